package org.pingyi.evaluation.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.plugin.FoundPlugin;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.plugin.PluginKind;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.scheme.PluginCalls;
import org.pingyi.evaluation.scheme.TemplateReader;
import org.pingyi.evaluation.source.Node;
import org.pingyi.evaluation.vocabulary.CriterionKeys;
import org.pingyi.evaluation.vocabulary.Key;
import org.pingyi.evaluation.vocabulary.RuleKeys;
import org.pingyi.evaluation.vocabulary.SchemeKeys;

/**
 * A template with what it brings.
 *
 * @param id its id
 * @param keys its keys with their values
 */
record Template(String id, Node.Mapping keys) {

  /** Returns the templates that can be read. */
  static List<Template> of(RulePlugins plugins) {
    PluginCalls calls = PluginCalls.of(plugins);
    List<Template> templates = new ArrayList<>();
    for (FoundPlugin plugin : PluginSchema.usable(plugins, PluginKind.TEMPLATE)) {
      try {
        templates.add(new Template(plugin.info().id(), TemplateReader.read(plugin, calls)));
      } catch (PluginException unreadable) {
        // no scheme that names it can be read either
      }
    }
    return templates;
  }

  boolean brings(Key<?> key) {
    return keys.get(key.name()).isPresent();
  }

  /** Says whether it brings a grading rule of this id. */
  boolean gradesBy(String rule) {
    return keys.get(SchemeKeys.GRADING.name()).orElse(keys) instanceof Node.Mapping use
        && scalar(use, RuleKeys.USE).filter(rule::equals).isPresent();
  }

  /** Returns the ids of the criteria that have criteria of their own. */
  List<String> innerCriteria() {
    List<String> inner = new ArrayList<>();
    if (keys.get(SchemeKeys.CRITERIA.name()).orElse(keys) instanceof Node.Items list) {
      for (Node entry : list.items()) {
        if (entry instanceof Node.Mapping criterion
            && criterion.get(CriterionKeys.CRITERIA.name()).isPresent()) {
          scalar(criterion, CriterionKeys.ID).ifPresent(inner::add);
        }
      }
    }
    return inner;
  }

  private static Optional<String> scalar(Node.Mapping mapping, Key<?> key) {
    return mapping.get(key.name()).isPresent()
            && mapping.get(key.name()).get() instanceof Node.Scalar scalar
        ? Optional.of(scalar.text())
        : Optional.empty();
  }
}
