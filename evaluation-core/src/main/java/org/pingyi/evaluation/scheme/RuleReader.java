package org.pingyi.evaluation.scheme;

import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.FoundPlugin;
import org.pingyi.evaluation.plugin.ParameterTypes;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.plugin.PluginKind;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.Rule;
import org.pingyi.evaluation.source.Node;
import org.pingyi.evaluation.vocabulary.Form;
import org.pingyi.evaluation.vocabulary.Key;
import org.pingyi.evaluation.vocabulary.RuleKeys;

/** Reads {@code { use: ID, … }}: finds the plugin, binds its parameters and lets it check them. */
final class RuleReader {

  private final RulePlugins plugins;
  private final Names names;
  private final FaultLog log;
  private final PluginCalls calls;
  private final ParameterBinder binder;
  private final RuleConflicts conflicts = new RuleConflicts();

  RuleReader(RulePlugins plugins, PluginCalls calls, Names names, FaultLog log) {
    this.plugins = plugins;
    this.names = names;
    this.log = log;
    this.calls = calls;
    this.binder = new ParameterBinder(plugins.constraints(), names, log);
  }

  /**
   * Binds parameters; constraints that stand where they have no meaning, and defaults that are none
   * are the plugin's error.
   */
  ParameterBinder.Bound bind(FoundPlugin plugin, Class<? extends Record> type, Section section) {
    ParameterBinder.Bound bound =
        calls.ask(plugin, () -> subject(section.path()), () -> binder.bind(plugin, type, section));
    bound
        .wrongDefault()
        .ifPresent(
            key -> {
              throw new PluginException(
                  plugin,
                  subject(section.path()),
                  Text.of(
                      "the default of its parameter “"
                          + key
                          + "” cannot be read, or is not allowed",
                      "其参数“" + key + "”的默认值无法读取或不合规定"));
            });
    return bound;
  }

  /** Reads a rule; none where it has faults. */
  <R extends Rule<Record>> Optional<BoundRule<R>> read(PluginKind kind, Value value) {
    return read(kind, value, names.criteriaInOrder(), names.sound().leaves());
  }

  /** Reads a rule that works on some criteria only; none where it has faults. */
  <R extends Rule<Record>> Optional<BoundRule<R>> read(
      PluginKind kind, Value value, List<String> criteria) {
    return read(kind, value, criteria, names.sound().leaves());
  }

  /** Reads a rule that is asked about some leaves only; none where it has faults. */
  <R extends Rule<Record>> Optional<BoundRule<R>> read(
      PluginKind kind, Value value, List<String> criteria, List<LeafCriterion> leaves) {
    Optional<Section> section = value.section(RuleKeys.RULE);
    Optional<Value> use = section.isPresent() ? section.get().find(RuleKeys.USE) : Optional.empty();
    return use.isPresent()
        ? read(kind, use.get(), section.get(), criteria, leaves)
        : Optional.empty();
  }

  /** Reads a rule that is named elsewhere than its parameters; none where it has faults. */
  <R extends Rule<Record>> Optional<BoundRule<R>> read(
      PluginKind kind, Value use, Section parameters) {
    return read(kind, use, parameters, names.criteriaInOrder(), names.sound().leaves());
  }

  private <R extends Rule<Record>> Optional<BoundRule<R>> read(
      PluginKind kind,
      Value use,
      Section parameters,
      List<String> criteria,
      List<LeafCriterion> leaves) {
    Optional<FoundPlugin> found = plugin(kind, use);
    return found.isPresent()
        ? bind(found.get(), use, parameters, criteria, leaves)
        : Optional.empty();
  }

  /** Finds the plugin that a value names. */
  Optional<FoundPlugin> plugin(PluginKind kind, Value name) {
    Optional<String> id = name.read(RuleKeys.USE.form());
    return id.isPresent() ? find(plugins, kind, name, id.get()) : Optional.empty();
  }

  /** Returns where a scheme would name a rule that it leaves to the default. */
  Value defaultUse(Key<Form.RuleUse> key, Place place) {
    Node.Scalar id = new Node.Scalar(place, key.byDefault().orElseThrow());
    return new Value(Keys.under(RuleKeys.USE.name(), id), key.name(), log);
  }

  /** Finds the plugin of a name, and reports a fault where there is none or more than one. */
  static Optional<FoundPlugin> find(RulePlugins plugins, PluginKind kind, Value value, String id) {
    List<FoundPlugin> found = plugins.named(kind, id);
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    if (found.isEmpty()) {
      Optional<String> meant = value.log().nearest(id, plugins.ids(kind));
      value.fault(
          FaultCode.UNKNOWN_PLUGIN,
          Text.of(
              "there is no "
                  + kind.title().en()
                  + " “"
                  + id
                  + (meant.isPresent() ? "”" : "”: correct the id, or add the jar that has it"),
              "没有"
                  + kind.title().zh()
                  + "“"
                  + id
                  + (meant.isPresent() ? "”" : "”：请改正编号，或补上带有它的 jar")),
          meant);
    } else {
      String all = String.join("; ", found.stream().map(FoundPlugin::toString).toList());
      value.fault(
          FaultCode.UNKNOWN_PLUGIN,
          Text.of(
              "more than one plugin has this id, leave one: " + all, "有多个插件使用该编号，请只保留一个：" + all));
    }
    return Optional.empty();
  }

  @SuppressWarnings("unchecked") // a plugin of a kind is a rule of that kind: see PluginKind
  private <R extends Rule<Record>> Optional<BoundRule<R>> bind(
      FoundPlugin plugin,
      Value use,
      Section section,
      List<String> criteria,
      List<LeafCriterion> leaves) {
    conflicts.add(plugin, use);
    R rule = (R) plugin.plugin();
    ParameterBinder.Bound bound = bind(plugin, ParameterTypes.of(rule), section);
    if (!bound.sound() || bound.parameters().isEmpty()) {
      return Optional.empty();
    }
    Record parameters = bound.parameters().get();
    RuleCheck check = new RuleCheck(criteria, leaves, names, section.node(), section.path(), log);
    guarded(plugin, section.path(), () -> rule.check(parameters, check));
    return Optional.of(new BoundRule<>(plugin, rule, parameters, calls));
  }

  /** Lets a plugin check something. */
  void guarded(FoundPlugin plugin, String path, Runnable check) {
    calls.ask(
        plugin,
        () -> subject(path),
        () -> {
          check.run();
          return true;
        });
  }

  /** Names the place in the scheme; a rule that is read by itself is the whole of its text. */
  private static Text subject(String path) {
    return path.isEmpty() ? BoundRule.PARAMETERS : Text.of(path);
  }

  /** Reports the rules that are not content with the others of the scheme. */
  void checkConflicts() {
    conflicts.report();
  }
}
