package org.pingyi.evaluation.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.tally.Counting.Ballot;
import org.pingyi.evaluation.tally.Counting.Event;

/** The algebra of tallies: however ballots are divided and ordered, the sum is the same. */
class TallyPropertyTest {

  private static final List<Scale> SCALES = Counting.SCALES;

  @Provide
  Arbitrary<List<Event>> events() {
    Arbitrary<List<Integer>> answers =
        Combinators.combine(
                answer(SCALES.get(0)),
                answer(SCALES.get(1)),
                answer(SCALES.get(2)),
                answer(SCALES.get(3)))
            .as(List::of);
    Arbitrary<Event> accepted =
        Combinators.combine(
                Arbitraries.of("1001", "1002", "中", "\uFFFD", "😀"),
                Arbitraries.integers().between(0, 2),
                answers)
            .as((object, slot, given) -> accepted(new Ballot(object, slot, given)));
    Arbitrary<Event> rejected =
        Combinators.combine(
                Arbitraries.longs().between(1, 40),
                Arbitraries.of(RejectionReason.class),
                Arbitraries.of("this", "that"))
            .as((line, reason, detail) -> rejected(new Rejection(line, reason, Text.of(detail))));
    return Arbitraries.frequencyOf(Tuple.of(4, accepted), Tuple.of(1, rejected))
        .list()
        .ofMaxSize(25);
  }

  private static Event accepted(Ballot ballot) {
    return new Event(Optional.of(ballot), Optional.empty());
  }

  private static Event rejected(Rejection rejection) {
    return new Event(Optional.empty(), Optional.of(rejection));
  }

  /** No answer, one of a few that collide, or any. */
  private static Arbitrary<Integer> answer(Scale scale) {
    return Arbitraries.oneOf(
        Arbitraries.just(-1),
        Arbitraries.of(0, scale.size() - 1),
        Arbitraries.integers().between(0, scale.size() - 1));
  }

  @Property(tries = 200)
  void adding_is_commutative_and_associative_and_nothing_is_neutral(
      @ForAll("events") List<Event> a,
      @ForAll("events") List<Event> b,
      @ForAll("events") List<Event> c) {
    Tally first = Counting.tally(a);
    Tally second = Counting.tally(b);
    Tally third = Counting.tally(c);

    assertThat(first.plus(second))
        .isEqualTo(second.plus(first))
        .hasSameHashCodeAs(second.plus(first));
    assertThat(first.plus(second).plus(third)).isEqualTo(first.plus(second.plus(third)));
    assertThat(first.plus(Tally.empty(Counting.LAYOUT))).isEqualTo(first);
    assertThat(Tally.empty(Counting.LAYOUT).plus(first)).isEqualTo(first);
  }

  @Property(tries = 200)
  void the_sum_of_the_parts_is_the_whole_in_any_order(
      @ForAll("events") List<Event> part,
      @ForAll("events") List<Event> rest,
      @ForAll Random order) {
    List<Event> whole = new ArrayList<>(part);
    whole.addAll(rest);
    Collections.shuffle(whole, order);

    Tally sum = Counting.tally(part).plus(Counting.tally(rest));

    assertThat(Counting.tally(whole)).isEqualTo(sum).hasSameHashCodeAs(sum);
  }

  @Property(tries = 200)
  void adding_leaves_both_as_they_were(
      @ForAll("events") List<Event> a, @ForAll("events") List<Event> b) {
    Tally first = Counting.tally(a);
    Tally second = Counting.tally(b);

    first.plus(second).plus(first);

    assertThat(first).isEqualTo(Counting.tally(a));
    assertThat(second).isEqualTo(Counting.tally(b));
  }

  @Property(tries = 200)
  void a_tally_counts_what_counting_by_hand_counts(@ForAll("events") List<Event> events) {
    Tally tally = Counting.tally(events);
    List<Ballot> ballots = events.stream().flatMap(event -> event.accepted().stream()).toList();

    assertThat(tally.accepted()).isEqualTo(ballots.size());
    assertThat(tally.read()).isEqualTo(events.size());
    assertThat(tally.read()).isEqualTo(tally.accepted() + tally.rejections().total());
    assertThat(tally.objects())
        .containsExactlyInAnyOrderElementsOf(
            ballots.stream().map(Ballot::object).collect(Collectors.toSet()));
    for (int group = 0; group < 2; group++) {
      int wanted = group;
      assertThat(tally.ballots(group)).isEqualTo(count(ballots, b -> b.group() == wanted));
      assertThat(tally.papers(group)).isEqualTo(tally.ballots(group));
    }
    for (String object : List.of("1001", "中", "nobody")) {
      ObjectTally counts = tally.of(object);
      List<Ballot> mine = ballots.stream().filter(b -> b.object().equals(object)).toList();
      assertThat(counts.ballots()).isEqualTo(mine.size());
      for (int criterion = 0; criterion < SCALES.size(); criterion++) {
        assertThat(counts.pooled(criterion)).isEqualTo(byHand(criterion, mine, b -> true));
        assertThat(counts.cell(criterion, 0))
            .isEqualTo(byHand(criterion, mine, b -> b.group() == 0));
        assertThat(counts.cell(criterion, 1))
            .isEqualTo(byHand(criterion, mine, b -> b.group() == 1));
        assertThat(counts.cell(criterion, 1, 1))
            .isEqualTo(byHand(criterion, mine, b -> b.slot() == 2));
      }
    }
  }

  private static long count(List<Ballot> ballots, Predicate<Ballot> which) {
    return ballots.stream().filter(which).count();
  }

  private static Cell byHand(int criterion, List<Ballot> ballots, Predicate<Ballot> which) {
    Scale scale = SCALES.get(criterion);
    Map<String, Long> counts =
        ballots.stream()
            .filter(which)
            .map(ballot -> ballot.answers().get(criterion))
            .filter(answer -> answer >= 0)
            .collect(Collectors.groupingBy(scale::answer, Collectors.counting()));
    return Cell.of(scale, count(ballots, which), counts);
  }

  @Property(tries = 100)
  void objects_stand_in_the_order_of_their_code_points(@ForAll("events") List<Event> events) {
    List<String> inOrder = Stream.of("1001", "1002", "中", "\uFFFD", "😀").toList();

    assertThat(Counting.tally(events).objects())
        .containsExactlyElementsOf(
            inOrder.stream().filter(Counting.tally(events).objects()::contains).toList());
  }

  @Property(tries = 20)
  void the_first_rejections_are_the_first_by_line_whatever_the_order(@ForAll Random order) {
    List<Event> events = new ArrayList<>();
    for (long line = 1; line <= 2_500; line++) {
      RejectionReason reason =
          line % 3 == 0 ? RejectionReason.DUPLICATE : RejectionReason.UNKNOWN_OPTION;
      events.add(rejected(new Rejection(line, reason, Text.of("line"))));
    }
    Collections.shuffle(events, order);

    Tally whole = Counting.tally(events);
    Tally sum =
        Counting.tally(events.subList(0, 1_700)).plus(Counting.tally(events.subList(1_700, 2_500)));

    assertThat(whole.rejections().total()).isEqualTo(2_500);
    assertThat(whole.rejections().first()).hasSize(1_000);
    assertThat(whole.rejections().first()).extracting(Rejection::line).isSorted().endsWith(1_000L);
    assertThat(sum).isEqualTo(whole);
  }
}
