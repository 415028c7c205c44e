package org.pingyi.evaluation.rules.weighting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;

/**
 * How much more important each criterion is than each other, as a scheme says it.
 *
 * @param number how many criteria there are
 * @param pairs a judgement for each pair, as they are written
 */
record Judgements(int number, List<Pair> pairs) {

  private static final Pattern NUMBER =
      Pattern.compile("([0-9]{1,9})(?:/([0-9]{1,9})|(\\.[0-9]{1,20}))?");

  private static final Fraction MOST = Fraction.of(9);
  private static final Fraction LEAST = Fraction.of(1, 9);

  /**
   * A judgement.
   *
   * @param first the number of a criterion
   * @param second the number of another
   * @param value how much more important the first is
   * @param written the judgement as people read it
   * @param path where it stands among the parameters
   */
  record Pair(int first, int second, Fraction value, String written, String path) {}

  /** Hears what is wrong. */
  interface Faults {
    void report(FaultCode code, String path, Text message);
  }

  Judgements {
    pairs = List.copyOf(pairs);
  }

  /** Reads the judgements on all pairs of criteria; none where there are faults. */
  static Optional<Judgements> read(
      Ahp.Parameters parameters, List<String> criteria, Faults faults) {
    Reading reading = new Reading(criteria, faults);
    parameters.judgements().ifPresent(judgements -> judgements.forEach(reading::pair));
    parameters.triangle().ifPresent(reading::triangle);
    return reading.complete(parameters.judgements().isPresent() ? "judgements" : "triangle");
  }

  /** The judgement of one criterion against another: 1 against itself. */
  Fraction of(int row, int column) {
    return row == column
        ? Fraction.ONE
        : pairs.stream()
            .filter(pair -> pair.first() == row && pair.second() == column)
            .map(Pair::value)
            .findFirst()
            .orElseGet(() -> Fraction.ONE.dividedBy(of(column, row)));
  }

  BigDecimal[][] matrix(MathContext digits) {
    BigDecimal[][] matrix = new BigDecimal[number][number];
    for (int row = 0; row < number; row++) {
      for (int column = 0; column < number; column++) {
        matrix[row][column] = of(row, column).toDecimal(digits);
      }
    }
    return matrix;
  }

  /** Judgements while they are read. */
  private static final class Reading {

    private final List<String> criteria;
    private final Faults faults;
    private final Map<List<Integer>, Pair> written = new HashMap<>();

    /** Each pair once, whichever of the two stood first. */
    private final Map<List<Integer>, Pair> pairs = new LinkedHashMap<>();

    private final List<String> faulty = new ArrayList<>();

    Reading(List<String> criteria, Faults faults) {
      this.criteria = criteria;
      this.faults = faults;
    }

    private void fault(FaultCode code, String path, String en, String zh) {
      faulty.add(path);
      faults.report(code, path, Text.of(en, zh));
    }

    /** Reads {@code a > b: 3}; ids may have the sign in them. */
    void pair(String key, String value) {
      String path = "judgements." + key;
      for (int at = key.indexOf('>'); at >= 0; at = key.indexOf('>', at + 1)) {
        int first = criteria.indexOf(key.substring(0, at).strip());
        int second = criteria.indexOf(key.substring(at + 1).strip());
        if (first >= 0 && second >= 0) {
          add(first, second, value, path);
          return;
        }
      }
      unreadable(key, path);
    }

    private void unreadable(String key, String path) {
      int at = key.indexOf('>');
      if (at < 0) {
        fault(FaultCode.WRONG_TYPE, path, "a judgement is written a > b: 3", "判断应写作 a > b: 3");
        return;
      }
      String first = key.substring(0, at).strip();
      String unknown = criteria.contains(first) ? key.substring(at + 1).strip() : first;
      fault(
          FaultCode.UNKNOWN_REFERENCE,
          path,
          "“"
              + unknown
              + "” is not one of the criteria that are weighed here: "
              + String.join(", ", criteria),
          "“" + unknown + "”不在此处赋权的评议内容之中：" + String.join("、", criteria));
    }

    void triangle(List<List<String>> rows) {
      int number = criteria.size();
      if (rows.size() != number - 1) {
        fault(
            FaultCode.INVALID_PARAMETER,
            "triangle",
            "the triangle of "
                + number
                + " criteria has "
                + (number - 1)
                + " rows, not "
                + rows.size(),
            number + " 项评议内容的上三角应有 " + (number - 1) + " 行，而不是 " + rows.size() + " 行");
        return;
      }
      for (int row = 0; row < rows.size(); row++) {
        List<String> values = rows.get(row);
        int expected = number - 1 - row;
        String path = "triangle[" + row + "]";
        if (values.size() == expected) {
          for (int i = 0; i < expected; i++) {
            add(row, row + 1 + i, values.get(i), path + "[" + i + "]");
          }
        } else {
          String others = String.join(", ", criteria.subList(row + 1, number));
          fault(
              FaultCode.INVALID_PARAMETER,
              path,
              "this row has the judgements of "
                  + criteria.get(row)
                  + " against "
                  + others
                  + ", which are "
                  + expected,
              "本行应为 " + criteria.get(row) + " 相对 " + others + " 的判断，共 " + expected + " 个");
        }
      }
    }

    private void add(int first, int second, String written, String path) {
      String both = criteria.get(first) + " > " + criteria.get(second);
      Optional<Fraction> value = number(written);
      if (value.isEmpty()) {
        fault(
            FaultCode.WRONG_TYPE,
            path,
            "a judgement is a number such as 3 or 1/3, not “" + written + "”",
            "判断应为 3 或 1/3 这样的数，而不是“" + written + "”");
      } else if (value.get().compareTo(LEAST) < 0 || value.get().compareTo(MOST) > 0) {
        fault(FaultCode.INVALID_PARAMETER, path, "a judgement is from 1/9 to 9", "判断的取值为 1/9 至 9");
      } else if (first == second) {
        fault(
            FaultCode.INVALID_PARAMETER,
            path,
            "a criterion is not judged against itself",
            "评议内容不与自身比较");
      } else {
        put(new Pair(first, second, value.get(), both + ": " + written, path));
      }
    }

    private void put(Pair pair) {
      Pair same = written.putIfAbsent(List.of(pair.first(), pair.second()), pair);
      Pair other = pairs.get(List.of(pair.second(), pair.first()));
      if (same != null) {
        fault(
            FaultCode.DUPLICATE_KEY,
            pair.path(),
            "this pair is judged already: “" + same.written() + "”",
            "这两项已有判断：“" + same.written() + "”");
      } else if (other == null) {
        pairs.put(List.of(pair.first(), pair.second()), pair);
      } else if (!pair.value().times(other.value()).equals(Fraction.ONE)) {
        fault(
            FaultCode.INVALID_PARAMETER,
            pair.path(),
            "this contradicts “" + other.written() + "”: one is not the reciprocal of the other",
            "与“" + other.written() + "”矛盾：两者不互为倒数");
      }
    }

    Optional<Judgements> complete(String path) {
      if (!faulty.isEmpty()) {
        return Optional.empty();
      }
      List<String> missing = new ArrayList<>();
      for (int i = 0; i < criteria.size(); i++) {
        for (int j = i + 1; j < criteria.size(); j++) {
          if (!pairs.containsKey(List.of(i, j)) && !pairs.containsKey(List.of(j, i))) {
            missing.add(criteria.get(i) + " > " + criteria.get(j));
          }
        }
      }
      if (!missing.isEmpty()) {
        fault(
            FaultCode.INVALID_PARAMETER,
            path,
            "each criterion is judged against each other: lacking is " + String.join(", ", missing),
            "各项评议内容须两两比较，缺少：" + String.join("、", missing));
        return Optional.empty();
      }
      return Optional.of(new Judgements(criteria.size(), List.copyOf(pairs.values())));
    }

    private static Optional<Fraction> number(String written) {
      Matcher matcher = NUMBER.matcher(written);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      if (matcher.group(2) == null) {
        return Optional.of(Fraction.of(new BigDecimal(written)));
      }
      long divisor = Long.parseLong(matcher.group(2));
      return divisor == 0
          ? Optional.empty()
          : Optional.of(Fraction.of(Long.parseLong(matcher.group(1)), divisor));
    }
  }
}
