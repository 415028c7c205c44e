package org.pingyi.evaluation.report;

import static org.pingyi.evaluation.report.NullableFields.number;

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

  private final JsonWriter json;
  private final Language language;

  ExplanationJsonWriter(JsonWriter json, Language language) {
    this.json = json;
    this.language = language;
  }

  void write(Explanation explanation) throws IOException {
    json.startObject();
    json.field("id", explanation.id());
    json.field("kind", explanation.kind().id());
    text("title", explanation.title());
    if (explanation.rule().isPresent()) {
      json.line("rule", explanation.rule().get(), this::rule);
    }
    outcome(explanation.outcome());
    if (explanation.from().isPresent()) {
      json.field("from", explanation.from().get().written());
    }
    if (explanation.reason().isPresent()) {
      text("reason", explanation.reason().get());
    }
    lines("terms", explanation.terms(), this::term);
    step(explanation.step());
    lines("grounds", explanation.grounds(), this::ground);
    if (explanation.due().isPresent()) {
      json.line("due", explanation.due().get(), this::due);
    }
    if (!explanation.parts().isEmpty()) {
      write("parts", explanation.parts());
    }
    json.endObject();
  }

  void write(String name, List<Explanation> explanations) throws IOException {
    json.startArray(name);
    for (Explanation explanation : explanations) {
      write(explanation);
    }
    json.endArray();
  }

  private void rule(AppliedRule rule) throws IOException {
    json.field("use", rule.use());
    json.field("version", rule.version());
  }

  private void outcome(Outcome outcome) throws IOException {
    if (outcome instanceof Outcome.Numeric came) {
      exact("exact", came.exact());
      if (came.published().isPresent()) {
        number(json, "published", came.published());
      }
    } else if (outcome instanceof Outcome.Graded graded) {
      json.field("grade", graded.grade().id());
    } else if (outcome instanceof Outcome.None none) {
      text("none", none.reason());
    }
  }

  private void term(Term term) throws IOException {
    json.field("id", term.id());
    text("title", term.title());
    exact("weight", term.weight().result());
    NullableFields.text(json, "value", term.value().map(value -> value.result().toString()));
    exact("effective-weight", term.effectiveWeight());
    exact("contribution", term.contribution());
  }

  private void step(Optional<Step> step) throws IOException {
    if (step.isPresent()) {
      json.name("step");
      json.oneLine(true);
      operand(step.get());
      json.oneLine(false);
    }
  }

  private void operand(Operand operand) throws IOException {
    json.startObject();
    text("name", operand.name());
    if (operand instanceof Given given) {
      json.field("origin", given.origin().kind().id());
      if (given.origin().of().isPresent()) {
        json.field("of", given.origin().of().get());
      }
      exact("number", given.result());
    } else {
      Step step = (Step) operand;
      json.field("operation", step.operation().id());
      json.startArray("operands");
      for (Operand inner : step.operands()) {
        operand(inner);
      }
      json.endArray();
      exact("result", step.result());
    }
    json.endObject();
  }

  private void ground(Comparison ground) throws IOException {
    text("name", ground.name());
    json.name("left");
    operand(ground.left());
    json.field("relation", ground.relation().sign());
    json.name("right");
    operand(ground.right());
    json.field("holds", ground.holds());
  }

  private void due(Due due) throws IOException {
    json.field("closes", due.closes().toString());
    json.field("within", due.within().toString());
    json.field("date", due.date().toString());
  }

  /** A list of values of a line each, which is left out where it is empty. */
  private <T> void lines(String name, List<T> values, JsonWriter.Fields<T> fields)
      throws IOException {
    if (!values.isEmpty()) {
      json.list(name, values, fields);
    }
  }

  private void exact(String name, Fraction number) throws IOException {
    json.field(name, number.toString());
  }

  private void text(String name, Text text) throws IOException {
    json.field(name, text.in(language));
  }
}
