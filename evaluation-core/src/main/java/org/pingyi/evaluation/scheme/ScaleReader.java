package org.pingyi.evaluation.scheme;

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
import org.pingyi.evaluation.vocabulary.CommonKeys;
import org.pingyi.evaluation.vocabulary.CriterionKeys;
import org.pingyi.evaluation.vocabulary.Form;
import org.pingyi.evaluation.vocabulary.Key;
import org.pingyi.evaluation.vocabulary.ScaleKeys;
import org.pingyi.evaluation.vocabulary.SchemeKeys;

/** Reads {@code scales}. */
final class ScaleReader {

  /**
   * The scales of a scheme.
   *
   * @param ids all ids, those of faulty scales too
   * @param sound the scales without fault
   * @param options the ids of all options; none where some could not be read
   */
  record Scales(Set<String> ids, Map<String, Scale> sound, Optional<Set<String>> options) {}

  /** What the keys of {@code scales} are. */
  private static final Form.PlainText ID = new Form.PlainText();

  private final Set<String> options = new LinkedHashSet<>();
  private boolean allOptionsRead = true;

  /** Reads the scales; none where they could not be read at all. */
  Optional<Scales> read(Value value) {
    Optional<Section> section = value.table(SchemeKeys.SCALES.form());
    return section.isPresent() ? Optional.of(read(section.get())) : Optional.empty();
  }

  private Scales read(Section section) {
    Set<String> ids = new LinkedHashSet<>();
    Map<String, Scale> sound = new LinkedHashMap<>();
    for (Node.Entry entry : section.others()) {
      Value value = section.value(entry);
      Optional<String> id = new Value(entry.key(), value.path(), value.log()).read(ID);
      if (id.isPresent()) {
        ids.add(id.get());
        Optional<Scale> scale = scale(id.get(), value);
        if (scale.isPresent()) {
          sound.put(scale.get().id(), scale.get());
        }
      }
    }
    return new Scales(ids, sound, allOptionsRead ? Optional.of(options) : Optional.empty());
  }

  private Optional<Scale> scale(String id, Value value) {
    Optional<Section> section = value.section(ScaleKeys.SCALE);
    if (section.isEmpty()) {
      allOptionsRead = false;
      return Optional.empty();
    }
    Section scale = section.get();
    Optional<Text> title = scale.title(CommonKeys.TITLE);
    if (scale.reads(ScaleKeys.RANGE_SCALE)) {
      Optional<Section> range = scale.section(ScaleKeys.RANGE);
      return range.isPresent() ? range(id, title, range.get()) : Optional.empty();
    }
    Optional<List<Value>> list = scale.list(ScaleKeys.OPTIONS);
    allOptionsRead &= list.isPresent();
    return list.isPresent() ? options(id, title, list.get()) : Optional.empty();
  }

  private Optional<Scale> options(String id, Optional<Text> title, List<Value> list) {
    IdList ids = new IdList();
    List<Option> sound = ids.readAll(list, ScaleKeys.OPTION, option -> option(option, ids));
    options.addAll(ids.references());
    return sound.size() < list.size()
        ? Optional.empty()
        : Optional.of(new OptionScale(id, title.orElse(Text.of(id)), sound));
  }

  private static Optional<Option> option(Section section, IdList ids) {
    Optional<String> id = ids.read(section, ScaleKeys.OPTION_ID);
    Optional<Text> title = section.title(CommonKeys.TITLE);
    Optional<Fraction> value = section.read(ScaleKeys.VALUE);
    Attitude attitude = section.readOrDefault(ScaleKeys.ATTITUDE);
    return id.isPresent()
        ? Optional.of(new Option(id.get(), title.orElse(Text.of(id.get())), value, attitude))
        : Optional.empty();
  }

  private static Optional<Scale> range(String id, Optional<Text> title, Section range) {
    Optional<Fraction> from = range.read(ScaleKeys.FROM);
    Optional<Fraction> to = range.read(ScaleKeys.TO);
    Optional<Fraction> step = range.read(ScaleKeys.STEP);
    Optional<Fraction> positive = range.read(ScaleKeys.POSITIVE_FROM);
    Optional<Fraction> negative = range.read(ScaleKeys.NEGATIVE_BELOW);
    boolean sound = stepIsSound(range, from, to, step);
    if (isAbove(from, to)) {
      unordered(range, ScaleKeys.TO, "the range must not end before it begins", "范围的终点不能小于起点");
      sound = false;
    }
    if (isAbove(negative, positive)) {
      unordered(
          range,
          ScaleKeys.NEGATIVE_BELOW,
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
    if (from.isPresent()
        && to.isPresent()
        && to.get()
                .minus(from.get())
                .dividedBy(step.get())
                .compareTo(Fraction.of(RangeScale.MAX_SIZE))
            >= 0) {
      range
          .find(ScaleKeys.STEP)
          .ifPresent(
              value ->
                  value.fault(
                      FaultCode.INVALID_PARAMETER,
                      Text.of("a range has at most 100,001 steps", "范围最多有 100,001 个分值")));
      return false;
    }
    return true;
  }

  private static boolean isAbove(Optional<Fraction> low, Optional<Fraction> high) {
    return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0;
  }

  private static void unordered(Section range, Key<?> key, String en, String zh) {
    range.find(key).ifPresent(value -> value.fault(FaultCode.UNORDERED, Text.of(en, zh)));
  }

  /** The scale of a criterion that names one. */
  static Optional<Scale> named(Value value, Optional<Scales> scales, boolean moreMayCome) {
    Optional<String> name = value.read(CriterionKeys.SCALE.form());
    if (name.isEmpty() || scales.isEmpty()) {
      return Optional.empty();
    }
    if (!moreMayCome) {
      Optional<Set<String>> ids = Optional.of(scales.get().ids());
      Names.check(value, name.get(), Text.of("scale", "选项等次"), ids);
    }
    return Optional.ofNullable(scales.get().sound().get(name.get()));
  }
}
