package org.pingyi.evaluation.rules.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Option;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rules.Fixtures;
import org.pingyi.evaluation.tally.Cell;

/** Cells of all sorts: on scales of options and ranges, with at least one rating. */
class Cells extends DomainContextBase {

  /** What an option is worth, and how often it was given. */
  private record Given(Optional<Fraction> value, Attitude attitude, long count) {}

  @Provide
  Arbitrary<Cell> cells() {
    return Arbitraries.oneOf(onOptions(), onPoints())
        .filter(cell -> cell.rated() > 0)
        .withoutEdgeCases();
  }

  private static Arbitrary<Cell> onOptions() {
    Arbitrary<Given> given =
        Combinators.combine(
                Arbitraries.integers().between(-20, 200).optional(0.8),
                Arbitraries.of(Attitude.class),
                Arbitraries.longs().between(0, 50))
            .as((halves, attitude, count) -> given(halves, attitude, count));
    return Combinators.combine(
            given.list().ofMinSize(1).ofMaxSize(6), Arbitraries.longs().between(0, 9))
        .as(Cells::cell);
  }

  private static Given given(Optional<Integer> halves, Attitude attitude, long count) {
    return new Given(halves.map(value -> Fraction.of(value, 2)), attitude, count);
  }

  private static Cell cell(List<Given> options, long unanswered) {
    List<Option> titled =
        IntStream.range(0, options.size())
            .mapToObj(
                i ->
                    new Option(
                        "o" + i,
                        Text.of("o" + i),
                        options.get(i).value(),
                        options.get(i).attitude()))
            .toList();
    Map<String, Long> counts = new LinkedHashMap<>();
    IntStream.range(0, options.size()).forEach(i -> counts.put("o" + i, options.get(i).count()));
    long answered = counts.values().stream().mapToLong(Long::longValue).sum();
    return Cell.of(new OptionScale("s", Text.of("s"), titled), answered + unanswered, counts);
  }

  private static Arbitrary<Cell> onPoints() {
    return Arbitraries.maps(
            Arbitraries.integers().between(0, 100).map(String::valueOf),
            Arbitraries.longs().between(0, 30))
        .ofMinSize(1)
        .ofMaxSize(20)
        .map(counts -> Fixtures.cell(Fixtures.POINTS, counts));
  }
}
