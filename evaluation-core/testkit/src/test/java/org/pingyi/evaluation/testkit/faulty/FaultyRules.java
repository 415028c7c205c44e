package org.pingyi.evaluation.testkit.faulty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Adjusted;
import org.pingyi.evaluation.rule.AppraisedObject;
import org.pingyi.evaluation.rule.CohortCombiningRule;
import org.pingyi.evaluation.rule.Finding;
import org.pingyi.evaluation.rule.Findings;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.GradeAdjustmentRule;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.NodeCombiningRule;
import org.pingyi.evaluation.rule.Paper;
import org.pingyi.evaluation.rule.PaperRule;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.RectificationTrigger;
import org.pingyi.evaluation.rule.RuleInfo;
import org.pingyi.evaluation.rule.SchemeTemplate;
import org.pingyi.evaluation.rule.ScoreAdjustmentRule;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.Weighing;
import org.pingyi.evaluation.rule.WeightingRule;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.testkit.AdjustmentContract;
import org.pingyi.evaluation.testkit.CombiningContract;
import org.pingyi.evaluation.testkit.GradingContract;
import org.pingyi.evaluation.testkit.PaperContract;
import org.pingyi.evaluation.testkit.TemplateContract;
import org.pingyi.evaluation.testkit.TriggerContract;
import org.pingyi.evaluation.testkit.WeightingContract;

/** Plugins of all other kinds, each with a fault. */
public final class FaultyRules {

  private static final Text NAME = Text.of("number", "数");

  private FaultyRules() {}

  /** Empties what it is given. */
  @Identified(id = "faulty", version = "1.0", en = "Faulty", zh = "有误")
  public static final class ChangesParts implements NodeCombiningRule<NoParameters> {
    @Override
    public Scored combine(List<Part> parts, NoParameters parameters) {
      parts.clear();
      return Scored.notApplicable(NAME);
    }

    /** Its contract. */
    public static final class Tested extends CombiningContract {
      Tested() {
        super(new ChangesParts());
      }
    }
  }

  /** Scores the objects by their places in the list. */
  @Identified(id = "faulty", version = "1.0", en = "Faulty", zh = "有误")
  public static final class ByPlace implements CohortCombiningRule<NoParameters> {
    @Override
    public List<Scored> combine(List<List<Part>> objects, NoParameters parameters) {
      List<Scored> scores = new ArrayList<>();
      for (int i = 0; i < objects.size(); i++) {
        Step step = Step.of(NAME, Operation.SUM, List.of(Given.constant(NAME, i)));
        scores.add(Scored.of(step.result(), () -> Working.of(step)));
      }
      return scores;
    }

    /** Its contract. */
    public static final class Tested extends CombiningContract {
      Tested() {
        super(new ByPlace());
      }
    }
  }

  /** Weighs by the score of the object that is listed first. */
  @Identified(id = "faulty", version = "1.0", en = "Faulty", zh = "有误")
  public static final class ByFirstObject implements WeightingRule<NoParameters> {
    @Override
    public Weighing weigh(
        List<String> criteria, List<List<Part>> objects, NoParameters parameters) {
      List<Weighing.Weight> weights = new ArrayList<>();
      for (int i = 0; i < criteria.size(); i++) {
        long weight = 1;
        if (!objects.isEmpty() && isAbove(objects.get(0), objects.get(objects.size() - 1), i)) {
          weight = 7;
        }
        Step step = Step.of(NAME, Operation.SUM, List.of(Given.constant(NAME, weight)));
        weights.add(new Weighing.Weight(step.result(), () -> step));
      }
      return Weighing.of(weights);
    }

    private static boolean isAbove(List<Part> first, List<Part> last, int criterion) {
      Optional<Fraction> score = first.get(criterion).score();
      Optional<Fraction> other = last.get(criterion).score();
      return score.isPresent() && (other.isEmpty() || score.get().compareTo(other.get()) > 0);
    }

    /** Its contract. */
    public static final class Tested extends WeightingContract {
      Tested() {
        super(new ByFirstObject());
      }
    }
  }

  /** Looks at the first ballot of a paper alone. */
  @Identified(id = "faulty", version = "1.0", en = "Faulty", zh = "有误")
  public static final class ByFirstBallot implements PaperRule<NoParameters> {
    @Override
    public Verdict judge(Paper paper, NoParameters parameters) {
      return paper.answer(0, 0) >= 0 ? new Verdict.Stands() : new Verdict.VoidPaper(NAME);
    }

    /** Its contract. */
    public static final class Tested extends PaperContract {
      Tested() {
        super(new ByFirstBallot());
      }
    }
  }

  /** Has an object that it likes. */
  @Identified(id = "faulty", version = "1.0", en = "Faulty", zh = "有误")
  public static final class ByName implements ScoreAdjustmentRule<NoParameters> {
    @Override
    public Adjusted<Step> adjust(Standing standing, NoParameters parameters) {
      if (!standing.object().id().equals("object-1")) {
        return new Adjusted.NotApplicable<>(NAME);
      }
      Step step =
          Step.of(
              NAME, Operation.SUM, List.of(Given.scoreBefore(standing), Given.constant(NAME, 5)));
      return new Adjusted.Changed<>(step, NAME);
    }

    /** Its contract. */
    public static final class Tested extends AdjustmentContract {
      Tested() {
        super(new ByName());
      }
    }
  }

  /** Gives a grade that no scheme has. */
  @Identified(id = "faulty", version = "1.0", en = "Faulty", zh = "有误")
  public static final class UnknownGrade implements GradeAdjustmentRule<NoParameters> {
    @Override
    public Adjusted<Grade> adjust(
        Standing standing, Grade grade, List<Grade> grades, NoParameters parameters) {
      return new Adjusted.Changed<>(new Grade("star", NAME), NAME);
    }

    /** Its contract. */
    public static final class Tested extends AdjustmentContract {
      Tested() {
        super(new UnknownGrade());
      }
    }
  }

  /** Grades the first of the list best. */
  @Identified(id = "faulty", version = "1.0", en = "Faulty", zh = "有误")
  public static final class FirstIsBest implements GradingRule<NoParameters, NoParameters> {
    @Override
    public List<Optional<Grade>> grade(
        List<Standing> pool, List<GradeBand<NoParameters>> bands, NoParameters parameters) {
      List<Optional<Grade>> grades = new ArrayList<>();
      pool.forEach(
          standing -> grades.add(Optional.of(bands.get(grades.isEmpty() ? 0 : 1).grade())));
      return grades;
    }

    /** Its contract. */
    public static final class Tested extends GradingContract {
      Tested() {
        super(new FirstIsBest(), List.of("", ""));
      }
    }
  }

  /** Finds something in a leaf without any rating, and divides by 0. */
  @Identified(id = "faulty", version = "1.0", en = "Faulty", zh = "有误")
  public static final class WithoutRatings implements RectificationTrigger<NoParameters> {
    @Override
    public Findings find(AppraisedObject object, NoParameters parameters) {
      LeafCriterion leaf = object.leaves().get(0);
      Share share = Share.of(object.pooled(leaf.id()).negative(), object.pooled(leaf.id()).rated());
      return Findings.of(
          List.of(new Finding(leaf.id(), new Finding.Observed.OfRatings(share), Optional.empty())));
    }

    /** Its contract. */
    public static final class Tested extends TriggerContract {
      Tested() {
        super(new WithoutRatings());
      }
    }
  }

  /** What faulty templates have in common. */
  private abstract static class Template implements SchemeTemplate {
    @Override
    public RuleInfo info() {
      return RuleInfo.of("faulty", "1.0", Text.of("Faulty", "有误"));
    }

    @Override
    public String text() {
      return """
      scales: { yes-no: { options: [{ id: yes, value: 1 }, { id: no, value: 0 }] } }
      criteria: [{ id: only, title: { en: Only, zh: 唯一 } }]
      raters: [{ id: all, title: { en: All, zh: 全体 } }]
      """;
    }
  }

  /** Has another text each time. */
  public static final class OtherText extends Template {
    private static final AtomicLong ASKED = new AtomicLong();

    @Override
    public String text() {
      return "# " + ASKED.incrementAndGet() + "\n" + super.text();
    }

    /** Its contract. */
    public static final class Tested extends TemplateContract {
      Tested() {
        super(new OtherText());
      }
    }
  }

  /** Names a scale that it does not have. */
  public static final class NoScale extends Template {
    @Override
    public String text() {
      return super.text().replace("id: only,", "id: only, scale: none,");
    }

    /** Its contract. */
    public static final class Tested extends TemplateContract {
      Tested() {
        super(new NoScale());
      }
    }
  }

  /** Has a criterion without a Chinese title. */
  public static final class HalfTitled extends Template {
    @Override
    public String text() {
      return super.text().replace(", title: { en: Only, zh: 唯一 }", "");
    }

    /** Its contract. */
    public static final class Tested extends TemplateContract {
      Tested() {
        super(new HalfTitled());
      }
    }
  }

  /** A template without fault. */
  public static final class Sound extends Template {

    /** Its contract. */
    public static final class Tested extends TemplateContract {
      Tested() {
        super(new Sound());
      }
    }
  }

  /** A wrong number in a decision that rests on counts. */
  @Identified(id = "faulty", version = "1.0", en = "Faulty", zh = "有误")
  public static final class WrongGrounds implements ScoreAdjustmentRule<NoParameters> {
    @Override
    public Adjusted<Step> adjust(Standing standing, NoParameters parameters) {
      LeafCriterion leaf = standing.leaves().get(0);
      Given points = Given.parameter("points", NAME, Fraction.of(leaf.id().length()));
      return new Adjusted.Changed<>(
          Step.of(NAME, Operation.SUM, List.of(Given.scoreBefore(standing), points)), NAME);
    }

    /** Its contract. */
    public static final class Tested extends AdjustmentContract {
      Tested() {
        super(new WrongGrounds());
      }
    }
  }
}
