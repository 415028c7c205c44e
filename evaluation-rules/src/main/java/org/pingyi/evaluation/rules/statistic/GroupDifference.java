package org.pingyi.evaluation.rules.statistic;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.Suggestion;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Beside;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.EvaluatedObject;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.Reference;
import org.pingyi.evaluation.rule.TallyStatistic;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.difference.Compared;
import org.pingyi.evaluation.rules.difference.Differences;

/**
 * {@code group-difference} (差异检验): for each leaf how far the ratings of every other rater group are
 * from those of one, object by object; or those of every other object from those of one, all groups
 * together. Of the positive shares there are the difference, its interval and a p-value, of the
 * means the difference and a p-value, all as {@link Differences} has them.
 */
@Identified(id = "group-difference", version = "1.0", en = "Group difference", zh = "差异检验")
public final class GroupDifference implements TallyStatistic<GroupDifference.Parameters> {

  /**
   * The parameters.
   *
   * @param group the rater group with which the others are compared
   * @param object the object with which the others are compared; this or a group
   * @param of what is compared
   * @param differences how they are compared
   */
  public record Parameters(
      @Meaning(en = "The rater group with which the others are compared.", zh = "其他评议主体与之比较的评议主体。")
          Optional<Reference.ToGroup> group,
      @Meaning(
              en = "The object with which the others are compared; this or `group`.",
              zh = "其他评议对象与之比较的评议对象；与 `group` 二者取一。")
          Optional<String> object,
      @Meaning(en = "What is compared.", zh = "比较什么。") @DefaultValue("both") @NotNull Of of,
      @Beside @NotNull Differences differences) {}

  /** What is compared. */
  public enum Of {
    /** The positive shares. */
    SHARES,
    /** The means of the values. */
    MEANS,
    /** Both of these. */
    BOTH
  }

  /** Creates the rule. */
  public GroupDifference() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  /**
   * Reports parameters that name no side to compare, or two, a group without another, and an object
   * that the scheme does not list.
   */
  @Override
  public void check(Parameters parameters, ParameterCheck check) {
    if (parameters.group().isPresent() == parameters.object().isPresent()) {
      check.report(
          FaultCode.INVALID_PARAMETER,
          parameters.group().isPresent() ? "object" : "",
          Text.of("exactly one of group and object is needed", "group 与 object 须且只须给出一个"));
    } else if (parameters.group().isPresent() && check.raters().size() == 1) {
      check.report(
          FaultCode.INVALID_PARAMETER,
          "group",
          Text.of(
              "there is no other rater group to compare with; name an object to compare objects",
              "没有其他评议主体可供比较；如要比较评议对象，请给出 object"));
    } else {
      parameters.object().ifPresent(object -> checkListed(object, check));
    }
  }

  /** Where the scheme lists no objects, only ballots show whether the object is there. */
  private static void checkListed(String object, ParameterCheck check) {
    List<String> listed = check.objects();
    if (!listed.isEmpty() && !listed.contains(object)) {
      Optional<String> meant = Suggestion.nearest(object, listed);
      check.report(
          FaultCode.UNKNOWN_REFERENCE,
          "object",
          Text.of(
              "the scheme has no object “"
                  + object
                  + "”"
                  + meant.map(near -> "; did you mean “" + near + "”?").orElse(""),
              "方案中没有评议对象“" + object + "”" + meant.map(near -> "；是否想写“" + near + "”？").orElse("")));
    }
  }

  @Override
  public List<Figure> calculate(List<EvaluatedObject> objects, Parameters parameters) {
    Optional<String> named = parameters.object();
    Optional<EvaluatedObject> object =
        named.flatMap(
            id -> objects.stream().filter(each -> each.object().id().equals(id)).findFirst());
    if (named.isPresent() && object.isEmpty()) {
      return List.of(
          new Figure(
              "difference",
              Text.of("difference", "差异"),
              Figure.Of.ALL,
              new Answer.NotApplicable(
                  Text.of("there is no object " + named.get(), "没有评议对象 " + named.get()))));
    }
    List<Compared> all = compared(objects, parameters, object);
    Differences differences = parameters.differences();
    List<Figure> figures = new ArrayList<>();
    if (parameters.of() != Of.MEANS) {
      figures.addAll(differences.shares(all));
    }
    if (parameters.of() != Of.SHARES) {
      figures.addAll(differences.means(all));
    }
    return figures;
  }

  private static List<Compared> compared(
      List<EvaluatedObject> objects, Parameters parameters, Optional<EvaluatedObject> with) {
    List<Compared> all = new ArrayList<>();
    for (EvaluatedObject object : objects) {
      for (LeafCriterion leaf : object.leaves()) {
        if (parameters.group().isPresent()) {
          RaterGroup by = object.group(parameters.group().get().id());
          for (RaterGroup group : object.groups()) {
            if (!group.id().equals(by.id())) {
              all.add(
                  new Compared(
                      new Counted(object, leaf, Optional.of(group)),
                      new Counted(object, leaf, Optional.of(by))));
            }
          }
        } else if (!object.object().id().equals(with.orElseThrow().object().id())) {
          all.add(
              new Compared(
                  new Counted(object, leaf, Optional.empty()),
                  new Counted(with.orElseThrow(), leaf, Optional.empty())));
        }
      }
    }
    return all;
  }
}
