package org.pingyi.evaluation.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs contracts as a build does. */
final class Contracts {

  private Contracts() {}

  /** Runs all tests of a contract, and returns what those that fail say. */
  static Map<String, String> failures(Class<? extends PluginContract> contract) {
    return failures(selectClass(contract));
  }

  /** Runs one test of a contract, and returns what it says where it fails. */
  static Map<String, String> failures(Class<? extends PluginContract> contract, String test) {
    return failures(selectMethod(contract, test(contract, test)));
  }

  private static Method test(Class<?> contract, String name) {
    return Arrays.stream(contract.getMethods())
        .filter(method -> method.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> failures(DiscoverySelector selector) {
    Map<String, String> failures = new TreeMap<>();
    int[] run = new int[1];
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selector)
                .filters(EngineFilter.includeEngines("jqwik"))
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.reporting.onlyfailures", "true")
                .build(),
            new TestExecutionListener() {
              @Override
              public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                run[0] += test.isTest() ? 1 : 0;
                if (result.getStatus() != Status.SUCCESSFUL) {
                  failures.put(
                      test.getDisplayName(),
                      result.getThrowable().map(Throwable::getMessage).orElse(""));
                }
              }
            });
    if (run[0] == 0) {
      throw new AssertionError("no test was run");
    }
    return failures;
  }
}
