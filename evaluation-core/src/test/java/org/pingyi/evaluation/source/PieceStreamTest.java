package org.pingyi.evaluation.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pieces are read as if they stood in one file, and each is made when it is needed. */
final class PieceStreamTest {

  private static final class Pieces extends PieceStream {

    private final Iterator<String> texts;
    private int asked;

    Pieces(String... texts) {
      this.texts = List.of(texts).iterator();
    }

    @Override
    protected Optional<byte[]> next() {
      asked++;
      return texts.hasNext() ? Optional.of(texts.next().getBytes(UTF_8)) : Optional.empty();
    }
  }

  @Test
  void pieces_follow_each_other_and_an_empty_one_is_not_the_end() throws IOException {
    try (Pieces pieces = new Pieces("", "ab", "", "", "c\u00e9", "")) {
      assertThat(pieces.readAllBytes()).isEqualTo("abc\u00e9".getBytes(UTF_8));
    }
  }

  @Test
  void a_byte_is_read_as_a_number_from_0_to_255() throws IOException {
    try (Pieces pieces = new Pieces("\u00e9", "z")) {
      assertThat(List.of(pieces.read(), pieces.read(), pieces.read(), pieces.read()))
          .containsExactly(0xc3, 0xa9, (int) 'z', -1);
    }
  }

  @Test
  void a_piece_is_made_when_it_is_needed_and_none_after_the_end() throws IOException {
    byte[] read = new byte[8];
    try (Pieces pieces = new Pieces("abc", "d")) {
      assertThat(pieces.read(read, 0, 0)).isZero();
      assertThat(pieces.asked).isZero();
      assertThat(pieces.read(read, 1, 2)).isEqualTo(2);
      assertThat(pieces.read(read, 3, 5)).isEqualTo(1);
      assertThat(pieces.asked).isEqualTo(1);
      assertThat(pieces.read(read, 4, 4)).isEqualTo(1);
      assertThat(pieces.read(read, 5, 3)).isEqualTo(-1);
      assertThat(pieces.read()).isEqualTo(-1);
      assertThat(pieces.asked).isEqualTo(3);
    }
    assertThat(new String(read, 1, 4, UTF_8)).isEqualTo("abcd");
  }
}
