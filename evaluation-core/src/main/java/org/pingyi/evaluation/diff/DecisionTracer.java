package org.pingyi.evaluation.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Origin;

/** Finds where a different published score, rank or grade of an object came from. */
final class DecisionTracer {

  private static final String OBJECT = "object";

  private final Side a;
  private final Side b;
  private final Tracer tracer;
  private final Titles titles;
  private final Pools pools;

  DecisionTracer(Side a, Side b, Tracer tracer, Titles titles, Pools pools) {
    this.a = a;
    this.b = b;
    this.tracer = tracer;
    this.titles = titles;
    this.pools = pools;
  }

  /** The combined score, what score rules made of it, and rounding. */
  List<Cause> score() {
    Causes causes = new Causes();
    causes.addAll(tracer.trace("score"));
    rules("score-rule", causes);
    tracer.rounding(OBJECT, causes);
    return causes.list();
  }

  /** Rules that acted in one report only, or on other numbers. */
  private void rules(String kind, Causes into) {
    for (String key : keys(node -> node.kind().equals(kind))) {
      Optional<Explained> in = a.node(key);
      Optional<Explained> out = b.node(key);
      if (in.isEmpty() || out.isEmpty()) {
        Explained only = in.or(() -> out).orElseThrow();
        if (only.from().isPresent()) {
          into.add(
              Cause.Kind.RULE,
              key,
              titles.text(key),
              in.flatMap(Explained::rule).map(Object::toString),
              out.flatMap(Explained::rule).map(Object::toString));
        }
      } else if (in.get().from().isPresent() || out.get().from().isPresent()) {
        if (!in.get().outcome().equals(out.get().outcome())) {
          tracer.rule(key, in.get(), out.get(), into);
          Causes found = new Causes();
          tracer.inputs(key, in.get(), out.get(), found);
          if (found.isEmpty()) {
            tracer.stated(key, found);
          }
          into.addAll(found.list());
        }
      }
    }
    if (into.isEmpty()) {
      tracer.setting(Cause.Kind.RULE, Settings.order("rules"), into);
    }
  }

  private Set<String> keys(Predicate<Explained> wanted) {
    Set<String> keys = new LinkedHashSet<>();
    for (Side side : List.of(a, b)) {
      side.nodes()
          .forEach(
              (key, node) -> {
                if (wanted.test(node)) {
                  keys.add(key);
                }
              });
    }
    return keys;
  }

  /** The pool, the own score, others, what breaks ties, or how objects are ranked. */
  List<Cause> rank() {
    Causes causes = new Causes();
    tracer.result("pool", causes);
    if (!causes.isEmpty() || isRanked(a) != isRanked(b)) {
      tracer.result("score", causes);
      return causes.list();
    }
    Pools.Passed passed = pools.passed(a.object().id());
    if (passed.byItself()) {
      tracer.result("score", causes);
    }
    List<Pools.Pass> others = new ArrayList<>(passed.others());
    if (!passed.tied().isEmpty()) {
      Causes ties = new Causes();
      ties(ties);
      causes.addAll(ties.list());
      others.addAll(ties.isEmpty() ? passed.tied() : List.of());
    }
    if (!others.isEmpty()) {
      causes.add(Pools.others(others, titles));
    }
    return causes.list();
  }

  private static boolean isRanked(Side side) {
    return side.object().value("rank").isPresent();
  }

  /** What breaks ties: how the scheme says, or the numbers of this object. */
  private void ties(Causes into) {
    tracer.setting(Cause.Kind.RANKING, "ranking/ties", into);
    for (String key : keys(node -> node.kind().equals("tie"))) {
      Explained either = a.node(key).or(() -> b.node(key)).orElseThrow();
      tracer.inputs(key, a.node(key).orElse(either), b.node(key).orElse(either), into);
    }
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
    node("grade", causes);
    rules("grade-rule", causes);
    keys(node -> node.kind().equals("limit")).forEach(key -> limit(key, causes));
    return causes.list();
  }

  private void node(String key, Causes into) {
    Optional<Explained> in = a.node(key);
    Optional<Explained> out = b.node(key);
    if (in.isEmpty() || out.isEmpty() || in.get().outcome().equals(out.get().outcome())) {
      return;
    }
    tracer.rule(key, in.get(), out.get(), into);
    tracer.inputs(key, in.get(), out.get(), into);
    for (Explained node : List.of(in.get(), out.get())) {
      node.outcome().ifPresent(grade -> known(grade, into));
    }
  }

  /** A grade that only one of the schemes has. */
  private void known(String grade, Causes into) {
    String id = "grades/" + Origin.path(grade);
    into.add(Cause.Kind.PART, id, titles.part(id), a.setting(id), b.setting(id));
  }

  /** A limit that acted in one report only: its share, the pool, the rank, or others. */
  private void limit(String key, Causes into) {
    Optional<Explained> in = a.node(key);
    Optional<Explained> out = b.node(key);
    Optional<String> from = in.flatMap(Explained::outcome);
    if (in.isPresent() && out.isPresent() && from.equals(out.flatMap(Explained::outcome))) {
      return;
    }
    Causes found = new Causes();
    Explained either = in.or(() -> out).orElseThrow();
    tracer.inputs(key, in.orElse(either), out.orElse(either), found);
    String pool = a.object().value("pool").orElse("");
    String poolNow = b.object().value("pool").orElse("");
    found.add(
        Cause.Kind.OTHERS,
        "others/pool",
        Text.of("objects with a score in the pool", "本组有得分的评议对象数"),
        pools.size(false, pool),
        pools.size(true, poolNow));
    into.addAll(found.list());
    if (into.isEmpty()) {
      holders(in, out, into);
    }
  }

  /** Who else holds the grade is only known where the limit acted. */
  private void holders(Optional<Explained> in, Optional<Explained> out, Causes into) {
    into.add(
        Cause.Kind.OTHERS,
        "others/holding",
        Text.of("others that hold the grade", "持有该等次的其他评议对象"),
        in.flatMap(DecisionTracer::holding),
        out.flatMap(DecisionTracer::holding));
  }

  private static Optional<String> holding(Explained limit) {
    return limit.inputs().stream()
        .filter(input -> input.origin().equals("holding"))
        .map(input -> input.number().toString())
        .findFirst();
  }

  /** What a rule or limit changed, by the causes of the grade or of the score. */
  List<Cause> adjustment(String rule) {
    Causes causes = new Causes();
    boolean ofScore =
        keys(node -> node.kind().equals("score-rule") && node.use().equals(rule)).size() > 0;
    causes.addAll(ofScore ? score() : grade());
    return causes.list();
  }
}
