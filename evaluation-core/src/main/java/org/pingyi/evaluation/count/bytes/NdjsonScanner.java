package org.pingyi.evaluation.count.bytes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pingyi.evaluation.count.checking.CheckedBallot;
import org.pingyi.evaluation.count.reading.BallotFields;
import org.pingyi.evaluation.count.reading.BallotReader;

/**
 * Finds the lines of NDJSON, reads those whose words are all known, and finds the fields of others
 * that are ballots in a common form. A line that has the {@linkplain NdjsonForm form} of one before
 * is read by that form, others key by key. The line feed of a line ends whatever it stands in, so
 * no position is compared with the end of the chunk. A line that is written in any other way is
 * left to {@code NdjsonBallots}; what is plain here is read there without fault and with the same
 * texts.
 *
 * <p>A ballot costs no object, and the time of its bytes taken by eights. Not thread-safe.
 */
final class NdjsonScanner implements RowScanner {

  /** The field that is an object of answers. */
  private static final int RATINGS = -4;

  /** The form of a longer line is not kept. */
  private static final int LONGEST_FORM = 1 << 14;

  private final CheckedWords words;
  private final KnownBallots known;

  /** A line whose words are all known, and what it comes to. */
  private final ByteRow line;

  private final CheckedBallot ballot;
  private final NdjsonKeys keys;
  private final NdjsonKeys criteria;
  private final int size;
  private NdjsonForm form = NdjsonForm.NONE;

  /** How many lines did not have the form. */
  private long others;

  /** Whether the line that is read key by key gives a new form, and what it has had for that. */
  private boolean isForming;

  private final List<NdjsonForm.Value> values = new ArrayList<>();

  private byte[] bytes = new byte[0];
  private int position;
  private int valid;
  private int to;

  /** Behind the last line feed: what follows has none to end it. */
  private int behindLines;

  private int lines;

  /** Numbers the rows of all chunks, so that a key tells in which it was met. */
  private long row;

  NdjsonScanner(BallotFields fields, CheckedWords words, KnownBallots known) {
    this.words = words;
    this.known = known;
    this.line = new ByteRow(fields.size());
    this.ballot = new CheckedBallot(fields.size() - BallotFields.FIRST_ANSWER);
    List<String> names = new ArrayList<>(fields.fixedNames());
    names.add(BallotFields.RATINGS);
    this.keys =
        new NdjsonKeys(
            names, name -> name.equals(BallotFields.RATINGS) ? RATINGS : fields.fixed(name));
    this.criteria = new NdjsonKeys(fields.criteria(), fields::answer);
    this.size = fields.size();
  }

  @Override
  public void begin(byte[] chunk, int from, int validEnd, int end) {
    bytes = chunk;
    position = from;
    valid = validEnd;
    to = end;
    lines = 0;
    behindLines = Lines.behindLast(chunk, from, end, from);
  }

  @Override
  public void readKnown() {
    while (!known.isFull() && takesKnown()) {
      known.add(line, ballot);
    }
  }

  /** Reads the next line, if it has the form and all its words are known; returns whether. */
  private boolean takesKnown() {
    int end = position < behindLines ? form.read(bytes, position, line) : JsonBytes.NONE;
    boolean read =
        end >= 0
            && end <= valid
            && end - 1 - position <= BallotReader.MAX_ROW
            && isBareToken(line)
            && words.firstUnknown(bytes, line, 0, ballot) == BallotFields.NONE;
    if (read) {
      take(line, end);
    }
    return read;
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
    int end = form.read(bytes, position, into);
    if (end < 0 || !isBareToken(into)) {
      end = readKeyByKey(into);
    }
    into.plain = end != JsonBytes.NONE && end - 1 - position <= BallotReader.MAX_ROW;
    if (!into.plain) {
      end = JsonBytes.skipLine(bytes, position);
    }
    take(into, end);
    into.plain &= into.to <= valid;
  }

  /** Takes the line whose line feed is before {@code end}. */
  private void take(ByteRow into, int end) {
    into.from = position;
    into.to = end - 1 > position && bytes[end - 2] == '\r' ? end - 2 : end - 1;
    into.line = lines;
    position = end;
    lines++;
  }

  private boolean isBareToken(ByteRow of) {
    return BareText.is(bytes, of.starts[BallotFields.TOKEN], of.ends[BallotFields.TOKEN]);
  }

  /** Returns where the next line begins. */
  private int readKeyByKey(ByteRow into) {
    Arrays.fill(into.starts, 0);
    Arrays.fill(into.ends, 0);
    row++;
    others++;
    isForming = Long.bitCount(others) == 1; // Ever less often, where lines have many forms.
    values.clear();
    int end = readBallot(into);
    if (isForming && end >= 0 && end - position <= LONGEST_FORM && !values.isEmpty()) {
      form = new NdjsonForm(bytes, position, end - 1, values, size);
    }
    return end;
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
      return field < 0 ? passString(at) : readString(field, at, into);
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
    tell(field, at, end, false);
    return end;
  }

  private int passString(int quote) {
    int end = JsonBytes.string(bytes, quote);
    tell(BallotFields.NOT_READ, quote + 1, end - 1, true);
    return end;
  }

  private int readString(int field, int quote, ByteRow into) {
    int end = JsonBytes.unescapedString(bytes, quote);
    if (end < 0 || (field == BallotFields.TOKEN && !BareText.is(bytes, quote + 1, end - 1))) {
      return JsonBytes.NONE;
    }
    into.starts[field] = quote + 1;
    into.ends[field] = end - 1;
    tell(field, quote + 1, end - 1, true);
    return end;
  }

  private void tell(int field, int start, int end, boolean isString) {
    if (isForming) {
      values.add(new NdjsonForm.Value(field, start, end, isString));
    }
  }
}
