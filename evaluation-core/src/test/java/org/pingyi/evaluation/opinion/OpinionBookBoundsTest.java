package org.pingyi.evaluation.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.pingyi.evaluation.opinion.BookTrial.OFFICE;
import static org.pingyi.evaluation.opinion.BookTrial.REVIEWER;
import static org.pingyi.evaluation.opinion.BookTrial.form;
import static org.pingyi.evaluation.opinion.BookTrial.forms;
import static org.pingyi.evaluation.opinion.BookTrial.problemOf;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.opinion.OpinionException.Problem;

/** How much a book takes, how far it reaches, and what it does when nothing is to be done. */
class OpinionBookBoundsTest {

  private final BookTrial trial = new BookTrial();
  private final OpinionBook book = trial.book;

  @Test
  void a_batch_is_recorded_by_five_hundreds_and_is_one_nevertheless() {
    book.receive(forms("small", 500), OFFICE);
    assertThat(trial.entryTexts()).hasSize(2);
    book.receive(forms("large", 501), OFFICE);
    assertThat(trial.entryTexts()).hasSize(4);

    OpinionBook again = trial.again();

    assertThat(again.opinions(OpinionFilter.ALL, 0, 2000)).hasSize(1001);
    assertThat(again.batch("large"))
        .hasValueSatisfying(
            batch -> {
              assertThat(batch.first()).isEqualTo(501);
              assertThat(batch.opinions()).isEqualTo(501);
            });
    assertThat(again.receive(forms("large", 501), OFFICE).number()).isEqualTo(2);
  }

  @Test
  void a_batch_of_nothing_is_known_by_its_reference() {
    ReceivedBatch none = book.receive(forms("none", 0), OFFICE);

    assertThat(trial.again().batch("none")).contains(none);
    assertThat(none.opinions()).isZero();
  }

  @Test
  void a_text_may_have_a_million_characters() {
    assertThat(book.receive(form("a".repeat(1_000_000)), OFFICE).opinions()).isEqualTo(1);
    assertThat(problemOf(() -> book.receive(form("a".repeat(1_000_001)), OFFICE)))
        .isEqualTo(Problem.LONG_TEXT);
  }

  @Test
  void an_id_has_one_to_two_hundred_characters() {
    assertThat(OpinionBatch.of("r".repeat(200), Channel.FORM, List.of()).opinions()).isEmpty();
    for (String id : List.of("r".repeat(201), " ", "\ud83d")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> OpinionBatch.of(id, Channel.FORM, List.of()));
      assertThat(
              problemOf(
                  () ->
                      book.receive(
                          OpinionBatch.of("f", Channel.FORM, List.of(new NewOpinion(id, "text"))),
                          OFFICE)))
          .isEqualTo(Problem.BROKEN_TEXT);
    }
  }

  @Test
  void an_opinion_is_about_a_criterion_or_up_to_twenty_themes() {
    String[] themes = IntStream.range(0, 21).mapToObj(i -> "theme " + i).toArray(String[]::new);

    assertThat(Classification.in("service").themes()).isEmpty();
    assertThat(Classification.about(Arrays.copyOf(themes, 20)).themes()).hasSize(20);
    assertThatIllegalArgumentException().isThrownBy(() -> Classification.about(themes));
    assertThatIllegalArgumentException().isThrownBy(Classification::about);
    assertThatIllegalArgumentException().isThrownBy(() -> Classification.in(" "));
  }

  @Test
  void an_item_is_made_of_one_to_a_thousand_opinions() {
    trial.classified(1001);

    assertThat(problemOf(() -> trial.raise())).isEqualTo(Problem.WRONG_NUMBER);
    assertThat(problemOf(() -> trial.raise(LongStream.rangeClosed(1, 1001).toArray())))
        .isEqualTo(Problem.WRONG_NUMBER);
    trial.raise(LongStream.rangeClosed(1, 1000).toArray());
    assertThat(book.count(OpinionFilter.ALL.standing(OpinionState.USED)).all()).isEqualTo(1000);
  }

  @Test
  void what_there_is_not_is_told_with_the_numbers_that_there_are() {
    book.receive(forms("forms", 2), OFFICE);

    assertThat(book.opinion(0)).isEmpty();
    assertThat(book.opinion(3)).isEmpty();
    assertThat(problemOf(() -> book.erase(3, OFFICE))).isEqualTo(Problem.UNKNOWN_OPINION);
    assertThat(problemOf(() -> book.original(0, REVIEWER))).isEqualTo(Problem.UNKNOWN_OPINION);
    assertThat(problemOf(() -> book.eraseEnteredBy(0, OFFICE))).isEqualTo(Problem.UNKNOWN_OPINION);
    assertThat(problemOf(() -> book.eraseEnteredBy(2, OFFICE))).isEqualTo(Problem.UNKNOWN_OPINION);
    assertThat(
            catchThrowableOfType(OpinionException.class, () -> book.erase(3, OFFICE)).text().en())
        .endsWith("numbered from 1 to 2");
  }

  @Test
  void opinions_are_read_page_by_page() {
    trial.classified(3);

    assertThat(book.opinions(OpinionFilter.ALL, -1, 9)).hasSize(3);
    assertThat(book.opinions(OpinionFilter.ALL, 1, 1))
        .extracting(Opinion::number)
        .containsExactly(2L);
    assertThat(book.approved(OpinionFilter.ALL, -1, 9)).hasSize(3);
    assertThat(book.approved(OpinionFilter.ALL, 1, 1))
        .extracting(text -> text.opinion().number())
        .containsExactly(2L);
    assertThat(book.approved(OpinionFilter.ALL.on("b"), 0, 9)).isEmpty();
  }

  @Test
  void a_book_that_was_let_go_says_so() {
    book.close();

    assertThatIllegalStateException().isThrownBy(() -> book.opinion(1));
  }
}
