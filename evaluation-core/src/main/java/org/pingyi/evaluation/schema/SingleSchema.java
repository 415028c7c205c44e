package org.pingyi.evaluation.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.pingyi.evaluation.vocabulary.Bounds;
import org.pingyi.evaluation.vocabulary.Bounds.Bound;
import org.pingyi.evaluation.vocabulary.Day;
import org.pingyi.evaluation.vocabulary.Decimal;
import org.pingyi.evaluation.vocabulary.Demands;
import org.pingyi.evaluation.vocabulary.Duration;
import org.pingyi.evaluation.vocabulary.Form;
import org.pingyi.evaluation.vocabulary.Portion;
import org.pingyi.evaluation.vocabulary.WholeNumber;
import org.pingyi.evaluation.vocabulary.Word;

/** The schema of a single value, which may be written as a text or as what JSON has for it. */
final class SingleSchema {

  private SingleSchema() {}

  static ObjectNode of(Form.Single<?> form) {
    if (form instanceof Decimal<?> decimal) {
      return decimal(decimal.range().bounds());
    }
    if (form instanceof WholeNumber<?> whole) {
      return whole(whole.range().bounds().and(whole.size()));
    }
    if (form instanceof Portion) {
      return share(Bounds.OF_SHARES);
    }
    if (form instanceof Word<?> word) {
      return Rules.words(word.words());
    }
    if (form instanceof Form.Id id) {
      ObjectNode schema = text().put("pattern", TextPattern.TRIMMED);
      return id.reserved().isEmpty() ? schema : schema.set("not", Rules.words(id.reserved()));
    }
    if (form instanceof Form.Attribute) {
      return text();
    }
    if (form instanceof Day) {
      return Rules.type("string").put("pattern", TextPattern.DATE);
    }
    if (form instanceof Duration) {
      return Rules.type("string").put("pattern", TextPattern.DURATION);
    }
    if (form instanceof Form.Zone) {
      return Rules.type("string").put("pattern", TextPattern.ZONE);
    }
    return text().put("pattern", TextPattern.NOT_BLANK);
  }

  private static ObjectNode text() {
    return Rules.type("string", "number", "boolean");
  }

  private static ObjectNode decimal(Bounds bounds) {
    return bounded(Rules.type("string", "number"), bounds)
        .put("pattern", NumberPattern.decimal(bounds));
  }

  private static ObjectNode whole(Bounds bounds) {
    return bounded(Rules.type("string", "integer"), bounds)
        .put("pattern", NumberPattern.whole(bounds));
  }

  private static ObjectNode share(Bounds bounds) {
    return bounded(Rules.type("string", "number"), bounds)
        .put("pattern", TextPattern.share(bounds));
  }

  private static ObjectNode bounded(ObjectNode schema, Bounds bounds) {
    bounds.least().ifPresent(least -> put(schema, least, "minimum", "exclusiveMinimum"));
    bounds.most().ifPresent(most -> put(schema, most, "maximum", "exclusiveMaximum"));
    return schema;
  }

  private static void put(ObjectNode schema, Bound bound, String included, String excluded) {
    schema.set(bound.included() ? included : excluded, Rules.JSON.numberNode(bound.value()));
  }

  /** The schema of a single value on which a plugin puts constraints. */
  static ObjectNode of(Form.Single<?> form, Demands demands) {
    Bounds bounds = demands.bounds();
    if (form instanceof Word<?> && demands.flag().isPresent()) {
      return Rules.words(List.of(demands.flag().get().toString()));
    }
    ObjectNode schema =
        form instanceof Decimal<?> decimal
            ? decimal(decimal.range().bounds().and(bounds))
            : form instanceof WholeNumber<?> whole
                ? whole(whole.range().bounds().and(whole.size()).and(bounds))
                : form instanceof Portion ? share(Bounds.OF_SHARES.and(bounds)) : of(form);
    if (form instanceof Form.PlainText) {
      letters(schema, demands);
    }
    return demands.digits().isPresent()
            && (form instanceof Decimal<?> || form instanceof WholeNumber<?>)
        ? Rules.allOf(schema, digits(demands.digits().get()))
        : demands.pattern().filter(TextPattern::isCommon).isPresent()
                && form instanceof Form.PlainText
            ? Rules.allOf(
                schema,
                Rules.JSON.objectNode().put("pattern", "^(?:" + demands.pattern().get() + ")$"))
            : schema;
  }

  /**
   * A schema counts characters where a constraint counts halves of some of them: a text has at
   * least half as many characters as halves.
   */
  private static void letters(ObjectNode schema, Demands demands) {
    demands
        .size()
        .least()
        .ifPresent(least -> schema.put("minLength", (least.value().intValueExact() + 1) / 2));
    demands.size().most().ifPresent(most -> schema.put("maxLength", most.value().intValueExact()));
  }

  private static ObjectNode digits(Demands.Digits digits) {
    BigDecimal limit = BigDecimal.ONE.movePointRight(digits.whole());
    ObjectNode schema =
        Rules.JSON
            .objectNode()
            .put(
                "pattern",
                "^-?0*[0-9]{0," + digits.whole() + "}(?:\\.[0-9]{0," + digits.fraction() + "})?$");
    schema.set("exclusiveMinimum", Rules.JSON.numberNode(limit.negate()));
    schema.set("exclusiveMaximum", Rules.JSON.numberNode(limit));
    schema.set(
        "multipleOf", Rules.JSON.numberNode(BigDecimal.ONE.movePointLeft(digits.fraction())));
    return schema;
  }
}
