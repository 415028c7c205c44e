package org.pingyi.evaluation.count.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.count.checking.CheckedBallot;
import org.pingyi.evaluation.tally.TallyLayout;

/** What is packed comes out as it was. */
class RecordLayoutTest {

  private static final TallyLayout FIVE =
      TokenLayouts.of(Collections.nCopies(5, 4), List.of(0, 0, 0, 0));

  @Property(tries = 300)
  void a_ballot_comes_out_as_it_went_in(
      @ForAll @Size(max = 30) List<@IntRange(min = 1, max = 100_001) Integer> scales,
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 200) Integer> strata,
      @ForAll @IntRange(min = 0, max = RecordLayout.OBJECTS) int roster,
      @ForAll Random random) {
    TallyLayout tally = TokenLayouts.of(scales, strata);
    OptionalInt objects = roster == 0 ? OptionalInt.empty() : OptionalInt.of(roster);
    RecordLayout layout = new RecordLayout(tally, objects);
    long[] words = new long[layout.width() * 3];
    random.longs(words.length).forEach(word -> words[random.nextInt(words.length)] = word);
    DrawnRecord[] drawn = new DrawnRecord[3];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = DrawnRecord.draw(tally, roster == 0 ? RecordLayout.OBJECTS : roster, random);
      drawn[i].pack(layout, words, i * layout.width());
    }
    for (int i = 0; i < drawn.length; i++) {
      assertThat(DrawnRecord.unpack(layout, words, i * layout.width()))
          .usingRecursiveComparison()
          .isEqualTo(drawn[i]);
    }
  }

  @Test
  void a_ballot_of_a_few_criteria_takes_24_bytes() {
    assertThat(new RecordLayout(FIVE, OptionalInt.empty()).width()).isEqualTo(3);
    assertThat(new RecordLayout(FIVE, OptionalInt.of(2_000)).width()).isEqualTo(3);
    assertThat(width(12, 1_024)).isEqualTo(3);
    assertThat(width(13, 1_024)).isEqualTo(4);
    assertThat(width(12 + 21, 1_024)).isEqualTo(4);
    assertThat(width(12 + 22, 1_024)).isEqualTo(5);
  }

  private static int width(int criteria, int objects) {
    TallyLayout tally = TokenLayouts.of(Collections.nCopies(criteria, 7), List.of(0));
    return new RecordLayout(tally, OptionalInt.of(objects)).width();
  }

  @Test
  void a_line_or_an_object_that_has_no_room_is_refused() {
    RecordLayout layout = new RecordLayout(FIVE, OptionalInt.of(2));
    CheckedBallot ballot = new CheckedBallot(5);
    long[] words = new long[layout.width()];
    ballot.object = 1;
    layout.pack(0, 0, RecordLayout.LINES - 1, ballot, words, 0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> layout.pack(0, 0, RecordLayout.LINES, ballot, words, 0));
    ballot.object = 2;
    assertThatIllegalArgumentException().isThrownBy(() -> layout.pack(0, 0, 0, ballot, words, 0));
  }

  @Test
  void a_ballot_that_is_packed_already_is_held_as_one_that_is_not() {
    TallyLayout many = TokenLayouts.of(Collections.nCopies(40, 7), List.of(0));
    RecordLayout layout = new RecordLayout(many, OptionalInt.of(9));
    CheckedBallot ballot = new CheckedBallot(40);
    ballot.object = 8;
    Arrays.setAll(ballot.answers, criterion -> criterion % 8 - 1);
    long[] held = new long[layout.width() + 1];
    layout.pack(-3, -4, 5, ballot, held, 1);
    long[] packed = new long[layout.packing().words() + 2];
    layout.packing().pack(5, 8, 0, ballot.answers, packed, 2);
    long[] words = new long[held.length];
    layout.copy(-3, -4, packed, 2, words, 1);
    assertThat(words).isEqualTo(held);
  }

  @Test
  void more_objects_than_can_be_told_apart_are_refused() {
    assertThat(new RecordLayout(FIVE, OptionalInt.of(RecordLayout.OBJECTS)).width()).isEqualTo(3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RecordLayout(FIVE, OptionalInt.of(RecordLayout.OBJECTS + 1)));
  }

  @Test
  void more_slots_than_fit_beside_the_objects_are_refused() {
    int most = 1 << 18;
    assertThat(new RecordLayout(slots(most), OptionalInt.empty()).width()).isEqualTo(4);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RecordLayout(slots(most + 1), OptionalInt.empty()));
  }

  private static TallyLayout slots(int count) {
    return TokenLayouts.of(List.of(7), List.of(count));
  }
}
