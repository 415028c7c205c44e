package org.pingyi.evaluation.evaluate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.pingyi.evaluation.evaluate.ScoredCell.ScoredStratum;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Stratum;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.CohortScoringRule;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.scheme.BoundRule;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.ObjectTally;

/**
 * Scores cells: what each rater group, or each of its strata, makes of an object in one leaf. There
 * is no score where nobody rated, nor where the whole group gave fewer ballots than its minimum.
 */
final class CellScores {

  private static final Scored NOBODY_RATED =
      Scored.notApplicable(Text.of("nobody rated", "无人给出有效评分"));

  /**
   * A leaf with its rule.
   *
   * @param criterion the leaf
   * @param rule the rule
   * @param range the range that the rule declares
   * @param endless whether scores of the range may be too long to be published; of other ranges no
   *     score has to be looked at
   */
  private record Leaf(
      LeafCriterion criterion,
      BoundRule<ScoringRule<Record>> rule,
      ScoreRange range,
      boolean endless) {}

  /** Asks for the score of a cell: beside the counts of all objects, where the rule wants them. */
  private record Scoring(Cell cell, Cohort cohort, int leaf, int group, int stratum)
      implements BiFunction<ScoringRule<Record>, Record, Scored> {

    @Override
    public Scored apply(ScoringRule<Record> asked, Record with) {
      return asked instanceof CohortScoringRule<Record> beside
          ? beside.score(cell, cohort.cell(leaf, group, stratum), with)
          : asked.score(cell, with);
    }
  }

  private final List<RaterGroup> groups;
  private final List<Leaf> leaves;
  private final PartCombiner parts;
  private final Cohort cohort;

  CellScores(SchemeDefinition scheme, Cohort cohort) {
    this.groups = scheme.raters();
    this.leaves = new ArrayList<>();
    for (LeafCriterion leaf : scheme.leaves()) {
      leaves.add(bind(leaf, scheme));
    }
    this.parts = new PartCombiner(scheme.rules().parts());
    this.cohort = cohort;
  }

  private static Leaf bind(LeafCriterion leaf, SchemeDefinition scheme) {
    BoundRule<ScoringRule<Record>> rule =
        requireNonNull(scheme.rules().scoring().get(leaf.id()), "a scoring rule for each leaf");
    ScoreRange range =
        rule.ask(() -> Subjects.of(leaf), (asked, with) -> asked.range(leaf.scale(), with));
    boolean endless =
        !Answers.isPublishable(range.least()) || !Answers.isPublishable(range.greatest());
    return new Leaf(leaf, rule, range, endless);
  }

  /** Returns the cells of all groups on a leaf, in scheme order. */
  ImmutableList<ScoredCell> score(CountedObject object, int leaf) {
    ImmutableList.Builder<ScoredCell> cells = ImmutableList.builderWithExpectedSize(groups.size());
    for (int group = 0; group < groups.size(); group++) {
      cells.add(score(object, leaf, group));
    }
    return cells.build();
  }

  private ScoredCell score(CountedObject object, int leafNumber, int groupNumber) {
    LeafCriterion leaf = leaves.get(leafNumber).criterion();
    RaterGroup group = groups.get(groupNumber);
    ObjectTally counts = object.counts();
    Cell whole = counts.cell(leafNumber, groupNumber);
    Supplier<Text> subject = new Subjects.OfCell(object.object(), leaf, group);
    boolean tooFew = whole.ballots() < group.minimum();
    if (group.strata().isEmpty()) {
      Scored score =
          tooFew
              ? belowMinimum(group)
              : score(new Scoring(whole, cohort, leafNumber, groupNumber, 0), subject);
      return new ScoredCell(group, whole, score, ImmutableList.of());
    }
    ImmutableList.Builder<ScoredStratum> scored = ImmutableList.builder();
    for (int i = 0; i < group.strata().size(); i++) {
      Stratum stratum = group.strata().get(i);
      Cell cell = counts.cell(leafNumber, groupNumber, i);
      Scored score =
          tooFew
              ? belowMinimum(group)
              : score(
                  new Scoring(cell, cohort, leafNumber, groupNumber, i),
                  () -> Subjects.within(subject.get(), stratum));
      scored.add(new ScoredStratum(stratum, cell, score));
    }
    ImmutableList<ScoredStratum> strata = scored.build();
    Scored score = tooFew ? belowMinimum(group) : combine(whole, strata, subject);
    return new ScoredCell(group, whole, score, strata);
  }

  private Scored combine(Cell whole, List<ScoredStratum> strata, Supplier<Text> subject) {
    return whole.rated() == 0
        ? NOBODY_RATED
        : parts.combine(subject, strata.stream().map(CellScores::part).toList());
  }

  private static Part part(ScoredStratum scored) {
    Stratum stratum = scored.stratum();
    return new Part(stratum.id(), stratum.title(), stratum.weight(), scored.score().score());
  }

  private Scored score(Scoring question, Supplier<Text> subject) {
    if (question.cell().rated() == 0) {
      return NOBODY_RATED;
    }
    Leaf leaf = leaves.get(question.leaf());
    Scored scored = leaf.rule().ask(subject, question);
    // The score itself is not named: where a single ballot was given, it is somebody's answer.
    if (scored instanceof Scored.Score score && !leaf.range().contains(score.value())) {
      String range = leaf.range().least() + " to " + leaf.range().greatest();
      throw Answers.wrong(
          leaf.rule(),
          subject,
          Text.of(
              "gave a score that is not from " + range + ", the range that it declares",
              "返回的得分超出其声明的范围（" + range + "）"));
    }
    return leaf.endless() ? Answers.publishable(leaf.rule(), subject, scored) : scored;
  }

  private static Scored belowMinimum(RaterGroup group) {
    return Scored.notApplicable(
        Text.of("fewer than " + group.minimum() + " ballots", "有效票不足 " + group.minimum() + " 张"));
  }
}
