package org.pingyi.evaluation.rectification;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.stability.Stable;

/**
 * Which items are sought, in which order, and which page of them. Whether an item is overdue
 * follows from the day on which somebody asks; no ledger keeps it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param states in which states; in any where there are none
 * @param owner who answers for them now
 * @param object of which object
 * @param criterion of which criterion
 * @param group concerning which rater group
 * @param sources from which sorts of source; from any where there are none
 * @param reference from which visit, report, talk…: with this reference, or with one that begins
 *     with it and a slash
 * @param round in which round, from 1
 * @param escalated whether the superior decides on them
 * @param due with a deadline on which days
 * @param text what their problem, causes or measures have in them, in letters of either case
 * @param order in which order
 * @param limit how many a page has at most, 1 to 1,000
 * @param after after which place the page begins, as the page before gave it
 */
@Stable
public record ItemQuery(
    Set<ItemState> states,
    Optional<String> owner,
    Optional<String> object,
    Optional<String> criterion,
    Optional<String> group,
    Set<SourceKind> sources,
    Optional<String> reference,
    Optional<Integer> round,
    Optional<Boolean> escalated,
    Optional<Days> due,
    Optional<String> text,
    ItemOrder order,
    int limit,
    Optional<String> after) {

  private static final int MOST = 1_000;

  /**
   * Keeps copies of the sets.
   *
   * @throws LedgerException if the text or the reference is blank, broken Unicode or too long
   * @throws IllegalArgumentException if the limit is out of range, or no page of the same order
   *     gave the place
   */
  public ItemQuery {
    states = ImmutableSet.copyOf(states);
    sources = ImmutableSet.copyOf(sources);
    reference.ifPresent(Texts::requireName);
    text.ifPresent(Texts::requireText);
    requireNonNull(order, "order");
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("a page has 1 to " + MOST + " items");
    }
    after.ifPresent(place -> ItemPlace.parse(place, order));
  }

  /**
   * Days in a row.
   *
   * @param first the first day
   * @param last the last day
   */
  public record Days(LocalDate first, LocalDate last) {

    /** Checks that nothing is missing. */
    public Days {
      requireNonNull(first, "first");
      requireNonNull(last, "last");
    }
  }

  /**
   * Begins with all items, by number, 100 on a page.
   *
   * @return what the query is built with
   */
  public static Builder items() {
    return new Builder();
  }

  /** Tells no text and no name. */
  @Override
  public String toString() {
    return "a query by " + order.id();
  }

  /** Builds a query. Not thread-safe. */
  public static final class Builder {

    private static final int STANDARD = 100;

    private Set<ItemState> states = Set.of();
    private Optional<String> owner = Optional.empty();
    private Optional<String> object = Optional.empty();
    private Optional<String> criterion = Optional.empty();
    private Optional<String> group = Optional.empty();
    private Set<SourceKind> sources = Set.of();
    private Optional<String> reference = Optional.empty();
    private Optional<Integer> round = Optional.empty();
    private Optional<Boolean> escalated = Optional.empty();
    private Optional<Days> due = Optional.empty();
    private Optional<String> text = Optional.empty();
    private ItemOrder order = ItemOrder.NUMBER;
    private int limit = STANDARD;
    private Optional<String> after = Optional.empty();

    private Builder() {}

    /**
     * Leaves those in some states.
     *
     * @param any the states
     * @return this
     */
    public Builder in(ItemState... any) {
      states = ImmutableSet.copyOf(any);
      return this;
    }

    /**
     * Leaves those of an owner.
     *
     * @param name who answers for them now
     * @return this
     */
    public Builder ownedBy(String name) {
      owner = Optional.of(name);
      return this;
    }

    /**
     * Leaves those of an object.
     *
     * @param id the object's id
     * @return this
     */
    public Builder object(String id) {
      object = Optional.of(id);
      return this;
    }

    /**
     * Leaves those of a criterion.
     *
     * @param id the criterion's id
     * @return this
     */
    public Builder criterion(String id) {
      criterion = Optional.of(id);
      return this;
    }

    /**
     * Leaves those that concern a rater group.
     *
     * @param id the group's id
     * @return this
     */
    public Builder concerning(String id) {
      group = Optional.of(id);
      return this;
    }

    /**
     * Leaves those from some sorts of source. A part comes from what it was split from, too.
     *
     * @param any the sorts
     * @return this
     */
    public Builder from(SourceKind... any) {
      sources = ImmutableSet.copyOf(any);
      return this;
    }

    /**
     * Leaves those that came from the same visit, talk, inspection or report: what is found at one
     * visit is entered under its reference, a slash and something else each time, such as {@code
     * household-12/visit-1/3}, and those of a report under the scheme's id and version. A part came
     * from what it was split from, too.
     *
     * @param place the reference, or what it begins with before a slash
     * @return this
     */
    public Builder reference(String place) {
      reference = Optional.of(place);
      return this;
    }

    /**
     * Leaves those in a round.
     *
     * @param number the round, from 1
     * @return this
     */
    public Builder round(int number) {
      round = Optional.of(number);
      return this;
    }

    /**
     * Leaves those on which the superior decides, or the others.
     *
     * @param yes whether the superior decides
     * @return this
     */
    public Builder escalated(boolean yes) {
      escalated = Optional.of(yes);
      return this;
    }

    /**
     * Leaves those of which something should have been done.
     *
     * @param today the day on which somebody asks
     * @return this
     * @throws LedgerException if no day is before that
     */
    public Builder overdue(LocalDate today) {
      if (today.equals(LocalDate.MIN)) {
        throw LedgerException.of(
            LedgerException.Problem.WRONG_DAY,
            "nothing was due before " + today + ": give the day on which you ask",
            today + " 之前没有日期：请给出查询当日的日期");
      }
      return dueFrom(LocalDate.MIN, today.minusDays(1));
    }

    /**
     * Leaves those of which something has to be done on one of some days: nearly due are those from
     * today to some days later.
     *
     * @param first the first day
     * @param last the last day
     * @return this
     */
    public Builder dueFrom(LocalDate first, LocalDate last) {
      due = Optional.of(new Days(first, last));
      return this;
    }

    /**
     * Leaves those whose problem, causes or measures have something in them.
     *
     * @param words what is sought, in letters of either case
     * @return this
     */
    public Builder containing(String words) {
      text = Optional.of(words);
      return this;
    }

    /**
     * Sets the order.
     *
     * @param other the order
     * @return this
     */
    public Builder by(ItemOrder other) {
      order = other;
      return this;
    }

    /**
     * Sets how long a page is.
     *
     * @param most how many items it has at most
     * @return this
     */
    public Builder limit(int most) {
      limit = most;
      return this;
    }

    /**
     * Goes on after a page.
     *
     * @param place what that page gave as {@link ItemPage#next next}
     * @return this
     */
    public Builder after(String place) {
      after = Optional.of(place);
      return this;
    }

    /**
     * Builds the query.
     *
     * @return the query
     * @throws IllegalArgumentException if {@link ItemQuery} does not accept it
     */
    public ItemQuery build() {
      return new ItemQuery(
          states, owner, object, criterion, group, sources, reference, round, escalated, due, text,
          order, limit, after);
    }
  }
}
