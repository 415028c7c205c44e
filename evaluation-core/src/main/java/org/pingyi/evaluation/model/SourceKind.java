package org.pingyi.evaluation.model;

import org.pingyi.evaluation.stability.Stable;

/** Where rectification items come from. The ids are stable; a scheme's deadlines go by them. */
@Stable
public enum SourceKind {
  /** A trigger on a report. */
  TRIGGER("trigger", "a trigger on a report", "整改触发规则"),
  /** Opinions from ballots and forms. */
  OPINION("opinion", "opinions", "意见建议"),
  /** A talk with one person. */
  INTERVIEW("interview", "an interview", "个别访谈"),
  /** A talk with several people. */
  GROUP_TALK("group-talk", "a group talk", "座谈会"),
  /** A visit to a household. */
  VISIT("visit", "a home visit", "走访"),
  /** An inspection that was announced. */
  OPEN_INSPECTION("open-inspection", "an open inspection", "明查"),
  /** An inspection that nobody knew of. */
  COVERT_INSPECTION("covert-inspection", "a covert inspection", "暗访"),
  /** What a leader said. */
  LEADER_COMMENT("leader-comment", "a leader’s comment", "领导点评"),
  /** What those concerned found themselves, before anybody evaluated them. */
  SELF_CHECK("self-check", "a self-check before any evaluation", "未评先改"),
  /** One bad rating of a service. */
  SINGLE_RATING("single-rating", "a single bad rating", "差评"),
  /** An item that was split. */
  SPLIT("split", "an item that was split", "拆分");

  private final String id;
  private final Text title;

  SourceKind(String id, String en, String zh) {
    this.id = id;
    this.title = Text.of(en, zh);
  }

  /**
   * Returns the id by which schemes, files and the command line name the source.
   *
   * @return the id
   */
  public String id() {
    return id;
  }

  /**
   * Returns what the source is called.
   *
   * @return the title
   */
  public Text title() {
    return title;
  }
}
