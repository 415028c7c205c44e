package org.pingyi.evaluation.plugin;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.spi.ValidationProvider;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Experimental;

/**
 * Checks parameters by their Jakarta Validation constraints, with a validator of its own: not the
 * host's, without an expression language, and without looking at the default locale.
 *
 * <p>Thread-safe. The validator is made when it is first needed: where parameters are plain and
 * meet what they have to, never.
 */
@Experimental
public final class ParameterConstraints {

  /**
   * A constraint that a value does not meet.
   *
   * @param path the way to the value, such as {@code when.criterion} in the record's own names
   * @param empty whether the constraint asks for a value, or for a list that is not empty
   * @param message what the constraint asks for
   */
  public record Violation(String path, boolean empty, Text message) {}

  private static final String ELEMENT = "\\.?<[^>]*>";

  private final Supplier<Validator> validator =
      Suppliers.memoize(ParameterConstraints::newValidator);

  ParameterConstraints() {}

  /**
   * Makes the validator, so that no check has to wait for it. It takes a second or more in a
   * process that has just begun, which is not to be counted as a plugin's time.
   */
  public void prepare() {
    validator();
  }

  /** Returns the validator, which is asked where constraints are not plainly met. */
  Validator validator() {
    return requireNonNull(validator.get(), "validator");
  }

  private static Validator newValidator() {
    return Validation.byDefaultProvider()
        .providerResolver(ParameterConstraints::providers)
        .configure()
        .ignoreXmlConfiguration()
        .messageInterpolator(new TemplateItself())
        .addValueExtractor(new ExactNumbers.OfFraction())
        .addValueExtractor(new ExactNumbers.OfShare())
        .buildValidatorFactory()
        .getValidator();
  }

  /** The host's own provider may be another one; ours is the one that our class loader sees. */
  private static List<ValidationProvider<?>> providers() {
    return ServiceLoader.load(ValidationProvider.class, ParameterConstraints.class.getClassLoader())
        .stream()
        .<ValidationProvider<?>>map(ServiceLoader.Provider::get)
        .collect(Collectors.toList());
  }

  /** Messages are made from the constraint itself, in both languages. */
  private static final class TemplateItself implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
      return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
      return template;
    }
  }

  /**
   * Checks a value before there is a record to put it in.
   *
   * @param type the record
   * @param component the component's name
   * @param value the value
   * @return the constraints that it does not meet
   * @throws IllegalArgumentException if a constraint stands where it has no meaning
   */
  public List<Violation> check(Class<? extends Record> type, String component, Object value) {
    return PlainConstraints.areMet(type, component, value)
        ? List.of()
        : asked(() -> validator().validateValue(type, component, value));
  }

  /**
   * Checks a record with all that it holds.
   *
   * @param parameters the record
   * @return the constraints that it does not meet
   * @throws IllegalArgumentException if a constraint stands where it has no meaning
   */
  public List<Violation> check(Record parameters) {
    return PlainConstraints.areMet(parameters)
        ? List.of()
        : asked(() -> validator().validate(parameters));
  }

  private static <T> List<Violation> asked(Supplier<Set<ConstraintViolation<T>>> check) {
    try {
      return violations(requireNonNull(check.get(), "violations"));
    } catch (ValidationException misplaced) {
      throw new IllegalArgumentException(misplaced.getMessage(), misplaced);
    }
  }

  /** Violations come as a set, in an order that may be another one each time. */
  private static <T> List<Violation> violations(Set<ConstraintViolation<T>> violations) {
    return violations.stream()
        .map(
            violation ->
                new Violation(
                    path(violation.getPropertyPath()),
                    asksForSomething(violation),
                    ConstraintWording.of(
                        violation.getConstraintDescriptor(), violation.getMessageTemplate())))
        .sorted(
            Comparator.comparing(Violation::path)
                .thenComparing(violation -> violation.message().en()))
        .toList();
  }

  /** The path without what stands in angle brackets for the elements of lists and maps. */
  private static String path(Path path) {
    return path.toString().replaceAll(ELEMENT, "");
  }

  private static boolean asksForSomething(ConstraintViolation<?> violation) {
    ConstraintDescriptor<?> constraint = violation.getConstraintDescriptor();
    String name = constraint.getAnnotation().annotationType().getSimpleName();
    return name.equals("NotNull") || name.equals("NotEmpty");
  }
}
