package org.pingyi.evaluation.testkit.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.testkit.checker.Premises.Grade;

/** The standard grading rule, redone: the best grade whose {@code at-least} the score reaches. */
record Bands(Premises premises) {

  /** Whether it is this rule that grades. */
  boolean decide() {
    return premises.rules().grading().filter(rule -> rule.use().equals("bands")).isPresent();
  }

  /** Whether it is a rule of which it is known how it limits grades. */
  boolean limit() {
    return premises
        .rules()
        .grading()
        .filter(rule -> StandardGrading.LIMITED_BY_SHARE.contains(rule.use()))
        .isPresent();
  }

  /** The grade of a published score; none below a last band that has {@code at-least}. */
  Optional<String> grade(BigDecimal score) {
    return premises.grades().stream()
        .filter(
            grade ->
                number(grade, "at-least")
                    .map(least -> Exact.of(score).compareTo(least) >= 0)
                    .orElse(true))
        .findFirst()
        .map(Grade::id);
  }

  /** The comparisons with each {@code at-least} in turn, down to the first that is reached. */
  List<String> compared(BigDecimal score) {
    List<String> compared = new ArrayList<>();
    Optional<String> given = grade(score);
    for (Grade grade : premises.grades()) {
      if (number(grade, "at-least").isPresent()) {
        compared.add("score >= " + Origins.path(grade.id(), "at-least"));
      }
      if (given.filter(grade.id()::equals).isPresent()) {
        return compared;
      }
    }
    return compared;
  }

  /** What the scheme says of a grade. */
  static Optional<Exact> number(Grade grade, String key) {
    return Optional.ofNullable(grade.parameters().get(key)).map(Exact::parse);
  }

  /** The numbers that the scheme says of grades. */
  Origins origins() {
    Map<String, Exact> numbers = new LinkedHashMap<>();
    for (Grade grade : premises.grades()) {
      grade
          .parameters()
          .forEach(
              (key, text) ->
                  Exact.read(text)
                      .ifPresent(number -> numbers.put(Origins.path(grade.id(), key), number)));
    }
    return Origins.of("band", numbers);
  }
}
