package org.pingyi.evaluation.opinion;

import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/** By which way opinions came. The ids are stable. */
@Stable
public enum Channel {
  /** Comments on ballots. */
  BALLOT("ballot", "ballots", "评议票"),
  /** Forms that ask for opinions. */
  FORM("form", "opinion forms", "意见征询表"),
  /** Talks with one person. */
  INTERVIEW("interview", "interviews", "个别访谈"),
  /** Talks with several people. */
  GROUP_TALK("group-talk", "group talks", "座谈会"),
  /** Visits to households. */
  VISIT("visit", "home visits", "走访"),
  /** Letters, and boxes into which they are put. */
  LETTER("letter", "letters", "来信和意见箱"),
  /** Calls. */
  HOTLINE("hotline", "calls", "热线电话"),
  /** Pages that ask for opinions. */
  ONLINE("online", "web pages", "网上征集");

  private final String id;
  private final Text title;

  Channel(String id, String en, String zh) {
    this.id = id;
    this.title = Text.of(en, zh);
  }

  /**
   * Returns the id by which files and the command line name the channel.
   *
   * @return the id
   */
  public String id() {
    return id;
  }

  /**
   * Returns what the channel is called.
   *
   * @return the title
   */
  public Text title() {
    return title;
  }
}
