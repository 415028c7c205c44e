package org.pingyi.evaluation.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;

/**
 * Walks through JSON value by value, and knows where it is: what is not as it should be is a fault
 * with its place. Not thread-safe.
 */
public final class JsonCursor implements Closeable {

  private static final int SNIFFED = 64;

  private final ReportBytes bytes;
  private final long start;
  private final JsonParser parser;
  private final MessageDigest digest = digest();
  private final Deque<String> path = new ArrayDeque<>();

  private JsonCursor(ReportBytes bytes, long start, String at) throws IOException {
    this.bytes = bytes;
    this.start = start;
    this.parser = bytes.json().createParser(bytes.from(start));
    path.addLast(at);
  }

  /** Returns a cursor on the one value of a text. */
  public static JsonCursor whole(ReportBytes bytes) {
    try (InputStream in = bytes.from(0)) {
      byte[] first = in.readNBytes(SNIFFED);
      if (first.length == 0) {
        throw new InputException(FileFaults.empty(bytes.name()));
      }
      if (FileFaults.isBinary(first, first.length)) {
        throw new InputException(
            Fault.of(
                bytes.place(0),
                FaultCode.INVALID_YAML,
                Text.of(
                    "this is a binary file or UTF-16, not a report in JSON and UTF-8",
                    "这是二进制或 UTF-16 文件，不是 UTF-8 编码的 JSON 报告")));
      }
      return at(bytes, 0, "");
    } catch (IOException failure) {
      throw unreadable(bytes);
    }
  }

  /**
   * Returns a cursor on a value in the middle of a text.
   *
   * @param offset where the value begins
   * @param at the way to it, for faults
   */
  public static JsonCursor at(ReportBytes bytes, long offset, String at) {
    try {
      JsonCursor cursor = new JsonCursor(bytes, offset, at);
      cursor.next();
      return cursor;
    } catch (IOException failure) {
      throw unreadable(bytes);
    }
  }

  private static InputException unreadable(ReportBytes bytes) {
    return new InputException(FileFaults.unreadable(bytes.name()));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Reads a field: its value is the current one when it is called and when it returns. */
  public interface Field {
    /** Returns whether the field is known; one that is not is skipped. */
    boolean read(String name);
  }

  /** Reads an object, field by field. The same field twice is a fault. */
  public void object(Field field) {
    require(JsonToken.START_OBJECT, Text.of("an object is needed here", "此处须为对象"));
    Set<String> seen = new HashSet<>();
    for (JsonToken token = next(); token != JsonToken.END_OBJECT; token = next()) {
      String name = text();
      path.addLast(path.size() == 1 && path.getLast().isEmpty() ? name : "." + name);
      if (!seen.add(name)) {
        throw fault(FaultCode.DUPLICATE_KEY, Text.of("the same key twice", "重复的键"));
      }
      next();
      if (!field.read(name)) {
        skip();
      }
      path.removeLast();
    }
  }

  /** Reads an object that must have some fields. */
  public void object(Set<String> required, Field field) {
    long begins = offset();
    Set<String> missing = new HashSet<>(required);
    object(
        name -> {
          missing.remove(name);
          return field.read(name);
        });
    missing.stream()
        .sorted()
        .findFirst()
        .ifPresent(
            key -> {
              throw fault(
                  begins,
                  FaultCode.MISSING_KEY,
                  Text.of("no report: there is no “" + key + "” here", "不是评议报告：此处缺少“" + key + "”"));
            });
  }

  /** Reads a list, value by value. */
  public void list(Runnable value) {
    require(JsonToken.START_ARRAY, Text.of("a list is needed here", "此处须为列表"));
    int number = 0;
    for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
      path.addLast("[" + number++ + "]");
      value.run();
      path.removeLast();
    }
  }

  /** Skips the current value. */
  public void skip() {
    int depth = 0;
    for (JsonToken token = current(); ; token = next()) {
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (depth == 0) {
        return;
      }
    }
  }

  /** Makes sure that nothing follows. */
  public void end() {
    try {
      if (parser.nextToken() != null) {
        throw fault(FaultCode.INVALID_YAML, Text.of("something follows the report", "报告之后还有其他内容"));
      }
    } catch (IOException failure) {
      throw broken(failure);
    }
  }

  /** Returns a text, or the name of a field. */
  public String text() {
    if (current() != JsonToken.VALUE_STRING && current() != JsonToken.FIELD_NAME) {
      throw wrong(Text.of("a text is needed here", "此处须为文本"));
    }
    return raw();
  }

  public Optional<String> optionalText() {
    return current() == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(text());
  }

  /** Returns a whole number that is not negative. */
  public long count() {
    if (current() == JsonToken.VALUE_NUMBER_INT && raw().matches("[0-9]{1,18}")) {
      return Long.parseLong(raw());
    }
    throw wrong(Text.of("a whole number from 0 on is needed here", "此处须为非负整数"));
  }

  public Optional<Long> optionalCount() {
    return current() == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(count());
  }

  /** Returns a number as it is written, without an exponent. */
  public String number() {
    if (current().isNumeric() && Numbers.read(raw()).isPresent()) {
      return raw();
    }
    throw wrong(Text.of("a plain number is needed here", "此处须为普通数字"));
  }

  public Optional<String> optionalNumber() {
    return current() == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(number());
  }

  /** Returns an exact number, which is written as a text. */
  public Fraction exact() {
    return Numbers.read(text())
        .orElseThrow(
            () ->
                wrong(
                    Text.of(
                        "an exact number is needed here, such as 0.25 or 1/3",
                        "此处须为精确数字，如 0.25 或 1/3")));
  }

  public Optional<Fraction> optionalExact() {
    return current() == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(exact());
  }

  /** Whether something is so. */
  public boolean truth() {
    if (!current().isBoolean()) {
      throw wrong(Text.of("true or false is needed here", "此处须为 true 或 false"));
    }
    return current() == JsonToken.VALUE_TRUE;
  }

  public boolean isText() {
    return current() == JsonToken.VALUE_STRING;
  }

  public boolean isScalar() {
    return current().isScalarValue();
  }

  /** Returns where the current value begins. */
  public long offset() {
    return start + parser.currentTokenLocation().getByteOffset();
  }

  /** Returns the way to the current value. */
  public String path() {
    return String.join("", path);
  }

  /** Forgets what was read so far, so that {@link #digested} is of what is read from now on. */
  public void digestFromHere() {
    digest.reset();
    feed(current());
  }

  /** Returns a hash of what was read, by which values that are written alike are known. */
  public ByteBuffer digested() {
    return ByteBuffer.wrap(digest.digest()).asReadOnlyBuffer();
  }

  public InputException wrong(Text message) {
    return fault(FaultCode.WRONG_TYPE, message);
  }

  public InputException fault(FaultCode code, Text message) {
    return fault(offset(), code, message);
  }

  public InputException fault(long offset, FaultCode code, Text message) {
    return new InputException(
        new Fault(bytes.place(offset), code, message, path(), Optional.empty()));
  }

  private void require(JsonToken token, Text message) {
    if (current() != token) {
      throw wrong(message);
    }
  }

  private JsonToken current() {
    return present(parser.currentToken());
  }

  private JsonToken next() {
    try {
      JsonToken token = present(parser.nextToken());
      feed(token);
      return token;
    } catch (IOException failure) {
      throw broken(failure);
    }
  }

  private JsonToken present(@Nullable JsonToken token) {
    if (token == null) {
      throw new InputException(
          Fault.of(
              bytes.place(Long.MAX_VALUE),
              FaultCode.INVALID_YAML,
              Text.of("the text ends too early", "内容不完整")));
    }
    return token;
  }

  private void feed(JsonToken token) {
    digest.update((byte) token.id());
    if (token.isScalarValue() || token == JsonToken.FIELD_NAME) {
      digest.update(raw().getBytes(StandardCharsets.UTF_8));
    }
  }

  private String raw() {
    try {
      return parser.getText();
    } catch (IOException failure) {
      throw broken(failure);
    }
  }

  private InputException broken(IOException failure) {
    if (!(failure instanceof JsonProcessingException syntax)) {
      return unreadable(bytes);
    }
    long offset =
        syntax.getLocation() == null
            ? offset()
            : start + Math.max(0, syntax.getLocation().getByteOffset());
    return syntax instanceof StreamConstraintsException
        ? new InputException(
            Fault.of(
                bytes.place(offset),
                FaultCode.TOO_LARGE,
                Text.of("nested too deeply, or a text too long", "嵌套过深，或文本过长")))
        : new InputException(
            Fault.of(
                bytes.place(offset),
                FaultCode.INVALID_YAML,
                Text.of(
                    "no report in JSON: from here on it is not JSON",
                    "不是 JSON 格式的报告：从此处起不是合法的 JSON")));
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
