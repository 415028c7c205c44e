package org.pingyi.evaluation.evaluate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.pingyi.evaluation.evaluate.ScoredCell.ScoredStratum;
import org.pingyi.evaluation.explanation.Explanation;
import org.pingyi.evaluation.explanation.Kind;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Comparison.Relation;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.NodeCombiningRule;
import org.pingyi.evaluation.rule.Origin;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.scheme.BoundRule;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.scheme.SchemeRules;
import org.pingyi.evaluation.tally.Cell;

/** Explains the scores of one object, from the total down to the counts. */
final class ScoreExplainer {

  private final SchemeDefinition scheme;
  private final SchemeRules rules;
  private final ScoredObject scored;

  ScoreExplainer(SchemeDefinition scheme, ScoredObject scored) {
    this.scheme = scheme;
    this.rules = scheme.rules();
    this.scored = scored;
  }

  /** Explains the combined score, before score rules acted. */
  Explanation total() {
    Supplier<Text> subject = () -> Subjects.of(scored.object().object());
    Text object = scored.object().object().title();
    return Workings.explained(
            Explanation.of(
                "score", Kind.SCORE, Text.of("score of " + object.en(), object.zh() + "的得分")),
            rules.combining(),
            subject,
            scored.total(),
            published(scored.total()))
        .parts(criteria(scored.criteria()));
  }

  private List<Explanation> criteria(List<ScoredCriterion> criteria) {
    List<Explanation> parts = new ArrayList<>();
    for (ScoredCriterion criterion : criteria) {
      parts.add(criterion(criterion));
    }
    return parts;
  }

  private Explanation criterion(ScoredCriterion criterion) {
    Criterion of = criterion.criterion();
    List<Explanation> parts = criteria(criterion.children());
    for (ScoredCell cell : criterion.cells()) {
      parts.add(cell(of, cell));
    }
    return Workings.explained(
            Explanation.of(Origin.path("criteria", of.id()), Kind.CRITERION, of.title()),
            combining(of),
            () -> Subjects.of(scored.object().object(), of),
            criterion.score(),
            published(criterion.score()))
        .parts(parts);
  }

  private BoundRule<?> combining(Criterion criterion) {
    BoundRule<?> own = rules.innerCombining().get(criterion.id());
    return own == null ? rules.parts() : own;
  }

  private Explanation cell(Criterion leaf, ScoredCell cell) {
    RaterGroup group = cell.group();
    Explanation start =
        Explanation.of(
            Origin.path("criteria", leaf.id(), "raters", group.id()),
            Kind.CELL,
            Text.of(
                group.title().en() + " on " + leaf.title().en(),
                group.title().zh() + "对" + leaf.title().zh()));
    Supplier<Text> subject = () -> Subjects.of(scored.object().object(), leaf, group);
    BoundRule<?> rule = cell.strata().isEmpty() ? scoring(leaf) : rules.parts();
    List<Explanation> strata = new ArrayList<>();
    for (ScoredStratum stratum : cell.strata()) {
      strata.add(stratum(leaf, group, stratum));
    }
    return Workings.explained(start, rule, subject, cell.score(), published(cell.score()))
        .because(cell.score().score().isPresent() ? List.of() : missing(cell.counts(), group))
        .parts(strata);
  }

  private Explanation stratum(Criterion leaf, RaterGroup group, ScoredStratum stratum) {
    Text title = stratum.stratum().title();
    Explanation start =
        Explanation.of(
            Origin.path(
                "criteria", leaf.id(), "raters", group.id(), "strata", stratum.stratum().id()),
            Kind.STRATUM,
            Text.of(
                group.title().en() + " (" + title.en() + ") on " + leaf.title().en(),
                group.title().zh() + "（" + title.zh() + "）对" + leaf.title().zh()));
    return Workings.explained(
            start,
            scoring(leaf),
            () -> Subjects.of(scored.object().object(), leaf, group),
            stratum.score(),
            published(stratum.score()))
        .because(
            stratum.score().score().isPresent() || belowMinimum(leaf, group)
                ? List.of()
                : nobodyRated(stratum.counts()));
  }

  private boolean belowMinimum(Criterion leaf, RaterGroup group) {
    return cells(leaf).stream()
        .filter(cell -> cell.group().equals(group))
        .anyMatch(cell -> cell.counts().ballots() < group.minimum());
  }

  private List<ScoredCell> cells(Criterion leaf) {
    return scored.criteria().stream()
        .flatMap(ScoredCriterion::tree)
        .filter(criterion -> criterion.criterion().equals(leaf))
        .findFirst()
        .map(ScoredCriterion::cells)
        .orElseThrow();
  }

  private BoundRule<?> scoring(Criterion leaf) {
    return requireNonNull(rules.scoring().get(leaf.id()), "a scoring rule for each leaf");
  }

  private static List<Comparison> missing(Cell counts, RaterGroup group) {
    if (counts.ballots() >= group.minimum()) {
      return nobodyRated(counts);
    }
    Given minimum =
        new Given(
            Text.of("minimum", "最低票数"),
            Origin.of(Origin.Kind.MINIMUM, group.id()),
            Fraction.of(group.minimum()));
    return List.of(
        new Comparison(
            Text.of("too few ballots", "票数不足"), Given.ballots(counts), Relation.LESS, minimum));
  }

  private static List<Comparison> nobodyRated(Cell counts) {
    return counts.rated() > 0
        ? List.of()
        : List.of(
            new Comparison(
                Text.of("nobody rated", "无人给出有效评分"),
                Given.rated(counts),
                Relation.EQUAL,
                Given.constant(Text.of("none", "零"), 0)));
  }

  /** Explains the total of each rater group alone. */
  List<Explanation> groups() {
    List<Explanation> groups = new ArrayList<>();
    for (int i = 0; i < scheme.raters().size(); i++) {
      groups.add(group(i));
    }
    return groups;
  }

  private Explanation group(int number) {
    RaterGroup group = scheme.raters().get(number);
    Scored total = scored.groups().get(number);
    List<Explanation> parts =
        rules.combining().rule() instanceof NodeCombiningRule<?>
            ? scored.criteria().stream().map(part -> alone(part, number)).toList()
            : List.of();
    return Workings.explained(
            Explanation.of(
                Origin.path("raters", group.id()),
                Kind.GROUP_TOTAL,
                Text.of("total of " + group.title().en(), group.title().zh() + "合计")),
            rules.combining(),
            () -> Subjects.of(scored.object().object(), group),
            total,
            published(total))
        .parts(parts);
  }

  private Explanation alone(ScoredCriterion criterion, int number) {
    Criterion of = criterion.criterion();
    RaterGroup group = scheme.raters().get(number);
    return Workings.explained(
            Explanation.of(
                Origin.path("raters", group.id(), "criteria", of.id()),
                Kind.GROUP_CRITERION,
                Text.of(
                    of.title().en() + " by " + group.title().en() + " alone",
                    "仅" + group.title().zh() + "：" + of.title().zh())),
            combining(of),
            () -> Subjects.of(scored.object().object(), of, group),
            criterion.byGroup().get(number),
            Optional.empty())
        .parts(criterion.children().stream().map(child -> alone(child, number)).toList());
  }

  private Optional<BigDecimal> published(Scored score) {
    return score.score().isPresent()
        ? Optional.of(scheme.rounding().round(score.score().get()))
        : Optional.empty();
  }
}
