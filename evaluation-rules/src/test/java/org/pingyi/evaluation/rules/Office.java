package org.pingyi.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.diff.ReportDiff;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ReportJson;

/** A small evaluation that can be changed in one place. */
record Office(String scheme, String ballots) {

  private static final RulePlugins PLUGINS =
      RulePlugins.discover(Office.class.getClassLoader()).plus(OwnRules.PLUGINS);

  /** Four objects, an inner criterion, two groups and a minimum. */
  static final Office PLAIN =
      new Office(
          """
          id: office
          version: 1
          period: { opens: 2026-03-01, closes: 2026-03-31, zone: Asia/Shanghai }
          scales:
            marks:
              options:
                - { id: A, title: { en: Fine, zh: 好 }, value: 100, attitude: positive }
                - { id: B, value: 80, attitude: positive }
                - { id: C, value: 40, attitude: negative }
                - { id: D }
          criteria:
            - { id: duty, title: { en: Duty, zh: 履职 }, weight: 60 }
            - { id: conduct, weight: 40, criteria: [ { id: service }, { id: style, weight: 3 } ] }
          raters:
            - { id: masses, title: { en: Masses, zh: 群众 }, weight: 70, minimum: 2 }
            - { id: leaders, weight: 30 }
          rounding: { digits: 2, mode: half-up }
          grades: [ { id: good, at-least: 85 }, { id: fair, at-least: 60 }, { id: poor } ]
          rectification:
            - { use: dissatisfaction-rate, above: 40%, due-within: 30d }
          """,
          """
          object,group,token,duty,service,style
          1,masses,a,A,A,B
          1,masses,b,A,B,A
          1,masses,c,B,A,A
          1,leaders,x,A,A,A
          2,masses,a,B,B,B
          2,masses,b,A,C,B
          2,masses,c,B,A,A
          2,leaders,x,B,A,B
          3,masses,a,B,C,B
          3,masses,b,C,C,B
          3,masses,c,B,A,A
          3,leaders,x,B,D,C
          4,masses,a,C,C,C
          4,masses,b,C,B,C
          4,masses,c,B,C,C
          4,leaders,x,C,C,D
          """);

  /** Most of what a scheme can say occurs in it. */
  static final Office BUREAU = new Office(read("scheme.yaml"), read("ballots.csv"));

  private static String read(String file) {
    try {
      return Resources.toString(
          Resources.getResource(Office.class, "differences/" + file), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  Office scheme(String from, String to) {
    assertThat(scheme).contains(from);
    return new Office(scheme.replace(from, to), ballots);
  }

  Office adding(String toScheme) {
    return new Office(scheme + toScheme, ballots);
  }

  Office ballots(String from, String to) {
    assertThat(ballots).contains(from);
    return new Office(scheme, ballots.replace(from, to));
  }

  Office voting(String more) {
    return new Office(scheme, ballots + more);
  }

  EvaluationReport evaluate() {
    EvaluationScheme read = EvaluationScheme.read("office.yaml", scheme, PLUGINS);
    return read.evaluate(read.tally(BallotSource.csv("ballots.csv", new StringReader(ballots))));
  }

  String explained() {
    return explained(Language.EN);
  }

  String explained(Language language) {
    return ReportJson.explainedText(evaluate(), language);
  }

  String unexplained() {
    return ReportJson.text(evaluate());
  }

  /** Returns the differences from this one to another. */
  ReportDiff to(Office other) {
    return ReportDiff.between(explained(), other.explained());
  }
}
