package org.pingyi.evaluation.scheme;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.Reference;
import org.pingyi.evaluation.vocabulary.Form;
import org.pingyi.evaluation.vocabulary.ParameterVocabulary;

/**
 * Makes parameters of the types that schemes know, and takes them apart, without Jackson: to start
 * it takes longer than to evaluate a small file.
 *
 * <p>Where a type is anything else, or carries an annotation that may mean something to Jackson, or
 * its constructor refuses what it gets, there is nothing, and Jackson makes the parameters, or says
 * why it does not.
 */
final class PlainRecords {

  private PlainRecords() {}

  /** Makes a value; nothing where that is for Jackson to do. */
  static Optional<Object> make(Type type, Part part) {
    if (type instanceof ParameterizedType parameterized) {
      return makeOf(parameterized, part);
    }
    if (!(type instanceof Class<?> raw)) {
      return Optional.empty();
    }
    if (part instanceof Part.Single single) {
      return single(raw, single.text());
    }
    if (part instanceof Part.Both both && raw == Text.class) {
      return Optional.of(both.text());
    }
    return part instanceof Part.Fields fields && raw.isRecord() && isPlain(raw)
        ? record(raw, fields)
        : Optional.empty();
  }

  private static Optional<Object> makeOf(ParameterizedType type, Part part) {
    if (type.getRawType() == Optional.class) {
      Type element = type.getActualTypeArguments()[0];
      return part instanceof Part.None
          ? Optional.of(Optional.empty())
          : make(element, part).map(Optional::of);
    }
    if (type.getRawType() != List.class || !(part instanceof Part.Items list)) {
      return Optional.empty();
    }
    Type element = type.getActualTypeArguments()[0];
    List<Object> made = new ArrayList<>();
    for (Part item : list.items()) {
      Optional<Object> value = make(element, item);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      made.add(value.get());
    }
    return Optional.of(Collections.unmodifiableList(made));
  }

  private static Optional<Object> single(Class<?> raw, String text) {
    if (raw == Reference.ToCriterion.class) {
      return Optional.of(new Reference.ToCriterion(text));
    }
    if (raw == Reference.ToGroup.class) {
      return Optional.of(new Reference.ToGroup(text));
    }
    if (raw == Reference.ToGrade.class) {
      return Optional.of(new Reference.ToGrade(text));
    }
    if (raw == Reference.ToOption.class) {
      return Optional.of(new Reference.ToOption(text));
    }
    if (raw == Reference.ToAttribute.class) {
      return Optional.of(new Reference.ToAttribute(text));
    }
    if (raw.isEnum()) {
      return constant(raw, text);
    }
    Form.@Nullable Single<?> form = ParameterVocabulary.singles().get(raw);
    return form == null ? Optional.empty() : Optional.of(form.parse(text));
  }

  private static Optional<Object> constant(Class<?> type, String name) {
    if (type.getInterfaces().length == 0
        && meansNothing(type, type.getDeclaredFields(), type.getDeclaredMethods())) {
      for (Object constant : type.getEnumConstants()) {
        if (((Enum<?>) constant).name().equals(name)) {
          return Optional.of(constant);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Object> record(Class<?> type, Part.Fields fields) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] arguments = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      Part part = fields.fields().getOrDefault(components[i].getName(), new Part.None());
      Optional<Object> made = make(components[i].getGenericType(), part);
      if (made.isEmpty()) {
        return Optional.empty();
      }
      arguments[i] = made.get();
    }
    Constructor<?> canonical = type.getDeclaredConstructors()[0];
    try {
      return canonical.trySetAccessible()
          ? Optional.of(canonical.newInstance(arguments))
          : Optional.empty();
    } catch (ReflectiveOperationException refused) {
      return Optional.empty();
    }
  }

  /**
   * Returns what each component of a record holds, in their order: nothing for null. There is no
   * list where that is for Jackson to say.
   */
  static Optional<List<Optional<Object>>> values(Record record) {
    if (!isPlain(record.getClass())) {
      return Optional.empty();
    }
    List<Optional<Object>> values = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Method accessor = component.getAccessor();
      try {
        if (!accessor.trySetAccessible()) {
          return Optional.empty();
        }
        values.add(Optional.ofNullable(accessor.invoke(record)));
      } catch (ReflectiveOperationException failure) {
        return Optional.empty();
      }
    }
    return Optional.of(values);
  }

  private static boolean isPlain(Class<?> record) {
    return record.getInterfaces().length == 0
        && record.getDeclaredConstructors().length == 1
        && meansNothing(record, record.getDeclaredFields(), record.getDeclaredMethods())
        && meansNothing(record.getDeclaredConstructors()[0])
        && meansNothing(record.getDeclaredConstructors()[0].getParameters());
  }

  private static boolean meansNothing(Class<?> type, AnnotatedElement[] fields, Method[] methods) {
    return meansNothing(type) && meansNothing(fields) && meansNothing(methods);
  }

  /** Annotations of ours, of constraints, on nulls and of the language mean nothing to Jackson. */
  private static boolean meansNothing(AnnotatedElement... elements) {
    for (AnnotatedElement element : elements) {
      for (Annotation annotation : element.getAnnotations()) {
        String room = annotation.annotationType().getPackageName();
        if (!room.equals(Meaning.class.getPackageName())
            && !room.equals("jakarta.validation")
            && !room.equals("jakarta.validation.constraints")
            && !room.equals("org.jspecify.annotations")
            && !room.equals("java.lang")) {
          return false;
        }
      }
    }
    return true;
  }
}
