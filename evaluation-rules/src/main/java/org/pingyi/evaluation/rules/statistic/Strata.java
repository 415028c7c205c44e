package org.pingyi.evaluation.rules.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Stratum;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.CellPlace;
import org.pingyi.evaluation.rule.EvaluatedObject;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.tally.Cell;

/**
 * The strata of a population with what was rated of a leaf of an object, or why they do not do.
 *
 * @param parts the strata, where all of them will do
 * @param problem what is wrong, else
 */
record Strata(List<SampledPart> parts, Optional<Text> problem) {

  Strata {
    parts = List.copyOf(parts);
  }

  static Strata of(EvaluatedObject object, LeafCriterion leaf, StrataParameters parameters) {
    return new Reading(object, leaf, parameters).read();
  }

  /** Reads the strata up to the first that will not do. */
  private record Reading(EvaluatedObject object, LeafCriterion leaf, StrataParameters parameters) {

    Strata read() {
      return parameters.group().map(by -> strata(object.group(by.id()))).orElseGet(() -> groups());
    }

    private Strata groups() {
      List<SampledPart> parts = new ArrayList<>();
      CellPlace all = CellPlace.of(object.object(), leaf);
      for (RaterGroup group : object.groups()) {
        Optional<Given> size = size(group.id(), group.title()).or(() -> issued(group));
        Cell cell = object.cell(leaf.id(), group.id());
        Optional<Text> problem =
            add(parts, group.title(), cell, number -> number.in(all.by(group)), size);
        if (problem.isPresent()) {
          return new Strata(List.of(), problem);
        }
      }
      return new Strata(parts, Optional.empty());
    }

    private Strata strata(RaterGroup group) {
      List<SampledPart> parts = new ArrayList<>();
      CellPlace all = CellPlace.of(object.object(), leaf);
      for (Stratum stratum : group.strata()) {
        Cell cell = object.cell(leaf.id(), group.id(), stratum.id());
        Optional<Text> problem =
            add(
                parts,
                stratum.title(),
                cell,
                number -> number.in(all.by(group, stratum)),
                size(stratum.id(), stratum.title()));
        if (problem.isPresent()) {
          return new Strata(List.of(), problem);
        }
      }
      return new Strata(parts, Optional.empty());
    }

    private Optional<Given> size(String id, Text title) {
      return parameters
          .size(id)
          .map(size -> Given.parameter("sizes." + id, sizeOf(title), Fraction.of(size)));
    }

    private static Optional<Given> issued(RaterGroup group) {
      return group.issued().isPresent()
          ? Optional.of(Given.other(sizeOf(group.title()), Fraction.of(group.issued().getAsLong())))
          : Optional.empty();
    }

    private static Text sizeOf(Text title) {
      return Text.of("size of " + title.en(), title.zh() + "总人数");
    }

    private static Optional<Text> add(
        List<SampledPart> parts,
        Text title,
        Cell cell,
        UnaryOperator<Given> in,
        Optional<Given> size) {
      if (size.isEmpty()) {
        return Optional.of(
            Text.of("nobody knows the size of " + title.en(), "不知道" + title.zh() + "的总人数"));
      }
      if (cell.rated() < 2) {
        return Optional.of(
            Text.of(
                "fewer than 2 ratings of " + title.en() + ", so that there is no standard error",
                title.zh() + "的有效评分少于 2 个，无法计算标准误"));
      }
      if (Fraction.of(cell.rated()).compareTo(size.get().result()) > 0) {
        return Optional.of(
            Text.of(
                "more ratings of " + title.en() + " than there are raters",
                title.zh() + "的有效评分数超过其总人数"));
      }
      parts.add(new SampledPart(title, cell, in, size.get()));
      return Optional.empty();
    }
  }
}
