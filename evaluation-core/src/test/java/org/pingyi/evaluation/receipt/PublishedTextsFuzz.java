package org.pingyi.evaluation.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Function;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Told;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.source.Utf8;

/**
 * Whatever is taken for a receipt, a root, a proof or a board, it is one and reads as it was
 * written, or is refused as the documents say and not quoted.
 */
class PublishedTextsFuzz {

  /** What the seeds write where a text may be anything, and no message does. */
  private static final String SAID = "☃";

  @DictionaryFile(resourcePath = "boards.dict")
  @FuzzTest(maxDuration = "", maxExecutions = 1_000)
  void reads(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    code(text);
    word(text, TreeRoot::parse, TreeRoot::text);
    word(text, InclusionProof::parse, InclusionProof::text);
    word(text, TreeHash::parse, hash -> text.length() == 64 ? hash.hex() : hash.text());
    board(bytes);
  }

  private static void code(String text) {
    CodeReading<Receipt> reading = Receipt.read(text);
    if (reading instanceof CodeReading.Slip<Receipt> slip) {
      for (Language language : Language.values()) {
        assertThat(slip.message().in(language)).isNotBlank().doesNotContain(SAID);
      }
    } else {
      Receipt read = reading.value().orElseThrow();
      assertThat(Receipt.read(read.code()).value()).contains(read);
      assertThat(read.code()).hasSize(33);
    }
  }

  /** A word has one spelling, but for the case of hexadecimal digits. */
  private static <T> void word(
      String text, Function<String, T> parser, Function<T, String> writer) {
    Optional<T> read = Optional.empty();
    try {
      read = Optional.of(parser.apply(text));
    } catch (IllegalArgumentException refused) {
      assertThat(refused.getMessage()).doesNotContain(SAID);
    }
    read.ifPresent(value -> assertThat(writer.apply(value)).isEqualToIgnoringCase(text));
  }

  private static void board(byte[] bytes) {
    try {
      Board board = Board.verify("board", new ByteArrayInputStream(bytes));
      long size = board.root().size();
      assertThat(board.growthSince(board)).isEqualTo(new GrowthAnswer.Grew(size, size));
      for (long index = 0; index < size; index++) {
        Receipt receipt = Receipt.of(board.inclusion(index).leaf());
        assertThat(board.inclusion(index).shows(receipt, board.root())).isTrue();
        assertThat(board.answer(receipt)).isNotInstanceOf(ReceiptAnswer.NotThere.class);
      }
    } catch (InputException faulty) {
      Told.inside(faulty, "board", Utf8.of(bytes).text(), "\r\n?|\n");
      assertThat(faulty.getMessage()).doesNotContain(SAID);
    }
  }
}
