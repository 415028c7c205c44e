package org.pingyi.evaluation.count;

import java.util.List;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.ballot.TallyOptions;
import org.pingyi.evaluation.count.settling.Growth;
import org.pingyi.evaluation.count.settling.PaperListener;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.Tally;

/**
 * A way from bytes to a tally. All ways give the same tally; they differ in speed and memory.
 *
 * <p>Thread-safe: each call has a state of its own.
 */
public interface TallyPath {

  /**
   * Reads, checks and counts ballots.
   *
   * @param scheme the scheme, with the roster where there is one
   * @param source the ballots
   * @param listener who hears of rejections and progress; it may have heard of some when the tally
   *     fails in the end
   * @return the tally
   * @throws InputException if the source as such is faulty: it cannot be read, is empty or no text
   *     of its charset, its header is not that of ballots for the scheme, or a quote is never
   *     closed
   * @throws PluginException if a paper rule fails
   * @throws IllegalStateException if the source can be read only once and was
   */
  default Tally tally(SchemeDefinition scheme, BallotSource source, BallotListener listener) {
    return tally(scheme, source, listener, Growth.FREE);
  }

  /**
   * Reads, checks and counts ballots as far as memory may grow.
   *
   * @param scheme the scheme, with the roster where there is one
   * @param source the ballots
   * @param listener who hears of rejections and progress; it may have heard of some when the tally
   *     fails in the end
   * @param growth who hears how much is kept
   * @return the tally
   * @throws InputException if the source as such is faulty
   * @throws PluginException if a paper rule fails
   * @throws IllegalStateException if the source can be read only once and was
   */
  default Tally tally(
      SchemeDefinition scheme, BallotSource source, BallotListener listener, Growth growth) {
    return tally(scheme, List.of(source), TallyOptions.DEFAULT, listener, growth);
  }

  /**
   * Reads, checks and counts the ballots of several sources as if they were one: a ballot of an
   * earlier source is the earlier one, and a paper may have ballots in several.
   *
   * @param scheme the scheme, with the roster where there is one
   * @param sources the ballots, no two sources of one name
   * @param options what counting may take where it is done in chunks
   * @param listener who hears of rejections, which name the source where there are several, and of
   *     the progress through all of them; it may have heard of some when the tally fails in the end
   * @param growth who hears how much is kept
   * @return the tally
   * @throws InputException if a source as such is faulty
   * @throws PluginException if a paper rule fails
   * @throws IllegalStateException if a source can be read only once and was
   */
  Tally tally(
      SchemeDefinition scheme,
      List<BallotSource> sources,
      TallyOptions options,
      BallotListener listener,
      Growth growth);

  /**
   * Counts the ballots of several sources once more as if they were one, and hands out the papers
   * that count. Duplicates and paper rules are settled as they were, which takes the memory that
   * judging papers takes: all of it in the calling thread and in memory, on the {@linkplain
   * #streaming way} that reads in one thread.
   *
   * @param scheme the scheme, with the roster where there is one
   * @param sources the ballots, no two sources of one name
   * @param papers who hears of papers
   * @param growth who hears how much is kept
   * @return the tally, as {@link #tally} gives it
   * @throws InputException if a source as such is faulty
   * @throws PluginException if a paper rule fails
   * @throws IllegalStateException if a source can be read only once and was
   */
  static Tally readPapers(
      SchemeDefinition scheme, List<BallotSource> sources, PaperListener papers, Growth growth) {
    return StreamingTally.readPapers(scheme, sources, papers, growth);
  }

  /**
   * Returns the fastest way: bytes in UTF-8 are counted in chunks by as many threads as may count,
   * where the scheme has no paper rules, and all else as by {@link #streaming}.
   *
   * @return the way
   */
  static TallyPath chunked() {
    return ChunkedPath.INSTANCE;
  }

  /**
   * Returns the way that reads in one thread and one pass. Memory does not grow with the source,
   * but for what settling duplicates and papers needs, which the implementation states in bytes per
   * ballot.
   *
   * @return the way
   */
  static TallyPath streaming() {
    return StreamingTally.INSTANCE;
  }
}
