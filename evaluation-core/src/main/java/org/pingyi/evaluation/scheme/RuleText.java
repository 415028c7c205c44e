package org.pingyi.evaluation.scheme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginKind;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.Rule;
import org.pingyi.evaluation.source.Node;

/** Reads a rule that stands by itself, outside a scheme: {@code { use: ID, … }}. */
public final class RuleText {

  private RuleText() {}

  /**
   * Reads a rule.
   *
   * @param name what faults name the text
   * @param text YAML or JSON
   * @param kind what the rule is for, a kind with parameters
   * @param criteria the ids of the criteria that its parameters may refer to
   * @param groups the ids of the rater groups that they may refer to
   * @param plugins the plugins
   * @param <R> the kind of rule
   * @return the rule with its parameters
   * @throws org.pingyi.evaluation.fault.InputException if the text has faults: all of them
   * @throws org.pingyi.evaluation.plugin.PluginException if the plugin fails or takes too long
   */
  public static <R extends Rule<Record>> BoundRule<R> read(
      String name,
      String text,
      PluginKind kind,
      Set<String> criteria,
      Set<String> groups,
      RulePlugins plugins) {
    Node.Mapping written =
        SchemeReader.parse(
            name,
            text,
            Text.of(
                "the " + kind.title().en() + " is keys with values, such as { use: ID }",
                kind.title().zh() + "应为键值映射，如 { use: 编号 }"));
    Names names =
        new Names(
            Optional.empty(),
            Optional.of(criteria),
            Optional.of(groups),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            new Names.Sound(List.of(), List.of(), List.of()));
    PluginCalls calls = PluginCalls.of(plugins);
    FaultLog log = new FaultLog();
    Node.Mapping whole = BrokenTexts.spelt(written, log);
    RuleReader reader = new RuleReader(plugins, calls, names, log);
    Optional<BoundRule<R>> rule =
        calls.together(() -> reader.read(kind, new Value(whole, "", log)));
    log.throwIfAny();
    return rule.orElseThrow();
  }
}
