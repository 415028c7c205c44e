package org.pingyi.evaluation.count;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.ballot.TallyOptions;
import org.pingyi.evaluation.count.chunks.ChunkSizes;
import org.pingyi.evaluation.count.chunks.ChunkedTally;
import org.pingyi.evaluation.count.reading.BallotFields;
import org.pingyi.evaluation.count.reading.FilesCheck;
import org.pingyi.evaluation.count.settling.Growth;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.Tally;

/**
 * Counts bytes in UTF-8 by {@link ChunkedTally}. Characters that somebody else decoded, other
 * charsets, papers that a rule judges or somebody reads, and counting that is watched while it
 * grows go the simple way.
 */
final class ChunkedPath implements TallyPath {

  static final TallyPath INSTANCE = new ChunkedPath();

  private ChunkedPath() {}

  @Override
  public Tally tally(
      SchemeDefinition scheme,
      List<BallotSource> sources,
      TallyOptions options,
      BallotListener listener,
      Growth growth) {
    boolean chunked =
        growth == Growth.FREE && scheme.rules().papers().isEmpty() && areUtf8(sources);
    if (!chunked) {
      return StreamingTally.INSTANCE.tally(scheme, sources, options, listener, growth);
    }
    return FilesCheck.tellingBegins(
        sources,
        new BallotFields(scheme.leaves()),
        () -> ChunkedTally.tally(scheme, sources, options, ChunkSizes.STANDARD, listener));
  }

  private static boolean areUtf8(List<BallotSource> sources) {
    for (BallotSource source : sources) {
      if (!isUtf8(source)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf8(BallotSource source) {
    return (source instanceof BallotSource.OfFile file
            && file.charset().equals(StandardCharsets.UTF_8))
        || (source instanceof BallotSource.OfStream stream
            && stream.charset().equals(StandardCharsets.UTF_8));
  }
}
