package org.pingyi.evaluation.opinion;

import java.util.List;
import org.pingyi.evaluation.rectification.Actor;

/** What reviewers, and nobody else, see of a book and decide. For one thread at a time. */
final class BookReviewing {

  private final OpinionSetup setup;
  private final BookRecords records;
  private final BookLookup lookup;

  BookReviewing(OpinionSetup setup, BookRecords records, BookLookup lookup) {
    this.setup = setup;
    this.records = records;
    this.lookup = lookup;
  }

  List<OpinionText> waiting(Actor actor, long after, int limit) {
    OpinionCheck.role(actor, OpinionRoles.REVIEWER);
    return lookup.opinions(OpinionFilter.ALL.standing(OpinionState.REDACTED), after, limit).stream()
        .map(one -> new OpinionText(one, records.text(BookPage.REDACTED, one.number())))
        .toList();
  }

  String original(long number, Actor actor) {
    OpinionCheck.role(actor, OpinionRoles.REVIEWER);
    OpinionCheck.undecided(lookup.required(number));
    return records.text(BookPage.RECEIVED, number);
  }

  Opinion decide(long number, Review review, Actor actor) {
    String role = OpinionCheck.role(actor, OpinionRoles.REVIEWER);
    Opinion before = lookup.required(number);
    BookPage page = BookPage.of(actor.name());
    String decision;
    if (review instanceof Review.Withhold withhold) {
      OpinionCheck.undecided(before);
      decision = BookEvents.WITHHELD;
      page = page.because(OpinionCheck.text(withhold.reason(), "the reason", "理由"));
      if (before.state() == OpinionState.REDACTED) {
        page = page.with(records.text(BookPage.REDACTED, number));
      }
    } else {
      OpinionCheck.redacted(before);
      decision = review instanceof Review.Edit ? "edited" : "approved";
      page = page.with(OpinionCheck.text(left(number, review), "the text", "文字"));
    }
    records.write(
        BookEvents.reviewed(
            number,
            decision,
            role,
            records.today(),
            page.write(BookPage.REVIEWED, number, setup.random())));
    return lookup.required(number);
  }

  private String left(long number, Review review) {
    return review instanceof Review.Edit edit
        ? edit.text()
        : records.text(BookPage.REDACTED, number);
  }

  WithheldOpinion withheld(long number, Actor actor) {
    OpinionCheck.role(actor, OpinionRoles.REVIEWER);
    Opinion opinion = lookup.required(number);
    OpinionCheck.withheld(opinion);
    BookPage page =
        records
            .page(BookPage.REVIEWED, number)
            .orElseThrow(() -> BookDamage.page(BookPage.REVIEWED, number));
    return new WithheldOpinion(opinion, page.text(), page.reason().orElse(""));
  }
}
