package org.pingyi.evaluation.count;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.source.CsvByHand;

/**
 * A line of NDJSON, read by the grammar of RFC 8259 and by nothing else, to compare with what the
 * library reads.
 */
final class JsonByHand {

  /** A line is no single JSON object with texts, numbers and null in it. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final String text;
  private int at;

  private JsonByHand(String text) {
    this.text = text;
  }

  /**
   * Reads a line.
   *
   * @return the ballot; none where the line is not one object of texts, numbers and nulls, has a
   *     key twice or one that ballots do not have
   */
  static Optional<BallotsByHand.Ballot> read(long line, String text) {
    JsonByHand json = new JsonByHand(text);
    try {
      Map<String, String> fields = new LinkedHashMap<>();
      Map<String, String> answers = new LinkedHashMap<>();
      json.object(fields, Optional.of(answers));
      json.space();
      json.require(json.at == text.length());
      json.require(BallotsByHand.FIXED.containsAll(fields.keySet()));
      return Optional.of(new BallotsByHand.Ballot(line, false, fields, answers));
    } catch (Refused refused) {
      return Optional.empty();
    }
  }

  /** Reads an object; the one on top may have answers in it. */
  private void object(Map<String, String> into, Optional<Map<String, String>> answers) {
    take('{');
    boolean ratings = false;
    boolean more = !accept('}');
    while (more) {
      space();
      String key = CsvByHand.trim(string());
      take(':');
      space();
      if (answers.isPresent() && key.equals("ratings")) {
        require(!ratings);
        ratings = true;
        if (!accept("null")) {
          object(answers.get(), Optional.empty());
        }
      } else {
        require(!into.containsKey(key));
        into.put(key, CsvByHand.trim(value()));
      }
      more = accept(',');
      if (!more) {
        take('}');
      }
    }
  }

  private String value() {
    if (at < text.length() && text.charAt(at) == '"') {
      return string();
    }
    return accept("null") ? "" : number();
  }

  private String number() {
    int start = at;
    if (at < text.length() && text.charAt(at) == '-') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '0') {
      at++;
    } else {
      digits();
    }
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      digits();
    }
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      at++;
      if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
        at++;
      }
      digits();
    }
    return text.substring(start, at);
  }

  private void digits() {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    require(at > start);
  }

  private String string() {
    require(at < text.length() && text.charAt(at) == '"');
    at++;
    StringBuilder string = new StringBuilder();
    while (true) {
      require(at < text.length());
      char c = text.charAt(at++);
      if (c == '"') {
        return string.toString();
      }
      require(c >= ' ');
      string.append(c == '\\' ? escaped() : c);
    }
  }

  private char escaped() {
    require(at < text.length());
    char c = text.charAt(at++);
    if (c == 'u') {
      require(at + 4 <= text.length() && text.substring(at, at + 4).matches("[0-9a-fA-F]{4}"));
      at += 4;
      return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }
    int known = "\"\\/bfnrt".indexOf(c);
    require(known >= 0);
    return "\"\\/\b\f\n\r\t".charAt(known);
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private boolean accept(char c) {
    space();
    boolean there = at < text.length() && text.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }

  private boolean accept(String word) {
    boolean there = text.startsWith(word, at);
    at += there ? word.length() : 0;
    return there;
  }

  private void take(char c) {
    require(accept(c));
  }

  private void require(boolean condition) {
    if (!condition) {
      throw new Refused();
    }
  }
}
