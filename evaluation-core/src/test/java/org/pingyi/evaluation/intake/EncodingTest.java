package org.pingyi.evaluation.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.journal.Bytes;

class EncodingTest {

  private static final String PAPER = "{\"object\":\"window-3\",\"ratings\":{\"attitude\":\"?\"}}";

  @Test
  void a_stretch_like_the_one_before_takes_its_differences_alone() {
    Encoding to = new Encoding().alike(paper("A"));
    int first = to.size();

    to.alike(paper("B")).alike(paper("B"));

    assertThat(first).isEqualTo(Integer.BYTES + PAPER.length());
    assertThat(to.size() - first).isEqualTo(3 * Integer.BYTES);
    assertThat(read(to.toBytes(), 3)).containsExactly(paper("A"), paper("B"), paper("B"));
  }

  @Test
  void a_stretch_of_another_length_is_written_whole() {
    Encoding to = new Encoding().alike(paper("A")).alike(paper("AB"));

    assertThat(to.size()).isEqualTo(2 * (Integer.BYTES + PAPER.length()) + 1);
    assertThat(read(to.toBytes(), 2)).containsExactly(paper("A"), paper("AB"));
  }

  @Test
  void what_is_begun_anew_knows_nothing_of_what_was_taken() {
    Encoding to = new Encoding().alike(paper("A"));
    to.take();

    assertThat(read(to.alike(paper("A")).take(), 1)).containsExactly(paper("A"));
  }

  @Test
  void a_difference_behind_the_end_is_refused() {
    Bytes damaged =
        new Encoding().alike(Bytes.of("A")).integer(-2).integer(1 << Encoding.PLACE).toBytes();

    assertThatIllegalArgumentException().isThrownBy(() -> read(damaged, 2));
  }

  /** Stretches that are alike, or far from it, with all bytes there are. */
  @Property
  void stretches_are_read_as_they_were_written(
      @ForAll @Size(max = 20) List<@IntRange(max = 60) Integer> differences,
      @ForAll Random random) {
    byte[] bytes = new byte[64];
    random.nextBytes(bytes);
    Encoding to = new Encoding();
    List<Bytes> written = new ArrayList<>();
    for (int different : differences) {
      for (int i = 0; i < different; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      Bytes stretch = Bytes.first(bytes, bytes.length - random.nextInt(2));
      written.add(stretch);
      to.alike(stretch).number(random.nextLong());
    }

    Decoding from = new Decoding(to.toBytes());
    for (Bytes stretch : written) {
      assertThat(Bytes.of(from.alike())).isEqualTo(stretch);
      from.number();
    }
    from.end();
  }

  private static Bytes paper(String option) {
    return Bytes.of(PAPER.replace("?", option).getBytes(UTF_8));
  }

  private static List<Bytes> read(Bytes written, int count) {
    Decoding from = new Decoding(written);
    List<Bytes> stretches = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      stretches.add(Bytes.of(from.alike()));
    }
    from.end();
    return stretches;
  }
}
