package org.pingyi.evaluation.scheme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginKind;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.Rule;
import org.pingyi.evaluation.source.Node;
import org.pingyi.evaluation.source.Positions;
import org.pingyi.evaluation.source.SourceReader;
import org.pingyi.evaluation.vocabulary.RuleKeys;

/**
 * Reads a rule that stands by itself, outside a scheme: {@code { use: ID, … }}, or what stands
 * beside its id.
 */
public final class RuleText {

  private static final Text PARAMETERS =
      Text.of("parameters are keys with values, such as level: 95%", "参数应为键值映射，如 level: 95%");

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
   * @throws InputException if the text has faults: all of them
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
    return bound(written, criteria, groups, plugins, (reader, rule) -> reader.read(kind, rule));
  }

  /**
   * Reads the parameters of a rule.
   *
   * @param name what faults name the text
   * @param use the id of the rule
   * @param parameters YAML or JSON, as it would stand beside {@code use} between braces
   * @param kind what the rule is for, a kind with parameters
   * @param criteria the ids of the criteria that its parameters may refer to
   * @param groups the ids of the rater groups that they may refer to
   * @param plugins the plugins
   * @param <R> the kind of rule
   * @return the rule with its parameters
   * @throws InputException if the text has faults: all of them, where they are in it
   * @throws org.pingyi.evaluation.plugin.PluginException if the plugin fails or takes too long
   */
  public static <R extends Rule<Record>> BoundRule<R> read(
      String name,
      String use,
      String parameters,
      PluginKind kind,
      Set<String> criteria,
      Set<String> groups,
      RulePlugins plugins) {
    try {
      Node.Mapping written =
          SchemeReader.mapping(name, SourceReader.readKeys(name, parameters), PARAMETERS);
      Node id = new Node.Scalar(Place.startOf(name), use);
      return bound(
          written,
          criteria,
          groups,
          plugins,
          (reader, value) ->
              reader.read(
                  kind,
                  new Value(id, RuleKeys.USE.name(), value.log()),
                  value.section(RuleKeys.PARAMETERS).orElseThrow()));
    } catch (InputException faulty) {
      Place end = new Positions(name, parameters).end();
      throw new InputException(
          faulty.faults().stream().map(fault -> withoutBraces(fault, end)).toList());
    }
  }

  /** Returns a fault where it is in the text before braces were put around it. */
  private static Fault withoutBraces(Fault fault, Place end) {
    return new Fault(
        withoutBraces(fault.place(), end),
        fault.code(),
        fault.message(),
        fault.path(),
        fault.suggestion());
  }

  private static Place withoutBraces(Place place, Place end) {
    if (place.line() > end.line()) {
      return end;
    }
    return place.line() > 1 || place.column() == 1
        ? place
        : new Place(place.source(), 1, place.column() - 1);
  }

  private static <R extends Rule<Record>> BoundRule<R> bound(
      Node.Mapping written,
      Set<String> criteria,
      Set<String> groups,
      RulePlugins plugins,
      BiFunction<RuleReader, Value, Optional<BoundRule<R>>> reading) {
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
        calls.together(() -> reading.apply(reader, new Value(whole, "", log)));
    log.throwIfAny();
    return rule.orElseThrow();
  }
}
