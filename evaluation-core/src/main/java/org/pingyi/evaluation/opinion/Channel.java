package org.pingyi.evaluation.opinion;

import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.model.TitledKeyword;
import org.pingyi.evaluation.stability.Stable;

/** By which way opinions came. The ids are stable. */
@Stable
public enum Channel implements TitledKeyword {
  /** Comments on ballots. */
  BALLOT("ballots", "评议票"),
  /** Forms that ask for opinions. */
  FORM("opinion forms", "意见征询表"),
  /** Talks with one person. */
  INTERVIEW("interviews", "个别访谈"),
  /** Talks with several people. */
  GROUP_TALK("group talks", "座谈会"),
  /** Visits to households. */
  VISIT("home visits", "走访"),
  /** Letters, and boxes into which they are put. */
  LETTER("letters", "来信和意见箱"),
  /** Calls. */
  HOTLINE("calls", "热线电话"),
  /** Pages that ask for opinions. */
  ONLINE("web pages", "网上征集");

  private final Text title;

  Channel(String en, String zh) {
    this.title = Text.of(en, zh);
  }

  @Override
  public Text title() {
    return title;
  }
}
