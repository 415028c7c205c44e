package org.pingyi.evaluation.rules.statistic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.CountedPaper;
import org.pingyi.evaluation.rule.EvaluatedObject;
import org.pingyi.evaluation.rule.EvaluatedScheme;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rule.PaperReader;
import org.pingyi.evaluation.rule.Reference;

/**
 * The ratings of raters who rated all objects on one criterion. The objects are those that anybody
 * of the group rated on it.
 */
final class CompletePapers {

  private static final Answer TOO_FEW_OBJECTS =
      new Answer.NotApplicable(Text.of("fewer than two objects are rated", "有评定的对象不足两个"));

  private static final Answer TOO_FEW_RATERS =
      new Answer.NotApplicable(
          Text.of("fewer than two raters rate all objects", "评定了全部对象的评议人不足两人"));

  private final int criterion;
  private final LeafCriterion leaf;
  private final Optional<Reference.ToGroup> group;
  private final Map<String, Integer> objects = new HashMap<>();

  CompletePapers(EvaluatedScheme evaluated, int criterion, Optional<Reference.ToGroup> group) {
    this.criterion = criterion;
    this.group = group;
    this.leaf = evaluated.criteria().get(criterion);
    for (EvaluatedObject object : evaluated.objects()) {
      long rated =
          group
              .map(each -> object.cell(leaf.id(), each.id()))
              .orElseGet(() -> object.pooled(leaf.id()))
              .rated();
      if (rated > 0) {
        objects.put(object.object().id(), objects.size());
      }
    }
  }

  /** Returns what reads the papers, and finds what is found on each criterion, one by one. */
  static PaperReader<Figure> readBy(
      Function<CompletePapers, PaperReader<Figure>> reader,
      EvaluatedScheme evaluated,
      PapersOf parameters) {
    return Reckoning.together(
        IntStream.range(0, evaluated.criteria().size())
            .mapToObj(i -> reader.apply(new CompletePapers(evaluated, i, parameters.group())))
            .toList());
  }

  /** Returns why nothing can be said of so many raters who rated all objects, if so. */
  Optional<Answer> obstacle(long raters) {
    return objects() < 2
        ? Optional.of(TOO_FEW_OBJECTS)
        : raters < 2 ? Optional.of(TOO_FEW_RATERS) : Optional.empty();
  }

  /** Returns what a figure of these ratings is of. */
  Figure.Of of() {
    return Reckoning.of(leaf, group);
  }

  /** Returns how many objects are rated. */
  int objects() {
    return objects.size();
  }

  /** Hands on the ratings of a complete paper, in the order of the objects. */
  void read(CountedPaper paper, Consumer<List<Fraction>> ratings) {
    if (!Reckoning.isOf(paper, group) || paper.ballots() < objects.size()) {
      return;
    }
    Map<Integer, Fraction> byObject = new HashMap<>();
    for (int ballot = 0; ballot < paper.ballots(); ballot++) {
      Integer object = objects.get(paper.object(ballot));
      Optional<Fraction> value = Reckoning.value(paper, ballot, criterion);
      if (object != null && value.isPresent()) {
        byObject.put(object, value.get());
      }
    }
    if (byObject.size() == objects.size()) {
      List<Fraction> inOrder = new ArrayList<>(byObject.size());
      for (int i = 0; i < objects.size(); i++) {
        inOrder.add(byObject.getOrDefault(i, Fraction.ZERO));
      }
      ratings.accept(inOrder);
    }
  }
}
