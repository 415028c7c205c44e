package org.pingyi.evaluation.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Option;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.RangeScale;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Origin;
import org.pingyi.evaluation.source.Numbers;

/** The scales that the premises of an explained report state. */
final class StatedScales {

  private final Settings settings;
  private final Titles titles;

  StatedScales(Settings settings, Titles titles) {
    this.settings = settings;
    this.titles = titles;
  }

  /**
   * Returns the scale of a leaf criterion.
   *
   * @throws IllegalArgumentException if what is stated is no scale
   */
  Optional<Scale> of(String criterion) {
    return settings
        .value(Origin.path("criteria", criterion, "scale"))
        .filter(id -> !id.isEmpty())
        .map(this::scale);
  }

  private Scale scale(String id) {
    Optional<String> range = settings.value(Origin.path("scales", id, "range"));
    return range.isPresent() ? range(id, range.get()) : options(id);
  }

  private Scale options(String id) {
    List<Option> options = new ArrayList<>();
    for (String at : settings.options(id)) {
      String option = Titles.unescaped(at.substring(at.lastIndexOf('/') + 1));
      String attitude = settings.value(at + "/attitude").orElse("");
      options.add(
          new Option(
              option,
              Text.of(titles.of("scales", id, "options", option)),
              settings.value(at).filter(value -> !value.isEmpty()).map(Numbers::exact),
              Attitude.valueOf(attitude.toUpperCase(Locale.ROOT))));
    }
    return new OptionScale(id, Text.of(id), options);
  }

  private static Scale range(String id, String stated) {
    Map<String, Fraction> numbers = new HashMap<>();
    for (String part : stated.split(", ", -1)) {
      String[] named = part.split(" ", 2);
      numbers.put(named[0], Numbers.exact(named[named.length - 1]));
    }
    return new RangeScale(
        id,
        Text.of(id),
        required(numbers, "from"),
        required(numbers, "to"),
        required(numbers, "step"),
        Optional.ofNullable(numbers.get("positive-from")),
        Optional.ofNullable(numbers.get("negative-below")));
  }

  private static Fraction required(Map<String, Fraction> numbers, String name) {
    return Optional.ofNullable(numbers.get(name))
        .orElseThrow(() -> new IllegalArgumentException("a range has the key " + name));
  }

  /**
   * Whether two scales have the same answers, which are worth the same; titles are not compared.
   */
  static boolean same(Scale one, Scale other) {
    if (one instanceof OptionScale a && other instanceof OptionScale b) {
      return new HashSet<>(a.options().stream().map(StatedScales::untitled).toList())
          .equals(new HashSet<>(b.options().stream().map(StatedScales::untitled).toList()));
    }
    return one instanceof RangeScale a
        && other instanceof RangeScale b
        && a.from().equals(b.from())
        && a.to().equals(b.to())
        && a.step().equals(b.step())
        && a.positiveFrom().equals(b.positiveFrom())
        && a.negativeBelow().equals(b.negativeBelow());
  }

  private static Option untitled(Option option) {
    return new Option(option.id(), Text.of(option.id()), option.value(), option.attitude());
  }
}
