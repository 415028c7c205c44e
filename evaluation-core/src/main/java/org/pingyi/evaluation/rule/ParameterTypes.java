package org.pingyi.evaluation.rule;

import com.google.common.reflect.TypeToken;
import java.lang.reflect.TypeVariable;

/** Finds the records of parameters that a rule's class declares. */
public final class ParameterTypes {

  private ParameterTypes() {}

  /**
   * Returns the record of a rule's parameters.
   *
   * @param rule the rule
   * @return the class that stands for {@code P} in {@link Rule}
   * @throws IllegalArgumentException if the rule's class does not say, or it is no record
   */
  public static Class<? extends Record> of(Rule<?> rule) {
    return resolve(rule, Rule.class, 0);
  }

  /**
   * Returns the record of what a scheme may say of a grade.
   *
   * @param rule the grading rule
   * @return the class that stands for {@code G} in {@link GradingRule}
   * @throws IllegalArgumentException if the rule's class does not say, or it is no record
   */
  public static Class<? extends Record> ofGrades(GradingRule<?, ?> rule) {
    return resolve(rule, GradingRule.class, 1);
  }

  static void check(Rule<?> rule) {
    of(rule);
    if (rule instanceof GradingRule<?, ?> grading) {
      ofGrades(grading);
    }
  }

  private static Class<? extends Record> resolve(Rule<?> rule, Class<?> declaring, int index) {
    TypeVariable<?> parameter = declaring.getTypeParameters()[index];
    Class<?> type = TypeToken.of(rule.getClass()).resolveType(parameter).getRawType();
    if (!type.isRecord()) {
      throw new IllegalArgumentException(
          "the parameters of a rule are a record, which its class names: " + type.getName());
    }
    return type.asSubclass(Record.class);
  }
}
