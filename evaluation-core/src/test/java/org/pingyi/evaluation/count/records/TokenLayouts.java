package org.pingyi.evaluation.count.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.RangeScale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.tally.TallyLayout;

/** Layouts of tallies by their sizes alone. */
final class TokenLayouts {

  private TokenLayouts() {}

  /** For each criterion how many answers it has, for each group how many strata. */
  static TallyLayout of(List<Integer> answers, List<Integer> strata) {
    List<TallyLayout.Group> groups = new ArrayList<>();
    int slot = 0;
    for (int count : strata) {
      List<String> ids = IntStream.range(0, count).mapToObj(i -> "s" + i).toList();
      groups.add(new TallyLayout.Group("g" + groups.size(), ids, slot));
      slot += Math.max(1, count);
    }
    List<TallyLayout.Column> criteria = new ArrayList<>();
    for (int size : answers) {
      criteria.add(new TallyLayout.Column("c" + criteria.size(), scale(size)));
    }
    return new TallyLayout(criteria, groups);
  }

  private static RangeScale scale(int size) {
    return new RangeScale(
        "scale",
        Text.of("Scale"),
        Fraction.ZERO,
        Fraction.of(size - 1),
        Fraction.ONE,
        Optional.empty(),
        Optional.empty());
  }
}
