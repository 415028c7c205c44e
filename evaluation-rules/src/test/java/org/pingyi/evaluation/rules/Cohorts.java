package org.pingyi.evaluation.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Part;

/**
 * Objects for methods that compare them, with scores on the criteria c0, c1, …
 *
 * @param step by how much each criterion weighs more than the one before; the first weighs 1
 */
public record Cohorts(int step) {

  /** Returns objects by their scores, of which some may be missing. */
  public List<List<Part>> of(Integer[]... rows) {
    return Stream.of(rows)
        .map(row -> IntStream.range(0, row.length).mapToObj(i -> part(i, row[i])).toList())
        .toList();
  }

  private Part part(int criterion, @Nullable Integer score) {
    return new Part(
        "c" + criterion,
        Text.of("c" + criterion),
        Fraction.of((long) step * criterion + 1),
        Optional.ofNullable(score).map(Fraction::of));
  }

  /** Returns a row of scores, null where one is missing. */
  public static Integer[] row(Integer... scores) {
    return scores;
  }

  /** Returns up to 15 objects with some criteria and scores. */
  public Arbitrary<List<List<Part>>> all(Arbitrary<Integer> criteria, Arbitrary<Integer> score) {
    return criteria.flatMap(
        number ->
            score
                .array(Integer[].class)
                .ofSize(number)
                .list()
                .ofMinSize(1)
                .ofMaxSize(15)
                .map(rows -> of(rows.toArray(Integer[][]::new))));
  }
}
