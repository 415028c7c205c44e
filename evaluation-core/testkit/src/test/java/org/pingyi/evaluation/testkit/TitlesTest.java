package org.pingyi.evaluation.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.RuleInfo;
import org.pingyi.evaluation.testkit.faulty.Mean;

class TitlesTest {

  private static PluginContract titled(String en, String zh) {
    return new ScoringContract(new Titled(Text.of(en, zh))) {};
  }

  private static final class Titled extends Mean {
    private final Text title;

    Titled(Text title) {
      this.title = title;
    }

    @Override
    public RuleInfo info() {
      return RuleInfo.of("titled", "1.0", title);
    }
  }

  @ParameterizedTest
  @CsvSource({"Mean, 平均", "NPS, NPS", "Net promoter score, NPS", "NPS score, NPS 得分", "360°, 360°"})
  void a_chinese_title_is_in_chinese_or_an_abbreviation(String en, String zh) {
    assertThatCode(() -> titled(en, zh).hasATitleInBothLanguages()).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "Mean, Mean, in both languages",
    "平均, 平均, in both languages",
    "Mean, Average, without a Chinese character",
  })
  void a_title_for_one_language_is_none_for_the_other(String en, String zh, String says) {
    assertThatThrownBy(() -> titled(en, zh).hasATitleInBothLanguages())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(says);
  }
}
