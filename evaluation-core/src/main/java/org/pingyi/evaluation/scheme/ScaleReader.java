package org.pingyi.evaluation.scheme;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Option;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.RangeScale;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.source.Node;
import org.pingyi.evaluation.text.WhiteSpace;

/** Reads {@code scales}. */
final class ScaleReader {

  private static final Map<String, Attitude> ATTITUDES =
      ImmutableMap.of(
          "positive", Attitude.POSITIVE,
          "neutral", Attitude.NEUTRAL,
          "negative", Attitude.NEGATIVE);

  /**
   * The scales of a scheme.
   *
   * @param ids all ids, those of faulty scales too
   * @param sound the scales without fault
   * @param options the ids of all options; none where some could not be read
   */
  record Scales(Set<String> ids, Map<String, Scale> sound, Optional<Set<String>> options) {}

  private final Set<String> options = new LinkedHashSet<>();
  private boolean allOptionsRead = true;

  /** Reads the scales; none where they could not be read at all. */
  Optional<Scales> read(Value value) {
    Optional<Section> section = value.section();
    if (section.isPresent() && section.get().entries().isEmpty()) {
      value.fault(FaultCode.MISSING_KEY, Text.of("there must be at least one scale", "至少需要一个选项等次"));
      return Optional.empty();
    }
    return section.map(this::read);
  }

  private Scales read(Section section) {
    Set<String> ids = new LinkedHashSet<>();
    Map<String, Scale> sound = new LinkedHashMap<>();
    for (Node.Entry entry : section.entries()) {
      String id = entry.key().text();
      if (WhiteSpace.isBlank(id)) {
        section.faultOfKey(
            entry,
            FaultCode.WRONG_TYPE,
            Text.of("a text is needed here", "此处需要文本"),
            Optional.empty());
      } else {
        ids.add(id);
        scale(id, section.value(entry)).ifPresent(scale -> sound.put(id, scale));
      }
    }
    return new Scales(ids, sound, allOptionsRead ? Optional.of(options) : Optional.empty());
  }

  private Optional<Scale> scale(String id, Value value) {
    Optional<Section> section = value.section();
    if (section.isEmpty()) {
      allOptionsRead = false;
      return Optional.empty();
    }
    Section scale = section.get();
    Optional<Text> title = scale.find("title").flatMap(Value::title);
    boolean range = isRange(scale);
    Optional<Scale> read =
        range
            ? scale.find("range").flatMap(from -> range(id, title, from))
            : scale.require("options").flatMap(from -> options(id, title, from));
    allOptionsRead &= range || scale.find("options").isPresent();
    scale.close();
    return read;
  }

  /** A scale has options or a range; where both stand, the second has no meaning there. */
  private static boolean isRange(Section scale) {
    for (Node.Entry entry : scale.entries()) {
      if (entry.key().text().equals("range")) {
        return true;
      }
      if (entry.key().text().equals("options")) {
        return false;
      }
    }
    return false;
  }

  private Optional<Scale> options(String id, Optional<Text> title, Value value) {
    Optional<List<Value>> list = value.nonEmptyList();
    allOptionsRead &= list.isPresent();
    List<Option> sound = new ArrayList<>();
    IdList ids = new IdList();
    for (Value entry : list.orElse(List.of())) {
      ids.section(entry).flatMap(option -> option(option, ids)).ifPresent(sound::add);
    }
    options.addAll(ids.references());
    if (list.isEmpty() || sound.size() < list.get().size()) {
      return Optional.empty();
    }
    return Optional.of(new OptionScale(id, title.orElse(Text.of(id)), sound));
  }

  private static Optional<Option> option(Section section, IdList ids) {
    Optional<String> id = ids.read(section);
    Optional<Text> title = section.find("title").flatMap(Value::title);
    Optional<Fraction> value = section.find("value").flatMap(Value::number);
    Attitude attitude =
        section.find("attitude").flatMap(word -> word.word(ATTITUDES)).orElse(Attitude.NEUTRAL);
    section.close();
    return id.map(known -> new Option(known, title.orElse(Text.of(known)), value, attitude));
  }

  private static Optional<Scale> range(String id, Optional<Text> title, Value value) {
    Optional<Section> section = value.section();
    if (section.isEmpty()) {
      return Optional.empty();
    }
    Section range = section.get();
    Optional<Fraction> from = range.require("from").flatMap(Value::number);
    Optional<Fraction> to = range.require("to").flatMap(Value::number);
    Optional<Fraction> step = range.require("step").flatMap(Value::number);
    Optional<Fraction> positive = range.find("positive-from").flatMap(Value::number);
    Optional<Fraction> negative = range.find("negative-below").flatMap(Value::number);
    range.close();
    boolean sound = stepIsSound(range, from, to, step);
    if (isAbove(from, to)) {
      unordered(range, "to", "the range must not end before it begins", "范围的终点不能小于起点");
      sound = false;
    }
    if (isAbove(negative, positive)) {
      unordered(
          range,
          "negative-below",
          "an answer would be positive and negative at once",
          "同一个分值不能既满意又不满意");
      sound = false;
    }
    if (!sound || from.isEmpty() || to.isEmpty() || step.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new RangeScale(
            id, title.orElse(Text.of(id)), from.get(), to.get(), step.get(), positive, negative));
  }

  private static boolean stepIsSound(
      Section range, Optional<Fraction> from, Optional<Fraction> to, Optional<Fraction> step) {
    if (step.isEmpty()) {
      return false;
    }
    if (step.get().signum() <= 0) {
      invalidStep(range, "a step must be above 0", "步长必须大于 0");
      return false;
    }
    if (from.isPresent()
        && to.isPresent()
        && to.get()
                .minus(from.get())
                .dividedBy(step.get())
                .compareTo(Fraction.of(RangeScale.MAX_SIZE))
            >= 0) {
      invalidStep(range, "a range has at most 100,001 steps", "范围最多有 100,001 个分值");
      return false;
    }
    return true;
  }

  private static void invalidStep(Section range, String en, String zh) {
    range.find("step").ifPresent(step -> step.fault(FaultCode.INVALID_PARAMETER, Text.of(en, zh)));
  }

  private static boolean isAbove(Optional<Fraction> low, Optional<Fraction> high) {
    return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0;
  }

  private static void unordered(Section range, String key, String en, String zh) {
    range.find(key).ifPresent(value -> value.fault(FaultCode.UNORDERED, Text.of(en, zh)));
  }

  /** The scale of a criterion that names one. */
  static Optional<Scale> named(Value value, Optional<Scales> scales, boolean moreMayCome) {
    Optional<String> name = value.text();
    if (name.isEmpty() || scales.isEmpty()) {
      return Optional.empty();
    }
    if (!moreMayCome) {
      Names.check(value, name.get(), Text.of("scale", "选项等次"), scales.map(Scales::ids));
    }
    return Optional.ofNullable(scales.get().sound().get(name.get()));
  }
}
