package org.pingyi.evaluation.count;

import java.util.ArrayList;
import java.util.List;
import org.pingyi.evaluation.DefaultRules;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.Plugin;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.scheme.SchemeReader;

/** Schemes for ballots: nothing is scored here, so their scoring says nothing. */
public final class Schemes {

  /** Three criteria on two scales, two rater groups, one of them with strata. */
  public static final String PLAIN =
      """
      id: plain
      version: 1
      scales:
        quality: { options: [ { id: A, value: 2 }, { id: B, value: 1 }, { id: X } ] }
        points: { range: { from: 0, to: 10, step: 0.5 } }
      criteria:
        - { id: duty, scale: quality }
        - { id: pledge, scale: quality }
        - { id: service, scale: points }
      raters:
        - { id: masses }
        - { id: peers, strata: [ { id: young }, { id: old } ] }
      """;

  private static final List<Plugin> PLUGINS =
      List.of(
          new DefaultRules.Scoring(),
          new DefaultRules.Combining(),
          new PaperRules.AllAlike(),
          new PaperRules.TooFast(),
          new PaperRules.Failing());

  private Schemes() {}

  public static SchemeDefinition plain() {
    return of(PLAIN);
  }

  public static SchemeDefinition of(String yaml, Plugin... more) {
    List<Plugin> plugins = new ArrayList<>(PLUGINS);
    plugins.addAll(List.of(more));
    return SchemeReader.read("scheme.yaml", yaml, RulePlugins.of(plugins.toArray(Plugin[]::new)));
  }
}
