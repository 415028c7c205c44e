package org.pingyi.evaluation.docs;

import java.util.List;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.RulePlugins;

/** What templates leave to the plan of an office, and how to add it. */
final class TemplateAdditions {

  static final String TITLE = "What templates leave out 模板未带的规则";

  private static final String HEAD =
      """

      ## %s

      A template brings what all who use it share. Rules that make papers void, or only fit some plans, are left to the scheme.
      模板只带通用的内容；会使评议票作废的规则，以及只适合部分方案的规则，由方案自己写。
      """
          .formatted(TITLE);

  private static final String GRADING =
      """

      Grades are given by [`bands`](rules.md#bands) unless a scheme says otherwise under `grading`: [`quota`](rules.md#quota) where each grade has its share of
      the objects by rank, [`joint`](rules.md#joint) where a score and a satisfaction rate are demanded together, and [`majority-grade`](rules.md#majority-grade)
      where the answers are the grades themselves and a majority is to decide.
      方案未在 `grading` 中另行规定的，按 `bands` 定等：按名次给各等次分配比例的，用 `quota`；同时要求得分和满意率的，用 `joint`；选项就是等次本身、以过半数支持为准的，用
      `majority-grade`。
      """;

  private static final List<Addition> ADDITIONS =
      List.of(
          new Addition(
              List.of("member-appraisal"),
              Text.of(
                  "Where each paper lists all members and raters were told beforehand, at most a third of the members on it may be excellent. The template"
                      + " limits only the grade, since the rule makes the whole paper void.",
                  "每份评议票列出全部党员、并已事先告知评议人的，票上优秀一般不超过三分之一。此规则会使整张评议票作废，所以模板只对等次限额。"),
              "papers:\n  - { use: top-marks-limit, option: excellent, at-most-share: 1/3 }\n"),
          new Addition(
              List.of("service-review-hall", "service-review-online"),
              Text.of(
                  "Where halls or services with few reviews stand beside those with many, say how far each share can be trusted. `straight-lining` does not fit"
                      + " here: with four or five questions most of the content answer all alike.",
                  "评价多少悬殊的大厅或事项放在一起时，宜注明各满意占比有多可信。此处不宜用 `straight-lining`：只有四五项内容，满意的人大多各项作答相同。"),
              "statistics:\n  - { use: wilson-interval }\n  - { use: sample-sizes }\n"));

  private TemplateAdditions() {}

  static String text(RulePlugins plugins) {
    StringBuilder text = new StringBuilder(HEAD);
    ADDITIONS.forEach(addition -> text.append(addition.text(plugins)));
    return text.append(GRADING).toString();
  }

  private record Addition(List<String> templates, Text why, String yaml) {

    /** What to write, which each of the templates takes. */
    String text(RulePlugins plugins) {
      for (String template : templates) {
        EvaluationScheme.read(
            "scheme.yaml", "id: x\nversion: 1\ntemplate: " + template + "\n" + yaml, plugins);
      }
      String names = "`" + String.join("`, `", templates) + "`";
      return "\n%s: %s\n%s\n\n```yaml\n%s```\n".formatted(names, why.en(), why.zh(), yaml);
    }
  }
}
