package org.pingyi.evaluation.rules.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Comparison.Relation;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.GradingRule.GradeChange;
import org.pingyi.evaluation.rule.GradingRule.Graded;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rules.ShareWording;
import org.pingyi.evaluation.rules.Steps;

/**
 * The limits of one pool, worked off band by band from the top. Of the n scored objects of the pool
 * at most ⌊share·n⌋ keep a band; where more hold it, the first of them in rank order keep it, and
 * all whose rank is not better than that of the first one over the limit step down one band, so
 * that a tie across the border falls as a whole. There they count when that band's turn comes.
 */
final class ShareLimits {

  private static final String RULE = "at-most-share";

  private final List<Graded> pool;
  private final List<Grade> grades;
  private final List<Optional<Share>> shares;

  /** For each band who holds it: numbers in the pool, which is in rank order. */
  private final List<TreeSet<Integer>> holders = new ArrayList<>();

  private final List<GradeChange> changes = new ArrayList<>();

  private ShareLimits(List<Graded> pool, List<Grade> grades, List<Optional<Share>> shares) {
    this.pool = pool;
    this.grades = grades;
    this.shares = shares;
    List<String> ids = grades.stream().map(Grade::id).toList();
    grades.forEach(grade -> holders.add(new TreeSet<>()));
    for (int i = 0; i < pool.size(); i++) {
      int object = i;
      pool.get(i).grade().ifPresent(grade -> holders.get(ids.indexOf(grade.id())).add(object));
    }
  }

  /** Returns who steps down, where bands say how much of the pool may hold a grade. */
  static <B extends Record> List<GradeChange> of(
      List<Graded> pool, List<GradeBand<B>> bands, Function<B, Optional<Share>> atMostShare) {
    List<Grade> grades = new ArrayList<>(bands.size());
    List<Optional<Share>> shares = new ArrayList<>(bands.size());
    boolean limited = false;
    for (GradeBand<B> band : bands) {
      Optional<Share> share = atMostShare.apply(band.parameters());
      grades.add(band.grade());
      shares.add(share);
      limited |= share.isPresent();
    }
    return limited ? new ShareLimits(pool, grades, shares).changes() : List.of();
  }

  private List<GradeChange> changes() {
    for (int band = 0; band < grades.size() - 1; band++) {
      int from = band;
      shares.get(band).ifPresent(share -> limit(from, share));
    }
    return changes;
  }

  /** Reports a limit on the last grade. */
  static void check(List<Optional<Share>> shares, ParameterCheck check) {
    int last = shares.size() - 1;
    if (last >= 0 && shares.get(last).isPresent()) {
      check.report(
          FaultCode.INVALID_PARAMETER,
          "grades[" + last + "]." + RULE,
          Text.of(
              "the last grade cannot be limited: there is none to step down to",
              "末等不能限额：没有更低的等次可降"));
    }
  }

  private void limit(int band, Share share) {
    long most = share.floorOf(pool.size());
    TreeSet<Integer> holding = holders.get(band);
    if (holding.size() <= most) {
      return;
    }
    int firstOver = holding.stream().skip(most).findFirst().orElseThrow();
    Grade below = grades.get(band + 1);
    Text reason = reason(band, share, most);
    Grade limited = grades.get(band);
    int border = rank(firstOver);
    Comparison tooMany = tooMany(limited, holding.size(), share);
    for (int object : List.copyOf(holding)) {
      if (rank(object) >= border) {
        holding.remove(object);
        holders.get(band + 1).add(object);
        Comparison over = over(pool.get(object).standing(), limited, border);
        changes.add(new GradeChange(object, RULE, below, reason, List.of(tooMany, over)));
      }
    }
  }

  private Comparison tooMany(Grade grade, int holding, Share share) {
    Step part =
        Steps.product(
            Text.of("share × objects with a score", "份额 × 有得分的对象数"),
            Given.band(grade, RULE, Text.of("greatest share", "最高比例"), share.value()),
            Given.pool(pool.size()));
    return new Comparison(
        Text.of("more than may be " + grade.title().en(), grade.title().zh() + "超出限额"),
        Given.holding(grade, holding),
        Relation.GREATER,
        Step.of(Text.of("limit, rounded down", "限额，向下取整"), Operation.FLOOR, List.of(part)));
  }

  private static Comparison over(Standing standing, Grade grade, int border) {
    return new Comparison(
        Text.of("not ranked before the first over the limit", "名次不先于首个超出限额者"),
        Given.rank(standing),
        Relation.AT_LEAST,
        Given.overLimit(grade, border));
  }

  private int rank(int object) {
    return pool.get(object).standing().rank().orElseThrow();
  }

  private Text reason(int band, Share share, long most) {
    Text title = grades.get(band).title();
    String of = ShareWording.exact(share);
    int all = pool.size();
    return Text.of(
        "at most " + of + " of " + all + ", that is " + most + ", may be " + title.en(),
        title.zh() + "至多占 " + all + " 个的 " + of + "，即 " + most + " 个");
  }
}
