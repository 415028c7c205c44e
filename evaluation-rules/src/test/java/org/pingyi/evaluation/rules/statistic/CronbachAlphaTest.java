package org.pingyi.evaluation.rules.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.testkit.PingyiTest;

class CronbachAlphaTest {

  private static final String HEADER = "object,group,token,a,b\n";

  private static EvaluationReport report(String parameters, String... rows) {
    return Ratings.report(
        Ratings.scheme("cronbach-alpha" + parameters, "0", "10", "a", "b"),
        HEADER + String.join("\n", rows) + "\n");
  }

  /** Seven items of 30 departments: the data set “attitude” of R, whose alpha is 0.843142769565. */
  @Test
  void the_published_data_come_out() throws IOException {
    List<String> lines;
    try (InputStream in = getClass().getResourceAsStream("attitude.csv")) {
      lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    String header = lines.get(0).replace("\"", "");
    StringBuilder csv = new StringBuilder("object,group,token," + header + "\n");
    for (int i = 1; i < lines.size(); i++) {
      csv.append("department,judges,t").append(i).append(',').append(lines.get(i)).append('\n');
    }

    EvaluationReport report =
        Ratings.report(
            Ratings.scheme("cronbach-alpha", "0", "100", header.split(",", -1)), csv.toString());

    assertThat(Ratings.value(report)).isEqualTo("0.843143");
    assertThat(report.explanations().figure(0).exact().orElseThrow().toDecimal(new MathContext(12)))
        .isEqualByComparingTo("0.843142769565");
  }

  @Test
  void criteria_that_say_the_same_have_an_alpha_of_one() {
    assertThat(Ratings.value(report("", "x,judges,s,1,1", "x,judges,t,5,5", "y,judges,t,9,9")))
        .isEqualTo("1.000000");
  }

  @Test
  void a_ballot_that_does_not_rate_every_criterion_is_left_out() {
    assertThat(
            Ratings.value(
                report("", "x,judges,s,2,4", "x,judges,t,5,6", "y,judges,t,8,8", "y,judges,s,1,")))
        .isEqualTo("0.960000");
  }

  @Test
  void only_the_ballots_of_the_group_are_looked_at() {
    assertThat(
            Ratings.value(
                report(
                    ", group: judges",
                    "x,judges,s,2,4",
                    "x,judges,t,5,6",
                    "y,judges,t,8,8",
                    "y,others,u,0,10")))
        .isEqualTo("0.960000");
  }

  @Test
  void where_nobody_can_say_there_is_a_reason() {
    assertThat(Ratings.reason(report(""))).contains("fewer than two ballots rate every criterion");
    assertThat(Ratings.reason(report("", "x,judges,s,1,2")))
        .contains("fewer than two ballots rate every criterion");
    assertThat(Ratings.reason(report("", "x,judges,s,1,2", "x,judges,t,2,1")))
        .contains("all ballots come to the same sum");
  }

  @Test
  void a_single_leaf_is_refused() {
    assertThat(faults("cronbach-alpha", "a"))
        .containsExactly(tuple(FaultCode.INVALID_PARAMETER, "statistics[0]"));
    assertThat(faults("cronbach-alpha, criterion: b", "a", "b"))
        .containsExactly(tuple(FaultCode.INVALID_PARAMETER, "statistics[0].criterion"));
    assertThat(faults("cronbach-alpha", "a", "b")).isEmpty();
  }

  @Test
  void an_inner_criterion_with_a_single_leaf_is_refused_where_it_is_named() {
    String scheme =
        """
        id: x
        version: 1
        scales: { marks: { range: { from: 0, to: 10, step: 1 } } }
        criteria:
          - { id: one, criteria: [ { id: only, criteria: [ { id: a } ] } ] }
          - { id: two, criteria: [ { id: b }, { id: c } ] }
        raters: [ { id: judges } ]
        statistics: [ { use: cronbach-alpha, criterion: %s } ]
        """;

    assertThat(PingyiTest.faults(scheme.formatted("one")))
        .extracting(Fault::path, Fault::message)
        .containsExactly(
            tuple(
                "statistics[0].criterion",
                Text.of(
                    "how far criteria agree needs two of them at least: this is a single leaf",
                    "内部一致性至少需要两项末级内容，此处只有一项")));
    assertThat(PingyiTest.faults(scheme.formatted("two"))).isEmpty();
  }

  private static List<Tuple> faults(String statistic, String... criteria) {
    return PingyiTest.faults(Ratings.text(statistic, "0", "10", criteria)).stream()
        .map(fault -> tuple(fault.code(), fault.path()))
        .toList();
  }
}
