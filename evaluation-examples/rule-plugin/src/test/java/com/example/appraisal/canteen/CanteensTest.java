package com.example.appraisal.canteen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.testkit.PingyiTest;

class CanteensTest {

  private static final String SCHEME =
      """
      id: canteens-2026
      version: 1
      objects: [ { id: east }, { id: west, failed-inspection: March } ]
      scales: { marks: { range: { from: 0, to: 100, step: 10 } } }
      criteria: [ { id: food } ]
      raters: [ { id: guests } ]
      scoring: { use: credibility-mean, prior: 60 }
      """;

  private static final String BALLOTS =
      """
      object,group,token,food
      east,guests,a,90
      west,guests,a,100
      west,guests,b,80
      west,guests,c,80
      west,guests,d,80
      west,guests,e,80
      """;

  @Test
  void a_single_guest_does_not_make_a_canteen_the_best() {
    EvaluationReport report = PingyiTest.evaluate(SCHEME, BALLOTS);

    assertEquals("65.00", report.of("east").score().orElseThrow().toString());
    assertEquals("72.00", report.of("west").score().orElseThrow().toString());
  }

  @Test
  void what_is_on_record_costs_points() {
    String rules =
        "rules: [ { use: recorded-deductions, deductions: { failed-inspection: 8 } } ]\n";
    EvaluationReport report = PingyiTest.evaluate(SCHEME + rules, BALLOTS);

    assertEquals("65.00", report.of("east").score().orElseThrow().toString());
    assertEquals("64.00", report.of("west").score().orElseThrow().toString());
    assertEquals("failed-inspection: March", report.of("west").adjustments().get(0).reason().en());
  }

  @Test
  void a_limit_that_is_never_reached_is_a_fault_of_the_scheme() {
    String rules =
        "rules: [ { use: recorded-deductions, deductions: { failed-inspection: 8 }, at-most: 9 }"
            + " ]\n";
    List<Fault> faults = PingyiTest.faults(SCHEME + rules);

    assertEquals(
        List.of(
            "scheme:8:85: invalid-parameter: all deductions together are only 8"
                + " (rules[0].at-most)"),
        faults.stream().map(Fault::toString).toList());
  }
}
