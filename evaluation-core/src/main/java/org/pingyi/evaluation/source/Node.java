package org.pingyi.evaluation.source;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.fault.Place;

/** A value in a text, with its place. */
public sealed interface Node {

  /**
   * Returns where the value begins.
   *
   * @return its place
   */
  Place place();

  /**
   * Returns this value as if all of it stood at one place: what a template brings stands where the
   * template is named.
   *
   * @param elsewhere the place
   * @return the same value there
   */
  Node at(Place elsewhere);

  /**
   * A single value.
   *
   * @param place where it is
   * @param text the text as written, without quotes and escapes
   * @param quoted whether it was written as a text, in quotes, and so is none but a text to other
   *     readers of the file even where it looks like a number; what it is here does not depend on
   *     it
   */
  record Scalar(Place place, String text, boolean quoted) implements Node {
    /**
     * Creates a value that is written without quotes, where it can be.
     *
     * @param place where it is
     * @param text the text
     */
    public Scalar(Place place, String text) {
      this(place, text, false);
    }

    @Override
    public Scalar at(Place elsewhere) {
      return new Scalar(elsewhere, text, quoted);
    }
  }

  /**
   * No value: a key with nothing behind it.
   *
   * @param place where the value would be
   */
  record Nothing(Place place) implements Node {
    @Override
    public Nothing at(Place elsewhere) {
      return new Nothing(elsewhere);
    }
  }

  /**
   * A list of values.
   *
   * @param place where it begins
   * @param items the values in order
   */
  record Items(Place place, List<Node> items) implements Node {
    /** Copies the list. */
    public Items {
      items = ImmutableList.copyOf(items);
    }

    @Override
    public Items at(Place elsewhere) {
      ImmutableList.Builder<Node> moved = ImmutableList.builder();
      for (Node item : items) {
        moved.add(item.at(elsewhere));
      }
      return new Items(elsewhere, moved.build());
    }
  }

  /**
   * Keys with values.
   *
   * @param place where it begins
   * @param entries the entries in order; the same key may stand twice
   */
  record Mapping(Place place, List<Entry> entries) implements Node {
    /** Copies the list. */
    public Mapping {
      entries = ImmutableList.copyOf(entries);
    }

    @Override
    public Mapping at(Place elsewhere) {
      ImmutableList.Builder<Entry> moved = ImmutableList.builder();
      for (Entry entry : entries) {
        moved.add(new Entry(entry.key().at(elsewhere), entry.value().at(elsewhere)));
      }
      return new Mapping(elsewhere, moved.build());
    }

    /**
     * Returns the value of a key; of two, the first counts. A key with nothing is as if it were not
     * there.
     *
     * @param key the key
     * @return its value, if there is one
     */
    public Optional<Node> get(String key) {
      for (Entry entry : entries) {
        if (entry.key().text().equals(key)) {
          return entry.value() instanceof Nothing ? Optional.empty() : Optional.of(entry.value());
        }
      }
      return Optional.empty();
    }

    /**
     * Returns where a fault of the whole mapping is reported.
     *
     * @return the place of the first key, or of the mapping where it has none
     */
    public Place firstKey() {
      return entries.isEmpty() ? place : entries.get(0).key().place();
    }
  }

  /**
   * A key with its value.
   *
   * @param key the key
   * @param value the value, perhaps {@link Nothing}
   */
  record Entry(Scalar key, Node value) {}
}
