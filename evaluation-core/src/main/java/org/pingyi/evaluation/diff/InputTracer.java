package org.pingyi.evaluation.diff;

import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Origin;
import org.pingyi.evaluation.source.Numbers;

/**
 * Follows the numbers that an explanation starts from, each kind of them to where it comes from:
 * counts, values, weights, scores, what is published, what the scheme sets.
 *
 * @param tracer follows what else is explained
 * @param key the explanation's id
 * @param in the explanation before
 * @param out the explanation after
 */
record InputTracer(Tracer tracer, String key, Explained in, Explained out) {

  private static final Set<String> TOTALS =
      Set.of("ballots", "answered", "rated", "positive", "negative");

  /** Takes what a number came from, where it is another one. */
  void trace(Explained.Input input, Causes into) {
    String of = input.of();
    switch (input.origin()) {
      case "count", "ballots", "answered", "rated", "positive", "negative" -> counted(input, into);
      case "value" -> value(input, into);
      case "weight" -> {
        if (in.terms().isEmpty() || out.terms().isEmpty()) {
          tracer.weight(in, out, of, number(in, input), number(out, input), into);
        }
      }
      case "score" -> {
        if (!of.isEmpty()) {
          score(input, into);
        }
      }
      case "published" -> {
        // Scores of leaves that a finding compares are followed where it is known which decided.
        if (!out.kind().equals("finding") || !of.startsWith("criteria/")) {
          tracer.result(of, into);
        }
      }
      case "exact" -> into.addAll(tracer.trace(of));
      case "minimum" ->
          tracer.setting(Cause.Kind.MINIMUM, "raters/" + Origin.path(of) + "/minimum", into);
      case "parameter" -> parameter(input, into);
      case "band" -> tracer.setting(Cause.Kind.BAND, "grades/" + of, into);
      case "cohort" -> given(key + "/cohort/" + of, ofAllObjects(of), input, into);
      case "other" -> given(key + "/other/" + Origin.path(of), Titles.label(of), input, into);
      default -> {
        // What belongs to others is looked at where ranks and limits are, and a constant is the
        // rule's.
      }
    }
  }

  private void counted(Explained.Input input, Causes into) {
    String total = input.origin();
    if (key.contains("/raters/") && key.startsWith("criteria/")) {
      if (TOTALS.contains(total)) {
        tracer.counts().total(key, total, into);
      } else {
        tracer.counts().one(key + "/" + Origin.path("counts", input.of()), into);
      }
      return;
    }
    String[] of = input.of().split("/", -1);
    if (total.equals("count") && of.length > 1) {
      tracer.counts().answer(of, into);
      return;
    }
    Optional<String> group =
        of.length > 1 ? Optional.of(Titles.unescaped(of[1])) : Optional.empty();
    if (TOTALS.contains(total)) {
      tracer.counts().pooled(Titles.unescaped(of[0]), group, total, into);
    }
  }

  private void value(Explained.Input input, Causes into) {
    Optional<Fraction> before = number(in, input);
    Optional<Fraction> after = number(out, input);
    if (before.isPresent() && after.isPresent() && key.startsWith("criteria/")) {
      tracer.counts().value(key, input.of(), before.get(), after.get(), into);
    }
  }

  private void parameter(Explained.Input input, Causes into) {
    Optional<Fraction> before = number(in, input);
    Optional<Fraction> after = number(out, input);
    String id = ruleOf(input.of(), before, after) + "/" + Origin.path(input.of());
    boolean one = in.equals(out);
    Optional<String> from =
        before.filter(number -> !one).map(Fraction::toString).or(() -> tracer.before().setting(id));
    Optional<String> to =
        after.filter(number -> !one).map(Fraction::toString).or(() -> tracer.after().setting(id));
    if (in.use().equals(out.use()) && from.isPresent() && to.isPresent()) {
      into.add(Cause.Kind.PARAMETER, id, tracer.titles().text(id), from, to);
    }
  }

  /** Returns the rule of the scheme that has a parameter: of several, the one that is so set. */
  private String ruleOf(String parameter, Optional<Fraction> before, Optional<Fraction> after) {
    return switch (out.kind()) {
      case "score-rule", "grade-rule", "finding" -> key;
      case "grade", "limit" -> "grading";
      default ->
          Terms.statedRules(out).stream()
              .filter(
                  rule ->
                      isSet(tracer.before(), rule, parameter, before)
                          && isSet(tracer.after(), rule, parameter, after))
              .findFirst()
              .orElseGet(() -> Origin.path("rules", out.use()));
    };
  }

  private static boolean isSet(
      Side side, String rule, String parameter, Optional<Fraction> number) {
    return number.isEmpty()
        || Numbers.same(
            side.setting(rule + "/" + Origin.path(parameter)), number.map(Fraction::toString));
  }

  /** A number that both reports have and nothing below explains, such as one of all objects. */
  private void given(String id, Text title, Explained.Input input, Causes into) {
    Optional<Fraction> before = number(in, input);
    Optional<Fraction> after = number(out, input);
    if (before.isPresent() && after.isPresent()) {
      into.add(
          Cause.Kind.OTHER,
          id,
          title,
          before.map(Fraction::toString),
          after.map(Fraction::toString));
    }
  }

  private static Text ofAllObjects(String counted) {
    String[] of = counted.split("/", -1);
    Text count = Titles.label(Titles.unescaped(of[of.length - 1]));
    return Text.of(count.en() + " of all objects", "全部评议对象的" + count.zh());
  }

  private static Optional<Fraction> number(Explained node, Explained.Input like) {
    return node.inputs().stream()
        .filter(each -> each.origin().equals(like.origin()) && each.of().equals(like.of()))
        .map(Explained.Input::number)
        .findFirst();
  }

  /** Follows the score of a part, or takes it as a result where it is not explained here. */
  private void score(Explained.Input input, Causes into) {
    Optional<Fraction> before = number(in, input);
    Optional<Fraction> after = number(out, input);
    Optional<String> part =
        Terms.part(out, input.of())
            .or(() -> tracer.before().node(key).flatMap(node -> Terms.part(node, input.of())));
    if (part.isPresent()) {
      into.addAll(tracer.trace(part.get()));
    } else if (before.isPresent() && after.isPresent()) {
      String id = key + "/" + Origin.path(input.of());
      into.add(
          Cause.Kind.RESULT,
          id,
          tracer.titles().text(id),
          before.map(Fraction::toString),
          after.map(Fraction::toString));
    }
  }
}
