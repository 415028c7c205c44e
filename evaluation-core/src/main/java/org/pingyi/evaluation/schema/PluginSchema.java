package org.pingyi.evaluation.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.CaseFormat;
import java.util.List;
import org.pingyi.evaluation.plugin.FoundPlugin;
import org.pingyi.evaluation.plugin.ParameterTypes;
import org.pingyi.evaluation.plugin.PluginKind;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.Rule;
import org.pingyi.evaluation.vocabulary.Form;
import org.pingyi.evaluation.vocabulary.Key;
import org.pingyi.evaluation.vocabulary.ParameterVocabulary;
import org.pingyi.evaluation.vocabulary.RuleKeys;
import org.pingyi.evaluation.vocabulary.Vocabulary;

/** The schemas of {@code { use: ID, … }}: one of the installed plugins with its parameters. */
final class PluginSchema {

  private final Definitions definitions;
  private final RulePlugins plugins;
  private final List<Template> templates;

  PluginSchema(Definitions definitions, RulePlugins plugins, List<Template> templates) {
    this.definitions = definitions;
    this.plugins = plugins;
    this.templates = templates;
  }

  /** Returns the plugins of a kind that can be used: no other claims the id. */
  static List<FoundPlugin> usable(RulePlugins plugins, PluginKind kind) {
    return plugins.ids(kind).stream()
        .map(id -> plugins.named(kind, id))
        .filter(found -> found.size() == 1)
        .map(found -> found.get(0))
        .toList();
  }

  /** Returns the ids of a kind: of templates, those that can be read. */
  ObjectNode ids(Form.PluginId form) {
    return Rules.words(
        form.kind() == PluginKind.TEMPLATE
            ? templates.stream().map(Template::id).toList()
            : usable(plugins, form.kind()).stream().map(plugin -> plugin.info().id()).toList());
  }

  /** Returns the schema of a rule with its parameters. */
  ObjectNode use(Form.RuleUse use, FormSchema forms) {
    boolean all = use.type().equals(use.kind().service());
    String name = CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, use.type().getSimpleName());
    return definitions.refer(use, all ? kind(use.kind()) : name, () -> write(use, forms));
  }

  private static String kind(PluginKind kind) {
    return kind.title().en().replace(' ', '-');
  }

  private ObjectNode write(Form.RuleUse use, FormSchema forms) {
    List<FoundPlugin> usable =
        usable(plugins, use.kind()).stream()
            .filter(plugin -> use.type().isInstance(plugin.plugin()))
            .toList();
    ObjectNode schema = Rules.type("object").put("description", Rules.both(use.kind().title()));
    String key = RuleKeys.USE.name();
    schema.putArray("required").add(key);
    ObjectNode ids = Rules.words(usable.stream().map(plugin -> plugin.info().id()).toList());
    schema.putObject("properties").set(key, ids.put("description", meaningOfUse()));
    if (!usable.isEmpty()) {
      ArrayNode each = schema.putArray("allOf");
      usable.forEach(
          plugin -> each.add(Rules.when(Rules.having(key, id(plugin)), parameters(plugin, forms))));
    }
    return schema;
  }

  private static String meaningOfUse() {
    return RuleKeys.USE.meaning().map(Rules::both).orElse("");
  }

  static ObjectNode id(FoundPlugin plugin) {
    return Rules.words(List.of(plugin.info().id()));
  }

  private ObjectNode parameters(FoundPlugin plugin, FormSchema forms) {
    String name = kind(plugin.kind()) + "." + plugin.info().id();
    return definitions.refer(plugin, name, () -> write(plugin, forms));
  }

  private static ObjectNode write(FoundPlugin plugin, FormSchema forms) {
    Vocabulary parameters = ParameterVocabulary.of(ParameterTypes.of((Rule<?>) plugin.plugin()));
    return forms.mapping(plugin.info().title(), RuleKeys.RULE.with(parameters), Key::required);
  }
}
