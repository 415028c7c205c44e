package org.pingyi.evaluation.intake;

import java.util.Optional;

/**
 * A batch as the box knows it.
 *
 * @param number its number in the box, from 0
 * @param id its id
 * @param group the rater group
 * @param stratum the stratum, where the group has some
 * @param channel how its papers were collected, where they are entered by hand
 * @param issued how many passes or papers were given out at first
 */
record Batch(
    int number,
    String id,
    String group,
    Optional<String> stratum,
    Optional<String> channel,
    int issued) {

  boolean isByHand() {
    return channel.isPresent();
  }

  void write(Encoding to) {
    to.integer(number).text(id).text(group).text(stratum.orElse(""));
    to.text(channel.orElse("")).integer(issued);
  }

  static Batch read(Decoding from) {
    return new Batch(
        from.integer(),
        from.text(),
        from.text(),
        filled(from.text()),
        filled(from.text()),
        from.integer());
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text).filter(given -> !given.isEmpty());
  }
}
