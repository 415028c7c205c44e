package org.pingyi.evaluation.opinion;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.pingyi.evaluation.stability.Stable;

/**
 * Which opinions are meant. What is empty restricts nothing.
 *
 * @param object of one object
 * @param criterion of one criterion
 * @param theme of one theme
 * @param channel of one channel
 * @param state of one state
 */
@Stable
public record OpinionFilter(
    Optional<String> object,
    Optional<String> criterion,
    Optional<String> theme,
    Optional<Channel> channel,
    Optional<OpinionState> state) {

  /** All of them. */
  public static final OpinionFilter ALL =
      new OpinionFilter(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Checks that nothing is missing. */
  public OpinionFilter {
    requireNonNull(object, "object");
    requireNonNull(criterion, "criterion");
    requireNonNull(theme, "theme");
    requireNonNull(channel, "channel");
    requireNonNull(state, "state");
  }

  /**
   * Returns those that are of an object as well.
   *
   * @param other the id of the object
   * @return the filter
   */
  public OpinionFilter on(String other) {
    return new OpinionFilter(Optional.of(other), criterion, theme, channel, state);
  }

  /**
   * Returns those that are of a criterion as well.
   *
   * @param other the id of the criterion
   * @return the filter
   */
  public OpinionFilter in(String other) {
    return new OpinionFilter(object, Optional.of(other), theme, channel, state);
  }

  /**
   * Returns those that are of a theme as well.
   *
   * @param other the theme
   * @return the filter
   */
  public OpinionFilter about(String other) {
    return new OpinionFilter(object, criterion, Optional.of(other), channel, state);
  }

  /**
   * Returns those that came by a channel as well.
   *
   * @param other the channel
   * @return the filter
   */
  public OpinionFilter by(Channel other) {
    return new OpinionFilter(object, criterion, theme, Optional.of(other), state);
  }

  /**
   * Returns those that stand in a state as well.
   *
   * @param other the state
   * @return the filter
   */
  public OpinionFilter standing(OpinionState other) {
    return new OpinionFilter(object, criterion, theme, channel, Optional.of(other));
  }

  boolean fits(Opinion opinion) {
    return object.map(opinion.object()::equals).orElse(true)
        && criterion.map(one -> opinion.criterion().filter(one::equals).isPresent()).orElse(true)
        && theme.map(opinion.themes()::contains).orElse(true)
        && channel.map(opinion.channel()::equals).orElse(true)
        && state.map(opinion.state()::equals).orElse(true);
  }
}
