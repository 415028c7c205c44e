package org.pingyi.evaluation.evaluate;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.RectificationFinding;
import org.pingyi.evaluation.rule.Dissatisfaction;
import org.pingyi.evaluation.rule.Finding;
import org.pingyi.evaluation.rule.Findings;
import org.pingyi.evaluation.rule.Priority;
import org.pingyi.evaluation.rule.RectificationTrigger;
import org.pingyi.evaluation.scheme.BoundRule;
import org.pingyi.evaluation.scheme.SchemeDefinition;

/**
 * Finds what has to be put right, the most unsatisfied first: by the scheme's order, or else by
 * negative / rated of the leaf over all groups, then in the order of objects, leaves and triggers.
 */
final class Triggers {

  /**
   * A finding with what it rests on.
   *
   * @param result the finding as reports have it
   * @param finding the rule's answer
   * @param trigger the number of the trigger in the scheme
   * @param object the number of the object
   * @param leaf the number of the leaf
   * @param dissatisfaction negative / rated of the leaf over all groups, 0 where nobody rated
   * @param priority how urgent it is, where the scheme has an order
   */
  record Found(
      RectificationFinding result,
      Finding finding,
      int trigger,
      int object,
      int leaf,
      Fraction dissatisfaction,
      Optional<Priority> priority) {

    /** Sorting is stable, and findings are met in the order of triggers. */
    static final Comparator<Found> ORDER =
        comparing(Found::priority, Comparators.emptiesFirst(Priority.MOST_URGENT_FIRST))
            .thenComparing(Found::urgencyWithoutRule, reverseOrder())
            .thenComparingInt(Found::object)
            .thenComparingInt(Found::leaf);

    private Fraction urgencyWithoutRule() {
      return priority.isPresent() ? Fraction.ZERO : dissatisfaction;
    }
  }

  /**
   * A trigger that cannot say whether anything of an object has to be put right.
   *
   * @param trigger the number of the trigger in the scheme
   * @param reason why not
   */
  record Silent(int trigger, Text reason) {}

  /**
   * What the triggers answered. They are asked once: a report and its explanation tell the same.
   *
   * @param found what was found, in the order of reports
   * @param silent by the number of an object, who could not say, in the order of the scheme
   */
  record Answered(List<Found> found, Map<Integer, List<Silent>> silent) {

    Answered {
      ImmutableMap.Builder<Integer, List<Silent>> copies = ImmutableMap.builder();
      for (Map.Entry<Integer, List<Silent>> each : silent.entrySet()) {
        copies.put(each.getKey(), List.copyOf(each.getValue()));
      }
      silent = copies.buildOrThrow();
    }

    /** Returns who could not say of an object. */
    List<Silent> silent(int object) {
      return silent.getOrDefault(object, List.of());
    }
  }

  private final SchemeDefinition scheme;
  private final Priorities priorities;

  Triggers(SchemeDefinition scheme) {
    this.scheme = scheme;
    this.priorities = new Priorities(scheme);
  }

  /** Looks at all objects, those without a score too. */
  Answered find(List<Appraisal> appraisals) {
    if (scheme.rules().triggers().isEmpty()) {
      return new Answered(List.of(), Map.of());
    }
    List<Found> found = new ArrayList<>();
    Map<Integer, List<Silent>> silent = new LinkedHashMap<>();
    for (int i = 0; i < appraisals.size(); i++) {
      for (int trigger = 0; trigger < scheme.rules().triggers().size(); trigger++) {
        Findings answer = ask(trigger, appraisals.get(i));
        if (answer instanceof Findings.NotApplicable none) {
          silent
              .computeIfAbsent(i, object -> new ArrayList<>())
              .add(new Silent(trigger, none.reason()));
        } else {
          add(((Findings.Found) answer).findings(), appraisals.get(i), i, trigger, found);
        }
      }
    }
    return new Answered(found.stream().sorted(Found.ORDER).toList(), silent);
  }

  private Findings ask(int number, Appraisal appraisal) {
    return scheme
        .rules()
        .triggers()
        .get(number)
        .ask(() -> Subjects.of(appraisal.object()), (asked, with) -> asked.find(appraisal, with));
  }

  private void add(
      List<Finding> findings, Appraisal appraisal, int object, int number, List<Found> found) {
    BoundRule<RectificationTrigger<Record>> trigger = scheme.rules().triggers().get(number);
    Supplier<Text> subject = () -> Subjects.of(appraisal.object());
    Set<Integer> leaves = new HashSet<>();
    for (Finding finding : findings) {
      if (!appraisal.tree().isLeaf(finding.criterion())) {
        throw Answers.wrong(
            trigger, subject, Text.of("found something in no leaf of the scheme", "所指不是方案中的末级内容"));
      }
      int leaf = appraisal.tree().leafNumber(finding.criterion());
      if (!leaves.add(leaf)) {
        throw Answers.wrong(trigger, subject, Text.of("found one leaf twice", "同一末级内容列出了两次"));
      }
      WorkingSize.require(trigger, subject, finding.grounds());
      LeafCriterion criterion = appraisal.leaves().get(leaf);
      Dissatisfaction dissatisfaction =
          Dissatisfaction.of(appraisal.pooled(criterion.id()), criterion);
      found.add(
          new Found(
              new RectificationFinding(
                  appraisal.object(),
                  criterion,
                  trigger.plugin().info().id(),
                  observed(trigger, subject, finding),
                  due(finding)),
              finding,
              number,
              object,
              leaf,
              dissatisfaction.share().result(),
              priorities.of(subject, dissatisfaction)));
    }
  }

  private BigDecimal observed(BoundRule<?> trigger, Supplier<Text> subject, Finding finding) {
    if (finding.observed() instanceof Finding.Observed.OfRatings ratings) {
      return scheme.rounding().roundShare(ratings.share().value());
    }
    BigDecimal score = ((Finding.Observed.PublishedScore) finding.observed()).score();
    // Compared by their parts first: as a plain number, 1E+1000000000 has a gigabyte of digits.
    return trigger
        .ask(subject, (asked, with) -> published(score))
        .orElseThrow(
            () ->
                Answers.wrong(
                    trigger,
                    subject,
                    Text.of("observed a score that no score is published as", "所见得分不是可公布的得分")));
  }

  /** Returns a score as it is published; none where it is longer than any score that is. */
  private Optional<BigDecimal> published(BigDecimal score) {
    int digits = scheme.rounding().digits();
    BigDecimal plain = new BigDecimal(score.unscaledValue(), score.scale()).stripTrailingZeros();
    return plain.scale() > digits
            || (long) plain.precision() - plain.scale() > Answers.MAX_WHOLE_DIGITS
        ? Optional.empty()
        : Optional.of(plain.setScale(digits));
  }

  private Optional<LocalDate> due(Finding finding) {
    return scheme
        .period()
        .flatMap(
            period ->
                finding
                    .dueWithin()
                    .map(duration -> duration.after(period.closes(), scheme.calendar())));
  }
}
