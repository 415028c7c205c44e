package org.pingyi.evaluation.scheme;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Deadlines;
import org.pingyi.evaluation.model.DuplicatePolicy;
import org.pingyi.evaluation.model.FollowUpPlan;
import org.pingyi.evaluation.model.Intake;
import org.pingyi.evaluation.model.Period;
import org.pingyi.evaluation.model.Privacy;
import org.pingyi.evaluation.model.Ranking;
import org.pingyi.evaluation.model.Rounding;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.model.TieBreak;
import org.pingyi.evaluation.model.WorkingCalendar;
import org.pingyi.evaluation.vocabulary.FollowUpKeys;
import org.pingyi.evaluation.vocabulary.RaterKeys;
import org.pingyi.evaluation.vocabulary.SchemeKeys;
import org.pingyi.evaluation.vocabulary.SettingKeys;

/**
 * Reads the keys that stand by themselves: period, calendar, rounding, duplicates, ranking,
 * privacy, intake, follow-up.
 */
final class SettingsReader {

  private final Section top;

  SettingsReader(Section top) {
    this.top = top;
  }

  Optional<Period> period() {
    Optional<Section> found = top.section(SchemeKeys.PERIOD);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Section period = found.get();
    Optional<LocalDate> opens = period.read(SettingKeys.OPENS);
    Optional<LocalDate> closes = period.read(SettingKeys.CLOSES);
    Optional<ZoneId> zone = period.read(SettingKeys.ZONE);
    if (opens.isEmpty() || closes.isEmpty()) {
      return Optional.empty();
    }
    if (closes.get().isBefore(opens.get())) {
      period
          .find(SettingKeys.CLOSES)
          .ifPresent(
              value ->
                  value.fault(
                      FaultCode.UNORDERED,
                      Text.of("the period must not end before it begins", "评议期间的截止日不能早于开始日")));
      return Optional.empty();
    }
    return zone.map(known -> new Period(opens.get(), closes.get(), known));
  }

  WorkingCalendar calendar() {
    Optional<Section> calendar = top.section(SchemeKeys.CALENDAR);
    return calendar.isEmpty()
        ? WorkingCalendar.MONDAY_TO_FRIDAY
        : new WorkingCalendar(
            Set.copyOf(calendar.get().readAll(SettingKeys.HOLIDAYS)),
            Set.copyOf(calendar.get().readAll(SettingKeys.WORKDAYS)));
  }

  FollowUpPlan followUp(WorkingCalendar calendar) {
    Optional<Section> found = top.section(SchemeKeys.FOLLOW_UP);
    if (found.isEmpty()) {
      return FollowUpPlan.STANDARD.with(calendar);
    }
    int rounds = Math.toIntExact(found.get().readOrDefault(FollowUpKeys.ROUNDS));
    Map<SourceKind, Deadlines> sources = new EnumMap<>(SourceKind.class);
    found
        .get()
        .section(FollowUpKeys.SOURCES)
        .ifPresent(
            section ->
                FollowUpKeys.BY_KIND.forEach(
                    (kind, key) ->
                        section
                            .section(key)
                            .ifPresent(said -> sources.put(kind, deadlines(said)))));
    return new FollowUpPlan(rounds, sources, calendar);
  }

  private static Deadlines deadlines(Section said) {
    return new Deadlines(
        said.read(FollowUpKeys.ANSWER_WITHIN),
        said.read(FollowUpKeys.RESOLVE_WITHIN),
        said.read(FollowUpKeys.FOLLOW_UP_WITHIN));
  }

  Rounding rounding() {
    Optional<Section> rounding = top.section(SchemeKeys.ROUNDING);
    return rounding.isEmpty()
        ? Rounding.DEFAULT
        : new Rounding(
            Math.toIntExact(rounding.get().readOrDefault(SettingKeys.DIGITS)),
            rounding.get().readOrDefault(SettingKeys.MODE));
  }

  DuplicatePolicy duplicates() {
    return top.readOrDefault(SchemeKeys.DUPLICATES);
  }

  Ranking ranking(Names names) {
    Optional<Section> found = top.section(SchemeKeys.RANKING);
    if (found.isEmpty()) {
      return Ranking.DEFAULT;
    }
    Section ranking = found.get();
    Optional<String> within =
        ranking.find(SettingKeys.WITHIN).flatMap(value -> within(value, names.attributes()));
    List<TieBreak> ties =
        ranking.list(SettingKeys.TIES).orElse(List.of()).stream()
            .flatMap(value -> tieBreak(value, names).stream())
            .toList();
    return new Ranking(within, ties);
  }

  private static Optional<String> within(Value value, Optional<Set<String>> attributes) {
    Optional<String> within = value.read(SettingKeys.WITHIN.form());
    within.ifPresent(name -> Names.checkAttribute(value, name, attributes));
    return within;
  }

  private static Optional<TieBreak> tieBreak(Value value, Names names) {
    Optional<String> name = value.read(SettingKeys.TIES.form().element());
    if (name.filter(RaterKeys.SATISFACTION::equals).isPresent()) {
      return Optional.of(new TieBreak.Satisfaction());
    }
    return name.filter(
            group -> Names.check(value, group, Text.of("rater group", "评议主体"), names.groups()))
        .map(TieBreak.GroupTotal::new);
  }

  Privacy privacy() {
    Optional<Section> privacy = top.section(SchemeKeys.PRIVACY);
    return privacy.isEmpty()
        ? Privacy.DEFAULT
        : new Privacy(privacy.get().readOrDefault(SettingKeys.MINIMUM_GROUP_SIZE));
  }

  Intake intake() {
    Optional<Section> intake = top.section(SchemeKeys.INTAKE);
    return intake.isEmpty()
        ? Intake.DEFAULT
        : new Intake(intake.get().readOrDefault(SettingKeys.TIME));
  }
}
