package org.pingyi.evaluation.redaction;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pingyi.evaluation.text.CodePoints;
import org.pingyi.evaluation.text.WhiteSpace;

/** Replaces words that a host knows. */
final class WordRedaction implements Redaction {

  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private final String kind;
  private final Pattern words;

  WordRedaction(String kind, Collection<String> words) {
    this.kind = new Redacted("", Map.of(kind, 1)).replaced().keySet().iterator().next();
    if (words.stream().anyMatch(WhiteSpace::isBlank)) {
      throw new IllegalArgumentException("a word that is replaced is not blank");
    }
    this.words =
        words.isEmpty()
            ? NOTHING
            : Pattern.compile(
                words.stream()
                    .map(WhiteSpace::trim)
                    .distinct()
                    .sorted(
                        Comparator.comparingInt(String::length)
                            .reversed()
                            .thenComparing(CodePoints.ORDER))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|")));
  }

  @Override
  public Redacted redact(String text) {
    Replacing anew = new Replacing(text);
    Matcher word = words.matcher(text);
    while (word.find()) {
      anew.replace(word.start(), word.end(), kind);
    }
    return anew.end();
  }
}
