package org.pingyi.evaluation.count.papers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.pingyi.evaluation.ballot.GivenBallot;
import org.pingyi.evaluation.ballot.GivenPaper;
import org.pingyi.evaluation.count.reading.BallotFields;
import org.pingyi.evaluation.count.reading.BallotRow;
import org.pingyi.evaluation.count.reading.RowDetails;
import org.pingyi.evaluation.text.CodePoints;
import org.pingyi.evaluation.text.WhiteSpace;

/**
 * Fills a row with a ballot that stands in no file, as {@code NdjsonBallots} would with the same
 * texts. Besides, texts have limits, and all of them must be texts that can be written.
 */
final class GivenRow {

  private static final int MAX_TEXT = 1_000;
  private static final int MAX_COMMENT = 10_000;

  private final BallotFields fields;
  private final BallotRow row;

  /** For each field the number of the ballot that has it, from 1. */
  private final long[] filled;

  private long ballots;
  private char[] chars = new char[1 << 10];
  private int length;

  GivenRow(BallotFields fields) {
    this.fields = fields;
    this.row = new BallotRow(fields);
    this.filled = new long[fields.size()];
  }

  /** Returns the row of a ballot; the next ballot's is the same one. */
  BallotRow of(GivenPaper paper, GivenBallot ballot, LocalDate day) {
    ballots++;
    length = 0;
    row.begin(1, chars);
    row.day(day);
    set(BallotFields.OBJECT, ballot.object());
    set(BallotFields.GROUP, paper.group());
    if (paper.stratum().isPresent()) {
      set(BallotFields.STRATUM, paper.stratum().get());
    }
    if (paper.seconds().isPresent()) {
      set(BallotFields.SECONDS, Long.toString(paper.seconds().getAsLong()));
    }
    comment(WhiteSpace.trim(ballot.comment()));
    ratings(ballot.ratings());
    return row;
  }

  private void comment(String text) {
    if (isLonger(text, MAX_COMMENT)) {
      row.malformed(PaperDetails.LONG_COMMENT);
    } else if (!CodePoints.isWhole(text)) {
      row.malformed(PaperDetails.NOT_WHOLE);
    }
  }

  private void ratings(Map<String, String> ratings) {
    Set<String> unknown = Set.of();
    for (Map.Entry<String, String> rating : ratings.entrySet()) {
      String criterion = WhiteSpace.trim(rating.getKey());
      int field = fields.answer(criterion);
      if (field >= 0) {
        set(field, rating.getValue());
      } else {
        unknown = unknown.isEmpty() ? new HashSet<>() : unknown;
        if (!unknown.add(criterion)) {
          row.malformed(RowDetails.DUPLICATE_KEY);
        }
        requireShort(criterion);
        requireShort(WhiteSpace.trim(rating.getValue()));
        row.unknownCriterion(criterion);
      }
      if (row.malformed() != null) {
        return;
      }
    }
  }

  private void set(int field, String text) {
    if (filled[field] == ballots) {
      row.malformed(RowDetails.DUPLICATE_KEY);
    }
    filled[field] = ballots;
    String trimmed = WhiteSpace.trim(text);
    if (isLonger(trimmed, MAX_TEXT)) {
      row.malformed(PaperDetails.LONG_TEXT);
      return;
    }
    // Half a code point in an object's id is found by the checks, as it is in a file.
    if (field == BallotFields.OBJECT ? trimmed.indexOf('\0') >= 0 : !CodePoints.isWhole(trimmed)) {
      row.malformed(PaperDetails.NOT_WHOLE);
    }
    int end = length + trimmed.length();
    if (end > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(end, chars.length * 2));
      row.moved(chars);
    }
    trimmed.getChars(0, trimmed.length(), chars, length);
    row.set(field, length, end);
    length = end;
  }

  private void requireShort(String text) {
    if (isLonger(text, MAX_TEXT)) {
      row.malformed(PaperDetails.LONG_TEXT);
    } else if (!CodePoints.isWhole(text)) {
      row.malformed(PaperDetails.NOT_WHOLE);
    }
  }

  private static boolean isLonger(String text, int most) {
    return text.length() > most && text.codePointCount(0, text.length()) > most;
  }
}
