package org.pingyi.evaluation.plugin;

import com.google.common.reflect.TypeToken;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.pingyi.evaluation.rule.Beside;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.rule.Rule;
import org.pingyi.evaluation.stability.Experimental;
import org.pingyi.evaluation.stability.Stable;

/**
 * Finds the records of parameters that a rule's class declares.
 *
 * <p>Thread-safe: nothing is kept between two calls.
 */
@Stable
public final class ParameterTypes {

  /** Types whose numbers are not exact, or that do not say whether a value may be left out. */
  private static final Set<Class<?>> INEXACT =
      Set.of(
          double.class,
          float.class,
          Double.class,
          Float.class,
          OptionalInt.class,
          OptionalLong.class,
          OptionalDouble.class);

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

  /** Refuses parameters that a scheme cannot give, or not exactly. */
  static void check(Rule<?> rule) {
    Class<? extends Record> parameters = of(rule);
    requireExact(parameters);
    requireOwnKeys(parameters);
    if (rule instanceof GradingRule<?, ?> grading) {
      requireExact(ofGrades(grading));
    }
  }

  private static void requireExact(Class<?> record) {
    requireExact(record, new HashSet<>());
  }

  private static void requireExact(Class<?> record, Set<Class<?>> seen) {
    if (seen.add(record)) {
      RecordComponent[] components = record.getRecordComponents();
      requireKeys(components, new HashSet<>(Set.of(record)), new HashSet<>());
      for (RecordComponent component : components) {
        requireExact(component, component.getGenericType(), seen);
      }
    }
  }

  /**
   * Refuses a parameter whose key names the rule; what is in a further record has a place there.
   */
  private static void requireOwnKeys(Class<?> record) {
    for (RecordComponent component : record.getRecordComponents()) {
      if (component.isAnnotationPresent(Beside.class)) {
        requireOwnKeys(component.getType());
      } else if (component.getName().equals("use")) {
        throw new IllegalArgumentException(
            "the parameter use has the key by which a scheme names the rule: call it otherwise");
      }
    }
  }

  /** Refuses records beside other parameters that are none, have no end, or share a name. */
  private static void requireKeys(
      RecordComponent[] components, Set<Class<?>> met, Set<String> names) {
    for (RecordComponent component : components) {
      if (!component.isAnnotationPresent(Beside.class)) {
        if (!names.add(component.getName())) {
          throw new IllegalArgumentException(
              "the parameter " + component.getName() + " is there twice");
        }
      } else if (component.getType().isRecord() && met.add(component.getType())) {
        requireKeys(component.getType().getRecordComponents(), met, names);
      } else {
        throw new IllegalArgumentException(
            "the parameter "
                + component.getName()
                + " stands beside the others: it is a record that is there once");
      }
    }
  }

  private static void requireExact(RecordComponent component, Type type, Set<Class<?>> seen) {
    Class<?> raw = raw(type);
    while (raw.isArray()) {
      raw = raw.getComponentType();
    }
    if (INEXACT.contains(raw)) {
      throw new IllegalArgumentException(
          "the parameter "
              + component.getName()
              + " is a "
              + raw.getSimpleName()
              + ": numbers are BigDecimal, Fraction, Share, int or long, and Optional of those");
    }
    if (type instanceof ParameterizedType parameterized) {
      for (Type argument : parameterized.getActualTypeArguments()) {
        requireExact(component, argument, seen);
      }
    }
    if (raw.isRecord()) {
      requireExact(raw, seen);
    }
  }

  /**
   * Returns the class of a parameter, whatever it is a list, a map or an optional of.
   *
   * @param type the type of a record's component, or one that is written in it
   * @return the class, without what stands in angle brackets
   */
  @Experimental
  public static Class<?> raw(Type type) {
    if (type instanceof Class<?> raw) {
      return raw;
    }
    return type instanceof ParameterizedType parameterized
        ? raw(parameterized.getRawType())
        : TypeToken.of(type).getRawType();
  }

  private static Class<? extends Record> resolve(Rule<?> rule, Class<?> declaring, int index) {
    TypeVariable<?> parameter = declaring.getTypeParameters()[index];
    Class<?> type =
        named(rule.getClass(), declaring, parameter) instanceof Class<?> named
            ? named
            : TypeToken.of(rule.getClass()).resolveType(parameter).getRawType();
    if (!type.isRecord()) {
      throw new IllegalArgumentException(
          "the parameters of a rule are a record, which its class names: " + type.getName());
    }
    return type.asSubclass(Record.class);
  }

  /** Returns what a class or those above it name for a parameter; mostly that is a class. */
  private static Type named(Class<?> type, Class<?> declaring, TypeVariable<?> parameter) {
    if (type == declaring) {
      return parameter;
    }
    Type above = above(type, declaring);
    Type named = named(raw(above), declaring, parameter);
    int place = List.<Type>of(raw(above).getTypeParameters()).indexOf(named);
    return place >= 0 && above instanceof ParameterizedType parameterized
        ? parameterized.getActualTypeArguments()[place]
        : named;
  }

  private static Type above(Class<?> type, Class<?> declaring) {
    Class<?> parent = type.getSuperclass();
    if (parent != null && declaring.isAssignableFrom(parent)) {
      return type.getGenericSuperclass();
    }
    int place = 0;
    while (!declaring.isAssignableFrom(type.getInterfaces()[place])) {
      place++;
    }
    return type.getGenericInterfaces()[place];
  }
}
