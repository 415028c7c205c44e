package org.pingyi.evaluation.vocabulary;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Map;
import org.pingyi.evaluation.model.Text;

/**
 * One of several words.
 *
 * @param meanings the words, and what each of them is read as
 * @param <T> what they are read as
 */
public record Word<T>(Map<String, T> meanings) implements Form.Single<T> {

  /** {@code true} or {@code false}. */
  public static final Word<Boolean> FLAG =
      new Word<>(ImmutableMap.of("true", true, "false", false));

  /** Copies the map. */
  public Word {
    meanings = ImmutableMap.copyOf(meanings);
  }

  @Override
  public Text what() {
    String list = String.join(", ", meanings.keySet());
    return Text.of("one of " + list, "以下之一（" + list + "）");
  }

  @Override
  public T parse(String text) {
    T meaning = meanings.get(text);
    if (meaning == null) {
      throw new NumberFormatException("not one of the words");
    }
    return meaning;
  }

  @Override
  public Collection<String> words() {
    return meanings.keySet();
  }
}
