package org.pingyi.evaluation.vocabulary;

import java.util.function.Supplier;

/**
 * What stands in a scheme behind a key and has keys of its own. Its vocabulary is looked up when it
 * is asked for: criteria may have criteria, and what no scheme asks for need not be there.
 */
enum Mapping implements Supplier<Vocabulary> {
  CALENDAR,
  CRITERION,
  DEADLINES,
  FOLLOW_UP,
  FOLLOW_UP_SOURCE,
  GRADE,
  GROUP,
  INTAKE,
  OBJECT,
  OPTION,
  PERIOD,
  PRIVACY,
  RANGE,
  RANKING,
  ROUNDING,
  SCALE,
  STRATUM,
  WEIGHT_FOR;

  @Override
  public Vocabulary get() {
    return switch (this) {
      case CALENDAR -> SettingKeys.CALENDAR;
      case CRITERION -> CriterionKeys.CRITERION;
      case DEADLINES -> FollowUpKeys.DEADLINES;
      case FOLLOW_UP -> FollowUpKeys.FOLLOW_UP;
      case FOLLOW_UP_SOURCE -> FollowUpKeys.SOURCE;
      case GRADE -> GradeKeys.GRADE;
      case GROUP -> RaterKeys.GROUP;
      case INTAKE -> SettingKeys.INTAKE;
      case OBJECT -> ObjectKeys.OBJECT;
      case OPTION -> ScaleKeys.OPTION;
      case PERIOD -> SettingKeys.PERIOD;
      case PRIVACY -> SettingKeys.PRIVACY;
      case RANGE -> ScaleKeys.RANGE_OF_NUMBERS;
      case RANKING -> SettingKeys.RANKING;
      case ROUNDING -> SettingKeys.ROUNDING;
      case SCALE -> ScaleKeys.SCALE;
      case STRATUM -> RaterKeys.STRATUM;
      case WEIGHT_FOR -> RaterKeys.WEIGHT_FOR_SOME;
    };
  }
}
