package org.pingyi.evaluation.diff;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Origin;

/**
 * Follows the explanations of an object from what came out down to what it was calculated from, in
 * both reports at once, and only where something else came out. Not thread-safe.
 */
final class Tracer {

  private final Side a;
  private final Side b;
  private final Titles titles;
  private final Counts counts;
  private final Map<String, List<Cause>> known;

  Tracer(Side a, Side b, Titles titles) {
    this(a, b, titles, new Counts(a, b, titles), new HashMap<>());
  }

  private Tracer(Side a, Side b, Titles titles, Counts counts, Map<String, List<Cause>> known) {
    this.a = a;
    this.b = b;
    this.titles = titles;
    this.counts = counts;
    this.known = known;
  }

  /** Returns one that follows a finding too, and knows all that this one finds out. */
  Tracer with(Optional<Explained> before, Optional<Explained> after) {
    return new Tracer(a.with(before), b.with(after), titles, counts, known);
  }

  Side before() {
    return a;
  }

  Side after() {
    return b;
  }

  Counts counts() {
    return counts;
  }

  Titles titles() {
    return titles;
  }

  /** Returns where a different outcome came from; nothing where it is the same. */
  List<Cause> trace(String key) {
    List<Cause> before = known.get(key);
    if (before != null) {
      return before;
    }
    Causes causes = new Causes();
    Optional<Explained> in = a.node(key);
    Optional<Explained> out = b.node(key);
    if (in.isPresent() && out.isPresent()) {
      if (!in.get().outcome().equals(out.get().outcome())) {
        changed(key, in.get(), out.get(), causes);
      }
    } else {
      in.or(() -> out).ifPresent(only -> part(key, only, in.isPresent(), causes));
    }
    List<Cause> list = causes.list();
    if (!a.finding().containsKey(key) && !b.finding().containsKey(key)) {
      known.put(key, list);
    }
    return list;
  }

  /** The score of a criterion, a cell or a group, and rounding. */
  List<Cause> number(String id) {
    Causes causes = new Causes();
    causes.addAll(trace(id));
    rounding(id, causes);
    return causes.list();
  }

  /** Rounding is a cause where one of the exact numbers is rounded to something else by it. */
  void rounding(String key, Causes into) {
    Optional<Rounds> before = a.setting("rounding").flatMap(Rounds::read);
    Optional<Rounds> after = b.setting("rounding").flatMap(Rounds::read);
    if (before.isEmpty() || after.isEmpty()) {
      return;
    }
    for (Side side : List.of(a, b)) {
      Optional<Fraction> exact = side.node(key).flatMap(Explained::exact);
      if (exact.isPresent()
          && before.get().round(exact.get()).compareTo(after.get().round(exact.get())) != 0) {
        setting(Cause.Kind.ROUNDING, "rounding", into);
      }
    }
  }

  /** What only one report explains: the criterion, or the group, that only one has. */
  private void part(String key, Explained only, boolean before, Causes into) {
    String[] parts = key.split("/", -1);
    String id = key;
    for (int i = 2; i <= parts.length; i += 2) {
      String end = parts[i - 2] + "/" + parts[i - 1];
      if (a.report().settings().knows(end) != b.report().settings().knows(end)) {
        id = end;
        break;
      }
    }
    Optional<String> there = Optional.of(only.rule().map(Object::toString).orElse(only.id()));
    Optional<String> value = before ? a.setting(id).or(() -> there) : b.setting(id).or(() -> there);
    into.add(
        Cause.Kind.PART,
        id,
        titles.part(id),
        before ? value : Optional.empty(),
        before ? Optional.empty() : value);
  }

  private void changed(String key, Explained in, Explained out, Causes into) {
    rule(key, in, out, into);
    inputs(key, in, out, into);
    for (String term : terms(in, out)) {
      term(key, in, out, term, into);
    }
    if (into.isEmpty()) {
      Terms.statedRules(out).forEach(rule -> stated(rule, into));
    }
    if (into.isEmpty()) {
      into.add(
          Cause.of(
              Cause.Kind.OTHER,
              key + "/rule",
              Text.of(
                  "how " + title(in, out) + " is calculated (a parameter of " + out.use() + "?)",
                  title(in, out) + "的计算方式（" + out.use() + " 的参数？）"),
              in.outcome(),
              out.outcome()));
    }
  }

  /** Takes the parameters of a rule that the schemes state otherwise. */
  void stated(String rule, Causes into) {
    for (String id : Settings.parameters(a.report().settings(), b.report().settings(), rule)) {
      into.add(Cause.Kind.PARAMETER, id, titles.text(id), a.setting(id), b.setting(id));
    }
  }

  private static String title(Explained in, Explained out) {
    return out.title().isBlank() ? in.id() : out.title();
  }

  /** Takes another rule, or another version of it. */
  void rule(String key, Explained in, Explained out, Causes into) {
    into.add(
        Cause.Kind.RULE,
        key + "/rule",
        Text.of("rule for " + titles.text(key).en(), titles.text(key).zh() + "的规则"),
        in.rule().map(Object::toString),
        out.rule().map(Object::toString));
  }

  /**
   * Takes what the numbers that either explanation starts from came from. Where only one report has
   * an explanation it stands for both: what it starts from is looked up in both reports.
   */
  void inputs(String key, Explained in, Explained out, Causes into) {
    Map<List<String>, Explained.Input> all = new LinkedHashMap<>();
    in.inputs().forEach(each -> all.put(List.of(each.origin(), each.of()), each));
    out.inputs().forEach(each -> all.putIfAbsent(List.of(each.origin(), each.of()), each));
    InputTracer tracer = new InputTracer(this, key, in, out);
    all.values().forEach(input -> tracer.trace(input, into));
  }

  /** Takes a setting that both reports have, where it changed. */
  void setting(Cause.Kind kind, String id, Causes into) {
    if (a.setting(id).isPresent() && b.setting(id).isPresent()) {
      into.add(kind, id, titles.text(id), a.setting(id), b.setting(id));
    }
  }

  /** Takes another published result of the same object, where it changed. */
  void result(String fact, Causes into) {
    into.add(
        Cause.Kind.RESULT, fact, titles.text(fact), a.object().value(fact), b.object().value(fact));
  }

  private static Set<String> terms(Explained in, Explained out) {
    Set<String> terms = new LinkedHashSet<>();
    in.terms().forEach(term -> terms.add(term.id()));
    out.terms().forEach(term -> terms.add(term.id()));
    return terms;
  }

  /** A part of a weighted mean: that it is there, its weight, its score. */
  private void term(String key, Explained in, Explained out, String term, Causes into) {
    Optional<Explained.Weight> before = in.term(term);
    Optional<Explained.Weight> after = out.term(term);
    if (Terms.isOfCounts(in) || Terms.isOfCounts(out)) {
      counts.one(key + "/" + Origin.path("counts", term), into);
      return;
    }
    Terms.part(in, term)
        .or(() -> Terms.part(out, term))
        .ifPresent(part -> into.addAll(trace(part)));
    if (before.isPresent()
        && after.isPresent()
        && !before.get().effective().equals(after.get().effective())) {
      weight(
          in,
          out,
          term,
          before.map(Explained.Weight::weight),
          after.map(Explained.Weight::weight),
          into);
    } else if (in.outcome().isPresent() && out.outcome().isPresent()) {
      before.filter(there -> after.isEmpty()).ifPresent(only -> alone(a, in, term, only, into));
      after.filter(there -> before.isEmpty()).ifPresent(only -> alone(b, out, term, only, into));
    }
  }

  /** The weight of a part that only one report has a score of, beside other parts. */
  private void alone(Side side, Explained of, String term, Explained.Weight weight, Causes into) {
    if (!weight.effective().equals(Fraction.ONE)) {
      String id = Terms.weightOf(Terms.part(of, term), term);
      new Weights(a, b, titles).usedBy(side, of, id, weight.weight(), into);
    }
  }

  /** Takes where another weight of a part comes from, if both reports have one. */
  void weight(
      Explained in,
      Explained out,
      String part,
      Optional<Fraction> before,
      Optional<Fraction> after,
      Causes into) {
    if (before.isEmpty() || after.isEmpty()) {
      return;
    }
    Optional<String> place = Terms.part(in, part).or(() -> Terms.part(out, part));
    new Weights(a, b, titles)
        .changed(out, Terms.weightOf(place, part), before.get(), after.get(), into);
  }
}
