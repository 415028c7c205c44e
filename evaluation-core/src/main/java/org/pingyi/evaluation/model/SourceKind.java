package org.pingyi.evaluation.model;

import org.pingyi.evaluation.stability.Stable;

/** Where rectification items come from. The ids are stable; a scheme's deadlines go by them. */
@Stable
public enum SourceKind implements TitledKeyword {
  /** A trigger on a report. */
  TRIGGER("a trigger on a report", "整改触发规则"),
  /** Opinions from ballots and forms. */
  OPINION("opinions", "意见建议"),
  /** A talk with one person. */
  INTERVIEW("an interview", "个别访谈"),
  /** A talk with several people. */
  GROUP_TALK("a group talk", "座谈会"),
  /** A visit to a household. */
  VISIT("a home visit", "走访"),
  /** An inspection that was announced. */
  OPEN_INSPECTION("an open inspection", "明查"),
  /** An inspection that nobody knew of. */
  COVERT_INSPECTION("a covert inspection", "暗访"),
  /** What a leader said. */
  LEADER_COMMENT("a leader’s comment", "领导点评"),
  /** What those concerned found themselves, before anybody evaluated them. */
  SELF_CHECK("a self-check before any evaluation", "未评先改"),
  /** One bad rating of a service. */
  SINGLE_RATING("a single bad rating", "差评"),
  /** An item that was split. */
  SPLIT("an item that was split", "拆分");

  private final Text title;

  SourceKind(String en, String zh) {
    this.title = Text.of(en, zh);
  }

  @Override
  public Text title() {
    return title;
  }
}
