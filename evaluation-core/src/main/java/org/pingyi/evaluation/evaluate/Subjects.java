package org.pingyi.evaluation.evaluate;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Stratum;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.FigureResult;
import org.pingyi.evaluation.rule.Figure;

/** What a rule was asked about, as an error says it: names of the scheme, and never an answer. */
final class Subjects {

  static final Text ALL_OBJECTS = Text.of("all objects", "全部评议对象");
  static final Text CRITERIA = Text.of("the criteria", "各评议内容");
  static final Text PAPERS = Text.of("papers", "评议票");
  static final Text ALL_PAPERS = Text.of("all papers", "全部评议票");
  static final Text NOBODY = Text.of("nobody", "无人评议");

  /**
   * An object. Rules are asked about each cell of each object, and what one was asked about is put
   * into words only where something goes wrong; so it is for the others.
   */
  record OfObject(EvaluationObject object) implements Supplier<Text> {
    @Override
    public Text get() {
      return of(object);
    }
  }

  /** A criterion of an object. */
  record OfCriterion(EvaluationObject object, Criterion criterion) implements Supplier<Text> {
    @Override
    public Text get() {
      return of(object, criterion);
    }
  }

  /** What a group makes of an object in a criterion. */
  record OfCell(EvaluationObject object, Criterion criterion, RaterGroup group)
      implements Supplier<Text> {
    @Override
    public Text get() {
      return of(object, criterion, group);
    }
  }

  /** What a group makes of something. */
  record OfGroup(Supplier<Text> whole, RaterGroup group) implements Supplier<Text> {
    @Override
    public Text get() {
      return within(whole.get(), group);
    }
  }

  private Subjects() {}

  static Text of(EvaluationObject object) {
    return object(object.id());
  }

  static Text of(Criterion criterion) {
    return criterion(criterion.id());
  }

  static Text of(EvaluationObject object, Criterion criterion) {
    return join(of(object), of(criterion));
  }

  static Text of(EvaluationObject object, Criterion criterion, RaterGroup group) {
    return within(of(object, criterion), group);
  }

  static Text of(EvaluationObject object, RaterGroup group) {
    return within(of(object), group);
  }

  static Text of(FigureResult figure) {
    return of(
        figure.figure(),
        new Figure.Of(
            figure.object().map(EvaluationObject::id),
            figure.criterion().map(Criterion::id),
            figure.group().map(RaterGroup::id)));
  }

  static Text of(String figure, Figure.Of of) {
    return Stream.of(
            of.object().map(Subjects::object),
            of.criterion().map(Subjects::criterion),
            of.group().map(Subjects::group))
        .flatMap(Optional::stream)
        .reduce(Text.of("figure " + figure, "统计值 " + figure), Subjects::join);
  }

  /** Returns a part of something, that of a group. */
  static Text within(Text subject, RaterGroup group) {
    return join(subject, group(group.id()));
  }

  /** Returns a part of something, that of a stratum. */
  static Text within(Text subject, Stratum stratum) {
    return join(subject, Text.of("stratum " + stratum.id(), "分层 " + stratum.id()));
  }

  /** Returns the pool of a name. */
  static Text pool(String name) {
    return Text.of("pool " + name, "分组 " + name);
  }

  /** Returns a paper of a group. */
  static Text paperOf(String group) {
    return Text.of("a paper of group " + group, "评议主体 " + group + " 的一份评议票");
  }

  /** Returns so many people of others. */
  static Text people(Object some, Object of) {
    return Text.of(some + " of " + of, of + " 人中的 " + some + " 人");
  }

  private static Text object(String id) {
    return Text.of("object " + id, "评议对象 " + id);
  }

  private static Text criterion(String id) {
    return Text.of("criterion " + id, "评议内容 " + id);
  }

  private static Text group(String id) {
    return Text.of("group " + id, "评议主体 " + id);
  }

  private static Text join(Text first, Text then) {
    return Text.of(first.en() + ", " + then.en(), first.zh() + "，" + then.zh());
  }
}
