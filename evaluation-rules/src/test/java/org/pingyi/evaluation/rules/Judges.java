package org.pingyi.evaluation.rules;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Part;

/**
 * 43 judges of the Superior Court whom lawyers rated on 11 criteria (New Haven Register, 14 January
 * 1977; the data set USJudgeRatings of R without CONT), and what R calculates of them, to twelve
 * digits.
 */
public final class Judges {

  /** By how much a number below 1 that was rounded to twelve digits may be off. */
  public static final BigDecimal TWELVE_DIGITS = new BigDecimal("5E-13");

  private Judges() {}

  /** The criteria. */
  public static List<String> criteria() {
    return rows("judges-weights.csv").map(row -> row[0]).toList();
  }

  /** For each judge the criteria with the same weight and the scores. */
  public static List<List<Part>> objects() {
    List<String> criteria = criteria();
    return rows("judges.csv")
        .map(row -> afterName(row, 1, criteria.size()))
        .map(
            scores ->
                IntStream.range(0, criteria.size())
                    .mapToObj(i -> part(criteria.get(i), scores.get(i)))
                    .toList())
        .toList();
  }

  private static Part part(String id, BigDecimal score) {
    return new Part(id, Text.of(id), Fraction.ONE, Optional.of(Fraction.of(score)));
  }

  /** What a method gives each judge, from 0 to 1, in the order of the objects. */
  public static List<BigDecimal> scores(String method) {
    int column = List.of("topsis", "rank-sum-ratio", "grey-relational").indexOf(method);
    return rows("judges-scores.csv").map(row -> afterName(row, column, 1).get(0)).toList();
  }

  /** What a method gives each criterion. */
  public static List<BigDecimal> weights(String method) {
    int column = 1 + List.of("entropy", "critic").indexOf(method);
    return rows("judges-weights.csv").map(row -> new BigDecimal(row[column])).toList();
  }

  /** The numbers behind a name, which has a comma of its own. */
  private static List<BigDecimal> afterName(String[] row, int first, int number) {
    int name = row[0].startsWith("\"") && !row[0].endsWith("\"") ? 2 : 1;
    return Stream.of(row).skip(name + first).limit(number).map(BigDecimal::new).toList();
  }

  private static Stream<String[]> rows(String file) {
    try (InputStream csv = Judges.class.getResourceAsStream(file)) {
      String text = new String(requireNonNull(csv, file).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(line -> line.split(",", -1));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
