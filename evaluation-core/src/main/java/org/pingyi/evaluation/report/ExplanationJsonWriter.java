package org.pingyi.evaluation.report;

import static org.pingyi.evaluation.report.NullableFields.number;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.explanation.AppliedRule;
import org.pingyi.evaluation.explanation.Due;
import org.pingyi.evaluation.explanation.Explanation;
import org.pingyi.evaluation.explanation.Outcome;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Term;

/**
 * Writes explanations. Exact numbers are texts, decimals in full where they end and else reduced
 * fractions such as {@code 1820/19}, since a JSON number is no exact number to most readers.
 */
final class ExplanationJsonWriter {

  private final JsonGenerator json;
  private final JsonLayout layout;
  private final Language language;

  ExplanationJsonWriter(JsonGenerator json, JsonLayout layout, Language language) {
    this.json = json;
    this.layout = layout;
    this.language = language;
  }

  void write(Explanation explanation) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", explanation.id());
    json.writeStringField("kind", explanation.kind().id());
    text("title", explanation.title());
    if (explanation.rule().isPresent()) {
      layout.line(json, "rule", explanation.rule().get(), this::rule);
    }
    outcome(explanation.outcome());
    if (explanation.from().isPresent()) {
      json.writeStringField("from", explanation.from().get().written());
    }
    if (explanation.reason().isPresent()) {
      text("reason", explanation.reason().get());
    }
    lines("terms", explanation.terms(), this::term);
    step(explanation.step());
    lines("grounds", explanation.grounds(), this::ground);
    if (explanation.due().isPresent()) {
      layout.line(json, "due", explanation.due().get(), this::due);
    }
    if (!explanation.parts().isEmpty()) {
      write("parts", explanation.parts());
    }
    json.writeEndObject();
  }

  void write(String name, List<Explanation> explanations) throws IOException {
    json.writeArrayFieldStart(name);
    for (Explanation explanation : explanations) {
      write(explanation);
    }
    json.writeEndArray();
  }

  private void rule(AppliedRule rule) throws IOException {
    json.writeStringField("use", rule.use());
    json.writeStringField("version", rule.version());
  }

  private void outcome(Outcome outcome) throws IOException {
    if (outcome instanceof Outcome.Numeric came) {
      exact("exact", came.exact());
      if (came.published().isPresent()) {
        number(json, "published", came.published());
      }
    } else if (outcome instanceof Outcome.Graded graded) {
      json.writeStringField("grade", graded.grade().id());
    } else if (outcome instanceof Outcome.None none) {
      text("none", none.reason());
    }
  }

  private void term(Term term) throws IOException {
    json.writeStringField("id", term.id());
    text("title", term.title());
    exact("weight", term.weight().result());
    NullableFields.text(json, "value", term.value().map(value -> value.result().toString()));
    exact("effective-weight", term.effectiveWeight());
    exact("contribution", term.contribution());
  }

  private void step(Optional<Step> step) throws IOException {
    if (step.isPresent()) {
      json.writeFieldName("step");
      layout.oneLine(true);
      operand(step.get());
      layout.oneLine(false);
    }
  }

  private void operand(Operand operand) throws IOException {
    json.writeStartObject();
    text("name", operand.name());
    if (operand instanceof Given given) {
      json.writeStringField("origin", given.origin().kind().id());
      if (given.origin().of().isPresent()) {
        json.writeStringField("of", given.origin().of().get());
      }
      exact("number", given.result());
    } else {
      Step step = (Step) operand;
      json.writeStringField("operation", step.operation().id());
      json.writeArrayFieldStart("operands");
      for (Operand inner : step.operands()) {
        operand(inner);
      }
      json.writeEndArray();
      exact("result", step.result());
    }
    json.writeEndObject();
  }

  private void ground(Comparison ground) throws IOException {
    text("name", ground.name());
    json.writeFieldName("left");
    operand(ground.left());
    json.writeStringField("relation", ground.relation().sign());
    json.writeFieldName("right");
    operand(ground.right());
    json.writeBooleanField("holds", ground.holds());
  }

  private void due(Due due) throws IOException {
    json.writeStringField("closes", due.closes().toString());
    json.writeStringField("within", due.within().toString());
    json.writeStringField("date", due.date().toString());
  }

  /** A list of values of a line each, which is left out where it is empty. */
  private <T> void lines(String name, List<T> values, JsonLayout.Fields<T> fields)
      throws IOException {
    if (!values.isEmpty()) {
      layout.list(json, name, values, fields);
    }
  }

  private void exact(String name, Fraction number) throws IOException {
    json.writeStringField(name, number.toString());
  }

  private void text(String name, Text text) throws IOException {
    json.writeStringField(name, text.in(language));
  }
}
