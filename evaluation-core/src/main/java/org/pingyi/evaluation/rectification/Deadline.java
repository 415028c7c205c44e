package org.pingyi.evaluation.rectification;

import java.time.LocalDate;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.model.TitledKeyword;
import org.pingyi.evaluation.stability.Stable;

/**
 * Something that has to be done until a day.
 *
 * @param kind what has to be done
 * @param by the last day on which it is in time
 */
@Stable
public record Deadline(Kind kind, LocalDate by) {

  /** What has to be done. */
  public enum Kind implements TitledKeyword {
    /** Those who raised it are to be answered. */
    ANSWER("answer", "答复"),
    /** It is to be put right. */
    RESOLVE("put right", "整改"),
    /** The people concerned are to be asked. */
    FOLLOW_UP("follow up", "回访");

    private final Text title;

    Kind(String en, String zh) {
      this.title = Text.of(en, zh);
    }

    @Override
    public Text title() {
      return title;
    }
  }

  /**
   * Says whether it is too late.
   *
   * @param today the day on which somebody asks
   * @return true after the last day
   */
  public boolean isOverdue(LocalDate today) {
    return today.isAfter(by);
  }
}
