package org.pingyi.evaluation.benchmarks;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.pingyi.evaluation.report.EvaluationReport;

/**
 * A report made from the counts of many objects, beside loops that come to the same numbers. Before
 * it is measured, both are compared number by number.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 4)
@Fork(
    value = 2,
    jvmArgs = {"-Xms4g", "-Xmx4g"})
public class EvaluationBenchmark {

  private static final String OBJECTS = "objects";

  @Param({"1000", "10000", "30000", "100000"})
  private int objects = 1;

  private LargeTally large = LargeTally.of(1);
  private EvaluationByHand hand = new EvaluationByHand(large.tally());

  /** Creates the state, which is filled by {@link #count}. */
  public EvaluationBenchmark() {}

  /** Makes the tally, and makes sure that both ways come to the same. */
  @Setup
  public void count() {
    large = LargeTally.of(objects);
    hand = new EvaluationByHand(large.tally());
    List<ObjectByHand> reported =
        large.scheme().evaluate(large.tally()).objects().stream().map(ObjectByHand::of).toList();
    if (!reported.equals(Arrays.asList(hand.evaluate()))) {
      throw new IllegalStateException("the loops come to other numbers than the report");
    }
  }

  /**
   * Evaluates by the scheme.
   *
   * @return the report
   */
  @Benchmark
  public EvaluationReport scheme() {
    return large.scheme().evaluate(large.tally());
  }

  /**
   * Evaluates by loops.
   *
   * @return the numbers
   */
  @Benchmark
  public Object loops() {
    return hand.evaluate();
  }

  /**
   * Runs both, and says what each object takes.
   *
   * @param arguments how many objects there are, one number for each run; those above where nothing
   *     is said
   * @throws RunnerException if it cannot be run
   */
  public static void main(String[] arguments) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder().include(EvaluationBenchmark.class.getSimpleName());
    if (arguments.length > 0) {
      options.param(OBJECTS, arguments);
    }
    Collection<RunResult> results = new Runner(options.build()).run();
    results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith("scheme"))
        .forEach(scheme -> say(scheme, other(results, objects(scheme))));
  }

  private static RunResult other(Collection<RunResult> results, int objects) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith("loops"))
        .filter(result -> objects(result) == objects)
        .findFirst()
        .orElseThrow();
  }

  private static int objects(RunResult result) {
    return Integer.parseInt(result.getParams().getParam(OBJECTS));
  }

  private static void say(RunResult scheme, RunResult loops) {
    double ours = scheme.getPrimaryResult().getScore();
    double theirs = loops.getPrimaryResult().getScore();
    int objects = objects(scheme);
    System.out.printf(
        Locale.ROOT,
        "%,d objects: scheme %.0f ms, %.1f µs an object; loops %.0f ms, %.1f µs an object: %.2f times%n",
        objects,
        ours,
        1000 * ours / objects,
        theirs,
        1000 * theirs / objects,
        ours / theirs);
  }
}
