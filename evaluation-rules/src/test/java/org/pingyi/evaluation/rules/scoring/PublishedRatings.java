package org.pingyi.evaluation.rules.scoring;

import static org.pingyi.evaluation.rules.Fixtures.cell;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.RangeScale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.tally.Cell;

/** Numbers that others have calculated with. */
final class PublishedRatings {

  private PublishedRatings() {}

  /**
   * The 20 numbers of the usual textbook example of winsorizing (such as in the article of that
   * name in the English Wikipedia): their mean is 101.5, trimmed by 5% at each end it is 56.5, and
   * winsorized by 5% at each end 55.65. SciPy comes to the same with {@code trim_mean} and the mean
   * of {@code mstats.winsorize}.
   */
  static Cell twenty() {
    return of(92, 19, 101, 58, 1053, 91, 26, 78, 10, 13, -40, 101, 86, 85, 15, 89, 89, 28, -5, 41);
  }

  /** A cell in which these whole numbers were given. */
  static Cell of(long... numbers) {
    RangeScale scale =
        new RangeScale(
            "numbers",
            Text.of("numbers"),
            Fraction.of(-100),
            Fraction.of(2000),
            Fraction.ONE,
            Optional.empty(),
            Optional.empty());
    Map<String, Long> counts = new TreeMap<>();
    LongStream.of(numbers).forEach(number -> counts.merge(Long.toString(number), 1L, Long::sum));
    return cell(scale, counts);
  }
}
