package org.pingyi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.roster.Roster;
import org.pingyi.evaluation.rule.Adjusted;
import org.pingyi.evaluation.rule.CellPlace;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Comparison.Relation;
import org.pingyi.evaluation.rule.EvaluatedObject;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.GradeAdjustmentRule;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.NodeCombiningRule;
import org.pingyi.evaluation.rule.Paper;
import org.pingyi.evaluation.rule.PaperRule;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.ScoreAdjustmentRule;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.TallyStatistic;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.tally.Cell;

/**
 * A report in which everything occurs that a scheme can say and an explanation can hold is, word
 * for word, the one that is kept beside this test.
 */
class ExplainedReportTest {

  private static final RulePlugins PLUGINS =
      SmallRules.PLUGINS.plus(
          RulePlugins.of(
              new Bonus(), new OnlyFirst(), new TooFast(), new SumOfTerms(), new Overview()));

  private static final String ROSTER =
      "id,title,kind,branch\n1,First,unit,east\n2,Second,window,east\n3,Third,unit,west\n";

  private static final String BALLOTS =
      """
      object,group,token,stratum,duty,conduct,law,at,seconds
      1,masses,t1,,A,80,A,2026-05-02,30
      1,masses,t2,,B,59.5,,2026-05-03,40
      1,masses,t2,,A,100,A,2026-05-03,40
      2,masses,t1,,A,90,D,2026-05-02,30
      1,peers,p1,young,A,70,B,,
      1,peers,p2,old,B,100,A,,
      2,peers,p1,young,B,85,A,,
      2,peers,p3,old,,,,,
      3,peers,p1,young,D,,D,,
      3,leaders,l1,,A,60,A,,2
      9,masses,t3,,A,1,A,,
      2,masses,t4,,C,1,A,,
      2,masses,t5,,A,1,A,2026-06-01,
      """;

  private static String read(String resource) {
    try (InputStream in = ExplainedReportTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new IllegalStateException(resource, failure);
    }
  }

  private static EvaluationReport report() {
    EvaluationScheme scheme =
        EvaluationScheme.read("explained.yaml", read("explained.yaml"), PLUGINS)
            .withObjects(
                Roster.csv(
                    "objects.csv",
                    new ByteArrayInputStream(ROSTER.getBytes(StandardCharsets.UTF_8)),
                    StandardCharsets.UTF_8));
    return scheme.evaluate(scheme.tally(BallotSource.csv("ballots", new StringReader(BALLOTS))));
  }

  @Test
  void a_report_with_everything_in_it_is_explained_like_this() {
    assertThat(ReportJson.explainedText(report(), Language.EN)).isEqualTo(read("explained.json"));
  }

  @Test
  void in_chinese_the_words_are_others_and_the_numbers_the_same() {
    String chinese = ReportJson.explainedText(report(), Language.ZH);
    Pattern words = Pattern.compile("\"(name|title|detail|reason|none|why)\": \"[^\"]*\"");
    assertThat(words.matcher(chinese).replaceAll("$1"))
        .isEqualTo(words.matcher(read("explained.json")).replaceAll("$1"));
    assertThat(chinese).contains("\"人人加分\"", "\"仅第一名可为优\"", "\"不了解\"");
  }

  @Test
  void people_read_it_like_this_in_three_levels_of_detail() {
    assertThat(texts(report())).isEqualTo(read("explained.txt"));
  }

  private static String texts(EvaluationReport report) {
    StringBuilder texts = new StringBuilder();
    for (String object : List.of("1", "3")) {
      for (Language language : Language.values()) {
        for (Detail detail : Detail.values()) {
          texts
              .append(object + " " + language.code() + " " + detail + "\n\n")
              .append(report.explain(object).text(language, detail))
              .append("\n");
        }
      }
    }
    for (int i = 0; i < report.statistics().size(); i++) {
      for (Language language : Language.values()) {
        texts.append(report.explanations().figure(i).text(language, Detail.STEPS));
      }
    }
    return texts.toString();
  }

  /** So many points on top. */
  @Identified(id = "bonus", version = "2", en = "bonus", zh = "加分")
  private static final class Bonus implements ScoreAdjustmentRule<Bonus.Extra> {

    record Extra(Fraction points) {}

    @Override
    public Adjusted<Step> adjust(Standing standing, Extra parameters) {
      Given points = Given.parameter("points", Text.of("points", "分"), parameters.points());
      return new Adjusted.Changed<>(
          Step.of(
              Text.of("with points", "加分后"),
              Operation.SUM,
              List.of(Given.scoreBefore(standing), points)),
          Text.of("everybody gets points", "人人加分"));
    }
  }

  /** The best grade needs a rank of 1. */
  @Identified(id = "only-first", version = "2", en = "only-first", zh = "仅限第一")
  private static final class OnlyFirst implements GradeAdjustmentRule<NoParameters> {

    @Override
    public Adjusted<Grade> adjust(
        Standing standing, Grade grade, List<Grade> grades, NoParameters parameters) {
      Comparison behind =
          new Comparison(
              Text.of("not the first", "不是第一"),
              Given.rank(standing),
              Relation.GREATER,
              Given.constant(Text.of("first", "第一"), 1));
      return behind.holds() && grade.equals(grades.get(0))
          ? new Adjusted.Changed<>(
              grades.get(1), Text.of("only the first is good", "仅第一名可为优"), List.of(behind))
          : new Adjusted.NotApplicable<>(Text.of("nothing to lower", "无须降等"), List.of(behind));
    }
  }

  /** A paper that took less time than it can is void. */
  @Identified(id = "too-fast", version = "2", en = "too-fast", zh = "过快")
  private static final class TooFast implements PaperRule<TooFast.Least> {

    record Least(long seconds) {}

    @Override
    public Verdict judge(Paper paper, Least parameters) {
      return paper.seconds().orElse(Long.MAX_VALUE) < parameters.seconds()
          ? new Verdict.VoidPaper(Text.of("too fast", "过快"))
          : new Verdict.Stands();
    }
  }

  /** Σ weight·score / Σ weight, told by its terms. */
  @Identified(id = "sum-of-terms", version = "2", en = "sum-of-terms", zh = "各项之和")
  private static final class SumOfTerms implements NodeCombiningRule<NoParameters> {

    @Override
    public Scored combine(List<Part> parts, NoParameters parameters) {
      if (parts.stream().allMatch(part -> part.score().isEmpty())) {
        return Scored.notApplicable(Text.of("nothing to combine", "无可合成"));
      }
      Working.Terms terms = Working.weighted();
      for (Part part : parts) {
        if (part.score().isPresent()) {
          terms.add(part.id(), part.title(), Given.weight(part), Given.score(part));
        } else {
          terms.addMissing(part.id(), part.title(), Given.weight(part));
        }
      }
      Working sum = terms.mean(Text.of("mean of the parts", "各部分的均值"));
      return Scored.of(sum.step().result(), () -> sum);
    }
  }

  /** The best score, and of each object how many of the masses are content with the first leaf. */
  @Identified(id = "overview", version = "2", en = "overview", zh = "概览")
  private static final class Overview implements TallyStatistic<Overview.Unit> {

    record Unit(Fraction per) {}

    @Override
    public List<Figure> calculate(List<EvaluatedObject> objects, Unit parameters) {
      List<Given> scores =
          objects.stream().filter(each -> each.score().isPresent()).map(Given::published).toList();
      Step best = Step.of(Text.of("the best score", "最高分"), Operation.MAXIMUM, scores);
      List<Figure> figures = new ArrayList<>();
      figures.add(new Figure("best", best.name(), Figure.Of.ALL, Figure.Answer.Known.of(best, 1)));
      objects.forEach(object -> figures.add(content(object, parameters)));
      return figures;
    }

    private static Figure content(EvaluatedObject object, Unit parameters) {
      LeafCriterion leaf = object.leaves().get(0);
      RaterGroup masses = object.groups().get(0);
      Cell cell = object.cell(leaf.id(), masses.id());
      CellPlace place = CellPlace.of(object.object(), leaf).by(masses);
      return new Figure(
          "content",
          Text.of("content", "满意"),
          Figure.Of.ALL.object(object.object().id()).criterion(leaf.id()).group(masses.id()),
          cell.rated() == 0
              ? new Figure.Answer.NotApplicable(Text.of("nobody rated", "无人评价"))
              : Figure.Answer.Known.of(
                  Step.of(
                      Text.of("content of all", "占全部"),
                      Operation.PRODUCT,
                      List.of(
                          Given.parameter("per", Text.of("per", "每"), parameters.per()),
                          Step.of(
                              Text.of("share", "占比"),
                              Operation.QUOTIENT,
                              List.of(
                                  Given.positive(cell).in(place), Given.rated(cell).in(place))))),
                  2));
    }
  }
}
