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
 * quote, and after text behind one it no longer knows where rows end; we report all of them with
 * their lines, and hand it the text without what stands between a closing quote and the end of the
 * cell.
 *
 * @param unclosed the quote that is never closed
 * @param textAfterQuote the lines on which rows with text after a closing quote begin
 * @param wellFormed the text with nothing after closing quotes; its rows are on the same lines
 */
record Quoting(Optional<Fault> unclosed, Set<Long> textAfterQuote, String wellFormed) {

  static Quoting of(String source, String text) {
    Set<Long> textAfterQuote = new HashSet<>();
    StringBuilder wellFormed = new StringBuilder(text.length());
    long rowLine = 1;
    int line = 1;
    int lineStart = 0;
    boolean cellStart = true;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int next = i + 1;
      if (c == '"' && cellStart) {
        int close = closing(text, i + 1);
        if (close < 0) {
          Place place = new Place(source, line, i - lineStart + 1);
          return new Quoting(Optional.of(FileFaults.unclosedQuote(place)), textAfterQuote, "");
        }
        for (int at = text.indexOf('\n', i); at >= 0 && at < close; ) {
          line++;
          lineStart = at + 1;
          at = text.indexOf('\n', lineStart);
        }
        next = endOfCell(text, close + 1);
        if (!WhiteSpace.isBlank(text.substring(close + 1, next))) {
          textAfterQuote.add(rowLine);
        }
        wellFormed.append(text, i, close + 1);
      } else {
        wellFormed.append(c);
        if (c == '\n') {
          line++;
          lineStart = next;
          rowLine = line;
        }
      }
      cellStart = c == ',' || c == '\n';
      i = next;
    }
    return new Quoting(Optional.empty(), textAfterQuote, wellFormed.toString());
  }

  private static int closing(String text, int from) {
    int quote = text.indexOf('"', from);
    while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
      quote = text.indexOf('"', quote + 2);
    }
    return quote;
  }

  private static int endOfCell(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != ',' && text.charAt(end) != '\n') {
      end++;
    }
    return end;
  }
}
