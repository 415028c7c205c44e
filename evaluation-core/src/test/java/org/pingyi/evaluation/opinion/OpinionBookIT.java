package org.pingyi.evaluation.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.jdbc.JdbcStore;
import org.pingyi.evaluation.journal.jdbc.TestSource;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.rectification.Actor;
import org.pingyi.evaluation.rectification.LedgerSetup;
import org.pingyi.evaluation.rectification.NewItem;
import org.pingyi.evaluation.rectification.RectificationLedger;
import org.pingyi.evaluation.rectification.Roles;
import org.pingyi.evaluation.rectification.Signature;
import org.pingyi.evaluation.rectification.Source;

/** A book of opinions beside the ledger in one file of H2, opened anew for each step. */
class OpinionBookIT {

  private static final Instant NOW = Instant.parse("2026-05-04T02:03:05Z");
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Actor OFFICE = Actor.of("Office", Roles.OFFICE);
  private static final Actor REVIEWER = Actor.of("Reviewer", OpinionRoles.REVIEWER);

  @TempDir private Path folder;

  private JournalStore store(String journal) throws SQLException {
    return JdbcStore.open(TestSource.of("jdbc:h2:file:" + folder.resolve("pingyi")), journal);
  }

  private void with(Consumer<OpinionBook> deed) throws SQLException {
    OpinionSetup setup = OpinionSetup.of(() -> NOW, RandomBytes.secure(), ZONE);
    try (JournalStore store = store("opinions");
        OpinionBook book = OpinionBook.open(store, setup)) {
      deed.accept(book);
    }
  }

  private long raise(OpinionBook book) {
    LedgerSetup setup = LedgerSetup.of(() -> NOW, RandomBytes.secure(), ZONE);
    NewItem problem = NewItem.of("The queue is too long.", "a", Source.of(SourceKind.OPINION));
    try (JournalStore store = store("ledger");
        RectificationLedger ledger = RectificationLedger.open(store, setup)) {
      return book.raise(List.of(1L), problem, ledger, Signature.of(OFFICE)).number();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void what_was_done_with_opinions_is_there_when_the_file_is_opened_again() throws SQLException {
    OpinionBatch batch =
        OpinionBatch.of(
            "f1",
            Channel.FORM,
            List.of(
                new NewOpinion("a", "排队太久，打13800138000找我"),
                new NewOpinion("a", "排队太久，打13800138000找我")));
    with(book -> book.receive(batch, OFFICE));
    with(book -> assertThat(book.redact()).isEqualTo(new RedactionRun(2, List.of())));
    with(book -> book.review(1, new Review.Approve(), REVIEWER));
    with(book -> book.review(2, new Review.Withhold("said twice"), REVIEWER));
    with(book -> book.classify(1, 3, Classification.about("queue"), OFFICE));
    with(book -> assertThat(raise(book)).isEqualTo(1));
    with(book -> assertThat(raise(book)).isEqualTo(1));

    with(
        book -> {
          assertThat(book.receive(batch, OFFICE).opinions()).isEqualTo(2);
          assertThat(book.approved(OpinionFilter.ALL.about("queue"), 0, 9))
              .extracting(OpinionText::text)
              .containsExactly("排队太久，打〔电话〕找我");
          assertThat(book.opinion(1).orElseThrow().items()).containsExactly(1L);
          assertThat(book.opinion(1).orElseThrow().state()).isEqualTo(OpinionState.USED);
          assertThat(book.withheld(2, REVIEWER).reason()).isEqualTo("said twice");
          book.erase(1, OFFICE);
        });
    with(
        book -> {
          assertThat(book.opinion(1).orElseThrow().state()).isEqualTo(OpinionState.ERASED);
          assertThat(book.approved(OpinionFilter.ALL, 0, 9)).isEmpty();
        });
  }
}
