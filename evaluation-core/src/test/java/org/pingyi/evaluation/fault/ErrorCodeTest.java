package org.pingyi.evaluation.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.intake.IntakeException;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.opinion.OpinionException;
import org.pingyi.evaluation.rectification.LedgerException;
import org.pingyi.evaluation.tally.RejectionReason;

class ErrorCodeTest {

  static Stream<List<ErrorCode>> catalogues() {
    return Stream.of(
        List.of(FaultCode.values()),
        List.of(RejectionReason.values()),
        List.of(JournalException.Problem.values()),
        List.of(IntakeException.Problem.values()),
        List.of(OpinionException.Problem.values()),
        List.of(LedgerException.Problem.values()));
  }

  @ParameterizedTest
  @MethodSource("catalogues")
  void what_there_is_to_say_of_a_code_is_said_in_both_languages(List<ErrorCode> catalogue) {
    assertThat(catalogue)
        .allSatisfy(
            code ->
                assertThat(List.of(code.title(), code.meaning(), code.remedy()))
                    .allSatisfy(
                        said -> {
                          assertThat(said.en()).containsPattern("[a-z]");
                          assertThat(said.zh()).containsPattern("\\p{IsHan}");
                        }));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Wrong-Type", "wrong_type", "wrong--type", "-wrong", "wrong-"})
  void a_code_of_another_form_is_none(String code) {
    Text said = Text.of("wrong type", "类型不符");

    assertThat(new ErrorEntry("wrong-type-2", said, said, said).code()).isEqualTo("wrong-type-2");
    assertThatIllegalArgumentException().isThrownBy(() -> new ErrorEntry(code, said, said, said));
  }

  @Test
  void an_entry_has_the_code_of_its_name_and_says_each_thing_in_english_and_then_in_chinese() {
    ErrorEntry entry = ErrorEntry.of("WRONG_TYPE", "title", "题", "meaning", "义", "remedy", "法");

    assertThat(entry.code()).isEqualTo("wrong-type");
    assertThat(entry.title().zh()).isEqualTo("题");
    assertThat(entry.meaning().en()).isEqualTo("meaning");
    assertThat(entry.remedy().zh()).isEqualTo("法");
  }

  @Test
  void a_host_can_catch_whatever_is_refused_with_a_code() {
    Text text = Text.of("item 7 is closed", "问题 7 已销号");
    List<CodedException> refused =
        List.of(
            new JournalException(JournalException.Problem.JOURNAL_TAKEN, text),
            new IntakeException(IntakeException.Problem.BOX_CLOSED, text),
            new OpinionException(OpinionException.Problem.WITHHELD, text),
            new LedgerException(LedgerException.Problem.UNKNOWN_ITEM, text));
    assertThat(refused)
        .allSatisfy(
            it -> {
              assertThat(it).hasMessage(it.problem().code() + ": item 7 is closed");
              assertThat(it.text()).isEqualTo(text);
            });
    assertThat(refused)
        .extracting(it -> it.problem().code())
        .containsExactly("journal-taken", "box-closed", "withheld", "unknown-item");
  }
}
