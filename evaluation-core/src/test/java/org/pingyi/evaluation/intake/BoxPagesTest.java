package org.pingyi.evaluation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.pingyi.evaluation.intake.Trial.ballot;
import static org.pingyi.evaluation.intake.Trial.receipt;
import static org.pingyi.evaluation.journal.JournalStoreContract.somebody;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.ballot.GivenBallot;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.JournalException.Problem;
import org.pingyi.evaluation.journal.NewEntry;
import org.pingyi.evaluation.journal.PageKey;
import org.pingyi.evaluation.journal.StoredPage;
import org.pingyi.evaluation.receipt.Receipt;

/**
 * Papers on many pages, and what is said of a journal whose links are sound, though no box wrote
 * what is in it.
 */
class BoxPagesTest {

  private final Trial trial = Trial.withoutRoster("duplicates: keep-last");
  private final List<Submission> papers = new ArrayList<>();
  private final List<Receipt> receipts = new ArrayList<>();

  /** More than goes on one page. */
  private static GivenBallot[] large() {
    GivenBallot[] all = new GivenBallot[80];
    for (int i = 0; i < all.length; i++) {
      all[i] = ballot(String.format(Locale.ROOT, "%0990d", i), "good");
    }
    return all;
  }

  /** Fills the pages of papers: 0 in the first interval, and 1 to 3 in the second. */
  private List<Pass> fill() {
    List<Pass> passes;
    try (BallotBox box = trial.open(Trial.AT_ONCE)) {
      passes = Trial.masses(box, 4);
      submit(box, trial.paper(passes.get(0), ballot("a", "good", "well done")));
    }
    try (BallotBox box = trial.open(new Intervals(3, Duration.ZERO))) {
      passes.stream().skip(1).forEach(pass -> submit(box, trial.paper(pass, large())));
    }
    return passes;
  }

  private void submit(BallotBox box, Submission paper) {
    papers.add(paper);
    receipts.add(receipt(box.submit(paper)));
  }

  @Test
  void papers_of_an_interval_that_lie_on_many_pages_are_each_found_again_and_taken_out() {
    List<Pass> passes = fill();
    try (BallotBox box = trial.open(Trial.AT_ONCE)) {
      for (int i = 0; i < papers.size(); i++) {
        assertThat(receipt(box.submit(papers.get(i)))).isEqualTo(receipts.get(i));
      }
      for (Pass pass : passes) {
        receipt(box.submit(trial.paper(pass, ballot("a", "bad"))));
      }
      assertThat(box.progress().objects()).containsOnlyKeys("a").containsEntry("a", 4L);
      try (ClosedBox closed = box.seal()) {
        assertThat(Trial.counted(closed)).containsExactly(0L, 4L);
      }
    }
  }

  @Test
  void no_paper_comes_after_the_last() {
    fill();
    try (Journal journal = Journal.read(trial.store)) {
      Openings<KeptPaper> read =
          Openings.papers(BoxView.replayed(journal, trial.scheme).state(), journal);
      for (int i = 0; i < papers.size(); i++) {
        assertThat(read.next()).isTrue();
      }
      assertThat(read.next()).isFalse();
      assertThat(read.next()).isFalse();
    }
  }

  @Test
  void books_that_become_shorter_leave_no_page_behind() {
    try (BallotBox box = trial.open(Trial.AT_ONCE)) {
      Pass pass = Trial.masses(box, 1).get(0);
      receipt(box.submit(trial.paper(pass, large())));
      assertThat(page(Books.KIND, 1)).isPresent();
      receipt(box.submit(trial.paper(pass, ballot("a", "bad"))));
    }

    assertThat(page(Books.KIND, 0)).isPresent();
    assertThat(page(Books.KIND, 1)).isEmpty();
  }

  private Optional<Bytes> page(String kind, long number) {
    try (Journal journal = Journal.read(trial.store)) {
      return journal.page(new PageKey(kind, number));
    }
  }

  /** Asserts what is said of the box after somebody wrote into its journal. */
  private void assertDamage(String en, String zh, Consumer<Journal> forging) {
    try (Journal journal = Journal.take(trial.store, somebody())) {
      forging.accept(journal);
    }
    JournalException told =
        catchThrowableOfType(JournalException.class, () -> BoxView.of(trial.scheme, trial.store));

    assertThat(told).as(en).isNotNull();
    assertThat(told.problem()).isEqualTo(Problem.JOURNAL_DAMAGED);
    assertThat(told.text().en()).startsWith(en + "; nothing more is taken in");
    assertThat(told.text().zh()).startsWith(zh + "；不再收票");
  }

  private static Encoding batch(String id) {
    Encoding body = new Encoding();
    new Batch(0, id, "masses", Optional.empty(), Optional.of("form"), 1).write(body);
    return body;
  }

  private static StoredPage page(String kind, long number, Bytes content) {
    return new StoredPage(new PageKey(kind, number), content);
  }

  @Test
  void an_entry_or_books_in_which_more_stands_than_a_box_writes_are_no_boxes() {
    assertDamage(
        "entry 1 cannot be read",
        "第 1 条目无法读取",
        journal ->
            journal.append(
                NewEntry.of(BoxHeader.KIND, new BoxHeader("id", "f").write().text("").toBytes())));
    BoxPagesTest other = new BoxPagesTest();
    other.trial.open().close();
    other.assertDamage(
        "entry 2 cannot be read",
        "第 2 条目无法读取",
        journal -> journal.append(NewEntry.of(BoxEntries.BATCH, batch("x").integer(0).toBytes())));
    BoxPagesTest third = new BoxPagesTest();
    third.fill();
    byte[] books = third.page(Books.KIND, 1).orElseThrow().toArray();
    third.assertDamage(
        "what stands on pages 0 to 1 of kind books was changed",
        "books 类第 0 至 1 页的内容被改动",
        journal ->
            journal.append(
                NewEntry.of(BoxEntries.BATCH_REVOKED, new Encoding().integer(0).toBytes())
                    .writing(
                        List.of(
                            page(
                                Books.KIND,
                                1,
                                Bytes.of(Arrays.copyOf(books, books.length + 1)))))));
  }

  private void assertForgedPasses(String en, String zh, Digest digest, long... numbers) {
    trial.open().close();
    Encoding body = batch("x");
    new PageSpan(BoxEntries.PASS, 5, 2, digest).write(body);
    List<StoredPage> pages = new ArrayList<>();
    for (long number : numbers) {
      pages.add(page(BoxEntries.PASS, number, Bytes.of("no pass")));
    }
    assertDamage(
        en,
        zh,
        journal -> journal.append(NewEntry.of(BoxEntries.PASSES, body.toBytes()).writing(pages)));
  }

  @Test
  void pages_that_are_not_there_or_are_others_than_an_entry_says_are_named() {
    Digest none = Digest.sha256(List.of());
    new BoxPagesTest()
        .assertForgedPasses("page 5 of kind pass is not there", "缺少 pass 类第 5 页", none, 6);
    new BoxPagesTest()
        .assertForgedPasses("page 6 of kind pass is not there", "缺少 pass 类第 6 页", none, 4, 5);
    new BoxPagesTest()
        .assertForgedPasses(
            "what stands on pages 5 to 6 of kind pass was changed",
            "pass 类第 5 至 6 页的内容被改动",
            none,
            5,
            6);
  }

  @Test
  void a_row_that_is_held_and_cannot_be_read_is_named() {
    trial.open().close();
    assertDamage(
        "what is held in row 2 cannot be read",
        "第 2 条暂存记录无法读取",
        journal -> {
          journal.hold(Fact.encode(List.of(), 0));
          journal.hold(
              new Encoding()
                  .number(0)
                  .integer(Fact.REJECTED)
                  .integer(Fact.NO_BATCH)
                  .text("no reason")
                  .integer(1)
                  .toBytes());
        });
  }

  private void assertForgedPaper(String en, String zh, long number, Consumer<Encoding> content) {
    fill();
    Encoding to = new Encoding();
    content.accept(to);
    assertDamage(
        en,
        zh,
        journal ->
            journal.append(
                NewEntry.of(BoxEntries.BATCH_REVOKED, new Encoding().integer(0).toBytes())
                    .writing(List.of(page("paper", number, to.toBytes())))));
  }

  @Test
  void a_paper_that_was_not_committed_is_named_by_its_page_its_place_and_its_interval() {
    Digest any = new Digest(1, 2, 3, 4);
    KeptPaper other = KeptPaper.of(any, any, new byte[32], new byte[9]);
    new BoxPagesTest()
        .assertForgedPaper(
            "on page 2 of kind paper, record 1 (interval 2) is not what was committed",
            "paper 类第 2 页第 1 条（第 2 个时段）与承诺不符",
            2,
            other::write);
    new BoxPagesTest()
        .assertForgedPaper(
            "on page 3 of kind paper, record 1 (interval 2) is not what was committed",
            "paper 类第 3 页第 1 条（第 2 个时段）与承诺不符",
            3,
            to -> to.integer(7));
    new BoxPagesTest()
        .assertForgedPaper(
            "records of kind paper of interval 2 are not there",
            "第 2 个时段缺少 paper 类记录",
            3,
            to -> {});
    BoxPagesTest more = new BoxPagesTest();
    more.fill();
    Decoding first = new Decoding(more.page("paper", 0).orElseThrow());
    more.assertDamage(
        "on page 0 of kind paper, record 2 (interval 1) is not what was committed",
        "paper 类第 0 页第 2 条（第 1 个时段）与承诺不符",
        journal -> {
          Encoding to = new Encoding();
          KeptPaper.read(first).write(to);
          other.write(to);
          journal.append(
              NewEntry.of(BoxEntries.BATCH_REVOKED, new Encoding().integer(0).toBytes())
                  .writing(List.of(page("paper", 0, to.toBytes()))));
        });
  }
}
