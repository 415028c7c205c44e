package org.pingyi.evaluation.rules.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.rules.grading.Gradings.pool;
import static org.pingyi.evaluation.rules.grading.Gradings.said;
import static org.pingyi.evaluation.rules.grading.Gradings.written;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.rules.grading.Quota.Band;
import org.pingyi.evaluation.rules.grading.Quota.Parameters;
import org.pingyi.evaluation.rules.grading.Quota.Ties;

class QuotaTest {

  private static final List<GradeBand<Band>> THREE = bands("a 30%", "b 30%", "c -");

  private final Quota rule = new Quota();

  /** A band as {@code excellent 30%}, with a hyphen for no share. */
  private static List<GradeBand<Band>> bands(String... texts) {
    return Arrays.stream(texts).map(QuotaTest::band).toList();
  }

  private static GradeBand<Band> band(String text) {
    String[] parts = text.split(" ", -1);
    Optional<Share> share =
        parts[1].equals("-") ? Optional.empty() : Optional.of(Share.parse(parts[1]));
    return new GradeBand<>(new Grade(parts[0], Text.of(parts[0])), new Band(share));
  }

  private static List<Standing> untied(int size) {
    return pool(IntStream.rangeClosed(1, size).boxed().toArray(Integer[]::new));
  }

  /** The grades of a pool in rank order, such as {@code abbcc}. */
  private String grades(List<GradeBand<Band>> bands, Ties ties, List<Standing> pool) {
    return written(rule.grade(pool, bands, new Parameters(ties)));
  }

  @Test
  void shares_are_added_before_they_are_rounded_down() {
    // ⌊1.5⌋ = 1 and ⌊3⌋ = 3, where ⌊1.5⌋ + ⌊1.5⌋ would be 2
    assertThat(grades(THREE, Ties.DOWN, untied(5))).isEqualTo("abbcc");
    // ⌊3⌋ and ⌊6⌋
    assertThat(grades(THREE, Ties.DOWN, untied(10))).isEqualTo("aaabbbcccc");
    // ⌊0.9⌋ and ⌊1.8⌋
    assertThat(grades(THREE, Ties.DOWN, untied(3))).isEqualTo("bcc");
  }

  @Test
  void thirds_are_exact() {
    assertThat(grades(bands("a 1/3", "b 1/3", "c -"), Ties.DOWN, untied(3))).isEqualTo("abc");
    assertThat(grades(bands("a 33%", "b 1/3", "c -"), Ties.DOWN, untied(3))).isEqualTo("bcc");
  }

  @Test
  void a_tie_across_a_border_goes_down_or_up_as_a_whole() {
    assertThat(grades(THREE, Ties.DOWN, pool(1, 2, 3, 3, 5))).isEqualTo("abccc");
    assertThat(grades(THREE, Ties.UP, pool(1, 2, 3, 3, 5))).isEqualTo("abbbc");
    assertThat(grades(THREE, Ties.DOWN, pool(1, 1, 3, 4, 5))).isEqualTo("bbbcc");
    assertThat(grades(THREE, Ties.UP, pool(1, 1, 3, 4, 5))).isEqualTo("aabcc");
  }

  @Test
  void where_all_are_tied_all_are_last_or_all_are_first() {
    assertThat(grades(THREE, Ties.DOWN, pool(1, 1, 1, 1))).isEqualTo("cccc");
    assertThat(grades(THREE, Ties.UP, pool(1, 1, 1, 1))).isEqualTo("aaaa");
  }

  @Test
  void a_pool_of_one_has_no_place_but_the_last_unless_a_share_is_the_whole() {
    assertThat(grades(THREE, Ties.DOWN, untied(1))).isEqualTo("c");
    assertThat(grades(bands("a 100%", "b -"), Ties.DOWN, untied(1))).isEqualTo("a");
    assertThat(grades(THREE, Ties.DOWN, pool())).isEmpty();
  }

  @Test
  void the_grounds_are_the_places_down_to_the_first_that_hold_it() {
    List<Standing> pool = pool(1, 2, 3, 3, 5);

    assertThat(grounds(0, pool, Ties.DOWN)).containsExactly("1<=1 true");
    assertThat(grounds(1, pool, Ties.DOWN)).containsExactly("2<=1 false", "2<=3 true");
    assertThat(grounds(2, pool, Ties.DOWN)).containsExactly("4<=1 false", "4<=3 false");
    assertThat(grounds(3, pool, Ties.UP)).containsExactly("3<=1 false", "3<=3 true");
  }

  private List<String> grounds(int object, List<Standing> pool, Ties ties) {
    return said(rule.grounds(object, pool, THREE, new Parameters(ties)));
  }

  private List<String> faults(String... texts) {
    return Gradings.faults(rule, new Parameters(Ties.DOWN), bands(texts));
  }

  @Test
  void each_grade_but_the_last_has_a_share_and_together_no_more_than_the_whole() {
    assertThat(faults("a 30%", "b 70%", "c -")).isEmpty();
    assertThat(faults("only -")).isEmpty();
    assertThat(faults("a -", "b 70%", "c -")).containsExactly("missing-key at grades[0].share");
    assertThat(faults("a 30%", "b 70%")).containsExactly("invalid-parameter at grades[1].share");
    assertThat(faults("a 30%", "b 71%", "c 20%", "d -"))
        .containsExactly("invalid-parameter at grades[1].share");
  }
}
