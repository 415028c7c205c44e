package org.pingyi.evaluation.intake;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.NewEntry;
import org.pingyi.evaluation.journal.PageKey;
import org.pingyi.evaluation.journal.StoredPage;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.receipt.TreeHash;

/**
 * Ends an interval: its papers are laid down anew in the order of their leaves' hashes, and apart
 * from them, in an order of their own, its comments, and which passes were used. What came when is
 * forgotten with what was held, in one write.
 *
 * <p>Where the write fails, the state is no longer that of the journal and has to be read again.
 */
final class IntervalEnd {

  private final BoxState state;
  private final Journal journal;
  private final RandomBytes random;
  private final List<StoredPage> pages = new ArrayList<>();

  private IntervalEnd(BoxState state, Journal journal, RandomBytes random) {
    this.state = state;
    this.journal = journal;
    this.random = random;
  }

  /** Ends the interval that is open. */
  static void write(BoxState state, Journal journal, RandomBytes random) {
    new IntervalEnd(state, journal, random).write();
  }

  private void write() {
    OpenInterval open = state.open;
    int firstPaper = state.papers.size();
    int firstComment = state.comments.size();
    LeafOrder order = LeafOrder.of(open);
    List<KeptComment> comments = comments(open);
    open.turnout.addTo(state.turnout);
    takeOutReplaced(open);
    takeOutWithdrawn(open);
    IntervalContent content =
        new IntervalContent(
            order.leaves(),
            comments.stream().map(KeptComment::leaf).toList(),
            superseded(open, order),
            open.withdrawn.stream().sorted().toList());
    Filing paperFiling = lay(order, open.papers);
    Filing commentFiling = lay(comments);
    content.grow(state, paperFiling, commentFiling);
    List<StoredPage> books = Books.pages(state, random);
    pages.addAll(books);
    IntervalEntry entry = entry(content, paperFiling, commentFiling, books.size());
    List<PageKey> surplus = Books.surplus(state.booksPages(), books.size());
    journal.append(
        NewEntry.of(IntervalEntry.KIND, entry.write().toBytes())
            .clearingHeld()
            .writing(pages)
            .deleting(surplus));
    content.apply(entry, state);
    state.booksKept();
    order.eachPaper(
        (position, number) -> state.placeAt(open.papers.filed(number), firstPaper + position));
    for (int i = 0; i < comments.size(); i++) {
      state.file(comments.get(i), firstComment + i);
    }
  }

  private static List<KeptComment> comments(OpenInterval open) {
    List<KeptComment> comments = new ArrayList<>();
    open.comments.values().forEach(comments::addAll);
    comments.sort(comparing(KeptComment::leaf));
    return comments;
  }

  private List<IntervalContent.Superseded> superseded(OpenInterval open, LeafOrder order) {
    List<IntervalContent.Superseded> all = new ArrayList<>();
    for (FiledPaper paper : open.replaced) {
      all.add(new IntervalContent.Superseded(paper.place(), paper.submission()));
    }
    for (OpenInterval.Superseded paper : open.superseded) {
      int index = state.papers.size() + order.position(paper.leaf());
      all.add(new IntervalContent.Superseded(index, paper.submission()));
    }
    all.sort(comparing(IntervalContent.Superseded::index));
    return all;
  }

  private Filing lay(LeafOrder order, HeldPapers papers) {
    String kind = state.papers.kind();
    Pages laid = new Pages(kind, state.nextPage(kind));
    order.eachPaper((position, number) -> papers.write(number, laid.next(position)));
    pages.addAll(laid.pages());
    return laid.filing();
  }

  private Filing lay(List<KeptComment> comments) {
    String kind = state.comments.kind();
    Pages laid = new Pages(kind, state.nextPage(kind));
    for (int i = 0; i < comments.size(); i++) {
      comments.get(i).write(laid.next(i));
    }
    pages.addAll(laid.pages());
    return laid.filing();
  }

  private IntervalEntry entry(IntervalContent content, Filing papers, Filing comments, int books) {
    return new IntervalEntry(
        state.intervals() + 1,
        state.papers.root(),
        state.comments.root(),
        lay(IntervalContent.LEAF, content::leafPages),
        lay(IntervalContent.COMMENT_LEAF, content::commentLeafPages),
        papers,
        comments,
        lay(IntervalContent.SUPERSEDED, content::supersededPages),
        lay(IntervalContent.WITHDRAWN, content::withdrawnPages),
        books,
        state.lastDay());
  }

  private PageSpan lay(String kind, LongFunction<Pages> layer) {
    Pages laid = layer.apply(state.nextPage(kind));
    pages.addAll(laid.pages());
    return laid.span();
  }

  /** Takes papers of earlier intervals out of their pages, and out of the turnout. */
  private void takeOutReplaced(OpenInterval open) {
    takeOut(
        state.papers,
        open.replaced.stream().map(FiledPaper::place).toList(),
        KeptPaper::read,
        paper -> {
          PaperJson.Summary said = PaperJson.summary(paper.json().toArray());
          state.turnout.add(said.objects(), said.channel(), -1);
        });
  }

  private void takeOutWithdrawn(OpenInterval open) {
    takeOut(state.comments, open.withdrawn, KeptComment::read, comment -> {});
  }

  private <T extends Kept> void takeOut(
      Register register, List<Integer> leaves, Function<Decoding, T> reader, Consumer<T> takenOut) {
    Map<PageKey, Set<TreeHash>> byPage = new HashMap<>();
    for (int index : leaves) {
      byPage
          .computeIfAbsent(register.pageOf(index), page -> new HashSet<>())
          .add(register.tree().leaf(index));
    }
    byPage.forEach(
        (key, gone) -> {
          Decoding from = new Decoding(Pages.read(journal, key.kind(), key.number()));
          Encoding rest = new Encoding();
          while (from.hasMore()) {
            T kept = reader.apply(from);
            if (gone.contains(kept.leaf())) {
              takenOut.accept(kept);
            } else {
              kept.write(rest);
            }
          }
          pages.add(new StoredPage(key, rest.toBytes()));
        });
  }
}
