package org.pingyi.evaluation.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.JournalException.Problem;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.NewEntry;
import org.pingyi.evaluation.journal.PageKey;
import org.pingyi.evaluation.journal.StoredPage;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.rectification.Actor;

/** Journals whose chain is whole, with entries and pages that no book of opinions writes. */
class DamagedBookTest {

  private static final String HEADER = "{'format':2,'id':'0123456789abcdef'}";
  private static final String RECEIVED =
      "{'day':'2026-05-04','batch':1,'reference':'hall','channel':'form','count':1,'objects':['a']}";

  private final JournalStore store = JournalStore.inMemory();
  private final Journal journal = Journal.take(store, Bytes.of("somebody"));

  private static Bytes json(String text) {
    return Bytes.of(text.replace('\'', '"'));
  }

  private void write(String kind, String body, StoredPage... pages) {
    journal.append(NewEntry.of(kind, json(body)).writing(List.of(pages)));
  }

  private OpinionBook open() {
    return OpinionBook.open(
        store, OpinionSetup.of(() -> Instant.EPOCH, RandomBytes.secure(), ZoneId.of("UTC")));
  }

  private JournalException refused() {
    JournalException refused = catchThrowableOfType(JournalException.class, this::open);
    assertThat(refused).isNotNull();
    return refused;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"no json", "{'id':'0123'}", "{'format':'2','id':'0123'}", "{'format':2,'id':7}"})
  void a_book_begins_with_its_format_and_its_id(String header) {
    write(BookHeader.KIND, header);

    assertThat(refused().problem()).isEqualTo(Problem.JOURNAL_DAMAGED);
    assertThat(refused().text().en()).startsWith("entry 1 cannot be read;");
    assertThat(refused().text().zh()).startsWith("第 1 条目无法读取；");
  }

  @Test
  void a_book_of_a_newer_format_is_left_to_the_version_that_wrote_it() {
    write(BookHeader.KIND, HEADER.replace('2', '3'));

    assertThat(refused().problem()).isEqualTo(Problem.JOURNAL_NEWER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "raised | {'day':'2026-05-04'}",
        "received | {'batch':2}",
        "received | {'day':'2026-05-32','batch':2}",
        "received | {'day':'2026-05-04','batch':3,'reference':'b','channel':'form','count':1}",
        "received | {'day':'2026-05-04','batch':2,'reference':'b','channel':'fax','count':1}",
        "received | {'day':'2026-05-04','batch':2,'reference':'b','channel':'form','count':1e99}",
        "received | {'day':'2026-05-04','batch':2,'reference':'b','channel':'form','count':9876543210}",
        "received | {'day':'2026-05-04','batch':1,'objects':['a']}",
        "received | {'day':'2026-05-04','batch':2,'reference':'b','channel':'form','count':1,'objects':[7]}",
        "redacted | {'day':'2026-05-04','opinions':[{'opinion':2,'replaced':{}}]}",
        "redacted | {'day':'2026-05-04','opinions':[{'opinion':0,'replaced':{}}]}",
        "redacted | {'day':'2026-05-04','opinions':[{'opinion':1,'replaced':{'name':'twice'}}]}",
        "reviewed | {'day':'2026-05-04','opinion':1}",
        "classified | {'day':'2026-05-04','opinion':'1'}",
        "used | {'day':'2026-05-04','opinions':[1],'item':1}",
        "used | {'day':'2026-05-04','opinions':[1],'ledger':'x'}",
        "erased | {'day':'2026-05-04'}",
        "erased | {'day':'2026-05-04','batch':2}",
      })
  void an_entry_that_no_book_writes_is_damage(String kind, String body) {
    write(BookHeader.KIND, HEADER);
    write(BookEvents.RECEIVED, RECEIVED);
    write(kind, body);

    assertThat(refused().problem()).isEqualTo(Problem.JOURNAL_DAMAGED);
    assertThat(refused().text().en()).startsWith("entry 3 cannot be read;");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1 | no json",
        "1 | {'who':'Office'}",
        "1 | {'salt':'s','themes':[7]}",
        "1 | {'salt':'s','themes':[' ']}",
        "2 | {'salt':'s'}",
      })
  void a_page_that_no_book_writes_is_damage(long number, String content) {
    write(BookHeader.KIND, HEADER);
    write(
        BookEvents.RECEIVED,
        RECEIVED,
        new StoredPage(new PageKey(BookPage.CLASSIFIED, number), json(content)));

    assertThat(refused().problem()).isEqualTo(Problem.JOURNAL_DAMAGED);
    assertThat(refused().text().en())
        .startsWith("page “classified” " + number + " is not what was recorded;");
    assertThat(refused().text().zh()).startsWith("“classified” 第 " + number + " 页与登记时不符；");
  }

  @Test
  void a_text_that_ought_to_be_there_is_missed() {
    write(BookHeader.KIND, HEADER);
    StoredPage silent = new StoredPage(new PageKey(BookPage.RECEIVED, 1), json("{'salt':'s'}"));
    write(BookEvents.RECEIVED, RECEIVED, silent);
    OpinionBook book = open();
    Actor reviewer = Actor.of("Reviewer", OpinionRoles.REVIEWER);

    assertThat(
            catchThrowableOfType(JournalException.class, () -> book.original(1, reviewer)).text())
        .satisfies(text -> assertThat(text.en()).startsWith("page “received” 1 is not what"));

    OpinionBook withheld = withheldWithoutPage();
    assertThat(
            catchThrowableOfType(JournalException.class, () -> withheld.withheld(1, reviewer))
                .text())
        .satisfies(text -> assertThat(text.en()).startsWith("page “reviewed” 1 is not what"));
  }

  private OpinionBook withheldWithoutPage() {
    Journal again = Journal.take(store, Bytes.of("somebody"));
    again.append(
        NewEntry.of(
            BookEvents.REVIEWED, json("{'day':'2026-05-04','opinion':1,'decision':'withheld'}")));
    return open();
  }

  @Test
  void a_journal_that_only_holds_something_is_no_book() {
    journal.hold(Bytes.of("a paper"));

    assertThat(catchThrowableOfType(OpinionException.class, this::open).problem())
        .isEqualTo(OpinionException.Problem.NO_BOOK);
  }
}
