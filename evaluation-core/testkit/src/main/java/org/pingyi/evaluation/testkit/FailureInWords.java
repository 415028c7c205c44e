package org.pingyi.evaluation.testkit;

import java.util.Optional;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutionResult.Status;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Puts the seed into the message of a failure, so that it can be seen again elsewhere. */
final class FailureInWords implements AroundPropertyHook {

  /** The system property by which a test begins where another one began. */
  static final String SEED = "pingyi.testkit.seed";

  /** The system property that says how much is made up for each test. */
  static final String TRIES = "pingyi.testkit.tries";

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    Optional.ofNullable(System.getProperty(SEED)).ifPresent(context.attributes()::setSeed);
    boolean once = context.attributes().tries().filter(tries -> tries == 1).isPresent();
    if (!once) {
      Optional.ofNullable(Integer.getInteger(TRIES)).ifPresent(context.attributes()::setTries);
    }
    PropertyExecutionResult result = property.execute();
    return result.status() == Status.FAILED ? result.mapToFailed(inWords(result, once)) : result;
  }

  /** What is tried only once was not made up, and has no seed. */
  private static AssertionError inWords(PropertyExecutionResult result, boolean once) {
    Optional<Throwable> cause = result.throwable();
    StringBuilder message = new StringBuilder(cause.map(FailureInWords::said).orElse("failed"));
    result
        .seed()
        .filter(seed -> !once && !seed.isEmpty())
        .ifPresent(
            seed ->
                message.append(
                    "\nTo see it again, run the test with -D" + SEED + "=" + seed + "."));
    return new AssertionError(message.toString(), cause.orElse(null));
  }

  private static String said(Throwable cause) {
    return cause instanceof AssertionError && cause.getMessage() != null
        ? cause.getMessage()
        : cause.toString();
  }
}
