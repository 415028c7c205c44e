package org.pingyi.evaluation.audit;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.pingyi.evaluation.tally.PassCounts;
import org.pingyi.evaluation.tally.RejectionReason;

/** A row of the books in a result: what it is about, numbers, and rejections by reason. */
final class Row {

  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Long> numbers = new HashMap<>();
  private Map<RejectionReason, Long> reasons = Map.of();

  private Row() {}

  /**
   * Reads a row.
   *
   * @param needed the texts and numbers that it has
   */
  static Row read(ResultTokens tokens, List<String> needed) {
    Row row = new Row();
    tokens.object(
        name -> {
          if (name.equals("reasons")) {
            row.reasons = reasons(tokens);
          } else if (tokens.isText()) {
            row.texts.put(name, tokens.text());
          } else if (tokens.isNumber()) {
            row.numbers.put(name, tokens.count());
          } else {
            tokens.skip();
          }
        });
    for (String name : needed) {
      if (!row.texts.containsKey(name) && !row.numbers.containsKey(name)) {
        throw tokens.wrong("an object with “" + name + "”", "含有“" + name + "”的对象");
      }
    }
    return row;
  }

  /** Reads numbers by reason. */
  static Map<RejectionReason, Long> reasons(ResultTokens tokens) {
    Map<RejectionReason, Long> reasons = new EnumMap<>(RejectionReason.class);
    tokens.object(
        code -> {
          long count = tokens.count();
          for (RejectionReason reason : RejectionReason.values()) {
            if (reason.code().equals(code) && count > 0) {
              reasons.put(reason, count);
              return;
            }
          }
          throw tokens.wrong("a reason for rejections, and how many", "拒绝原因及其数目");
        });
    return reasons;
  }

  String text(String name) {
    return texts.getOrDefault(name, "");
  }

  long number(String name) {
    return numbers.getOrDefault(name, 0L);
  }

  OptionalLong ifKnown(String name) {
    return numbers.containsKey(name) ? OptionalLong.of(number(name)) : OptionalLong.empty();
  }

  Map<RejectionReason, Long> reasons() {
    return reasons;
  }

  /**
   * Returns how many were rejected.
   *
   * @throws ArithmeticException if that is more than can be counted
   */
  long rejections() {
    return reasons.values().stream().reduce(0L, Math::addExact);
  }

  PassCounts passes() {
    return new PassCounts(number("issued"), number("reissued"), number("revoked"), number("used"));
  }
}
