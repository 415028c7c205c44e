package org.pingyi.evaluation.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.pingyi.evaluation.plugin.FoundPlugin;
import org.pingyi.evaluation.plugin.ParameterTypes;
import org.pingyi.evaluation.plugin.PluginKind;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.vocabulary.CriterionKeys;
import org.pingyi.evaluation.vocabulary.Form;
import org.pingyi.evaluation.vocabulary.GradeKeys;
import org.pingyi.evaluation.vocabulary.Key;
import org.pingyi.evaluation.vocabulary.ParameterVocabulary;
import org.pingyi.evaluation.vocabulary.RuleKeys;
import org.pingyi.evaluation.vocabulary.SchemeKeys;
import org.pingyi.evaluation.vocabulary.Vocabulary;

/**
 * Writes the schema of schemes: the vocabulary, and beside it what depends on the template that a
 * scheme names and on the rule that grades. Used once.
 */
final class SchemeSchema {

  private static final String TEMPLATE = SchemeKeys.TEMPLATE.name();
  private static final String GRADING = SchemeKeys.GRADING.name();
  private static final String GRADES = SchemeKeys.GRADES.name();
  private static final String CRITERIA = SchemeKeys.CRITERIA.name();

  /** Keys of which nothing is known. */
  private static final Vocabulary ANY =
      new Form.Table(new Form.Anything(), new Form.Anything(), false).vocabulary();

  private final RulePlugins plugins;
  private final List<Template> templates;
  private final Definitions definitions = new Definitions();
  private final FormSchema forms;

  SchemeSchema(RulePlugins plugins) {
    this.plugins = plugins;
    this.templates = Template.of(plugins);
    this.forms = new FormSchema(definitions, new PluginSchema(definitions, plugins, templates));
  }

  ObjectNode write() {
    ObjectNode schema = Rules.JSON.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:pingyi:scheme");
    schema.put("title", "Pingyi scheme 评议方案");
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    for (Key<?> key : SchemeKeys.SCHEME.keys()) {
      boolean always = key.required() && those(template -> template.brings(key)).isEmpty();
      properties.set(key.name(), forms.key(asFarAsTold(key), always));
      if (always) {
        schema.withArray("required").add(key.name());
      }
    }
    schema.set("additionalProperties", Rules.nothing());
    ArrayNode all = schema.putArray("allOf");
    required().forEach(all::add);
    inherited().forEach(all::add);
    graded().forEach(all::add);
    schema.set("$defs", definitions.write());
    return schema;
  }

  /** What must be there, unless the template that the scheme names brings it. */
  private List<ObjectNode> required() {
    Map<List<String>, List<ObjectNode>> byTemplates = new LinkedHashMap<>();
    for (Key<?> key : SchemeKeys.SCHEME.keys()) {
      if (key.required() || lacksDefault(key)) {
        byTemplates
            .computeIfAbsent(those(template -> template.brings(key)), any -> new ArrayList<>())
            .add(FormSchema.presence(key));
      }
    }
    List<ObjectNode> rules = new ArrayList<>();
    byTemplates.forEach(
        (bringing, keys) -> {
          ObjectNode there = Rules.join("allOf", keys);
          rules.add(bringing.isEmpty() ? there : Rules.when(Rules.not(names(bringing)), there));
        });
    return rules;
  }

  /** A rule by default is no default where nobody provides it. Grading counts with grades alone. */
  private boolean lacksDefault(Key<?> key) {
    return key.form() instanceof Form.RuleUse use
        && use.kind() != PluginKind.GRADING
        && key.byDefault().isPresent()
        && plugins.named(use.kind(), key.byDefault().get()).size() != 1;
  }

  private List<String> those(Predicate<Template> wanted) {
    return templates.stream().filter(wanted).map(Template::id).toList();
  }

  /** The scheme names one of these templates. */
  private static ObjectNode names(List<String> ids) {
    return Rules.having(TEMPLATE, Rules.words(ids));
  }

  /** Where a template has inner criteria, {@link #inherited} says what a criterion may have. */
  private Key<?> asFarAsTold(Key<?> key) {
    return key.equals(SchemeKeys.CRITERIA) && !inheriting().isEmpty()
        ? new Key<>(
            CRITERIA,
            new Form.Items<>(new Form.Fields(() -> ANY), true),
            key.required(),
            key.byDefault(),
            key.meaning())
        : key;
  }

  /** Returns the templates that have inner criteria. */
  private List<Template> inheriting() {
    return templates.stream().filter(template -> !template.innerCriteria().isEmpty()).toList();
  }

  /** A criterion that inherits criteria from the template is an inner one without its own. */
  private List<ObjectNode> inherited() {
    List<Template> inheriting = inheriting();
    if (inheriting.isEmpty()) {
      return List.of();
    }
    ObjectNode plain = forms.keyed(CriterionKeys.CRITERION);
    ObjectNode inner =
        definitions.refer(
            "inheriting-criterion",
            "inheriting-criterion",
            () ->
                forms.mapping(
                    CriterionKeys.INNER.title(), CriterionKeys.INNER, CriterionKeys.ID::equals));
    List<ObjectNode> rules = new ArrayList<>();
    for (Template template : inheriting) {
      ObjectNode entry =
          Rules.when(
              Rules.having(CriterionKeys.ID.name(), Rules.words(template.innerCriteria())), inner);
      entry.set("else", plain);
      rules.add(Rules.when(names(List.of(template.id())), listOf(CRITERIA, entry)));
    }
    List<String> special = inheriting.stream().map(Template::id).toList();
    rules.add(Rules.when(Rules.not(names(special)), listOf(CRITERIA, plain)));
    return rules;
  }

  private static ObjectNode listOf(String key, ObjectNode entry) {
    return Rules.with(key, Rules.JSON.objectNode().set("items", entry));
  }

  /** What a grade has beside id and title is what the rule that grades is told of it. */
  private List<ObjectNode> graded() {
    List<ObjectNode> rules = new ArrayList<>();
    for (FoundPlugin rule : PluginSchema.usable(plugins, PluginKind.GRADING)) {
      Vocabulary band =
          ParameterVocabulary.of(ParameterTypes.ofGrades((GradingRule<?, ?>) rule.plugin()));
      Vocabulary keys = GradeKeys.GRADE.with(band);
      ObjectNode graded = gradedBy(rule);
      rules.add(Rules.when(graded, listOf(GRADES, grade(rule, keys))));
      List<String> bringing = those(template -> template.brings(SchemeKeys.GRADES));
      List<ObjectNode> needed =
          band.keys().stream().filter(Key::required).map(FormSchema::presence).toList();
      if (!needed.isEmpty()) {
        ObjectNode alone = Rules.allOf(graded, Rules.not(names(bringing)));
        rules.add(
            Rules.when(
                bringing.isEmpty() ? graded : alone, listOf(GRADES, Rules.join("allOf", needed))));
      }
    }
    if (plugins.named(PluginKind.GRADING, SchemeKeys.GRADING.byDefault().orElseThrow()).size()
        != 1) {
      rules.add(
          Rules.when(
              Rules.allOf(
                  Rules.present(GRADES),
                  Rules.not(names(those(template -> template.brings(SchemeKeys.GRADING))))),
              Rules.present(GRADING)));
    }
    return rules;
  }

  private ObjectNode grade(FoundPlugin rule, Vocabulary keys) {
    return definitions.refer(
        List.of("grade", rule),
        "grade." + rule.info().id(),
        () -> forms.mapping(keys.title(), keys, key -> key.required() && GradeKeys.GRADE.has(key)));
  }

  /** The scheme names the rule, or leaves it to a template or to the default that is this one. */
  private ObjectNode gradedBy(FoundPlugin rule) {
    String id = rule.info().id();
    List<ObjectNode> ways = new ArrayList<>();
    ways.add(Rules.having(GRADING, Rules.having(RuleKeys.USE.name(), PluginSchema.id(rule))));
    List<String> bringing = those(template -> template.gradesBy(id));
    if (!bringing.isEmpty()) {
      ways.add(Rules.allOf(Rules.absent(GRADING), names(bringing)));
    }
    if (SchemeKeys.GRADING.byDefault().filter(id::equals).isPresent()) {
      List<String> naming = those(template -> template.brings(SchemeKeys.GRADING));
      ways.add(
          naming.isEmpty()
              ? Rules.absent(GRADING)
              : Rules.allOf(Rules.absent(GRADING), Rules.not(names(naming))));
    }
    return Rules.join("anyOf", ways);
  }
}
