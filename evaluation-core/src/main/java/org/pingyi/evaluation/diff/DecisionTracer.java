package org.pingyi.evaluation.diff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Origin;

/** Finds where a different published score, rank or grade of an object came from. */
final class DecisionTracer {

  private static final String OBJECT = "object";

  private static final String TIES = "ranking/ties";

  private final Side a;
  private final Side b;
  private final Tracer tracer;
  private final Titles titles;
  private final Pools pools;
  private final RuleTracer rules;
  private final LimitTracer limits;

  DecisionTracer(Side a, Side b, Tracer tracer, Titles titles, Pools pools) {
    this.a = a;
    this.b = b;
    this.tracer = tracer;
    this.titles = titles;
    this.pools = pools;
    this.rules = new RuleTracer(a, b, tracer, titles);
    this.limits = new LimitTracer(a, b, tracer, titles, pools);
  }

  /** The combined score, what score rules made of it, and rounding. */
  List<Cause> score() {
    Causes causes = new Causes();
    causes.addAll(tracer.trace("score"));
    rules.keys("score-rule").forEach(key -> rules.own(key, causes));
    tracer.rounding(OBJECT, causes);
    if (causes.isEmpty()) {
      tracer.setting(Cause.Kind.RULE, RuleTracer.ORDER, causes);
    }
    return causes.list();
  }

  /** The pool, the own score, others, what breaks ties, or how objects are ranked. */
  List<Cause> rank() {
    Causes causes = new Causes();
    tracer.result("pool", causes);
    if (!causes.isEmpty() || isRanked(a) != isRanked(b)) {
      tracer.result("score", causes);
      return causes.list();
    }
    Passed passed = pools.passed(a.object().id(), a.object().value("pool").orElse(""));
    if (passed.byScore()) {
      tracer.result("score", causes);
    }
    if (passed.shares()) {
      tracer.setting(Cause.Kind.RANKING, TIES, causes);
    }
    passed.tie().ifPresent(number -> tie(number, causes));
    if (passed.ahead().count() + passed.passed().count() > 0) {
      causes.add(Pools.others(passed, titles));
    }
    if (causes.isEmpty()) {
      tracer.setting(Cause.Kind.RANKING, TIES, causes);
    }
    return causes.list();
  }

  private static boolean isRanked(Side side) {
    return side.object().value("rank").isPresent();
  }

  /** What breaks ties: the numbers of this object, where it is tied in either report. */
  private void tie(int number, Causes into) {
    String key = Origin.path("rank", "ties", Integer.toString(number));
    Optional<Explained> in = a.node(key);
    Optional<Explained> out = b.node(key);
    in.or(() -> out)
        .ifPresent(either -> tracer.inputs(key, in.orElse(either), out.orElse(either), into));
  }

  /** In which pool an object is: what pools are, or the roster. */
  List<Cause> pool() {
    Causes causes = new Causes();
    tracer.setting(Cause.Kind.RANKING, "ranking/within", causes);
    if (causes.isEmpty()) {
      causes.add(
          Cause.Kind.ROSTER,
          "roster",
          Text.of("the roster", "评议对象名单"),
          a.object().value("pool"),
          b.object().value("pool"));
    }
    return causes.list();
  }

  /** The bands, what grade rules did, and the limits on grades. */
  List<Cause> grade() {
    Causes causes = new Causes();
    if (a.object().value("score").isPresent() != b.object().value("score").isPresent()) {
      tracer.result("score", causes);
      return causes.list();
    }
    rules.first("grade", causes);
    rules.keys("grade-rule").forEach(key -> rules.own(key, causes));
    rules.keys("limit").forEach(key -> limits.own(key, causes));
    if (causes.isEmpty()) {
      tracer.setting(Cause.Kind.RULE, RuleTracer.ORDER, causes);
    }
    return causes.list();
  }

  /**
   * What one rule or limit changed: what it goes by itself, or why it found another score or grade.
   *
   * @param key its explanation
   * @param told what is said of each that changed something else, by its explanation
   */
  List<Cause> adjustment(String key, Map<String, Cause> told) {
    Causes causes = new Causes();
    Explained node = a.node(key).or(() -> b.node(key)).orElseThrow();
    boolean inBoth =
        Stream.of(a, b).allMatch(side -> side.node(key).flatMap(Explained::from).isPresent());
    if (node.kind().equals("limit")) {
      limits.own(key, causes);
    } else {
      rules.own(key, causes);
    }
    if (causes.isEmpty() || inBoth) {
      rules.found(key, told, causes);
    }
    return causes.list();
  }
}
