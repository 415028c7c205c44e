package org.pingyi.evaluation.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
      given.add(OpinionCheck.entering(opinion, given.size() + 1, setup.objects()));
    }
    BookState known = records.known();
    Optional<ReceivedBatch> before = known.batch(batch.reference());
    if (before.isPresent()) {
      return same(before.get(), batch);
    }
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
            BookPage.of(actor.name()),
            role,
            setup.random()));
    return received;
  }

  private ReceivedBatch same(ReceivedBatch before, OpinionBatch batch) {
    Map<String, Integer> objects = new TreeMap<>();
    batch.opinions().forEach(opinion -> objects.merge(opinion.object(), 1, Integer::sum));
    int from = (int) before.first() - 1;
    boolean alike =
        before.channel() == batch.channel()
            && before.root().equals(batch.root())
            && OpinionCounts.of(records.known().opinions().subList(from, from + before.opinions()))
                .byObject()
                .equals(objects);
    if (!alike) {
      throw OpinionException.of(
          Problem.BATCH_DIFFERS,
          "batch " + before.number() + " has the same reference and another content",
          "批次 " + before.number() + " 编号相同而内容不同");
    }
    return before;
  }
}
