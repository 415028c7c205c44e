package org.pingyi.evaluation.diff;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.rule.Origin;
import org.pingyi.evaluation.source.JsonCursor;
import org.pingyi.evaluation.source.ReportBytes;

/**
 * What is kept in memory of a report: what there is one of, and of each object and finding where it
 * stands and by what it is known.
 *
 * @param bytes the report
 * @param side what is said of the report as a whole
 * @param totals its ballots and turnout, by id
 * @param objects its objects, in order
 * @param findings its findings, in order
 * @param figures its figures beside the scores, in order
 * @param settings what the scheme says
 * @param titles what people read
 */
record ReportIndex(
    ReportBytes bytes,
    ReportSide side,
    Map<String, Fact> totals,
    Map<String, Entry> objects,
    Map<Key, Found> findings,
    Map<FigureKey, Figure> figures,
    Settings settings,
    Titles titles) {

  /**
   * An object.
   *
   * @param at the way to it
   * @param offset where it stands
   * @param digest a hash of all that is said of it
   * @param standing where it stands among others
   */
  record Entry(String at, long offset, ByteBuffer digest, Standing standing) {}

  /**
   * By what a finding is known.
   *
   * @param number which of those that are alike, from 0
   */
  record Key(String object, String criterion, String trigger, int number) {

    /** Returns the id that a trigger has that stands once. */
    String rule() {
      return Origin.path("triggers", trigger);
    }
  }

  /** A finding. */
  record Found(Optional<String> observed, Optional<String> due, Optional<Explained> explanation) {}

  /**
   * By what a figure is known.
   *
   * @param number which of those that are alike, from 0
   */
  record FigureKey(
      String rule,
      String figure,
      Optional<String> object,
      Optional<String> criterion,
      Optional<String> group,
      int number) {}

  /** A figure. */
  record Figure(String title, Optional<String> value) {}

  /** Reads an object once more. */
  ReportObject object(Entry entry) {
    return new ObjectReader(JsonCursor.at(bytes, entry.offset(), entry.at())).read();
  }
}
