package org.pingyi.evaluation.scheme;

import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.DuplicatePolicy;
import org.pingyi.evaluation.model.Period;
import org.pingyi.evaluation.model.Privacy;
import org.pingyi.evaluation.model.Ranking;
import org.pingyi.evaluation.model.Rounding;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.model.TieBreak;
import org.pingyi.evaluation.model.WorkingCalendar;

/**
 * Reads the keys that stand by themselves: period, calendar, rounding, duplicates, ranking,
 * privacy.
 */
final class SettingsReader {

  private static final Map<String, RoundingMode> MODES =
      ImmutableMap.of(
          "half-up", RoundingMode.HALF_UP,
          "half-even", RoundingMode.HALF_EVEN,
          "half-down", RoundingMode.HALF_DOWN,
          "up", RoundingMode.UP,
          "down", RoundingMode.DOWN);
  private static final Map<String, DuplicatePolicy> DUPLICATES =
      ImmutableMap.of(
          "keep-first", DuplicatePolicy.KEEP_FIRST, "keep-last", DuplicatePolicy.KEEP_LAST);

  private final Section top;

  SettingsReader(Section top) {
    this.top = top;
  }

  Optional<Period> period() {
    Optional<Section> found = top.find("period").flatMap(Value::section);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Section period = found.get();
    Optional<LocalDate> opens = period.require("opens").flatMap(Value::date);
    Optional<LocalDate> closes = period.require("closes").flatMap(Value::date);
    Optional<ZoneId> zone = period.require("zone").flatMap(SettingsReader::zone);
    period.close();
    if (opens.isEmpty() || closes.isEmpty()) {
      return Optional.empty();
    }
    if (closes.get().isBefore(opens.get())) {
      period
          .find("closes")
          .ifPresent(
              value ->
                  value.fault(
                      FaultCode.UNORDERED,
                      Text.of("the period must not end before it begins", "评议期间的截止日不能早于开始日")));
      return Optional.empty();
    }
    return zone.map(known -> new Period(opens.get(), closes.get(), known));
  }

  private static Optional<ZoneId> zone(Value value) {
    Optional<String> id = value.text();
    if (id.isPresent() && !ZoneId.getAvailableZoneIds().contains(id.get())) {
      value.fault(
          FaultCode.WRONG_TYPE,
          Text.of("a time zone such as Asia/Shanghai is needed here", "此处需要时区，例如 Asia/Shanghai"),
          value.log().nearest(id.get(), ZoneId.getAvailableZoneIds().stream().sorted().toList()));
      return Optional.empty();
    }
    return id.map(ZoneId::of);
  }

  WorkingCalendar calendar() {
    Optional<Section> found = top.find("calendar").flatMap(Value::section);
    if (found.isEmpty()) {
      return WorkingCalendar.MONDAY_TO_FRIDAY;
    }
    Section calendar = found.get();
    List<LocalDate> holidays = dates(calendar, "holidays");
    List<LocalDate> workdays = dates(calendar, "workdays");
    calendar.close();
    return new WorkingCalendar(Set.copyOf(holidays), Set.copyOf(workdays));
  }

  private static List<LocalDate> dates(Section calendar, String key) {
    return calendar.find(key).flatMap(Value::list).orElse(List.of()).stream()
        .flatMap(value -> value.date().stream())
        .toList();
  }

  Rounding rounding() {
    Optional<Section> found = top.find("rounding").flatMap(Value::section);
    if (found.isEmpty()) {
      return Rounding.DEFAULT;
    }
    Section rounding = found.get();
    int digits =
        rounding.find("digits").flatMap(SettingsReader::digits).orElse(Rounding.DEFAULT.digits());
    RoundingMode mode =
        rounding.find("mode").flatMap(word -> word.word(MODES)).orElse(Rounding.DEFAULT.mode());
    rounding.close();
    return new Rounding(digits, mode);
  }

  private static Optional<Integer> digits(Value value) {
    Optional<Long> digits = value.wholeNumber();
    if (digits.isPresent() && (digits.get() < 0 || digits.get() > Rounding.MAX_DIGITS)) {
      value.fault(FaultCode.INVALID_PARAMETER, Text.of("digits are from 0 to 10", "小数位数为 0 至 10"));
      return Optional.empty();
    }
    return digits.map(Math::toIntExact);
  }

  DuplicatePolicy duplicates() {
    return top.find("duplicates")
        .flatMap(word -> word.word(DUPLICATES))
        .orElse(DuplicatePolicy.KEEP_FIRST);
  }

  Ranking ranking(Names names) {
    Optional<Section> found = top.find("ranking").flatMap(Value::section);
    if (found.isEmpty()) {
      return Ranking.DEFAULT;
    }
    Section ranking = found.get();
    Optional<String> within =
        ranking.find("within").flatMap(value -> within(value, names.attributes()));
    List<TieBreak> ties =
        ranking.find("ties").flatMap(Value::list).orElse(List.of()).stream()
            .flatMap(value -> tieBreak(value, names).stream())
            .toList();
    ranking.close();
    return new Ranking(within, ties);
  }

  private static Optional<String> within(Value value, Optional<Set<String>> attributes) {
    Optional<String> within = value.text();
    within.ifPresent(
        name ->
            Names.check(value, name, Text.of("object with the attribute", "评议对象的属性"), attributes));
    return within;
  }

  private static Optional<TieBreak> tieBreak(Value value, Names names) {
    Optional<String> name = value.text();
    if (name.filter(RaterReader.SATISFACTION::equals).isPresent()) {
      return Optional.of(new TieBreak.Satisfaction());
    }
    return name.filter(
            group -> Names.check(value, group, Text.of("rater group", "评议主体"), names.groups()))
        .map(TieBreak.GroupTotal::new);
  }

  Privacy privacy() {
    Optional<Section> found = top.find("privacy").flatMap(Value::section);
    if (found.isEmpty()) {
      return Privacy.DEFAULT;
    }
    Section privacy = found.get();
    Optional<Long> size = privacy.find("minimum-group-size").flatMap(Value::count);
    privacy.close();
    return size.map(Privacy::new).orElse(Privacy.DEFAULT);
  }
}
