package org.pingyi.evaluation.commandline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.FlagResult;

class FlagsTableTest {

  private static final FlagResult ALL =
      new FlagResult(
          "skimmed", Optional.empty(), Optional.empty(), 12, Text.of("too quick", "填写过快"));

  private static final FlagResult ON_ONE =
      new FlagResult(
          "skimmed",
          Optional.of(EvaluationObject.of("east")),
          Optional.empty(),
          3,
          Text.of("too quick", "填写过快"));

  @Test
  void a_flag_has_a_row_with_what_it_is_on_how_many_papers_and_why() {
    assertThat(FlagsTable.of(List.of(ALL, ON_ONE), Language.EN).lines())
        .containsExactly(
            "To be looked at  Of    Papers  Reason",
            "skimmed          all       12  too quick",
            "skimmed          east       3  too quick");
    assertThat(FlagsTable.of(List.of(ALL), Language.ZH).lines())
        .containsExactly("复核提示  范围  份数  原因", "skimmed   全部    12  填写过快");
  }

  @Test
  void of_many_flags_the_first_are_shown() {
    assertThat(FlagsTable.of(Collections.nCopies(30, ALL), Language.EN).lines()).hasSize(21);
  }
}
