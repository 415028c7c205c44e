package org.pingyi.evaluation.count.checking;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.pingyi.evaluation.count.reading.RowDetails;
import org.pingyi.evaluation.fault.Suggestion;
import org.pingyi.evaluation.model.Text;

/**
 * What is said of a word that is not known: what it is not, and which known word was perhaps meant.
 * The word itself is not said. After many different words, or many comparisons, no more are
 * compared: the ballots are then for something else, and comparing has its price.
 */
final class Hints {

  /** A longer word is not compared, and not kept. */
  private static final int MAX_WORD = 64;

  private final Text plain;
  private final List<String> known;
  private final int most;
  private final Map<String, Text> byWord = new HashMap<>();
  private long compared;

  /**
   * Creates the hints.
   *
   * @param plain what the word is not
   * @param known the words there are
   * @param most a word is compared with all of them as long as fewer comparisons than these were
   *     made
   */
  Hints(Text plain, Collection<String> known, int most) {
    this.plain = plain;
    this.known = List.copyOf(known);
    this.most = most;
  }

  /** Returns what will be said of a word. */
  Supplier<Text> about(String word) {
    return word.length() > MAX_WORD ? () -> plain : () -> of(word);
  }

  private Text of(String word) {
    Text shared = byWord.get(word);
    if (shared != null) {
      return shared;
    }
    if (byWord.size() >= RowDetails.MAX_SHARED || compared >= most) {
      return plain;
    }
    compared += known.size();
    Text hint = Suggestion.nearest(word, known).map(this::meant).orElse(plain);
    byWord.put(word, hint);
    return hint;
  }

  private Text meant(String near) {
    return Text.of(
        plain.en() + "; did you mean “" + near + "”?", plain.zh() + "；是否想写“" + near + "”？");
  }
}
