package org.pingyi.evaluation.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.receipt.TreeHash;

/**
 * What a box knows, all of it from its journal: it is changed by what was written there alone, the
 * same way when it happens and when it is read again.
 *
 * <p>A paper costs about 300 bytes of memory, its pass and its place in the tree among them, and
 * what it says besides until its interval is over. But for {@link #passes}, which many threads may
 * look up, it is for one thread at a time.
 */
final class BoxState {

  final PassTable passes = new PassTable();
  final Register papers = new Register("paper");
  final Register comments = new Register("comment");
  final Turnout turnout = new Turnout();
  final Rejections rejections = new Rejections();
  OpenInterval open = new OpenInterval();

  private final Map<String, Batch> batches = new LinkedHashMap<>();
  private final List<Batch> batchesByNumber = new ArrayList<>();

  /** What became of papers: of unknown batch first, then by batch. */
  private final List<BatchCounts> counts = new ArrayList<>(List.of(new BatchCounts()));

  private final FiledPapers filed = new FiledPapers();
  private final Map<Digest, Integer> commentByKey = new HashMap<>();

  /** The leaves of papers that were replaced, by their submissions, for a sender who asks again. */
  private final Map<Digest, TreeHash> superseded = new HashMap<>();

  /** Sheets that are rejected and not mended. */
  private final Map<Digest, PaperRejected> sheets = new LinkedHashMap<>();

  private final Map<String, Long> nextPage = new HashMap<>();

  /** How many papers of each batch counted when the last interval ended. */
  private final List<Long> countedAtEnd = new ArrayList<>();

  private int intervals;
  private int booksPages;
  private long lastDay = Long.MIN_VALUE;
  private boolean closed;

  Optional<Batch> batch(String id) {
    return Optional.ofNullable(batches.get(id));
  }

  Batch batch(int number) {
    return batchesByNumber.get(number);
  }

  List<Batch> batches() {
    return batchesByNumber;
  }

  void add(Batch batch) {
    if (batch.number() != batchesByNumber.size()
        || batches.putIfAbsent(batch.id(), batch) != null) {
      throw new IllegalArgumentException("the batches are not in order");
    }
    batchesByNumber.add(batch);
    counts.add(new BatchCounts());
  }

  BatchCounts counts(int batch) {
    return counts.get(batch + 1);
  }

  List<BatchCounts> counts() {
    return counts;
  }

  void setCounts(List<BatchCounts> all) {
    counts.clear();
    counts.addAll(all);
    while (counts.size() <= batchesByNumber.size()) {
      counts.add(new BatchCounts());
    }
  }

  Collection<PaperRejected> sheets() {
    return sheets.values();
  }

  void setSheets(List<PaperRejected> all) {
    sheets.clear();
    all.forEach(sheet -> sheet.sheet().ifPresent(key -> sheets.put(key, sheet)));
  }

  @Nullable FiledPaper filed(Digest key) {
    int number = filed.find(key);
    return number == FiledPapers.NONE ? null : filed(number);
  }

  private FiledPaper filed(int number) {
    int place = filed.place(number);
    TreeHash leaf =
        FiledPaper.isHeld(place)
            ? open.papers.leaf(FiledPaper.heldAt(place))
            : papers.tree().leaf(place);
    return new FiledPaper(leaf, filed.submission(number), place);
  }

  /** A paper of an earlier interval has its place in the tree. */
  void file(KeptPaper paper, int index) {
    filed.add(paper.key(), paper.submission(), index);
  }

  /** A paper that was held has its place in the tree; it is known by its number. */
  void placeAt(int number, int index) {
    filed.placeAt(number, index);
  }

  @Nullable Integer comment(Digest key) {
    return commentByKey.get(key);
  }

  /** A comment has its place in the tree. */
  void file(KeptComment comment, int index) {
    commentByKey.put(comment.key(), index);
  }

  /** Returns the leaf of a paper that was replaced, if the submission was one. */
  @Nullable TreeHash superseded(Digest submission) {
    return superseded.get(submission);
  }

  void supersede(Digest submission, TreeHash leaf) {
    superseded.put(submission, leaf);
  }

  int intervals() {
    return intervals;
  }

  /** Returns how many papers of a batch counted when the last interval ended. */
  long countedAtEnd(int batch) {
    return batch < countedAtEnd.size() ? countedAtEnd.get(batch) : 0;
  }

  /** Returns on how many pages the books stand. */
  int booksPages() {
    return booksPages;
  }

  void intervalEnded(int pagesOfBooks) {
    intervals++;
    booksPages = pagesOfBooks;
    open = new OpenInterval();
  }

  /** The books stand as the last interval left them. */
  void booksKept() {
    countedAtEnd.clear();
    batchesByNumber.forEach(batch -> countedAtEnd.add(counts(batch.number()).countedPapers()));
  }

  long nextPage(String kind) {
    return nextPage.getOrDefault(kind, 0L);
  }

  void pagesTaken(String kind, long first, int count) {
    nextPage.merge(kind, first + count, Math::max);
  }

  long lastDay() {
    return lastDay;
  }

  /** A paper was accepted on a day: none will have come before it, whatever a clock says. */
  void noEarlierThan(long day) {
    lastDay = Math.max(lastDay, day);
  }

  boolean isClosed() {
    return closed;
  }

  void close() {
    closed = true;
  }

  /** Changes the state by what happened. */
  void apply(Fact fact) {
    if (fact instanceof PaperAccepted accepted) {
      apply(accepted);
    } else if (fact instanceof PaperRejected rejected) {
      apply(rejected);
    }
  }

  private void apply(PaperRejected rejected) {
    if (rejected.sheet().isPresent()) {
      PaperRejected before = sheets.put(rejected.sheet().get(), rejected);
      if (before != null) {
        counts(before.batch()).mended(before.reason(), before.ballots());
      }
    }
    rejected.attempt().ifPresent(rejections::add);
    counts(rejected.batch()).rejected(rejected.reason(), rejected.ballots());
  }

  private void supersede(FiledPaper before, PaperAccepted by) {
    counts(by.batch()).superseded();
    superseded.put(before.submission(), before.leaf());
    if (before.isHeld()) {
      open.supersede(before);
    } else {
      open.replaced.add(before);
    }
    open.replacements.merge(by.paper().key(), 1, Integer::sum);
  }

  private void apply(PaperAccepted accepted) {
    KeptPaper paper = accepted.paper();
    int place = FiledPaper.held(open.papers.count());
    int number = filed.find(paper.key());
    if (number == FiledPapers.NONE) {
      number = filed.add(paper.key(), paper.submission(), place);
    } else {
      supersede(filed(number), accepted);
      filed.replace(number, paper.submission(), place);
    }
    open.add(accepted, number);
    for (Digest key : accepted.withdrawn()) {
      Integer index = commentByKey.remove(key);
      if (index != null) {
        open.withdrawn.add(index);
      }
    }
    if (accepted.serial() != Fact.NO_PASS) {
      passes.use(accepted.serial());
    }
    PaperRejected sheet = sheets.remove(paper.submission());
    if (sheet != null) {
      counts(sheet.batch()).mended(sheet.reason(), sheet.ballots());
    }
    counts(accepted.batch()).accepted();
  }
}
