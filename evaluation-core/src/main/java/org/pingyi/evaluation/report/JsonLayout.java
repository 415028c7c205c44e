package org.pingyi.evaluation.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How a report's JSON is laid out: two blanks for each level and a line feed on every platform, but
 * what belongs together (a cell with its counts) on one line. Spelled out here, so that no version
 * of Jackson lays the same report out in another way.
 */
final class JsonLayout implements PrettyPrinter {

  /** What a line begins with at each of the first depths, most of which reports have. */
  private static final List<String> NEW_LINES = newLines(32);

  private int depth;
  private boolean oneLine;

  /** What is written of a value between its brackets. */
  interface Fields<T> {
    void write(T value) throws IOException;
  }

  /** Writes a list of objects, each on a line of its own. */
  <T> void list(JsonGenerator json, String name, List<T> values, Fields<T> fields)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      line(json, value, fields);
    }
    json.writeEndArray();
  }

  /** Writes an object as a field, on the line of its name. */
  <T> void line(JsonGenerator json, String name, T value, Fields<T> fields) throws IOException {
    json.writeFieldName(name);
    line(json, value, fields);
  }

  /** Writes an object on one line. */
  <T> void line(JsonGenerator json, T value, Fields<T> fields) throws IOException {
    json.writeStartObject();
    oneLine(true);
    fields.write(value);
    json.writeEndObject();
    oneLine(false);
  }

  /** From now on all values stand on the line on which they begin, or no longer. */
  void oneLine(boolean begins) {
    oneLine = begins;
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator json) throws IOException {
    json.writeRaw('{');
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) throws IOException {
    newLine(json);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    separate(json);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    end(json, entries, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator json) throws IOException {
    json.writeRaw('[');
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    newLine(json);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    separate(json);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) throws IOException {
    end(json, values, ']');
  }

  /** Returns how deep in objects and lists the next value is. */
  int depth() {
    return depth;
  }

  /** Returns the end of a line, and what the next begins with. */
  static String newLine(int depth) {
    return depth < NEW_LINES.size() ? NEW_LINES.get(depth) : line(depth);
  }

  private static List<String> newLines(int depths) {
    List<String> lines = new ArrayList<>(depths);
    for (int depth = 0; depth < depths; depth++) {
      lines.add(line(depth));
    }
    return List.copyOf(lines);
  }

  private static String line(int depth) {
    return "\n" + "  ".repeat(depth);
  }

  private void separate(JsonGenerator json) throws IOException {
    json.writeRaw(oneLine ? ", " : ",");
    newLine(json);
  }

  private void end(JsonGenerator json, int entries, char bracket) throws IOException {
    depth--;
    if (entries > 0) {
      newLine(json);
    }
    json.writeRaw(bracket);
  }

  private void newLine(JsonGenerator json) throws IOException {
    if (!oneLine) {
      json.writeRaw(newLine(depth));
    }
  }
}
