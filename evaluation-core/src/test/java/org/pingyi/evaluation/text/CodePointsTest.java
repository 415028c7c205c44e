package org.pingyi.evaluation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  /** U+1F600, which two chars stand for that are both below U+FFFD. */
  private static final String FACE = "\uD83D\uDE00";

  @Test
  void a_character_beyond_the_basic_plane_comes_after_all_others() {
    assertThat(Stream.of(FACE, "\uFFFD", "中", "a", "", "ab", "a" + FACE).sorted(CodePoints.ORDER))
        .containsExactly("", "a", "ab", "a" + FACE, "中", "\uFFFD", FACE);
  }

  @Test
  void half_of_a_code_point_is_found_where_it_stands() {
    assertThat(CodePoints.half("a" + FACE + "中")).isEqualTo(-1);
    assertThat(CodePoints.half("a" + FACE + "\uD83D")).isEqualTo(3);
    assertThat(CodePoints.half("\uDE00\uD83D")).isZero();
    assertThat(CodePoints.half("\uD83D\uD83D\uDE00")).isZero();
  }

  @Test
  void a_text_is_whole_without_halves_and_nuls() {
    assertThat(CodePoints.isWhole("a\n" + FACE)).isTrue();
    assertThat(CodePoints.isWhole("a\uD83D")).isFalse();
    assertThat(CodePoints.isWhole("a\0")).isFalse();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "b", "中", "\uFFFD", FACE, "\uD83D\uDE01", "\uDBFF\uDFFF")
        .list()
        .ofMaxSize(4)
        .map(parts -> String.join("", parts));
  }

  @Property
  void texts_are_ordered_as_their_code_points_are(
      @ForAll("texts") String a, @ForAll("texts") String b) {
    int expected = Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

    assertThat(Integer.signum(CodePoints.ORDER.compare(a, b))).isEqualTo(Integer.signum(expected));
  }
}
