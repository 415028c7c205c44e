package org.pingyi.evaluation.diff;

import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.source.Numbers;

/** Says where a weight that was used in a calculation comes from. */
record Weights(Side a, Side b, Titles titles) {

  /**
   * Takes why another weight was used: the scheme writes another, or another for some objects, or
   * the object is another one by the roster, or a rule gave another.
   *
   * @param of what was calculated with the weights
   * @param id the setting of the weight
   */
  void changed(Explained of, String id, Fraction before, Fraction after, Causes into) {
    Optional<String> was = Optional.of(before.toString());
    Optional<String> is = Optional.of(after.toString());
    if (Numbers.same(was, is)) {
      return;
    }
    String group = id.substring(0, id.lastIndexOf('/'));
    String others = Terms.weightFor(group);
    if (Numbers.same(a.setting(id), was) && Numbers.same(b.setting(id), is)) {
      written(id, into);
    } else if (!Numbers.same(a.setting(others), b.setting(others))) {
      written(others, into);
    } else if (group.startsWith("raters/") && a.setting(others).isPresent()) {
      Text title = titles.text(id);
      into.add(
          Cause.Kind.ROSTER,
          "roster/" + group,
          Text.of("the roster, " + title.en(), "评议对象名单，" + title.zh()),
          was,
          is);
    } else {
      given(of, group, titles.text(id), was, is, into);
    }
  }

  /**
   * Takes what changed of that by which a weight was given in one report, where the other used
   * none.
   *
   * @param side the report that used it
   * @param of what was calculated with the weight
   * @param id the setting of the weight
   */
  void usedBy(Side side, Explained of, String id, Fraction weight, Causes into) {
    String group = id.substring(0, id.lastIndexOf('/'));
    if (Numbers.same(side.setting(id), Optional.of(weight.toString()))) {
      changed(id, into);
    } else if (group.startsWith("raters/")) {
      changed(Terms.weightFor(group), into);
    } else {
      into.addAll(weighting(of).list());
    }
  }

  private void changed(String id, Causes into) {
    if (a.setting(id).isPresent() && b.setting(id).isPresent()) {
      written(id, into);
    }
  }

  private void written(String id, Causes into) {
    into.add(Cause.Kind.WEIGHT, id, titles.text(id), a.setting(id), b.setting(id));
  }

  /** The weight of a criterion that a rule gave: the rule, what it is set to, or what it saw. */
  private void given(
      Explained of,
      String criterion,
      Text title,
      Optional<String> before,
      Optional<String> after,
      Causes into) {
    Causes found = weighting(of);
    if (found.isEmpty()) {
      found.add(Cause.Kind.WEIGHT, "given/" + criterion, title, before, after);
    }
    into.addAll(found.list());
  }

  /** Returns what changed of the rule that gives weights, and of what it is set to. */
  private Causes weighting(Explained of) {
    String inner = Terms.innerOf(of).map(id -> "inner-weighting/" + id).orElse("weighting");
    Causes found = new Causes();
    found.add(Cause.Kind.RULE, inner, titles.text(inner), a.setting(inner), b.setting(inner));
    for (String id : Settings.parameters(a.report().settings(), b.report().settings(), inner)) {
      found.add(Cause.Kind.PARAMETER, id, titles.text(id), a.setting(id), b.setting(id));
    }
    return found;
  }
}
