package org.pingyi.evaluation.testkit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutionResult.Status;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Puts into the message of a failure all that is needed to see it again elsewhere: the smallest
 * data for which it was seen, and the seed.
 */
final class FailureInWords implements AroundPropertyHook {

  /** The system property by which a test begins where another one began. */
  static final String SEED = "pingyi.testkit.seed";

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    Optional.ofNullable(System.getProperty(SEED)).ifPresent(context.attributes()::setSeed);
    PropertyExecutionResult result = property.execute();
    return result.status() == Status.FAILED ? result.mapToFailed(inWords(result)) : result;
  }

  private static AssertionError inWords(PropertyExecutionResult result) {
    List<Object> smallest = result.falsifiedParameters().orElse(List.of());
    StringBuilder message = new StringBuilder();
    Optional<Throwable> cause = result.throwable();
    message.append(cause.map(FailureInWords::said).orElse("failed"));
    if (!smallest.isEmpty()) {
      message
          .append("\n\nThe smallest data for which this was seen:\n\n")
          .append(smallest.stream().map(Object::toString).collect(Collectors.joining("\n")))
          .append("\nGive them to PingyiTest to see it again");
      result
          .seed()
          .ifPresent(seed -> message.append(", or run the test with -D" + SEED + "=" + seed));
      message.append(".\n");
    }
    return new AssertionError(message.toString(), cause.orElse(null));
  }

  private static String said(Throwable cause) {
    return cause instanceof AssertionError && cause.getMessage() != null
        ? cause.getMessage()
        : cause.toString();
  }
}
