package org.pingyi.evaluation;

/**
 * How long the texts may be that a service takes, in characters as {@link String#length()} counts
 * them. What is longer is refused before any of it is read.
 *
 * @param scheme the most characters of a scheme, at least 1; whatever is set here, a scheme has at
 *     most 1 MiB in UTF-8
 * @param ballots the most characters of ballots, at least 1
 * @param roster the most characters of a roster, at least 1
 */
public record TextLimits(int scheme, int ballots, int roster) {

  /**
   * The usual limits: 1,048,576 characters of a scheme, 67,108,864 of ballots (about a million of
   * them), 4,194,304 of a roster.
   */
  public static final TextLimits DEFAULT = new TextLimits(1 << 20, 1 << 26, 1 << 22);

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException if one is below 1
   */
  public TextLimits {
    if (scheme < 1 || ballots < 1 || roster < 1) {
      throw new IllegalArgumentException("a limit is at least one character");
    }
  }

  /**
   * Returns these limits with another one for schemes.
   *
   * @param characters the most characters of a scheme, at least 1
   * @return the limits
   * @throws IllegalArgumentException if it is below 1
   */
  public TextLimits withScheme(int characters) {
    return new TextLimits(characters, ballots, roster);
  }

  /**
   * Returns these limits with another one for ballots.
   *
   * @param characters the most characters of ballots, at least 1
   * @return the limits
   * @throws IllegalArgumentException if it is below 1
   */
  public TextLimits withBallots(int characters) {
    return new TextLimits(scheme, characters, roster);
  }

  /**
   * Returns these limits with another one for rosters.
   *
   * @param characters the most characters of a roster, at least 1
   * @return the limits
   * @throws IllegalArgumentException if it is below 1
   */
  public TextLimits withRoster(int characters) {
    return new TextLimits(scheme, ballots, characters);
  }
}
