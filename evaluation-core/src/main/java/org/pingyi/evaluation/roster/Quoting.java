package org.pingyi.evaluation.roster;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.source.FileFaults;
import org.pingyi.evaluation.text.WhiteSpace;

/**
 * What is wrong with the quotes of a CSV text. FastCSV takes the end of the text for a closing
 * quote, and stops at the first text after one; we report all of them with their lines.
 *
 * @param unclosed the quote that is never closed
 * @param textAfterQuote the lines on which rows with text after a closing quote begin
 */
record Quoting(Optional<Fault> unclosed, Set<Long> textAfterQuote) {

  static Quoting of(String source, String text) {
    Set<Long> textAfterQuote = new HashSet<>();
    long rowLine = 1;
    int line = 1;
    int lineStart = 0;
    boolean cellStart = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && cellStart) {
        int close = closing(text, i + 1);
        if (close < 0) {
          Place place = new Place(source, line, i - lineStart + 1);
          return new Quoting(Optional.of(FileFaults.unclosedQuote(place)), textAfterQuote);
        }
        for (int at = text.indexOf('\n', i); at >= 0 && at < close; ) {
          line++;
          lineStart = at + 1;
          at = text.indexOf('\n', lineStart);
        }
        i = close;
        if (!restIsBlank(text, close + 1)) {
          textAfterQuote.add(rowLine);
        }
      } else if (c == '\n') {
        line++;
        lineStart = i + 1;
        rowLine = line;
      }
      cellStart = text.charAt(i) == ',' || text.charAt(i) == '\n';
    }
    return new Quoting(Optional.empty(), textAfterQuote);
  }

  private static int closing(String text, int from) {
    int quote = text.indexOf('"', from);
    while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
      quote = text.indexOf('"', quote + 2);
    }
    return quote;
  }

  private static boolean restIsBlank(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '\n') {
        return true;
      }
      if (!WhiteSpace.is(c)) {
        return false;
      }
    }
    return true;
  }
}
