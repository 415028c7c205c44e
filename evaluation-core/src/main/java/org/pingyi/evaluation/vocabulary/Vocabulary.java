package org.pingyi.evaluation.vocabulary;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.model.Text;

/**
 * The keys that a mapping may have.
 *
 * @param name what the mapping is called, such as {@code rater-group}
 * @param title what people call it
 * @param keys the keys, in the order in which documents list them
 * @param others what all other keys may have, where there may be others
 * @param later keys that are reserved for what is not built yet
 * @param pluginAdds whether further keys are those that a plugin reads
 * @param variant which keys count instead where one of them is there
 */
public record Vocabulary(
    String name,
    Text title,
    List<Key<?>> keys,
    Optional<Form> others,
    Set<String> later,
    boolean pluginAdds,
    Optional<Variant> variant) {

  /**
   * Other keys that count where one of them is there.
   *
   * @param by the key that decides
   * @param unlessAfter a key that decides for the first keys where it stands before
   * @param keys the other keys
   */
  public record Variant(Key<?> by, Optional<Key<?>> unlessAfter, Vocabulary keys) {}

  /** Copies the list and the set. */
  public Vocabulary {
    requireNonNull(name, "name");
    requireNonNull(title, "title");
    keys = ImmutableList.copyOf(keys);
    requireNonNull(others, "others");
    later = ImmutableSet.copyOf(later);
    requireNonNull(variant, "variant");
  }

  /**
   * Returns a vocabulary of some keys and no others.
   *
   * @param name what the mapping is called
   * @param en what people call it, in English
   * @param zh the same in Chinese
   * @param keys the keys, in the order in which documents list them
   * @return the vocabulary
   */
  public static Vocabulary of(String name, String en, String zh, Key<?>... keys) {
    return new Vocabulary(
        name, Text.of(en, zh), List.of(keys), Optional.empty(), Set.of(), false, Optional.empty());
  }

  Vocabulary andOthers(Form form) {
    return new Vocabulary(name, title, keys, Optional.of(form), later, pluginAdds, variant);
  }

  Vocabulary andLater(String... reserved) {
    return new Vocabulary(
        name, title, keys, others, ImmutableSet.copyOf(reserved), pluginAdds, variant);
  }

  Vocabulary andWhatAPluginReads() {
    return new Vocabulary(name, title, keys, others, later, true, variant);
  }

  /**
   * Returns these keys, or others instead where one of them is there.
   *
   * @param by the key that decides
   * @param instead the other keys
   * @return the vocabulary
   */
  public Vocabulary or(Key<?> by, Vocabulary instead) {
    return or(new Variant(by, Optional.empty(), instead));
  }

  Vocabulary orUnlessAfter(Key<?> first, Key<?> by, Vocabulary instead) {
    return or(new Variant(by, Optional.of(first), instead));
  }

  /**
   * Returns these keys without others instead.
   *
   * @return the vocabulary
   */
  public Vocabulary alone() {
    return decidedBy(Optional.empty());
  }

  private Vocabulary or(Variant instead) {
    return decidedBy(Optional.of(instead));
  }

  private Vocabulary decidedBy(Optional<Variant> other) {
    return new Vocabulary(name, title, keys, others, later, pluginAdds, other);
  }

  /**
   * Returns this vocabulary with the keys that a plugin reads.
   *
   * @param plugins the plugin's keys
   * @return all keys, after which there are no more
   */
  public Vocabulary with(Vocabulary plugins) {
    return new Vocabulary(
        name,
        title,
        ImmutableList.<Key<?>>builder().addAll(keys).addAll(plugins.keys).build(),
        others,
        later,
        false,
        variant);
  }

  /**
   * Says whether a key is one of these, or the one that decides for others.
   *
   * @param key the key
   * @return whether it has a meaning here
   */
  public boolean has(Key<?> key) {
    for (Key<?> each : keys) {
      if (isSame(each, key)) {
        return true;
      }
    }
    return variant.isPresent() && isSame(variant.get().by(), key);
  }

  private static boolean isSame(Key<?> one, Key<?> other) {
    return one.name().equals(other.name()) && Objects.equals(one, other);
  }

  /**
   * Returns the words that have a meaning here.
   *
   * @return the names of the keys, and of the one that decides for others
   */
  public Set<String> words() {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    for (Key<?> key : keys) {
      words.add(key.name());
    }
    if (variant.isPresent()) {
      words.add(variant.get().by().name());
    }
    return words.build();
  }
}
