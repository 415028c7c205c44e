package org.pingyi.evaluation.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.pingyi.evaluation.opinion.BookTrial.OFFICE;
import static org.pingyi.evaluation.opinion.BookTrial.REVIEWER;
import static org.pingyi.evaluation.opinion.BookTrial.form;
import static org.pingyi.evaluation.opinion.BookTrial.forms;
import static org.pingyi.evaluation.opinion.BookTrial.refused;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.model.Text;

/** What a book says in words, and that nothing that is printed quotes an opinion. */
class PrintedBookTest {

  private final BookTrial trial = new BookTrial();
  private final OpinionBook book = trial.book;

  @Test
  void a_channel_is_called_as_people_call_it() {
    assertThat(Channel.VISIT.title()).isEqualTo(Text.of("home visits", "走访"));
  }

  @Test
  void how_many_opinions_there_are_is_said_in_a_sentence() {
    book.receive(forms("one", 1), OFFICE);
    assertThat(book.count(OpinionFilter.ALL).summary().en()).isEqualTo("1 opinion was collected.");
    book.receive(forms("two", 1), OFFICE);
    assertThat(book.count(OpinionFilter.ALL).summary().en())
        .isEqualTo("2 opinions were collected.");
  }

  @Test
  void nothing_that_is_printed_quotes_an_opinion() {
    book.receive(form("Mr. Smith was rude"), OFFICE);
    book.redact();

    assertThat(new NewOpinion("a", "Mr. Smith was rude")).hasToString("an opinion on object a");
    assertThat(book.toReview(REVIEWER, 0, 1).get(0)).hasToString("what opinion 1 says");
    assertThat(new Review.Edit("Smith was rude")).hasToString("edited");
    assertThat(new Review.Withhold("it names Smith")).hasToString("withheld");
    book.review(1, new Review.Withhold("it names Smith"), REVIEWER);
    assertThat(book.withheld(1, REVIEWER)).hasToString("withheld opinion 1");
    assertThat(BookPage.of("Office")).hasToString("a page of a book of opinions");
  }

  @Test
  void what_is_wrong_in_a_batch_is_told_with_its_place() {
    OpinionBook onObjects =
        OpinionBook.open(JournalStore.inMemory(), trial.setup.onObjects(List.of("a")));
    List<NewOpinion> second = List.of(new NewOpinion("a", "text"), new NewOpinion("b", "text"));
    List<NewOpinion> blank = List.of(new NewOpinion("a", "text"), new NewOpinion("a", " "));

    assertThat(refused(() -> onObjects.receive(OpinionBatch.of("f", Channel.FORM, second), OFFICE)))
        .satisfies(text -> assertThat(text.en()).startsWith("opinion 2 of the batch is on"))
        .satisfies(text -> assertThat(text.zh()).startsWith("批次中第 2 条意见所指"));
    assertThat(refused(() -> book.receive(OpinionBatch.of("f", Channel.FORM, blank), OFFICE)).en())
        .startsWith("opinion 2 of the batch is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OpinionBatch("f", Channel.FORM, Optional.of(" "), blank));
  }
}
