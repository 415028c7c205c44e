package org.pingyi.evaluation.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Origin;

/**
 * Finds why a rule did something else to a score or a grade: on its own account, or because it
 * found another score or grade. Not thread-safe.
 */
final class RuleTracer {

  static final String ORDER = Settings.order("rules");

  private static final Text OTHERS_IN_POOL =
      Text.of("objects with a score in the pool", "本组有得分的评议对象数");
  private static final Text OTHERS_OF_RANK = Text.of("others of the same rank", "同名次的其他对象数");

  private final Side a;
  private final Side b;
  private final Tracer tracer;
  private final Titles titles;

  RuleTracer(Side a, Side b, Tracer tracer, Titles titles) {
    this.a = a;
    this.b = b;
    this.tracer = tracer;
    this.titles = titles;
  }

  /** Returns the explanations of a kind in either report, in turn. */
  Set<String> keys(String kind) {
    Set<String> keys = new LinkedHashSet<>(keys(a, kind));
    keys.addAll(keys(b, kind));
    return keys;
  }

  private static List<String> keys(Side side, String kind) {
    return side.nodes().entrySet().stream()
        .filter(node -> node.getValue().kind().equals(kind))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Takes why a rule that did something else did so on its own account, if it did. */
  void own(String key, Causes into) {
    Optional<Explained> in = a.node(key);
    Optional<Explained> out = b.node(key);
    if (in.isPresent() && out.isPresent()) {
      if (goesByOther(key, in.get(), out.get())) {
        own(key, in.get(), out.get(), into);
      }
      return;
    }
    Explained only = in.or(() -> out).orElseThrow();
    boolean stated = a.setting(key).isPresent() && b.setting(key).isPresent();
    if (only.from().isPresent() && !stated) {
      into.add(
          Cause.Kind.RULE,
          key,
          titles.text(key),
          in.flatMap(Explained::rule).map(Object::toString),
          out.flatMap(Explained::rule).map(Object::toString));
    }
  }

  private void own(String key, Explained in, Explained out, Causes into) {
    Causes found = new Causes();
    tracer.rule(key, in, out, found);
    boolean acted = in.from().isPresent() && out.from().isPresent();
    boolean holdsAlike = !in.grounds().isEmpty() && in.grounds().equals(out.grounds());
    if (!acted || !holdsAlike) {
      tracer.inputs(key, in, out, found);
    }
    if (found.isEmpty() || !origins(in).equals(origins(out))) {
      tracer.stated(key, found);
    }
    into.addAll(found.list());
  }

  private static Set<List<String>> origins(Explained node) {
    Set<List<String>> origins = new LinkedHashSet<>();
    node.inputs().forEach(input -> origins.add(List.of(input.origin(), input.of())));
    return origins;
  }

  /** Whether a rule went by something else than the score or the grade that it found. */
  private boolean goesByOther(String key, Explained in, Explained out) {
    if (in.from().isEmpty() && out.from().isEmpty()) {
      return false;
    }
    if (in.from().isPresent() && out.from().isPresent()) {
      return !in.outcome().equals(out.outcome());
    }
    boolean unknown = in.grounds().isEmpty() || out.grounds().isEmpty();
    return unknown ? found(a, key).equals(found(b, key)) : !in.grounds().equals(out.grounds());
  }

  /** Returns the score or the grade that a rule or limit found. */
  private static Optional<String> found(Side side, String key) {
    boolean ofScore = side.node(key).filter(node -> node.kind().equals("score-rule")).isPresent();
    Optional<String> found = side.node(ofScore ? "score" : "grade").flatMap(Explained::outcome);
    for (Map.Entry<String, Explained> node : side.nodes().entrySet()) {
      if (node.getKey().equals(key)) {
        break;
      }
      boolean acted = node.getValue().from().isPresent();
      if (acted && node.getValue().kind().equals("score-rule") == ofScore) {
        found = node.getValue().outcome();
      }
    }
    return found;
  }

  /** Takes a grade as it was given at first: the rule, what it goes by, and the grades. */
  void first(String key, Causes into) {
    Optional<Explained> in = a.node(key);
    Optional<Explained> out = b.node(key);
    if (in.isEmpty() || out.isEmpty() || in.get().outcome().equals(out.get().outcome())) {
      return;
    }
    if (a.object().value("score").isPresent() != b.object().value("score").isPresent()) {
      tracer.result("score", into);
      return;
    }
    tracer.rule(key, in.get(), out.get(), into);
    tracer.inputs(key, in.get(), out.get(), into);
    others("pool", OTHERS_IN_POOL, in.get(), out.get(), into);
    others("tied", OTHERS_OF_RANK, in.get(), out.get(), into);
    for (Explained node : List.of(in.get(), out.get())) {
      node.outcome().ifPresent(grade -> known(grade, into));
    }
  }

  /** A grade by rank also goes by how many objects there are, and how many share the rank. */
  private static void others(String origin, Text title, Explained in, Explained out, Causes into) {
    into.add(
        Cause.Kind.OTHERS,
        "others/" + origin,
        title,
        number(in, origin).map(Fraction::toString),
        number(out, origin).map(Fraction::toString));
  }

  private static Optional<Fraction> number(Explained node, String origin) {
    return node.inputs().stream()
        .filter(input -> input.origin().equals(origin))
        .map(Explained.Input::number)
        .findFirst();
  }

  /** A grade that only one of the schemes has. */
  private void known(String grade, Causes into) {
    String id = "grades/" + Origin.path(grade);
    into.add(Cause.Kind.PART, id, titles.part(id), a.setting(id), b.setting(id));
  }

  /**
   * Takes why a rule or limit found another score or grade: what it was at first, earlier rules and
   * limits, or their order.
   *
   * @param told what is said of each that changed something else, by its explanation
   */
  void found(String key, Map<String, Cause> told, Causes into) {
    if (found(a, key).equals(found(b, key))) {
      return;
    }
    Explained node = a.node(key).or(() -> b.node(key)).orElseThrow();
    boolean ofScore = node.kind().equals("score-rule");
    Causes causes = new Causes();
    if (ofScore) {
      causes.addAll(tracer.trace("score"));
    } else {
      first("grade", causes);
    }
    Predicate<String> ownAccount =
        each -> {
          Causes own = new Causes();
          own(each, own);
          return !own.isEmpty() || isLimit(each);
        };
    for (String earlier : earlier(key, ofScore)) {
      Optional.ofNullable(told.get(earlier))
          .filter(result -> ownAccount.test(earlier))
          .ifPresent(causes::add);
    }
    if (causes.isEmpty() || isSwapped(key)) {
      tracer.setting(Cause.Kind.RULE, ORDER, causes);
    }
    into.addAll(causes.list());
  }

  private boolean isLimit(String key) {
    return a.node(key).or(() -> b.node(key)).orElseThrow().kind().equals("limit");
  }

  /** Returns what comes before a rule or limit in either report. */
  private Set<String> earlier(String key, boolean ofScore) {
    Set<String> earlier = new LinkedHashSet<>();
    for (Side side : List.of(a, b)) {
      List<String> keys = new ArrayList<>();
      side.nodes()
          .forEach(
              (each, node) -> {
                boolean isScoreRule = node.kind().equals("score-rule");
                boolean decides =
                    isScoreRule || Set.of("grade-rule", "limit").contains(node.kind());
                if (decides && isScoreRule == ofScore) {
                  keys.add(each);
                }
              });
      int at = keys.indexOf(key);
      earlier.addAll(keys.subList(0, at < 0 ? keys.size() : at));
    }
    earlier.remove(key);
    return earlier;
  }

  /** Whether a rule that acted comes before another in one report, and after it in the other. */
  private boolean isSwapped(String key) {
    List<String> in = List.copyOf(a.nodes().keySet());
    List<String> out = List.copyOf(b.nodes().keySet());
    return in.contains(key)
        && out.contains(key)
        && in.stream()
            .filter(each -> acted(a, each) || acted(b, each))
            .filter(out::contains)
            .anyMatch(
                each -> in.indexOf(each) < in.indexOf(key) != out.indexOf(each) < out.indexOf(key));
  }

  private static boolean acted(Side side, String key) {
    return side.node(key).flatMap(Explained::from).isPresent();
  }
}
