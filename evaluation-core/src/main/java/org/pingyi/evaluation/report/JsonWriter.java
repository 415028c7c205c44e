package org.pingyi.evaluation.report;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes JSON as reports are laid out: two blanks for each level and a line feed on every platform,
 * but what belongs together (a cell with its counts) on one line. Spelled out here, so that no
 * version of a library lays the same report out in another way.
 *
 * <p>Not thread-safe.
 */
final class JsonWriter {

  /** What a line begins with at each of the first depths, most of which reports have. */
  private static final List<byte[]> NEW_LINES = newLines(32);

  private static final byte[] COLON = {':', ' '};
  private static final byte[] NULL = {'n', 'u', 'l', 'l'};

  private final Utf8Output out;

  /** The names of fields as they stand in JSON. */
  private final Map<String, byte[]> names = new HashMap<>();

  private int depth;
  private boolean oneLine;

  /** Whether nothing stands yet in the innermost object or list. */
  private boolean empty;

  /** Whether the next value stands behind its name. */
  private boolean named;

  /** What is written of a value between its brackets. */
  interface Fields<T> {
    void write(T value) throws IOException;
  }

  JsonWriter(OutputStream out) {
    this.out = new Utf8Output(out);
  }

  /** Writes a list of objects as a field, each on a line of its own. */
  <T> void list(String name, List<T> values, Fields<T> fields) throws IOException {
    startArray(name);
    for (T value : values) {
      line(value, fields);
    }
    endArray();
  }

  /** Writes an object as a field, on the line of its name. */
  <T> void line(String name, T value, Fields<T> fields) throws IOException {
    name(name);
    line(value, fields);
  }

  /** Writes an object on one line. */
  <T> void line(T value, Fields<T> fields) throws IOException {
    startObject();
    oneLine(true);
    fields.write(value);
    endObject();
    oneLine(false);
  }

  /** From now on all values stand on the line on which they begin, or no longer. */
  void oneLine(boolean begins) {
    oneLine = begins;
  }

  void startObject() throws IOException {
    start('{');
  }

  void startObject(String name) throws IOException {
    name(name);
    start('{');
  }

  void endObject() throws IOException {
    end('}');
  }

  void startArray(String name) throws IOException {
    name(name);
    start('[');
  }

  void endArray() throws IOException {
    end(']');
  }

  /** Writes the name of a field, whose value comes next. */
  void name(String name) throws IOException {
    next();
    byte[] quoted = names.get(name);
    if (quoted == null) {
      quoted = quoted(name);
      names.put(name, quoted);
    }
    out.append(quoted);
    out.append(COLON);
    named = true;
  }

  void field(String name, String text) throws IOException {
    name(name);
    value(text);
  }

  void field(String name, long number) throws IOException {
    name(name);
    value().append(number);
  }

  void field(String name, BigDecimal number) throws IOException {
    name(name);
    value().append(number);
  }

  void field(String name, boolean flag) throws IOException {
    name(name);
    value().append(Boolean.toString(flag));
  }

  void nullField(String name) throws IOException {
    name(name);
    value().append(NULL);
  }

  void value(String text) throws IOException {
    value().append(quoted(text));
  }

  /** Returns where to write a value that is JSON already. */
  Utf8Output value() throws IOException {
    next();
    return out;
  }

  /** Ends the last line, and hands on what is written. */
  void finish() throws IOException {
    out.append('\n');
    out.flush();
  }

  /** Returns a text as it stands in JSON; half a surrogate pair becomes a “?”. */
  static byte[] quoted(String text) {
    String escaped =
        isPlain(text) ? text : String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text));
    return ('"' + escaped + '"').getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character < ' ' || character == '"' || character == '\\') {
        return false;
      }
    }
    return true;
  }

  private void start(char bracket) throws IOException {
    next();
    out.append(bracket);
    depth++;
    empty = true;
  }

  private void end(char bracket) throws IOException {
    depth--;
    if (!empty) {
      newLine();
    }
    out.append(bracket);
    empty = false;
  }

  /** Goes to where the next value or the name of the next field stands. */
  private void next() throws IOException {
    if (named) {
      named = false;
    } else if (depth > 0) {
      if (!empty) {
        out.append(',');
        if (oneLine) {
          out.append(' ');
        }
      }
      newLine();
    }
    empty = false;
  }

  private void newLine() throws IOException {
    if (!oneLine) {
      out.append(depth < NEW_LINES.size() ? NEW_LINES.get(depth) : newLine(depth));
    }
  }

  private static List<byte[]> newLines(int depths) {
    List<byte[]> lines = new ArrayList<>(depths);
    for (int depth = 0; depth < depths; depth++) {
      lines.add(newLine(depth));
    }
    return List.copyOf(lines);
  }

  private static byte[] newLine(int depth) {
    return ("\n" + "  ".repeat(depth)).getBytes(StandardCharsets.UTF_8);
  }
}
