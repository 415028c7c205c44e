package org.pingyi.evaluation.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;

class TallyTest {

  private static final int[] NO_ANSWER = {-1, -1, -1, -1};

  private static Rejection rejection(long line, RejectionReason reason) {
    return new Rejection(line, reason, Text.of("look here"));
  }

  @Test
  void a_group_without_strata_has_one_slot_and_one_with_strata_a_slot_for_each() {
    assertThat(Counting.LAYOUT.slots()).isEqualTo(3);
    assertThat(Counting.LAYOUT.groups())
        .containsExactly(
            new TallyLayout.Group("masses", List.of(), 0),
            new TallyLayout.Group("peers", List.of("young", "old"), 1));
    assertThat(Counting.LAYOUT.criteria())
        .extracting(TallyLayout.Column::id)
        .containsExactly("c0", "c1", "c2", "c3");
  }

  @Test
  void slots_are_numbered_over_all_groups() {
    List<LeafCriterion> criteria = List.of(Counting.leaf("c", Counting.OPTIONS));
    TallyLayout layout =
        TallyLayout.of(
            criteria,
            List.of(
                Counting.group("masses", "young", "old"),
                Counting.group("peers"),
                Counting.group("leaders", "a", "b")));
    assertThat(layout.groups())
        .extracting(TallyLayout.Group::firstSlot, TallyLayout.Group::slots)
        .containsExactly(tuple(0, 2), tuple(2, 1), tuple(3, 2));
    assertThat(layout.slots()).isEqualTo(5);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new TallyLayout(
                    layout.criteria(),
                    List.of(layout.groups().get(0), new TallyLayout.Group("x", List.of(), 1))));
  }

  @Test
  void a_layout_is_that_of_its_own_criteria_and_groups_alone() {
    LeafCriterion c = Counting.leaf("c", Counting.OPTIONS);
    RaterGroup masses = Counting.group("masses", "young", "old");
    TallyLayout layout = TallyLayout.of(List.of(c), List.of(masses));
    List<List<LeafCriterion>> criteria =
        List.of(
            List.of(Counting.leaf("c", Counting.OPTIONS)),
            List.of(Counting.leaf("d", Counting.OPTIONS)),
            List.of(Counting.leaf("c", Counting.range(5))),
            List.of(c, Counting.leaf("d", Counting.OPTIONS)),
            List.of());
    List<List<RaterGroup>> groups =
        List.of(
            List.of(Counting.group("masses", "young", "old")),
            List.of(Counting.group("peers", "young", "old")),
            List.of(Counting.group("masses", "young")),
            List.of(Counting.group("masses", "old", "young")),
            List.of(masses, Counting.group("peers")),
            List.of());
    for (List<LeafCriterion> leaves : criteria) {
      for (List<RaterGroup> raters : groups) {
        boolean equal = layout.equals(TallyLayout.of(leaves, raters));
        assertThat(layout.isOf(leaves, raters)).isEqualTo(equal);
        assertThat(equal).isEqualTo(leaves == criteria.get(0) && raters == groups.get(0));
      }
    }
  }

  @Test
  void builders_beside_each_other_number_objects_together() {
    TallyBuilder one = new TallyBuilder(Counting.LAYOUT);
    TallyBuilder other = one.beside();
    assertThat(one.object("b")).isEqualTo(other.object("b")).isZero();
    assertThat(other.object("a")).isEqualTo(one.object("a")).isEqualTo(1);
    assertThat(one.id(1)).isEqualTo("a");
    assertThat(one.objects()).isEqualTo(other.objects()).isEqualTo(2);
    other.count(1, 0, NO_ANSWER);
    one.count(1, 0, NO_ANSWER);
    other.count(0, 0, NO_ANSWER);
    assertThatThrownBy(() -> one.count(2, 0, NO_ANSWER))
        .isInstanceOf(IndexOutOfBoundsException.class);
    Tally first = one.build();
    assertThat(first.objects()).containsExactly("a");
    Tally sum = first.plus(other.build());
    assertThat(sum.of("a").ballots()).isEqualTo(2);
    assertThat(sum.of("b").ballots()).isEqualTo(1);
    assertThatIllegalStateException().isThrownBy(one::beside);
  }

  @Test
  void more_objects_and_slots_than_can_be_told_apart_are_refused() {
    String[] strata =
        IntStream.range(0, 1 << 16).mapToObj(Integer::toString).toArray(String[]::new);
    TallyLayout layout =
        TallyLayout.of(
            List.of(Counting.leaf("c", Counting.OPTIONS)), List.of(Counting.group("all", strata)));
    int last = 1 << 16;
    TallyBuilder builder = new TallyBuilder(layout);
    IntStream.rangeClosed(0, last).forEach(id -> builder.object(Integer.toString(id)));
    int[] answers = {0};
    BallotPacking packing = new BallotPacking(layout, last + 1, 0);
    long[] packed = new long[packing.words()];
    packing.pack(0, last, 0, answers, packed, 0);

    assertThatThrownBy(() -> builder.count(last, 0, answers))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> builder.count(packing, packed, new int[] {0}, 1))
        .isInstanceOf(ArithmeticException.class);
    DenseCounts counts = new DenseCounts(new CountLayout(layout), 1);
    counts.count(0, 0, answers);
    assertThat(counts.has(last, 0)).isFalse();
  }

  @Test
  void a_ballot_without_any_answer_is_a_ballot() {
    TallyBuilder builder = new TallyBuilder(Counting.LAYOUT);
    builder.count(builder.object("1001"), 0, NO_ANSWER);
    Tally tally = builder.build();

    assertThat(tally.accepted()).isEqualTo(1);
    assertThat(tally.of("1001").cell(0, 0).ballots()).isEqualTo(1);
    assertThat(tally.of("1001").cell(0, 0).answered()).isZero();
  }

  @Test
  void an_object_without_an_accepted_ballot_is_not_in_the_tally() {
    TallyBuilder builder = new TallyBuilder(Counting.LAYOUT);
    int first = builder.object("1001");
    assertThat(builder.object("1001")).isEqualTo(first);
    int second = builder.object("1002");
    assertThat(second).isNotEqualTo(first);
    Tally tally = builder.build();

    assertThat(tally.objects()).isEmpty();
    assertThat(tally.of("1002").ballots()).isZero();
    assertThat(tally.of("1002").pooled(0).counts()).hasSize(4);
    assertThat(tally).isEqualTo(Tally.empty(Counting.LAYOUT));
  }

  @Test
  void what_the_layout_does_not_have_is_not_counted_as_something_else() {
    TallyBuilder builder = new TallyBuilder(Counting.LAYOUT);
    int object = builder.object("1001");
    int[] beyondTheScale = NO_ANSWER.clone();
    beyondTheScale[0] = Counting.LAYOUT.criteria().get(0).scale().size();
    int[] tooFew = new int[NO_ANSWER.length - 1];

    assertThatThrownBy(() -> builder.count(object, 0, beyondTheScale))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> builder.count(object, Counting.LAYOUT.slots(), NO_ANSWER))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> builder.count(object, 0, tooFew))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.papers(0, -1)).isInstanceOf(IllegalArgumentException.class);
    assertThat(builder.build()).isEqualTo(Tally.empty(Counting.LAYOUT));
  }

  @Test
  void ballots_that_stand_on_no_line_are_rejected_without_being_listed() {
    TallyBuilder builder = new TallyBuilder(Counting.LAYOUT);
    builder.rejected(RejectionReason.VOID_PAPER, 3);
    builder.rejected(RejectionReason.DUPLICATE, 0);
    builder.rejected(rejection(7, RejectionReason.VOID_PAPER));
    builder.rejected(RejectionReason.NOT_ADMITTED, Rejections.MAX_LISTED + 1L);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.rejected(RejectionReason.MALFORMED, -1));
    Tally tally = builder.build();

    assertThat(tally.rejections().byReason())
        .isEqualTo(Map.of(RejectionReason.NOT_ADMITTED, 1_001L, RejectionReason.VOID_PAPER, 4L));
    assertThat(tally.rejections().first())
        .containsExactly(rejection(7, RejectionReason.VOID_PAPER));
    assertThat(tally.read()).isEqualTo(1_005);
    assertThat(tally.plus(tally).rejections().total()).isEqualTo(2_010);
  }

  @Test
  void nothing_more_is_counted_once_the_tally_is_built() {
    TallyBuilder builder = new TallyBuilder(Counting.LAYOUT);
    int object = builder.object("1001");
    Rejection rejection = rejection(1, RejectionReason.MALFORMED);
    builder.build();

    assertThatIllegalStateException().isThrownBy(() -> builder.object("1002"));
    assertThatIllegalStateException().isThrownBy(() -> builder.count(object, 0, NO_ANSWER));
    assertThatIllegalStateException().isThrownBy(() -> builder.papers(0, 1));
    assertThatIllegalStateException().isThrownBy(() -> builder.rejected(rejection));
    assertThatIllegalStateException()
        .isThrownBy(() -> builder.rejected(RejectionReason.MALFORMED, 1));
    assertThatIllegalStateException().isThrownBy(builder::build);
  }

  @Test
  void tallies_of_different_layouts_are_not_added() {
    TallyLayout fewer =
        TallyLayout.of(
            List.of(Counting.leaf("c0", Counting.OPTIONS)), List.of(Counting.group("masses")));
    TallyLayout otherScale =
        TallyLayout.of(
            List.of(Counting.leaf("c0", Counting.range(4))), List.of(Counting.group("masses")));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tally.empty(fewer).plus(Tally.empty(Counting.LAYOUT)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tally.empty(fewer).plus(Tally.empty(otherScale)));
    assertThat(Tally.empty(fewer)).isNotEqualTo(Tally.empty(otherScale));
  }

  @Test
  void tallies_that_counted_otherwise_are_not_equal() {
    TallyBuilder young = new TallyBuilder(Counting.LAYOUT);
    young.count(young.object("1001"), 1, NO_ANSWER);
    TallyBuilder old = new TallyBuilder(Counting.LAYOUT);
    old.count(old.object("1001"), 2, NO_ANSWER);
    Tally first = young.build();

    Tally second = old.build();
    assertThat(first).isNotEqualTo(second).isNotEqualTo("1 ballot");
    assertThat(first.of("1001")).doesNotHaveSameHashCodeAs(second.of("1001"));
    assertThat(first).doesNotHaveSameHashCodeAs(Tally.empty(Counting.LAYOUT));
    assertThat(first).hasToString("1 ballots on 1 objects, 0 rejected");
  }

  @Test
  void rejections_are_counted_by_reason_in_the_order_of_the_checks() {
    TallyBuilder builder = new TallyBuilder(Counting.LAYOUT);
    builder.rejected(rejection(7, RejectionReason.DUPLICATE));
    builder.rejected(rejection(9, RejectionReason.MALFORMED));
    builder.rejected(rejection(3, RejectionReason.DUPLICATE));
    Rejections rejections = builder.build().rejections();

    assertThat(rejections.byReason())
        .containsExactly(
            Map.entry(RejectionReason.MALFORMED, 1L), Map.entry(RejectionReason.DUPLICATE, 2L));
    assertThat(rejections.first()).extracting(Rejection::line).containsExactly(3L, 7L, 9L);
    assertThat(rejections.total()).isEqualTo(3);
  }

  @Test
  void rejections_are_consistent() {
    List<Rejection> two =
        List.of(rejection(1, RejectionReason.MALFORMED), rejection(2, RejectionReason.MALFORMED));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Rejections(Map.of(RejectionReason.MALFORMED, 1L), two));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Rejections(Map.of(RejectionReason.MALFORMED, 0L), List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> rejection(0, RejectionReason.MALFORMED));
    assertThat(Rejections.NONE.total()).isZero();
  }

  @Test
  void rejections_of_several_sources_are_listed_by_source_and_then_by_line() {
    TallyBuilder builder = new TallyBuilder(Counting.LAYOUT);
    for (int line = 1_000; line > 0; line--) {
      builder.rejected(in(new Rejection.Source(2, "a.csv"), line));
      builder.rejected(in(new Rejection.Source(1, "b.csv"), line + 600));
      builder.rejected(in(new Rejection.Source(3, "c.csv"), line));
    }
    List<Rejection> first = builder.build().rejections().first();

    assertThat(first).hasSize(1_000).isSorted();
    assertThat(first).extracting(Rejection::line).contains(601L, 1_600L).doesNotContain(1L);
    assertThat(first.get(999).source()).contains(new Rejection.Source(1, "b.csv"));
  }

  @Test
  void sources_are_counted_from_1() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Rejection.Source(0, "a.csv"));
  }

  private static Rejection in(Rejection.Source source, long line) {
    return new Rejection(
        Optional.of(source), line, RejectionReason.DUPLICATE, Text.of("look here"));
  }

  @Test
  void more_than_a_thousand_are_counted_but_not_listed() {
    List<Rejection> many =
        LongStream.rangeClosed(1, 1_001)
            .mapToObj(line -> rejection(1_002 - line, RejectionReason.UNKNOWN_OPTION))
            .toList();
    Rejections rejections = new Rejections(Map.of(RejectionReason.UNKNOWN_OPTION, 1_001L), many);

    assertThat(rejections.first()).hasSize(1_000);
    assertThat(rejections.first().get(999).line()).isEqualTo(1_000);
    assertThat(rejections.plus(rejections).total()).isEqualTo(2_002);
  }

  @Test
  void rejections_of_one_line_are_listed_in_the_order_of_the_checks_and_of_their_details() {
    List<Rejection> sorted =
        List.of(
            rejection(1, RejectionReason.DUPLICATE),
            new Rejection(2, RejectionReason.MALFORMED, Text.of("b", "甲")),
            new Rejection(2, RejectionReason.UNKNOWN_OPTION, Text.of("a", "甲")),
            new Rejection(2, RejectionReason.UNKNOWN_OPTION, Text.of("b", "丙")),
            new Rejection(2, RejectionReason.UNKNOWN_OPTION, Text.of("b", "甲")),
            rejection(3, RejectionReason.MALFORMED));
    List<Rejection> shuffled =
        List.of(
            sorted.get(4),
            sorted.get(0),
            sorted.get(3),
            sorted.get(5),
            sorted.get(2),
            sorted.get(1));
    assertThat(shuffled.stream().sorted()).isEqualTo(sorted);
  }

  @Test
  void no_papers_may_be_counted_too() {
    TallyBuilder builder = new TallyBuilder(Counting.LAYOUT);
    builder.papers(1, 0);
    builder.papers(1, 2);
    assertThat(builder.build().papers(1)).isEqualTo(2);
  }

  @Test
  void more_papers_than_a_long_holds_are_not_counted() {
    TallyBuilder builder = new TallyBuilder(Counting.LAYOUT);
    builder.papers(1, Long.MAX_VALUE);
    assertThatThrownBy(() -> builder.papers(1, 1)).isInstanceOf(ArithmeticException.class);
    assertThat(builder.build().papers(1)).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void more_rejections_of_all_reasons_than_a_long_holds_are_not_counted() {
    TallyBuilder builder = new TallyBuilder(Counting.LAYOUT);
    builder.count(builder.object("1001"), 0, NO_ANSWER);
    builder.rejected(RejectionReason.MALFORMED, Long.MAX_VALUE);
    assertThatThrownBy(() -> builder.rejected(RejectionReason.DUPLICATE, 1))
        .isInstanceOf(ArithmeticException.class);
    Tally tally = builder.build();

    assertThat(tally.rejections().total()).isEqualTo(Long.MAX_VALUE);
    assertThatThrownBy(tally::read).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(
            () ->
                new Rejections(
                    Map.of(
                        RejectionReason.MALFORMED, Long.MAX_VALUE, RejectionReason.DUPLICATE, 1L),
                    List.of()))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void the_reasons_are_stable_and_in_the_order_of_the_checks() {
    assertThat(RejectionReason.values())
        .extracting(RejectionReason::code)
        .containsExactly(
            "malformed",
            "unknown-object",
            "unknown-rater-group",
            "unknown-stratum",
            "unknown-criterion",
            "unknown-option",
            "missing-answer",
            "outside-period",
            "not-admitted",
            "duplicate",
            "void-paper");
  }
}
