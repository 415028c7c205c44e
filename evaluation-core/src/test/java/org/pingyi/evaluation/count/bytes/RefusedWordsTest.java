package org.pingyi.evaluation.count.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.count.checking.Refusal;
import org.pingyi.evaluation.count.reading.BallotFields;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.tally.RejectionReason;

/** A word is refused as it was before, in the field in which it was. */
class RefusedWordsTest {

  private static final int FIELD = BallotFields.FIRST_ANSWER;
  private static final int OTHER_FIELD = FIELD + 1;

  private final RefusedWords refused = new RefusedWords(OTHER_FIELD + 1);
  private final ByteRow row = new ByteRow(OTHER_FIELD + 1);
  private final Refusal refusal =
      new Refusal(RejectionReason.UNKNOWN_OPTION, Text.of("not an option", "不是选项"));

  private byte[] word(String word, int field) {
    byte[] bytes = ScannedBytes.around(word.getBytes(UTF_8));
    row.starts[field] = ScannedBytes.OFFSET;
    row.ends[field] = bytes.length - Long.BYTES;
    return bytes;
  }

  @Test
  void a_word_is_refused_again_for_what_it_was_refused_for() {
    refused.learn(word("优秀", FIELD), row, FIELD, refusal);

    assertThat(refused.refusal(word("优秀", FIELD), row, FIELD)).isSameAs(refusal);
    assertThat(refused.refusal(word("优", FIELD), row, FIELD)).isNull();
  }

  @Test
  void a_word_of_one_field_says_nothing_of_another() {
    refused.learn(word("优秀", FIELD), row, FIELD, refusal);

    assertThat(refused.refusal(word("优秀", OTHER_FIELD), row, OTHER_FIELD)).isNull();
  }

  @Test
  void nothing_is_known_of_rows_with_several_unknown_words() {
    refused.learn(word("优秀", FIELD), row, BallotFields.UNKNOWN, refusal);

    assertThat(refused.refusal(word("优秀", FIELD), row, FIELD)).isNull();
    assertThat(refused.refusal(word("优秀", FIELD), row, BallotFields.UNKNOWN)).isNull();
  }

  @Test
  void words_without_end_and_too_long_ones_take_no_memory() {
    String tooLong = "长".repeat(30);
    for (int i = 0; i < 5_000; i++) {
      refused.learn(word(tooLong + i, FIELD), row, FIELD, refusal);
    }
    for (int i = 0; i < 5_000; i++) {
      refused.learn(word("word " + i, FIELD), row, FIELD, refusal);
    }

    assertThat(refused.refusal(word(tooLong + 1, FIELD), row, FIELD)).isNull();
    assertThat(refused.refusal(word("word 0", FIELD), row, FIELD)).isSameAs(refusal);
    assertThat(refused.refusal(word("word 4999", FIELD), row, FIELD)).isNull();
  }
}
