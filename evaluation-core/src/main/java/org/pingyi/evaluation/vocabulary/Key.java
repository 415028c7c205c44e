package org.pingyi.evaluation.vocabulary;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.pingyi.evaluation.model.Text;

/**
 * A key that a scheme or a report may have.
 *
 * @param name how it is written
 * @param form what may stand behind it
 * @param required whether it must be there
 * @param byDefault what counts where it is not there, as a scheme would write it; of a rule its id
 * @param meaning what it means, in one sentence
 * @param <F> what may stand behind it
 */
public record Key<F extends Form>(
    String name, F form, boolean required, Optional<String> byDefault, Optional<Text> meaning) {

  /** Checks that nothing is null. */
  public Key {
    requireNonNull(name, "name");
    requireNonNull(form, "form");
    requireNonNull(byDefault, "byDefault");
    requireNonNull(meaning, "meaning");
  }

  /**
   * Returns a key that must be there.
   *
   * @param name how it is written
   * @param form what may stand behind it
   * @param en what it means, in English: a sentence
   * @param zh the same in Chinese
   * @param <F> what may stand behind it
   * @return the key
   */
  public static <F extends Form> Key<F> required(String name, F form, String en, String zh) {
    return new Key<>(name, form, true, Optional.empty(), Optional.of(Text.of(en, zh)));
  }

  /**
   * Returns a key that may be left out.
   *
   * @param name how it is written
   * @param form what may stand behind it
   * @param en what it means, in English: a sentence
   * @param zh the same in Chinese
   * @param <F> what may stand behind it
   * @return the key
   */
  public static <F extends Form> Key<F> optional(String name, F form, String en, String zh) {
    return new Key<>(name, form, false, Optional.empty(), Optional.of(Text.of(en, zh)));
  }

  Key<F> orElse(String written) {
    return new Key<>(name, form, required, Optional.of(written), meaning);
  }
}
