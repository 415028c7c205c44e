package org.pingyi.evaluation.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pingyi.evaluation.journal.StoredPage;
import org.pingyi.evaluation.opinion.OpinionException.Problem;
import org.pingyi.evaluation.rectification.Actor;
import org.pingyi.evaluation.rectification.Roles;

/** Enters batches into a book, each of them once. For one thread at a time. */
final class BookEntering {

  private final OpinionSetup setup;
  private final BookRecords records;

  BookEntering(OpinionSetup setup, BookRecords records) {
    this.setup = setup;
    this.records = records;
  }

  ReceivedBatch receive(OpinionBatch batch, Actor actor) {
    String role = OpinionCheck.role(actor, Roles.OFFICE, Roles.VISITOR, OpinionRoles.REVIEWER);
    List<NewOpinion> given = new ArrayList<>();
    for (NewOpinion opinion : batch.opinions()) {
      given.add(OpinionCheck.entering(opinion, given.size() + 1));
    }
    BookState known = records.known();
    Optional<ReceivedBatch> before = known.batch(batch.reference());
    if (before.isPresent()) {
      requireSame(before.get(), batch, given);
      return before.get();
    }
    OpinionCheck.objects(given, setup.objects());
    ReceivedBatch received =
        new ReceivedBatch(
            known.batches() + 1L,
            batch.reference(),
            batch.channel(),
            batch.root(),
            records.today(),
            known.opinions().size() + 1L,
            given.size());
    records.write(
        BookEvents.received(
            received,
            BatchOrder.of(given, setup.random()),
            BookPage.of(actor.name()).bound(content(batch, given)),
            role,
            setup.random()));
    return received;
  }

  private Optional<String> content(OpinionBatch batch, List<NewOpinion> given) {
    return batch.root().isPresent()
        ? Optional.empty()
        : Optional.of(BatchContent.of(given, setup.random()));
  }

  private void requireSame(ReceivedBatch before, OpinionBatch batch, List<NewOpinion> given) {
    Map<String, Integer> objects = new TreeMap<>();
    batch.opinions().forEach(opinion -> objects.merge(opinion.object(), 1, Integer::sum));
    int from = (int) before.first() - 1;
    boolean alike =
        before.channel() == batch.channel()
            && before.root().equals(batch.root())
            && OpinionCounts.of(records.known().opinions().subList(from, from + before.opinions()))
                .byObject()
                .equals(objects);
    if (!alike || !(batch.root().isPresent() || saysTheSame(before, given))) {
      throw OpinionException.of(
          Problem.BATCH_DIFFERS,
          "batch "
              + before.number()
              + " has the same reference and another content: give this one its own, or find"
              + " out which is right",
          "批次 " + before.number() + " 编号相同而内容不同：请另取编号，或查明哪一份正确");
    }
  }

  private boolean saysTheSame(ReceivedBatch before, List<NewOpinion> given) {
    Optional<String> content =
        records.page(BookPage.BATCH, before.number()).flatMap(BookPage::content);
    return BatchContent.fits(
        content.orElseThrow(
            () ->
                OpinionException.of(
                    Problem.BATCH_DIFFERS,
                    "batch "
                        + before.number()
                        + " has the same reference, and what it said is not kept: whether this one"
                        + " says the same cannot be told: where it is new, give it a reference of its"
                        + " own",
                    "批次 " + before.number() + " 编号相同，其内容未予保留，无从比对：如属新批次，请另取编号")),
        given);
  }

  /** Returns the page of a batch without what could tell what was said; empty if it has no such. */
  Optional<StoredPage> forgotten(long batch) {
    return records
        .page(BookPage.BATCH, batch)
        .filter(page -> page.content().isPresent())
        .map(page -> page.bound(Optional.empty()).write(BookPage.BATCH, batch, setup.random()));
  }
}
