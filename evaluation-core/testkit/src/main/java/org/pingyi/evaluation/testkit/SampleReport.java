package org.pingyi.evaluation.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.report.EvaluationReport;

/**
 * A report that renderers and report comparisons are tried on.
 *
 * @param name what it is a report of
 * @param report the report
 */
record SampleReport(String name, EvaluationReport report) {

  private static final String SMALL =
      """
      id: small
      version: 1
      scales: { s: { options: [ { id: A, value: 1 } ] } }
      criteria: [ { id: only } ]
      raters: [ { id: all } ]
      """;

  private static final String FIRST =
      "  - { id: \"1001\", title: { zh: \"王<五>\", en: \"Wu & sons\" } }\n";
  private static final String LAST = "  - { id: \"1003\", title: { zh: 无票, en: Nobody's } }\n";

  private static final String FULL =
      """
      id: "<full> & \\"more\\" ]]> \\u202E"
      version: 12
      title: { zh: "评议 <b>&amp;</b>\\n方案", en: "All that there may be <script>alert('1')</script>" }
      period: { opens: 2026-04-01, closes: 2026-04-30, zone: Asia/Shanghai }
      scales:
        answers:
          options:
            - { id: A, title: { zh: 满意, en: Satisfied }, value: 100, attitude: positive }
            - { id: B, title: { zh: 一般, en: "Fair | *so* `so`" }, value: 60 }
            - { id: C, title: { zh: 不满意, en: Dissatisfied }, value: 0, attitude: negative }
            - { id: D, title: { zh: 不了解, en: No idea } }
        marks: { range: { from: -10, to: 10, step: 0.5, positive-from: 6, negative-below: 0 } }
      criteria:
        - { id: duty, title: { zh: 履职, en: Duty }, weight: 60, scale: answers }
        - id: conduct
          title: { zh: 作风, en: "Conduct, \\"very\\" long" }
          weight: 40
          criteria:
            - { id: manners, title: { zh: 态度, en: Manners }, scale: answers }
            - { id: speed, title: { zh: 效率, en: Speed }, scale: marks }
      raters:
        - id: masses
          title: { zh: 群众, en: The public }
          issued: 60
          strata: [ { id: town, title: { zh: 城区, en: Town } }, { id: country, title: { zh: 乡镇, en: Country } } ]
        - { id: peers, title: { zh: 同事, en: Peers }, minimum: 2 }
      objects:
      """
          + FIRST
          + "  - { id: \"1002\", title: { zh: 李四, en: \"Li\\tSi\" } }\n"
          + LAST
          + """
      grades:
        - { id: good, title: { zh: 好, en: Good }, at-least: 50 }
        - { id: poor, title: { zh: 差, en: Poor } }
      rules: [ { use: sample-last-grade } ]
      rectification: [ { use: sample-any-dissatisfied } ]
      """;

  private static final String BALLOTS =
      """
      object,group,stratum,token,duty,manners,speed
      1001,masses,town,a,A,C,10
      1001,masses,country,b,B,A,-9.5
      1001,peers,,c,A,A,
      1001,peers,,d,D,,6
      1002,masses,town,a,A,A,9.5
      1002,peers,,c,E,A,1
      9999,peers,,c,A,A,1
      """;

  private static final String LATER_BALLOTS = BALLOTS.replace(",A", ",B").replace(",C", ",A");

  /** Returns all reports that a renderer is tried on. */
  static List<SampleReport> all(RulePlugins plugins) {
    return List.of(
        new SampleReport(
            "a report without objects",
            PingyiTest.evaluate(SMALL, "object,group,token,only\n", plugins)),
        new SampleReport(
            "a report of one ballot",
            PingyiTest.evaluate(SMALL, "object,group,token,only\nx,all,,A\n", plugins)),
        full(plugins),
        later(plugins));
  }

  /** Returns a report with everything in it, and with titles that are hard to write. */
  static SampleReport full(RulePlugins plugins) {
    return new SampleReport(
        "a report with everything in it",
        PingyiTest.evaluate(FULL, BALLOTS, plugins.plus(SampleRules.plugins())));
  }

  /** Returns a report of the same scheme with other ballots. */
  static SampleReport later(RulePlugins plugins) {
    return new SampleReport(
        "a later report with everything in it",
        PingyiTest.evaluate(FULL, LATER_BALLOTS, plugins.plus(SampleRules.plugins())));
  }

  /** Returns {@link #full} and {@link #later} with their objects in another order. */
  static List<SampleReport> inAnotherOrder(RulePlugins plugins) {
    String scheme = FULL.replace(FIRST, "").replace(LAST, LAST + FIRST);
    return Stream.of(BALLOTS, LATER_BALLOTS)
        .map(each -> PingyiTest.evaluate(scheme, each, plugins.plus(SampleRules.plugins())))
        .map(each -> new SampleReport("a report whose objects are in another order", each))
        .toList();
  }
}
