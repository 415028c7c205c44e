package org.pingyi.evaluation.plugin;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * How long one call of a rule or a template may take, where a host does not trust what it was
 * given.
 *
 * {@snippet class="FrontDoorTest" region="limit"}
 *
 * <p>It covers each call that a scheme or an evaluation makes of one after discovery: of a rule
 * that checks its parameters, scores a cell, judges a paper or is asked for its working, of a
 * template that gives its text. It does not cover a report renderer, or what a plugin says in its
 * own guide: those are asked in the thread that wants to have them, and no result waits for them. A
 * call that takes longer ends the evaluation with a {@link PluginException} that names the plugin,
 * its jar and what it was working on. Java cannot stop a thread that does not heed being
 * interrupted, so that such a call goes on in a daemon thread, which is left behind and keeps what
 * the rule holds, and a processor where it computes; it ends with the process at the latest.
 *
 * <p>Rules are then called in threads of their own, one for each thread that evaluates and not for
 * a call, and the calling thread waits and looks every few milliseconds: a call may be noticed that
 * much late. A rule never runs beside the thread that asked for it. A paper rule costs a change of
 * threads for each ballot without a token. Without a limit no thread is started for it and no time
 * taken.
 *
 * <p>Immutable; thread-safe if its ticker is.
 *
 * @param longest how long a call may take, above 0
 * @param ticker what tells the time in nanoseconds from any start, such as {@code System::nanoTime}
 */
@Stable
public record RuleTimeLimit(Duration longest, LongSupplier ticker) {

  /**
   * Checks the limit.
   *
   * @throws IllegalArgumentException if it is not above 0, or too long to be told in nanoseconds
   */
  public RuleTimeLimit {
    requireNonNull(ticker, "ticker");
    if (longest.isNegative() || longest.isZero()) {
      throw new IllegalArgumentException("a time limit is above 0: " + longest);
    }
    if (longest.compareTo(Duration.ofNanos(Long.MAX_VALUE)) > 0) {
      throw new IllegalArgumentException("a time limit of more than 292 years: " + longest);
    }
  }

  /**
   * Returns whether a call that has begun takes too long.
   *
   * @param start what the ticker said when it began, in nanoseconds
   * @return whether it has taken longer than the limit by now
   */
  public boolean isExceededSince(long start) {
    return ticker.getAsLong() - start > longest.toNanos();
  }

  /**
   * Returns what is said of a call that took longer.
   *
   * @return the message
   */
  public Text exceeded() {
    String seconds = BigDecimal.valueOf(longest.toNanos(), 9).stripTrailingZeros().toPlainString();
    return Text.of(
        "took longer than the " + seconds + " s that a call of a plugin may take",
        "调用超过了规定的时限（" + seconds + " 秒）");
  }
}
