package org.pingyi.evaluation.rules.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.rules.Fixtures.SATISFACTION;
import static org.pingyi.evaluation.rules.Fixtures.leaf;

import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Paper;
import org.pingyi.evaluation.rule.PaperRule.Verdict;
import org.pingyi.evaluation.rules.paper.MinimumTime.Parameters;
import org.pingyi.evaluation.rules.paper.MinimumTime.WithoutTime;

class MinimumTimeTest {

  private final MinimumTime rule = new MinimumTime();

  private static Parameters parameters(long seconds, boolean perObject, WithoutTime withoutTime) {
    return new Parameters(seconds, perObject, withoutTime, Then.REJECT);
  }

  private static Paper paper(int objects, OptionalLong seconds) {
    return new Written(
        List.of(leaf("duty", SATISFACTION)), Collections.nCopies(objects, "A"), seconds);
  }

  @ParameterizedTest
  @CsvSource({
    "30, false, 1, 30, true",
    "30, false, 1, 29, false",
    "30, false, 4, 30, true",
    "30, true, 4, 120, true",
    "30, true, 4, 119, false",
    "9223372036854775807, true, 3, 9223372036854775807, false"
  })
  void a_paper_takes_at_least_so_long_or_so_long_for_each_object(
      long least, boolean perObject, int objects, long took, boolean stands) {
    Verdict verdict =
        rule.judge(
            paper(objects, OptionalLong.of(took)), parameters(least, perObject, WithoutTime.STAND));

    assertThat(verdict instanceof Verdict.Stands).isEqualTo(stands);
  }

  @Test
  void a_paper_without_a_time_stands_unless_the_scheme_says_otherwise() {
    Paper untimed = paper(2, OptionalLong.empty());

    assertThat(rule.judge(untimed, parameters(30, false, WithoutTime.STAND)))
        .isInstanceOf(Verdict.Stands.class);
    assertThat(rule.judge(untimed, parameters(30, false, WithoutTime.CATCH)))
        .isEqualTo(
            new Verdict.VoidPaper(Text.of("the paper does not say how long it took", "评议票没有用时")));
  }

  @Test
  void the_reason_names_the_time_that_is_needed_and_not_the_one_it_took() {
    assertThat(rule.judge(paper(1, OptionalLong.of(7)), parameters(30, false, WithoutTime.STAND)))
        .isEqualTo(
            new Verdict.VoidPaper(
                Text.of("filled in too quickly: it takes at least 30 seconds", "填写过快：至少须 30 秒")));
    assertThat(rule.judge(paper(1, OptionalLong.of(0)), parameters(1, true, WithoutTime.STAND)))
        .isEqualTo(
            new Verdict.VoidPaper(
                Text.of(
                    "filled in too quickly: it takes at least 1 second for each object",
                    "填写过快：每个对象至少须 1 秒")));
  }

  @Test
  void papers_may_be_flagged_instead_for_one_reason_each_however_long_they_took() {
    Parameters flag = new Parameters(30, false, WithoutTime.CATCH, Then.FLAG);
    Verdict tooFast =
        new Verdict.Flagged(
            Text.of("filled in too quickly: it takes at least 30 seconds", "填写过快：至少须 30 秒"));

    assertThat(rule.judge(paper(1, OptionalLong.of(7)), flag)).isEqualTo(tooFast);
    assertThat(rule.judge(paper(3, OptionalLong.of(29)), flag)).isEqualTo(tooFast);
    assertThat(rule.judge(paper(1, OptionalLong.of(30)), flag)).isInstanceOf(Verdict.Stands.class);
    assertThat(rule.judge(paper(1, OptionalLong.empty()), flag))
        .isEqualTo(
            new Verdict.Flagged(Text.of("the paper does not say how long it took", "评议票没有用时")));
  }
}
