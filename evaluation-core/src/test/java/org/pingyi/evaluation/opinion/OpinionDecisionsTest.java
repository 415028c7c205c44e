package org.pingyi.evaluation.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.opinion.BookTrial.OFFICE;
import static org.pingyi.evaluation.opinion.BookTrial.REVIEWER;
import static org.pingyi.evaluation.opinion.BookTrial.forms;
import static org.pingyi.evaluation.opinion.BookTrial.problemOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.opinion.OpinionException.Problem;

/** What is decided of an opinion stands: it is not decided otherwise, nor recorded twice. */
class OpinionDecisionsTest {

  private final BookTrial trial = new BookTrial();
  private final OpinionBook book = trial.book;

  @Test
  void other_opinions_or_other_words_are_another_item() {
    trial.classified(2);

    assertThat(trial.raise(1)).isEqualTo(1);
    assertThat(trial.raise(1)).isEqualTo(1);
    assertThat(trial.raise(2)).isEqualTo(2);
    assertThat(trial.raise("The queue is in the rain.", 1)).isEqualTo(3);
    assertThat(book.opinion(1).orElseThrow().items()).containsExactly(1L, 3L);
  }

  @Test
  void what_was_made_into_an_item_stays_so_when_it_is_classified_anew() {
    trial.classified(1);
    trial.raise(1);

    Opinion anew =
        book.classify(
            1, book.opinion(1).orElseThrow().version(), Classification.in("service"), OFFICE);

    assertThat(anew.state()).isEqualTo(OpinionState.USED);
    assertThat(anew.criterion()).contains("service");
    assertThat(book.opinions(OpinionFilter.ALL.in("service"), 0, 9)).containsExactly(anew);
    assertThat(book.opinions(OpinionFilter.ALL.in("conduct"), 0, 9)).isEmpty();
    assertThat(book.opinions(OpinionFilter.ALL.about("queue"), 0, 9)).isEmpty();
  }

  @Test
  void what_was_done_already_is_not_recorded_again() {
    trial.classified(1);
    trial.raise(1);
    book.erase(1, OFFICE);
    book.eraseEnteredBy(1, OFFICE);
    int before = trial.entryTexts().size();

    book.erase(1, OFFICE);
    book.eraseEnteredBy(1, OFFICE);
    assertThat(book.redact()).isEqualTo(new RedactionRun(0, List.of()));

    assertThat(trial.entryTexts()).hasSize(before);
  }

  @Test
  void what_was_decided_is_not_decided_otherwise() {
    trial.classified(2);
    book.erase(2, OFFICE);
    book.receive(forms("more", 2), OFFICE);
    book.redact();
    book.review(3, new Review.Withhold("an insult"), REVIEWER);
    Review withhold = new Review.Withhold("on second thought");
    Classification queue = Classification.about("queue");

    assertThat(problemOf(() -> book.review(1, withhold, REVIEWER)))
        .isEqualTo(Problem.ALREADY_REVIEWED);
    assertThat(problemOf(() -> book.review(2, withhold, REVIEWER))).isEqualTo(Problem.ERASED);
    assertThat(problemOf(() -> book.withheld(2, REVIEWER))).isEqualTo(Problem.ERASED);
    assertThat(problemOf(() -> book.classify(2, 5, queue, OFFICE))).isEqualTo(Problem.ERASED);
    assertThat(problemOf(() -> book.classify(3, 3, queue, OFFICE))).isEqualTo(Problem.WITHHELD);
    assertThat(problemOf(() -> book.classify(4, 2, queue, OFFICE))).isEqualTo(Problem.NOT_REVIEWED);
    assertThat(book.withheld(3, REVIEWER).reason()).isEqualTo("an insult");
  }
}
