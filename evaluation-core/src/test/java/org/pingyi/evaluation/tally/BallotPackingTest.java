package org.pingyi.evaluation.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.RaterGroup;

/** Packed ballots are counted as they would be one by one, and nothing else is. */
class BallotPackingTest {

  private static final TallyLayout FOUR = layout(List.of(4, 4, 4, 4), List.of(0, 3));

  private static TallyLayout layout(List<Integer> sizes, List<Integer> strata) {
    List<LeafCriterion> leaves = new ArrayList<>();
    for (int size : sizes) {
      leaves.add(Counting.leaf("c" + leaves.size(), Counting.range(size)));
    }
    List<RaterGroup> groups = new ArrayList<>();
    for (int count : strata) {
      String[] ids = IntStream.range(0, count).mapToObj(i -> "s" + i).toArray(String[]::new);
      groups.add(Counting.group("g" + groups.size(), ids));
    }
    return TallyLayout.of(leaves, groups);
  }

  private static int[] draw(TallyLayout layout, Random random) {
    return layout.criteria().stream()
        .mapToInt(column -> random.nextInt(column.scale().size() + 1) - 1)
        .toArray();
  }

  private static TallyBuilder builder(TallyLayout layout, int objects) {
    TallyBuilder builder = new TallyBuilder(layout);
    for (int i = 0; i < objects; i++) {
      builder.object("o" + i);
    }
    return builder;
  }

  @Property(tries = 300)
  void ballots_are_counted_though_the_fast_counts_are_full_again_and_again(
      @ForAll @IntRange(min = 1, max = 4) int most, @ForAll Random random) {
    BallotPacking packing = new BallotPacking(FOUR, 2, 0);
    TallyBuilder packed = new TallyBuilder(FOUR, most);
    TallyBuilder single = new TallyBuilder(FOUR, most);
    TallyBuilder expected = builder(FOUR, 2);
    List.of(packed, single).forEach(builder -> List.of("o0", "o1").forEach(builder::object));
    long[] words = new long[50 * packing.words()];
    int[] places = new int[50];
    for (int i = 0; i < places.length; i++) {
      int object = random.nextInt(2);
      int slot = random.nextInt(FOUR.slots());
      int[] answers = draw(FOUR, random);
      places[i] = i * packing.words();
      packing.pack(0, object, slot, answers, words, places[i]);
      single.count(object, slot, answers);
      expected.count(object, slot, answers);
    }
    packed.count(packing, words, places, places.length);
    Tally tally = expected.build();
    assertThat(packed.build()).isEqualTo(tally);
    assertThat(single.build()).isEqualTo(tally);
  }

  @Property(tries = 300)
  void a_ballot_that_is_packed_part_by_part_is_what_it_is_when_packed_at_once(
      @ForAll @Size(max = 20) List<@IntRange(min = 1, max = 140) Integer> sizes,
      @ForAll @IntRange(max = 31) int freeBits,
      @ForAll Random random) {
    TallyLayout layout = layout(sizes, List.of(0, 2));
    BallotPacking packing = new BallotPacking(layout, 9, freeBits);
    int free = random.nextInt() & ((1 << freeBits) - 1);
    int[] answers = draw(layout, random);
    long[] atOnce = new long[packing.words()];
    packing.pack(free, 8, 1, answers, atOnce, 0);
    long[] byPart = new long[packing.words()];
    byPart[0] = packing.firstWord(free, 8, 1);
    for (int i = 0; i < answers.length; i++) {
      byPart[packing.wordOf(i)] |= (answers[i] + 1L) << packing.shiftOf(i);
    }
    assertThat(byPart).isEqualTo(atOnce);
  }

  @Test
  void what_the_first_word_has_no_room_for_is_not_packed() {
    BallotPacking packing = new BallotPacking(FOUR, 2, 3);
    assertThat(packing.firstWord(7, 1, 3)).isEqualTo(0b11_1_111);
    assertThatIllegalArgumentException().isThrownBy(() -> packing.firstWord(8, 1, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> packing.firstWord(7, 2, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> packing.firstWord(7, 1, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> packing.firstWord(-1, 1, 3));
  }

  @Test
  void more_ballots_than_a_fast_count_holds_are_counted() {
    BallotPacking packing = new BallotPacking(FOUR, 1, 0);
    TallyBuilder builder = builder(FOUR, 1);
    long[] words = new long[packing.words()];
    packing.pack(0, 0, 0, new int[] {3, -1, 0, 1}, words, 0);
    int ballots = 3 * Character.MAX_VALUE + 1; // The last but one has room, the last has none.
    builder.count(packing, words, new int[ballots - 2], ballots - 2);
    builder.count(0, 0, new int[] {3, -1, 0, 1});
    builder.count(0, 0, new int[] {3, -1, 0, 1});
    ObjectTally tally = builder.build().of("o0");
    assertThat(tally.ballots()).isEqualTo(ballots);
    assertThat(tally.cell(0, 0).answered()).isEqualTo(ballots);
    assertThat(tally.cell(0, 0).sum()).isEqualTo(Fraction.of(3L * ballots));
    assertThat(tally.cell(1, 0).answered()).isZero();
  }

  @Test
  void ballots_of_no_rater_group_cannot_be_packed() {
    TallyLayout nobody = new TallyLayout(FOUR.criteria(), List.of());
    assertThatIllegalArgumentException().isThrownBy(() -> new BallotPacking(nobody, 2, 0));
  }

  @Property(tries = 300)
  void packed_ballots_are_counted_as_one_by_one(
      @ForAll @Size(max = 20) List<@IntRange(min = 1, max = 140) Integer> sizes,
      @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 5) Integer> strata,
      @ForAll @IntRange(max = 31) int freeBits,
      @ForAll @IntRange(min = 1, max = 9) int objects,
      @ForAll Random random) {
    TallyLayout layout = layout(sizes, strata);
    BallotPacking packing = new BallotPacking(layout, objects, freeBits);
    TallyBuilder expected = builder(layout, objects);
    long[] words = random.longs(100).toArray();
    int[] places = random.ints(100).toArray();
    int ballots = 0;
    for (int at = 0; at + packing.words() < words.length; at += packing.words() + ballots % 2) {
      int free = random.nextInt() & ((1 << freeBits) - 1);
      int object = random.nextInt(objects);
      int slot = random.nextInt(layout.slots());
      int[] answers = draw(layout, random);
      packing.pack(free, object, slot, answers, words, at);
      expected.count(object, slot, answers);
      assertThat(packing.free(words, at)).isEqualTo(free);
      places[ballots++] = at;
    }
    TallyBuilder builder = builder(layout, objects);
    int some = random.nextInt(ballots + 1);
    builder.count(packing, words, places, some);
    for (int i = some; i < ballots; i++) {
      builder.count(packing, words, new int[] {places[i]}, 1);
    }
    assertThat(builder.build()).isEqualTo(expected.build());
  }

  @Property(tries = 1000)
  void any_word_is_counted_or_refused(
      @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 9) Integer> sizes,
      @ForAll @IntRange(min = 1, max = 5) int strata,
      @ForAll @IntRange(min = 1, max = 9) int objects,
      @ForAll Random random) {
    TallyLayout layout = layout(sizes, List.of(strata));
    BallotPacking packing = new BallotPacking(layout, objects, 3);
    long[] words = new long[packing.words()];
    packing.pack(0, 0, random.nextInt(strata), draw(layout, random), words, 0);
    words[random.nextInt(words.length)] ^= 1L << random.nextInt(Long.SIZE);
    int[] answers = new int[sizes.size()];
    packing.answers(words, 0, answers);
    boolean isThere = packing.object(words, 0) < objects && packing.slot(words, 0) < strata;
    for (int i = 0; i < answers.length; i++) {
      isThere &= answers[i] < sizes.get(i);
    }
    TallyBuilder expected = builder(layout, objects);
    TallyBuilder builder = builder(layout, objects);
    if (isThere) {
      builder.count(packing, words, new int[1], 1);
      expected.count(packing.object(words, 0), packing.slot(words, 0), answers);
    } else {
      assertThatExceptionOfType(IndexOutOfBoundsException.class)
          .isThrownBy(() -> builder.count(packing, words, new int[1], 1));
    }
    assertThat(builder.build()).isEqualTo(expected.build());
  }

  @Test
  void ballots_before_one_that_is_refused_are_counted() {
    BallotPacking packing = new BallotPacking(FOUR, 8, 0);
    long[] words = new long[3];
    for (int object = 0; object < 3; object++) {
      packing.pack(0, object, 0, new int[4], words, object);
    }
    TallyBuilder builder = builder(FOUR, 2);
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> builder.count(packing, words, new int[] {0, 1, 2}, 3));
    assertThat(builder.build().accepted()).isEqualTo(2);
  }

  @Test
  void what_has_no_room_is_not_packed() {
    BallotPacking packing = new BallotPacking(FOUR, 4, 2);
    int[] answers = {3, 3, 3, 3};
    long[] words = new long[1];
    packing.pack(3, 3, 3, answers, words, 0);
    assertThat(words[0]).isEqualTo(0b100_100_100_100_11_11_11L);
    assertRefused(packing, 4, 3, 3, answers);
    assertRefused(packing, -1, 3, 3, answers);
    assertRefused(packing, 3, 4, 3, answers);
    assertRefused(packing, 3, -1, 3, answers);
    assertRefused(packing, 3, 3, 4, answers);
    assertRefused(packing, 3, 3, -1, answers);
    assertRefused(packing, 3, 3, 3, new int[] {3, 7, 3, 3});
    assertRefused(packing, 3, 3, 3, new int[] {3, 3, 3, -2});
  }

  private static void assertRefused(
      BallotPacking packing, int free, int object, int slot, int[] answers) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> packing.pack(free, object, slot, answers, new long[1], 0));
  }

  @Test
  void more_than_a_word_can_tell_apart_is_refused() {
    TallyLayout many = layout(List.of(4), List.of(1 << 3));
    assertThat(new BallotPacking(many, 1 << 30, 31).words()).isEqualTo(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BallotPacking(many, (1 << 30) + 1, 31));
    assertThatIllegalArgumentException().isThrownBy(() -> new BallotPacking(many, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new BallotPacking(many, 1, 32));
    assertThatIllegalArgumentException().isThrownBy(() -> new BallotPacking(many, 1, -1));
  }

  @Test
  void a_packing_is_for_the_layout_that_is_counted() {
    TallyBuilder builder = builder(FOUR, 1);
    TallyLayout same = layout(List.of(4, 4, 4, 4), List.of(0, 3));
    TallyLayout other = layout(List.of(4, 4, 4, 5), List.of(0, 3));
    builder.count(new BallotPacking(same, 1, 0), new long[1], new int[1], 1);
    BallotPacking packing = new BallotPacking(other, 1, 0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.count(packing, new long[1], new int[1], 1));
    assertThat(packing.layout()).isEqualTo(other);
    assertThat(builder.build().accepted()).isEqualTo(1);
    assertThatIllegalStateException()
        .isThrownBy(() -> builder.count(packing, new long[1], new int[1], 0));
  }

  @Test
  void answers_that_do_not_fit_stand_in_further_words() {
    assertThat(new BallotPacking(layout(List.of(), List.of(0)), 1, 0).words()).isEqualTo(1);
    assertThat(words(21)).isEqualTo(1);
    assertThat(words(22)).isEqualTo(2);
    assertThat(words(43)).isEqualTo(3);
  }

  private static int words(int criteria) {
    TallyLayout layout = layout(Collections.nCopies(criteria, 7), List.of(0));
    return new BallotPacking(layout, 2, 0).words();
  }
}
