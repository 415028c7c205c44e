package org.pingyi.evaluation.testkit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.InnerCriterion;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.rule.SchemeTemplate;
import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.tally.TallyLayout;
import org.pingyi.evaluation.testkit.checker.Difference;
import org.pingyi.evaluation.testkit.checker.ReportChecker;

/**
 * What every scheme template promises: whoever names it and says no more than the test does has a
 * scheme that can be used.
 */
@Stable
public abstract class TemplateContract extends PluginContract {

  private final SchemeTemplate template;
  private final String scheme;

  /**
   * Creates the tests of a template.
   *
   * @param template the template
   * @param rest what else a scheme has to say that uses it, as lines at its top; mostly nothing
   */
  protected TemplateContract(SchemeTemplate template, String... rest) {
    super(template);
    this.template = template;
    this.scheme =
        "id: made-up\nversion: 1\ntemplate: "
            + template.info().id()
            + "\n"
            + String.join("\n", rest)
            + "\n";
  }

  /** Its text is the same each time. */
  @Example
  public final void hasTheSameTextEachTime() {
    String first = requireNonNull(template.text(), "text");
    require(first.equals(template.text()), "its text differs from one call to the next.");
  }

  /** A scheme that names it can be used. */
  @Example
  public final void makesAScheme() {
    scheme();
  }

  /** Whatever it brings has a title in English and in Chinese. */
  @Example
  public final void titlesEverythingInBothLanguages() {
    EvaluationScheme read = scheme();
    read.criteria().stream().flatMap(TemplateContract::tree).forEach(this::title);
    for (RaterGroup group : read.raters()) {
      requireBoth("the title of the rater group " + group.id(), group.title());
    }
    for (Grade grade : read.grades()) {
      requireBoth("the title of the grade " + grade.id(), grade.title());
    }
  }

  private void title(Criterion criterion) {
    requireBoth("the title of the criterion " + criterion.id(), criterion.title());
  }

  private static Stream<Criterion> tree(Criterion criterion) {
    return criterion instanceof InnerCriterion inner
        ? Stream.concat(Stream.of(inner), inner.children().stream().flatMap(TemplateContract::tree))
        : Stream.of(criterion);
  }

  /**
   * Makes up ballots for the template.
   *
   * @return all that there may be
   */
  @Provide
  final Arbitrary<TemplateBallots> ballots() {
    TallyLayout layout = scheme().layout();
    Arbitrary<Integer> any = Arbitraries.integers().between(0, 999);
    return Combinators.combine(any, any, any.list().ofSize(layout.criteria().size()))
        .as(TemplateBallots.Row::new)
        .list()
        .ofMaxSize(20)
        .map(rows -> new TemplateBallots(layout, rows));
  }

  /**
   * Whatever is answered, it comes to numbers that can be redone.
   *
   * @param ballots ballots that were made up
   */
  @Property(tries = 20)
  public final void itsNumbersCanBeRedone(@ForAll("ballots") TemplateBallots ballots) {
    String json = PingyiTest.json(scheme, ballots.csv(), plugins());
    List<Difference> differences = ReportChecker.standard().check(json);
    require(
        differences.isEmpty(),
        "whoever redoes the report from its counts and steps comes to something else: "
            + differences
            + "\n\n"
            + ballots);
  }

  private EvaluationScheme scheme() {
    try {
      return EvaluationScheme.read("scheme", scheme, plugins());
    } catch (InputException | PluginException unusable) {
      throw broken(
          "a scheme that names it cannot be used: "
              + unusable.getMessage()
              + "\nThe scheme:\n"
              + scheme.indent(2)
              + "The text of the template:\n"
              + template.text().indent(2));
    }
  }
}
