package org.pingyi.evaluation.count.settling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.count.Schemes;
import org.pingyi.evaluation.count.checking.CheckedBallot;
import org.pingyi.evaluation.scheme.SchemeDefinition;

/** Whatever a ballot says is held as it was said. */
class PackedBallotsTest {

  /** More answers than one word of 64 bits holds. */
  private static final int CRITERIA = 90;

  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private static SchemeDefinition scheme() {
    String criteria =
        IntStream.range(0, CRITERIA)
            .mapToObj(i -> "  - { id: c" + i + ", scale: " + (i % 4 == 0 ? "points" : "quality"))
            .collect(Collectors.joining(" }\n", "criteria:\n", " }\n"));
    return Schemes.of(Schemes.PLAIN.replaceFirst("(?s)criteria:.*(?=raters:)", criteria));
  }

  private static CheckedBallot ballot(int number, LocalDate day) {
    CheckedBallot ballot = new CheckedBallot(CRITERIA);
    for (int i = 0; i < CRITERIA; i++) {
      ballot.answers[i] = answer(number, i);
    }
    ballot.object = Integer.MAX_VALUE - number;
    ballot.slot = number % 4;
    ballot.seconds = number == 0 ? CheckedBallot.NONE : Long.MAX_VALUE - number;
    ballot.day = day;
    return ballot;
  }

  /** None, the first or the last answer. */
  private static int answer(int ballot, int criterion) {
    int last = criterion % 4 == 0 ? 20 : 2;
    return switch ((ballot + criterion) % 3) {
      case 0 -> CheckedBallot.NONE;
      case 1 -> 0;
      default -> last;
    };
  }

  private static void assertHeld(PackedBallots held, int at, int number) {
    assertThat(held.line(at)).isEqualTo(5_000_000_000L + number);
    assertThat(held.paper(at)).isEqualTo(Integer.MAX_VALUE - 2 * number);
    assertThat(held.object(at)).isEqualTo(Integer.MAX_VALUE - number);
    assertThat(held.slot(at)).isEqualTo(number % 4);
    for (int i = 0; i < CRITERIA; i++) {
      assertThat(held.answer(at, i)).isEqualTo(answer(number, i));
    }
  }

  private static void add(PackedBallots held, int number, LocalDate day) {
    held.add(5_000_000_000L + number, ballot(number, day), Integer.MAX_VALUE - 2 * number);
  }

  @Test
  void ballots_of_more_criteria_than_a_word_has_bits_keep_each_answer() {
    for (boolean withMore : new boolean[] {false, true}) {
      PackedBallots held = new PackedBallots(scheme().layout(), withMore, withMore);
      for (int number = 0; number < 10_000; number += 7) {
        add(held, number, number == 0 ? null : LAST);
      }
      for (int number = 0; number < 10_000; number += 7) {
        int at = number / 7;
        assertHeld(held, at, number);
        boolean known = withMore && number > 0;
        assertThat(held.seconds(at))
            .isEqualTo(known ? Long.MAX_VALUE - number : CheckedBallot.NONE);
        if (known) {
          assertThat(held.day(at)).contains(LAST);
        } else {
          assertThat(held.day(at)).isEmpty();
        }
      }
    }
  }

  @Test
  void nothing_is_left_of_a_ballot_that_was_forgotten() {
    PackedBallots held = new PackedBallots(scheme().layout(), true, true);
    add(held, 1, LAST);
    held.dropLatest();
    add(held, 0, null);
    assertHeld(held, 0, 0);
    assertThat(held.day(0)).isEmpty();
    held.clear();
    add(held, 2, LAST);
    assertHeld(held, 0, 2);
    held.displace(0);
    assertThat(held.isDisplaced(0)).isTrue();
    assertHeld(held, 0, 2);
  }
}
