package org.pingyi.evaluation.rules.combining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.rule.Working.Terms;
import org.pingyi.evaluation.rules.Column;

/** All objects side by side, for rules whose score says how an object stands among the others. */
final class ComparedObjects {

  private static final Text NO_SCORE = Text.of("no criterion has a score", "各项内容都没有得分");

  private final List<List<Part>> objects;
  private final WhenLacking whenMissing;
  private final List<Column> columns;

  ComparedObjects(List<List<Part>> objects, WhenLacking whenMissing) {
    this.objects = objects;
    this.whenMissing = whenMissing;
    this.columns = Column.of(objects.stream().filter(object -> !lacks(object)).toList());
  }

  /**
   * A criterion of an object.
   *
   * @param part the criterion with its weight and the object's score
   * @param column the scores of all objects that are compared
   * @param counts whether the object has a score, and the column says something about it
   */
  record Compared(Part part, Column column, boolean counts) {}

  /** Returns the scores of the objects that are compared; none where none is. */
  List<Column> columns() {
    return columns;
  }

  /**
   * Scores each object by its place in the columns.
   *
   * @param telling which columns say something
   * @param nothing why there is no score where none of an object's criteria does
   * @param score scores an object, of which at least one criterion counts
   */
  List<Scored> each(
      Predicate<Column> telling, Text nothing, Function<List<Compared>, Scored> score) {
    return objects.stream()
        .map(object -> lacks(object) ? lacking(object) : each(object, telling, nothing, score))
        .toList();
  }

  /**
   * Scores each object by the weighted mean of what its criteria are worth among all.
   *
   * @param telling which columns say something
   * @param nothing why there is no score where none of an object's criteria does
   * @param name what people call the mean
   * @param worth what a criterion of an object is worth, which counts
   */
  List<Scored> means(
      Predicate<Column> telling, Text nothing, Text name, Function<Compared, Step> worth) {
    return each(
        telling,
        nothing,
        criteria ->
            Scored.of(
                mean(criteria, name, worth).step().result(), () -> mean(criteria, name, worth)));
  }

  private static Working mean(List<Compared> criteria, Text name, Function<Compared, Step> worth) {
    Terms terms = Working.weighted();
    for (Compared each : criteria) {
      Part part = each.part();
      if (each.counts()) {
        terms.add(part.id(), part.title(), Given.weight(part), worth.apply(each));
      } else {
        terms.addMissing(part.id(), part.title(), Given.weight(part));
      }
    }
    return terms.mean(name);
  }

  private Scored each(
      List<Part> object,
      Predicate<Column> telling,
      Text nothing,
      Function<List<Compared>, Scored> score) {
    List<Compared> criteria = new ArrayList<>();
    for (int i = 0; i < object.size(); i++) {
      boolean scored = object.get(i).score().isPresent();
      criteria.add(
          new Compared(object.get(i), columns.get(i), scored && telling.test(columns.get(i))));
    }
    if (criteria.stream().noneMatch(Compared::counts)) {
      boolean scored = object.stream().anyMatch(part -> part.score().isPresent());
      return Scored.notApplicable(scored ? nothing : NO_SCORE);
    }
    return score.apply(criteria);
  }

  /** Whether an object is left out of the comparison. */
  private boolean lacks(List<Part> object) {
    return whenMissing == WhenLacking.INCOMPLETE
        && object.stream().anyMatch(part -> part.score().isEmpty());
  }

  private static Scored lacking(List<Part> object) {
    Text title =
        object.stream().filter(part -> part.score().isEmpty()).findFirst().orElseThrow().title();
    return Scored.notApplicable(
        Text.of(
            title.en() + " has no score, and an object is compared in all criteria or not at all",
            title.zh() + "没有得分，而对象须在各项内容上都有得分才能相互比较"));
  }
}
