package org.pingyi.evaluation.count.bytes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pingyi.evaluation.count.reading.BallotFields;
import org.pingyi.evaluation.count.reading.BallotReader;

/**
 * Finds the lines of NDJSON and, in those that are ballots in a common form, the fields. A line is
 * passed once: its line feed ends whatever it stands in, so no position is compared with the end of
 * the chunk. A line in any other form is left to {@code NdjsonBallots}; what is plain here is read
 * there without fault and with the same texts.
 *
 * <p>A ballot costs no object, and the time of its bytes taken by eights. Not thread-safe.
 */
final class NdjsonScanner implements RowScanner {

  /** The field that is an object of answers. */
  private static final int RATINGS = -3;

  private final NdjsonKeys keys;
  private final NdjsonKeys criteria;
  private byte[] bytes = new byte[0];
  private int position;
  private int to;

  /** Behind the last line feed: what follows has none to end it. */
  private int behindLines;

  private int lines;

  /** Numbers the rows of all chunks, so that a key tells in which it was met. */
  private long row;

  NdjsonScanner(BallotFields fields) {
    List<String> names = new ArrayList<>(fields.fixedNames());
    names.add(BallotFields.RATINGS);
    this.keys =
        new NdjsonKeys(
            names, name -> name.equals(BallotFields.RATINGS) ? RATINGS : fields.fixed(name));
    this.criteria = new NdjsonKeys(fields.criteria(), fields::answer);
  }

  @Override
  public void begin(byte[] chunk, int from, int behind) {
    bytes = chunk;
    position = from;
    to = behind;
    lines = 0;
    behindLines = behind;
    while (behindLines > from && chunk[behindLines - 1] != '\n') {
      behindLines--;
    }
  }

  @Override
  public boolean next(ByteRow into) {
    while (position < behindLines) {
      int end = lineEnd(position);
      if (end < 0) {
        readRow(into);
        return true;
      }
      position = end;
      lines++;
    }
    return lastRow(into);
  }

  @Override
  public int lines() {
    return lines;
  }

  /** A line without a line feed is the last of its file: one line, which need not be fast. */
  private boolean lastRow(ByteRow into) {
    into.from = position;
    into.to = to;
    into.line = lines;
    into.plain = false;
    position = to;
    return into.from < to;
  }

  private void readRow(ByteRow into) {
    into.from = position;
    into.line = lines;
    Arrays.fill(into.starts, 0);
    Arrays.fill(into.ends, 0);
    row++;
    int end = readBallot(into);
    into.plain = end != JsonBytes.NONE && end - 1 - position <= BallotReader.MAX_ROW;
    if (!into.plain) {
      end = JsonBytes.skipLine(bytes, position);
    }
    into.to = end - 1 > position && bytes[end - 2] == '\r' ? end - 2 : end - 1;
    position = end;
    lines++;
  }

  /** Returns where the next line begins. */
  private int readBallot(ByteRow into) {
    int at = JsonBytes.skipSpace(bytes, position);
    at = bytes[at] == '{' ? readMembers(keys, at, into) : JsonBytes.NONE;
    return at < 0 ? at : lineEnd(JsonBytes.skipSpace(bytes, at));
  }

  /** Returns where the next line begins, if the line has nothing more. */
  private int lineEnd(int at) {
    if (bytes[at] == '\n') {
      return at + 1;
    }
    return bytes[at] == '\r' && bytes[at + 1] == '\n' ? at + 2 : JsonBytes.NONE;
  }

  /** Returns the position behind an object. */
  private int readMembers(NdjsonKeys known, int brace, ByteRow into) {
    NdjsonKeys.Key key = known.start();
    int behind = brace + 1;
    while (behind > 0) {
      int at = key.sameNext(bytes, behind);
      if (at < 0) {
        int mark = JsonBytes.skipSpace(bytes, behind);
        if (bytes[mark] == '}') {
          return mark + 1;
        }
        at = known.next(key, bytes, behind);
      }
      key = key.next();
      if (at < 0 || !key.isFirstIn(row)) {
        return JsonBytes.NONE;
      }
      behind = readValue(key.field(), at, into);
    }
    return behind;
  }

  /** Returns the position behind a value. */
  private int readValue(int field, int at, ByteRow into) {
    if (bytes[at] == '"' && field != RATINGS) {
      return field < 0 ? JsonBytes.string(bytes, at) : readString(field, at, into);
    }
    if (bytes[at] == 'n') {
      return JsonBytes.nothing(bytes, at);
    }
    if (field == RATINGS) {
      return bytes[at] == '{' ? readMembers(criteria, at, into) : JsonBytes.NONE;
    }
    int end = JsonBytes.number(bytes, at);
    if (field >= 0) {
      into.starts[field] = at;
      into.ends[field] = end;
    }
    return end;
  }

  private int readString(int field, int quote, ByteRow into) {
    int end = JsonBytes.unescapedString(bytes, quote);
    if (end < 0 || (field == BallotFields.TOKEN && !isBare(quote + 1, end - 1))) {
      return JsonBytes.NONE;
    }
    into.starts[field] = quote + 1;
    into.ends[field] = end - 1;
    return end;
  }

  /** Whether there is surely no white space at either end: what is beyond ASCII might be some. */
  private boolean isBare(int from, int behind) {
    return from == behind || (bytes[from] > ' ' && bytes[behind - 1] > ' ');
  }
}
