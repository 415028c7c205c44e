package org.pingyi.evaluation.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.pingyi.evaluation.opinion.BookTrial.OFFICE;
import static org.pingyi.evaluation.opinion.BookTrial.REVIEWER;
import static org.pingyi.evaluation.opinion.BookTrial.forms;

import org.junit.jupiter.api.Test;

/** What the journal of a book says of who did what, and when, until it is erased. */
class BookRecordsTest {

  private final BookTrial trial = new BookTrial();
  private final OpinionBook book = trial.book;

  @Test
  void no_day_is_before_that_of_what_was_recorded_last() {
    ReceivedBatch first = book.receive(forms("first", 1), OFFICE);
    trial.now = trial.now.minusSeconds(100_000);
    assertThat(book.receive(forms("second", 1), OFFICE).day()).isEqualTo(first.day());
    trial.now = trial.now.plusSeconds(300_000);
    assertThat(trial.again().receive(forms("third", 1), OFFICE).day())
        .isEqualTo(first.day().plusDays(2));
  }

  @Test
  void who_did_what_in_which_role_is_on_record_until_it_is_erased() {
    book.receive(forms("forms", 2), OFFICE);
    book.redact();
    book.review(1, new Review.Edit("shorter"), REVIEWER);
    book.review(2, new Review.Approve(), REVIEWER);

    assertThat(book.id()).matches("[0-9a-f]{32}");
    assertThat(String.join("", trial.entryTexts()))
        .contains("\"role\":\"office\"", "\"role\":\"reviewer\"")
        .contains("\"decision\":\"edited\"", "\"decision\":\"approved\"");
    assertThat(trial.pageTexts(BookPage.BATCH))
        .singleElement(STRING)
        .contains("\"who\":\"Office\"");
    assertThat(trial.pageTexts(BookPage.REVIEWED))
        .hasSize(2)
        .allSatisfy(page -> assertThat(page).contains("\"who\":\"Reviewer\""));
    book.eraseEnteredBy(1, OFFICE);
    assertThat(trial.pageTexts(BookPage.BATCH)).isEmpty();
  }
}
