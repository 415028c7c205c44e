package org.pingyi.evaluation.count.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.count.reading.RowDetails;
import org.pingyi.evaluation.model.Text;

/** What was perhaps meant is said as long as it costs little to find out. */
class HintsTest {

  private static final Text PLAIN = Text.of("not a thing", "不是东西");
  private static final Text MEANT =
      Text.of("not a thing; did you mean “duty”?", "不是东西；是否想写“duty”？");

  private static final int MANY = 100_000;

  @Test
  void a_word_is_compared_up_to_a_length() {
    String longest = "x".repeat(64);
    Hints hints = new Hints(PLAIN, List.of(longest), MANY);
    assertThat(hints.about(longest.replaceFirst("x", "y")).get()).isNotEqualTo(PLAIN);
    assertThat(hints.about(longest + "y").get()).isEqualTo(PLAIN);
  }

  @Test
  void behind_very_many_different_words_no_other_is_compared() {
    Hints hints = new Hints(PLAIN, List.of("duty"), MANY);
    assertThat(hints.about("dutty").get()).isEqualTo(MEANT);
    for (int i = 1; i < RowDetails.MAX_SHARED - 1; i++) {
      assertThat(hints.about("something else " + i).get()).isEqualTo(PLAIN);
    }
    assertThat(hints.about("duti").get()).isEqualTo(MEANT);
    assertThat(hints.about("dutu").get()).isEqualTo(PLAIN);
    assertThat(hints.about("dutty").get()).isEqualTo(MEANT);
  }

  @Test
  void behind_very_many_comparisons_no_other_word_is_compared() {
    Hints hints = new Hints(PLAIN, List.of("duty", "pledge", "service"), 7);
    assertThat(hints.about("duti").get()).isEqualTo(MEANT);
    assertThat(hints.about("dutty").get()).isEqualTo(MEANT);
    assertThat(hints.about("duti").get()).isEqualTo(MEANT);
    assertThat(hints.about("dutu").get()).isEqualTo(MEANT);
    assertThat(hints.about("duta").get()).isEqualTo(PLAIN);
    assertThat(hints.about("duti").get()).isEqualTo(MEANT);
  }

  @Test
  void the_first_word_is_compared_with_however_many() {
    Hints hints = new Hints(PLAIN, List.of("pledge", "service", "duty"), 1);
    assertThat(hints.about("duti").get()).isEqualTo(MEANT);
    assertThat(hints.about("dutty").get()).isEqualTo(PLAIN);
  }
}
