package org.pingyi.evaluation.testkit.faulty;

import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Guide;

/** Guides whose example comes out otherwise than they promise. */
final class Promise {

  static final Text ANYTHING = Text.of("anything", "随便");

  static final String SCHEME =
      """
      id: office
      version: 1
      scales: { marks: { range: { from: 0, to: 10, step: 1 } } }
      criteria: [ { id: duty } ]
      raters: [ { id: masses } ]
      """;

  static final String BALLOTS = "object,group,token,duty\neast,masses,a,7\n";

  private Promise() {}

  static Guide of(Guide.Example example) {
    return new Guide(ANYTHING, ANYTHING, ANYTHING, ANYTHING, example);
  }
}
