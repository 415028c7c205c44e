package org.pingyi.evaluation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.vocabulary.CommonKeys;
import org.pingyi.evaluation.vocabulary.Demands;
import org.pingyi.evaluation.vocabulary.Form;
import org.pingyi.evaluation.vocabulary.Key;
import org.pingyi.evaluation.vocabulary.Vocabulary;
import org.pingyi.evaluation.vocabulary.Word;

/**
 * The schemas of what may stand behind keys. A key with {@code null} behind it is as if it were not
 * there, one without a meaning too.
 */
final class FormSchema {

  private final Definitions definitions;
  private final PluginSchema plugins;

  FormSchema(Definitions definitions, PluginSchema plugins) {
    this.definitions = definitions;
    this.plugins = plugins;
  }

  /** Returns the schema of a form: a reference to where it is defined, or the form itself. */
  ObjectNode of(Form form) {
    if (form instanceof Form.Demanding demanding) {
      return demanding(demanding.form(), demanding.demands());
    }
    if (form instanceof Form.PluginId id) {
      return plugins.ids(id);
    }
    if (form instanceof Form.RuleUse use) {
      return plugins.use(use, this);
    }
    if (form instanceof Word<?> word) {
      return SingleSchema.of(word);
    }
    if (form instanceof Form.Single<?> single) {
      ObjectNode schema = SingleSchema.of(single);
      return definitions.refer(
          schema.toString(),
          SingleNames.of(single),
          () -> schema.put("description", Rules.both(single.what())));
    }
    if (form instanceof Form.Title) {
      return title();
    }
    if (form instanceof Form.Items<?> items) {
      ObjectNode list = Rules.type("array");
      list.set("items", of(items.element()));
      return items.nonEmpty() ? list.put("minItems", 1) : list;
    }
    if (form instanceof Form.Fields fields) {
      return keyed(fields.keys().get());
    }
    if (form instanceof Form.Table table) {
      return table(table);
    }
    return Rules.JSON.objectNode();
  }

  private ObjectNode demanding(Form form, Demands demands) {
    if (form instanceof Form.Single<?> single) {
      return SingleSchema.of(single, demands);
    }
    ObjectNode schema = of(form);
    if (form instanceof Form.Items<?>) {
      demands.size().least().ifPresent(n -> schema.put("minItems", n.value().intValueExact()));
      demands.size().most().ifPresent(n -> schema.put("maxItems", n.value().intValueExact()));
    }
    if (form instanceof Form.Table) {
      // keys with nothing behind them are counted here and not by the constraint
      demands.size().least().ifPresent(n -> schema.put("minProperties", n.value().intValueExact()));
    }
    return schema;
  }

  /** A text, or a text for at least one language. */
  private ObjectNode title() {
    return definitions.refer(
        "title",
        "title",
        () -> {
          ObjectNode languages =
              mapping(CommonKeys.LANGUAGES.title(), CommonKeys.LANGUAGES, Key::required);
          languages.set("not", onlyNothing());
          return Rules.anyOf(of(new Form.PlainText()), languages);
        });
  }

  /** Keys of which none has anything behind it. */
  private static ObjectNode onlyNothing() {
    return Rules.JSON.objectNode().set("additionalProperties", Rules.nothing());
  }

  /** What may stand behind a key that may be left out. */
  ObjectNode orNothing(Form form) {
    ObjectNode schema = Rules.orNothing(of(form));
    if (form instanceof Form.Title) {
      ObjectNode noLanguage = Rules.type("object").put("minProperties", 1);
      noLanguage.set("additionalProperties", Rules.nothing());
      schema.withArray("anyOf").add(noLanguage);
    }
    return schema;
  }

  private ObjectNode table(Form.Table table) {
    ObjectNode schema = Rules.type("object");
    Optional<String> keys = pattern(table.key());
    if (keys.isPresent()) {
      schema.putObject("patternProperties").set(keys.get(), orNothing(table.value()));
      schema.set("additionalProperties", Rules.nothing());
    } else {
      schema.set("additionalProperties", orNothing(table.value()));
    }
    return schema;
  }

  /** What the keys of a table match; nothing where they may be anything. */
  private static Optional<String> pattern(Form key) {
    Form form = key instanceof Form.Demanding demanding ? demanding.form() : key;
    if (form instanceof Word<?> word) {
      return Optional.of(word.words().stream().collect(Collectors.joining("|", "^(?:", ")$")));
    }
    return form instanceof Form.Single<?> single
        ? Optional.of(SingleSchema.of(single).path("pattern").asText()).filter(p -> !p.isEmpty())
        : Optional.empty();
  }

  /** Says that a key is there with something behind it; a table with at least one entry. */
  static ObjectNode presence(Key<?> key) {
    if (key.form() instanceof Form.Table table && table.nonEmpty()) {
      ObjectNode entries = Rules.type("object");
      entries.set("not", onlyNothing());
      return Rules.having(key.name(), entries);
    }
    return Rules.present(key.name());
  }

  /** Returns the schema of a mapping: where one of its keys decides, of one of two. */
  ObjectNode keyed(Vocabulary vocabulary) {
    if (vocabulary.variant().isEmpty()) {
      return plain(vocabulary, vocabulary.name());
    }
    Vocabulary.Variant variant = vocabulary.variant().get();
    return definitions.refer(
        vocabulary,
        vocabulary.name(),
        () -> {
          ObjectNode schema =
              Rules.when(
                  Rules.present(variant.by().name()), plain(variant.keys(), variant.keys().name()));
          schema.set("else", plain(vocabulary, "plain-" + vocabulary.name()));
          return schema;
        });
  }

  private ObjectNode plain(Vocabulary vocabulary, String name) {
    return definitions.refer(
        name, shortName(name), () -> mapping(vocabulary.title(), vocabulary, Key::required));
  }

  /** A plugin's record is called by its class, without the package. */
  private static String shortName(String name) {
    return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
  }

  /** Writes the schema of a mapping. */
  ObjectNode mapping(Text title, Vocabulary vocabulary, Predicate<Key<?>> required) {
    ObjectNode schema = Rules.type("object").put("description", Rules.both(title));
    ObjectNode properties = schema.putObject("properties");
    vocabulary.keys().forEach(key -> properties.set(key.name(), key(key, required.test(key))));
    vocabulary.keys().stream()
        .filter(required)
        .forEach(key -> schema.withArray("required").add(key.name()));
    return vocabulary.pluginAdds()
        ? schema
        : schema.set(
            "additionalProperties",
            vocabulary.others().map(this::orNothing).orElseGet(Rules::nothing));
  }

  /** Returns the schema of a key with what it means. */
  ObjectNode key(Key<?> key, boolean required) {
    ObjectNode schema = Rules.JSON.objectNode();
    key.meaning().ifPresent(meaning -> schema.put("description", Rules.both(meaning)));
    key.byDefault().ifPresent(text -> schema.set("default", byDefault(key.form(), text)));
    return schema.setAll(required ? of(key.form()) : orNothing(key.form()));
  }

  private static JsonNode byDefault(Form form, String text) {
    return form instanceof Form.RuleUse
        ? Rules.JSON.objectNode().put("use", text)
        : Rules.literal(text);
  }
}
