package org.pingyi.evaluation.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A published text held against one that is written in pieces, whatever these are. */
class ResultComparisonTest {

  private static final String TEXT = "{\"score\": 61.11, \"grade\": \"优秀\"}";

  @TempDir private Path folder;

  private Optional<Difference> byteByByte(String said, String recounted) throws IOException {
    Path file = Files.writeString(folder.resolve("result.json"), said);
    try (ResultTokens tokens = ResultTokens.of(file)) {
      ResultComparison comparison = new ResultComparison("result.json", tokens);
      try (comparison) {
        for (byte one : recounted.getBytes(UTF_8)) {
          comparison.write(one);
        }
      }
      return comparison.difference();
    }
  }

  @Test
  void what_is_written_byte_by_byte_is_compared_as_a_whole() throws IOException {
    assertThat(byteByByte(TEXT, TEXT)).isEmpty();
    assertThat(byteByByte(TEXT, TEXT.replace("1.1", "1.2")))
        .get()
        .extracting(Difference::pointer)
        .isEqualTo("/score");
  }

  @Test
  void what_only_one_of_them_has_at_its_end_is_a_difference() throws IOException {
    assertThat(byteByByte(TEXT + TEXT, TEXT))
        .get()
        .extracting(difference -> difference.recounted().en())
        .isEqualTo("nothing");
    assertThat(byteByByte(TEXT, TEXT + TEXT))
        .get()
        .extracting(difference -> difference.said().en())
        .isEqualTo("nothing");
    assertThat(byteByByte("7", "78"))
        .get()
        .extracting(difference -> difference.recounted().en())
        .isEqualTo("78");
  }
}
