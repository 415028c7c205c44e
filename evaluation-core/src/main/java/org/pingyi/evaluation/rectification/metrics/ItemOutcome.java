package org.pingyi.evaluation.rectification.metrics;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pingyi.evaluation.rectification.FollowUpAnswers;
import org.pingyi.evaluation.rectification.ItemState;

/**
 * What became of an item until a day.
 *
 * @param reported the day it was reported, of a part the whole
 * @param object in whose charge it is
 * @param criterion in which it fell short
 * @param owner who answered for it last
 * @param answerBy the last day for an answer
 * @param answered the day of the first answer, of a part also of one for the whole
 * @param rounds its rounds, the first one first
 * @param said what people said last, in any round
 * @param ending how it came to its end; none while it is open
 */
record ItemOutcome(
    LocalDate reported,
    String object,
    Optional<String> criterion,
    Owner owner,
    Optional<LocalDate> answerBy,
    Optional<LocalDate> answered,
    List<Round> rounds,
    Optional<FollowUpAnswers> said,
    Optional<Ending> ending) {

  ItemOutcome {
    rounds = ImmutableList.copyOf(rounds);
  }

  /**
   * Who answers for an item.
   *
   * @param name the name; empty where nobody does, or it was erased
   * @param isErased whether the name was erased
   */
  record Owner(Optional<String> name, boolean isErased) {

    static final Owner NOBODY = new Owner(Optional.empty(), false);

    @Override
    public String toString() {
      return "an owner";
    }
  }

  /**
   * A round.
   *
   * @param planned the last day on which it is in time by its plan
   * @param resolveBy the last day on which it is in time by its source
   * @param done the day on which it was put right
   * @param followedUp whether the people concerned were asked
   */
  record Round(
      Optional<LocalDate> planned,
      Optional<LocalDate> resolveBy,
      Optional<LocalDate> done,
      boolean followedUp) {

    static Round by(Optional<LocalDate> day) {
      return new Round(Optional.empty(), day, Optional.empty(), false);
    }

    /** A plan alone does not put off what its source asks for. */
    Optional<LocalDate> due() {
      return Stream.concat(planned.stream(), resolveBy.stream()).min(Comparator.naturalOrder());
    }

    Round planned(LocalDate day) {
      return new Round(Optional.of(day), resolveBy, done, followedUp);
    }

    Round deferred(LocalDate day) {
      return new Round(
          Optional.of(day),
          resolveBy.map(before -> Comparators.max(before, day)),
          done,
          followedUp);
    }

    /** It took others in, which may be due earlier. */
    Round with(Optional<LocalDate> day) {
      return new Round(planned, day.or(this::resolveBy), done, followedUp);
    }

    Round done(LocalDate day) {
      return new Round(planned, resolveBy, Optional.of(day), followedUp);
    }

    Round asked() {
      return new Round(planned, resolveBy, done, true);
    }
  }

  /**
   * How an item came to its end.
   *
   * @param as closed, rejected, merged or split
   * @param on the day
   */
  record Ending(ItemState as, LocalDate on) {}

  boolean is(ItemState as) {
    return ending.filter(there -> there.as() == as).isPresent();
  }
}
