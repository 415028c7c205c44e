package org.pingyi.evaluation.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.ballot.BallotSource.Format;

class BallotSourceTest {

  private static BallotSource of(String file) {
    return BallotSource.of(Path.of(file), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"b.ndjson", "b.jsonl", "B.NDJSON"})
  void these_endings_are_of_ndjson(String file) {
    assertThat(of(file)).isEqualTo(BallotSource.ndjson(Path.of(file)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"b.csv", "b.txt", "ndjson", "b.ndjson.csv"})
  void every_other_ending_is_of_csv(String file) {
    assertThat(of(file)).isEqualTo(BallotSource.csv(Path.of(file)));
  }

  @Test
  void a_source_is_called_by_its_file_or_the_name_that_it_was_given() {
    Path file = Path.of("votes", "b.csv");
    assertThat(BallotSource.csv(file).name()).isEqualTo(file.toString());
    assertThat(BallotSource.csv(file)).hasToString(file.toString());
    assertThat(BallotSource.csv("upload", Reader.nullReader())).hasToString("upload");
    assertThat(BallotSource.ndjson("upload", InputStream.nullInputStream(), StandardCharsets.UTF_8))
        .hasToString("upload");
  }

  @Test
  void a_stream_and_a_reader_are_handed_out_once() {
    InputStream bytes = InputStream.nullInputStream();
    BallotSource.OfStream stream =
        (BallotSource.OfStream) BallotSource.csv("upload", bytes, StandardCharsets.UTF_8);
    assertThat(stream.charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(stream.format()).isEqualTo(Format.CSV);
    assertThat(stream.take()).isSameAs(bytes);
    assertThatIllegalStateException().isThrownBy(stream::take).withMessageContaining("upload");
    Reader characters = Reader.nullReader();
    BallotSource.OfReader reader = (BallotSource.OfReader) BallotSource.ndjson("b", characters);
    assertThat(reader.format()).isEqualTo(Format.NDJSON);
    assertThat(reader.take()).isSameAs(characters);
    assertThatIllegalStateException().isThrownBy(reader::take);
  }

  @Test
  void file_name_and_charset_are_always_given() {
    assertThatNullPointerException().isThrownBy(() -> BallotSource.csv(Path.of("b"), null));
    assertThatNullPointerException().isThrownBy(() -> BallotSource.csv(null, Reader.nullReader()));
    assertThatNullPointerException().isThrownBy(() -> BallotSource.ndjson("b", (Reader) null));
  }
}
