package org.pingyi.evaluation.testkit;

import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.TimeZone;
import java.util.function.Supplier;

/**
 * What the machine has by default, and a rule may neither look at nor change.
 *
 * @param locale the locale
 * @param display the locale for what people read
 * @param format the locale for numbers and dates
 * @param zone the time zone
 * @param properties the system properties
 */
record Surroundings(
    Locale locale, Locale display, Locale format, TimeZone zone, Properties properties) {

  /**
   * What a plugin says at home and elsewhere.
   *
   * @param here what it says with what the machine has by default
   * @param abroad what it says with another locale and time zone
   */
  record Said(String here, String abroad) {}

  /** Asks at home and elsewhere; what asking changed is a promise broken, and put back. */
  static Said hereAndAbroad(Supplier<String> question, PluginContract contract) {
    Surroundings before = now();
    try {
      String here = question.get();
      before
          .changed()
          .ifPresent(
              what -> {
                throw contract.broken(what);
              });
      goAbroad();
      return new Said(here, question.get());
    } finally {
      before.restore();
    }
  }

  private static Surroundings now() {
    return new Surroundings(
        Locale.getDefault(),
        Locale.getDefault(Locale.Category.DISPLAY),
        Locale.getDefault(Locale.Category.FORMAT),
        TimeZone.getDefault(),
        (Properties) System.getProperties().clone());
  }

  /** Returns what is no longer as it was, if anything is. */
  private Optional<String> changed() {
    Surroundings now = now();
    if (!locale.equals(now.locale) || !display.equals(now.display) || !format.equals(now.format)) {
      return Optional.of("it changes the default locale, to " + now.format + ".");
    }
    if (!zone.equals(now.zone)) {
      return Optional.of("it changes the default time zone, to " + now.zone.getID() + ".");
    }
    return properties.equals(now.properties)
        ? Optional.empty()
        : Optional.of("it changes system properties.");
  }

  /** Makes a locale and a time zone the default in which much is written otherwise. */
  private static void goAbroad() {
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
  }

  /** Makes all as it was. */
  private void restore() {
    Locale.setDefault(locale);
    Locale.setDefault(Locale.Category.DISPLAY, display);
    Locale.setDefault(Locale.Category.FORMAT, format);
    TimeZone.setDefault(zone);
    if (!properties.equals(System.getProperties())) {
      System.setProperties(properties);
    }
  }
}
