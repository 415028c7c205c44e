package org.pingyi.evaluation.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.ballot.TallyOptions;
import org.pingyi.evaluation.count.settling.Growth;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.Tally;

/** Ballots on many criteria, which take several words packed, are counted as one reads them. */
class WideBallotsTest {

  private static final int MOST_CRITERIA = 45;

  private static final String OPTIONS = "{ options: [ { id: A, value: 2 }, { id: B, value: 1 } ] }";
  private static final String POINTS = "{ range: { from: 0, to: %d, step: 1 } }";

  /** With a scale of so many numbers its answers are counted one by one. */
  private static SchemeDefinition scheme(int criteria, int greatest) {
    String leaves =
        IntStream.range(0, criteria)
            .mapToObj(i -> "{ id: c%d, scale: %s }".formatted(i, i % 5 == 4 ? "points" : "options"))
            .collect(Collectors.joining(", "));
    return Schemes.of(
        """
        id: wide
        version: 1
        scales: { options: %s, points: %s }
        criteria: [ %s ]
        raters: [ { id: masses }, { id: peers, strata: [ { id: young } ] }, { id: staff } ]
        """
            .formatted(OPTIONS, POINTS.formatted(greatest), leaves));
  }

  @Property(tries = 200)
  void rows_are_counted_as_the_simple_reader_counts_them(
      @ForAll @IntRange(min = 1, max = MOST_CRITERIA) int criteria,
      @ForAll @IntRange(min = 9, max = 300) int greatest,
      @ForAll @IntRange(max = MOST_CRITERIA + 3) int commentColumn,
      @ForAll boolean tokens,
      @ForAll Random random) {
    SchemeDefinition scheme = scheme(criteria, greatest);
    List<String> header = new ArrayList<>(List.of("object", "group", "token"));
    IntStream.range(0, criteria).forEach(i -> header.add("c" + i));
    header.add(Math.min(commentColumn, header.size()), "comment");
    String rows =
        IntStream.range(0, 60)
            .mapToObj(
                i ->
                    header.stream()
                        .map(column -> cell(column, tokens, greatest, random))
                        .collect(Collectors.joining(",")))
            .collect(Collectors.joining("\n"));
    String csv = String.join(",", header) + "\n" + rows;
    assertThat(tally(TallyPath.chunked(), scheme, csv))
        .isEqualTo(tally(TallyPath.streaming(), scheme, csv));
  }

  private static String cell(String column, boolean tokens, int greatest, Random random) {
    return switch (column) {
      case "object" -> "o" + random.nextInt(3);
      case "group" ->
          random.nextInt(20) == 0 ? "nobody" : random.nextBoolean() ? "staff" : "masses";
      case "token" -> tokens ? "t" + random.nextInt(40) : "";
      case "comment" -> random.nextInt(9) == 0 ? "\"said, and said\"" : "said";
      default -> answer(Integer.parseInt(column.substring(1)), greatest, random);
    };
  }

  private static String answer(int criterion, int greatest, Random random) {
    if (random.nextInt(12) == 0) {
      return "";
    }
    return criterion % 5 == 4
        ? String.valueOf(greatest - random.nextInt(3))
        : random.nextBoolean() ? "A" : "B";
  }

  private static Tally tally(TallyPath path, SchemeDefinition scheme, String csv) {
    ByteArrayInputStream in = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
    return path.tally(
        scheme,
        List.of(BallotSource.csv("ballots", in, StandardCharsets.UTF_8)),
        TallyOptions.DEFAULT,
        new BallotListener() {},
        Growth.FREE);
  }
}
