package org.pingyi.evaluation.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people read for the id of a fact, a setting or a cause. */
class TitlesTest {

  private final Titles titles = new Titles();

  @BeforeEach
  void some_things_have_titles() {
    titles.put("criteria/duty", "Duty");
    titles.put("raters/masses", "Masses");
    titles.put("raters/masses/strata/young", "Young");
    titles.put("scale-of/duty", "marks");
    titles.put("scales/marks/options/A", "Fine");
    titles.put("grades/good", "Good");
    titles.put("objects/1", "First");
    titles.put("rules/veto/2", "veto #1 → #2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "score | score | 得分",
        "rank | rank | 名次",
        "grade | grade | 等次",
        "pool | pool | 分组",
        "criteria/duty | Duty | Duty",
        "criteria/other | other | other",
        "criteria/a~1b | a/b | a/b",
        "criteria/duty/weight | Duty: weight | Duty：权重",
        "criteria/duty/raters/masses | Masses on Duty | Masses对Duty",
        "criteria/duty/raters | Duty: raters | Duty：raters",
        "criteria/duty/raters/masses/rated | Masses on Duty: rated | Masses对Duty：有效评分数",
        "criteria/duty/raters/masses/counts/A | Masses on Duty: Fine | Masses对Duty：Fine",
        "criteria/duty/raters/masses/counts | Masses on Duty: counts | Masses对Duty：counts",
        "criteria/duty/raters/masses/strata/young | Masses on Duty (Young) | Masses对Duty（Young）",
        "criteria/duty/raters/masses/strata/old/counts/B | Masses on Duty (old): B | Masses对Duty（old）：B",
        "criteria/duty/raters/masses/strata | Masses on Duty: strata | Masses对Duty：strata",
        "raters/masses | total of Masses | Masses合计",
        "raters/masses/weight-for | Masses: weight-for | Masses：部分对象的权重",
        "raters/masses/strata | Masses: strata | Masses：strata",
        "raters/masses/strata/young | Masses (Young) | Masses（Young）",
        "raters/masses/strata/young/weight | Masses (Young): weight | Masses（Young）：权重",
        "scales | – | –",
        "scales/marks | marks | marks",
        "scales/marks/range | marks: range | marks：分值范围",
        "scales/marks/options/A | value of Fine | Fine的分值",
        "scales/marks/options/A/attitude | Fine: attitude | Fine：态度",
        "grades/good | Good | Good",
        "grades/good/at-least | Good: at-least | Good：at-least",
        "rules/veto | veto | veto",
        "rules/veto/grade | veto: grade | veto：grade",
        "rules/veto/2 | veto #1 → #2 | veto #1 → #2",
        "rules/veto/3/grade | veto #3: grade | veto #3：grade",
        "triggers/low/above | low: above | low：above",
        "papers/limit/2 | limit #2 | limit #2",
        "statistics/share | share | share",
        "order/rules | order of rules | 调整规则的顺序",
        "order/triggers | order of triggers | 整改触发规则的顺序",
        "order/papers | order of papers | 票面规则的顺序",
        "order/statistics | order of statistics | 统计规则的顺序",
        "order/else | order of else | 规则顺序",
        "scoring/duty/trim | scoring of Duty: trim | Duty的计分：trim",
        "combining/when-missing | combining: when-missing | 汇总：when-missing",
        "parts/when-missing | combining of parts: when-missing | 各部分的汇总：when-missing",
        "inner-combining/duty/when-missing | combining: when-missing | 汇总：when-missing",
        "weighting/spread | weighting: spread | 权重规则：spread",
        "inner-weighting/duty/spread | weighting: spread | 权重规则：spread",
        "grading/step | grading: step | 定等：step",
        "duplicates | duplicates | 重复评议的取舍",
        "rounding | rounding | 舍入",
        "ranking/within | ranking: within | 排名：分组依据",
        "ranking/ties | ranking: ties | 排名：并列时的依据",
        "ballots/read | ballots read | 读取的评议票",
        "ballots/accepted | ballots accepted | 接受的评议票",
        "ballots/rejected | ballots rejected | 拒绝的评议票",
        "ballots/reasons/blank | rejected: blank | 拒绝：blank",
        "turnout/masses/issued | Masses: issued | Masses：发放",
        "turnout/masses/papers | Masses: papers | Masses：收回",
        "turnout/masses/ballots | Masses: ballots | Masses：票数",
        "finding | finding | 整改问题",
        "calendar/holidays | calendar | 日历",
        "period/closes | period: closes | 评议期：最后一日",
        "object/rule | object/rule | object/rule",
      })
  void an_id_is_worded(String id, String en, String zh) {
    assertThat(titles.text(id).en()).isEqualTo(en);
    assertThat(titles.text(id).zh()).isEqualTo(zh);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "criteria/duty | Duty",
        "criteria/other | other",
        "raters/masses | Masses",
        "raters/a~1b | a/b",
        "raters/masses/strata/young | Young",
        "raters/masses/strata/old | Masses (old)",
        "grades/good | Good",
        "grades/fair | fair",
        "objects/1 | First",
        "objects/2 | 2",
        "scales/marks | marks",
        "criteria/duty/raters/masses | Masses on Duty",
      })
  void what_is_there_or_not_is_called_by_its_title_alone(String id, String en) {
    assertThat(titles.part(id).en()).isEqualTo(en);
  }

  @Test
  void a_blank_title_is_none() {
    titles.put("criteria/duty", " ");
    titles.put("criteria/other", "");

    assertThat(titles.of("criteria", "duty")).isEqualTo("Duty");
    assertThat(titles.text("criteria/other").en()).isEqualTo("other");
    assertThat(Titles.label(" ").en()).isEqualTo("–");
  }
}
