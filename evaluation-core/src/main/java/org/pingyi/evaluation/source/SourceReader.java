package org.pingyi.evaluation.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Text;

/**
 * Reads YAML or JSON in UTF-8 into a tree of nodes.
 *
 * <p>Refused are texts over 1 MiB, 50 nested lists and mappings or 100,000 nodes, tags, anchors,
 * aliases and second documents: each when it is met, so that a hostile text is never expanded.
 */
public final class SourceReader {

  /** The most bytes that a text may have. */
  public static final int MAX_BYTES = 1 << 20;

  private SourceReader() {}

  /**
   * Reads a file.
   *
   * @param file the file; one whose name ends in {@code .json} is JSON and nothing else
   * @return the value in it; none where it is empty
   * @throws InputException if it cannot be read, or is neither YAML nor JSON, or too large; with
   *     that one fault
   */
  public static Optional<Node> read(Path file) {
    return parse(file.toString(), text(file));
  }

  /**
   * Reads the text of a file, whatever it says.
   *
   * @param file the file, in UTF-8
   * @return the text, with a byte order mark where there is one
   * @throws InputException if it cannot be read, is no UTF-8 or too large; with that one fault
   */
  public static String text(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return decode(file.toString(), in.readNBytes(MAX_BYTES + 1));
    } catch (IOException failure) {
      throw new InputException(FileFaults.unreadable(file, failure));
    }
  }

  /**
   * Reads a text.
   *
   * @param name what faults name it
   * @param text the text
   * @return the value in it, perhaps with half a character where JSON or an escape has one; none
   *     where it is empty
   * @throws InputException if it is neither YAML nor JSON, or too large; with that one fault
   */
  public static Optional<Node> read(String name, String text) {
    requireSmall(name, text.getBytes(StandardCharsets.UTF_8));
    return parse(name, text);
  }

  /**
   * Reads keys with values that were written without the braces around them.
   *
   * @param name what faults name them
   * @param keys the keys with their values, separated by commas
   * @return the mapping; its places, and those of faults, are where they are behind a brace, and on
   *     the next line for what is only missed at the end
   * @throws InputException if it is neither YAML nor JSON, or too large; with that one fault
   */
  public static Optional<Node> readKeys(String name, String keys) {
    String text = "{" + keys + "\n}"; // A comment at the end of the keys does not hide the brace.
    requireSmall(name, text.getBytes(StandardCharsets.UTF_8));
    return jsonOrYaml(name, text, !keys.contains("{"));
  }

  private static Optional<Node> parse(String name, String decoded) {
    String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    if (name.endsWith(".json")) {
      return text.isBlank() ? Optional.empty() : Optional.of(new JsonSource(name, text).read());
    }
    return looksLikeJson(text) ? jsonOrYaml(name, text, false) : new YamlSource(name, text).read();
  }

  private static boolean looksLikeJson(String text) {
    String start = text.stripLeading();
    return start.startsWith("{") || start.startsWith("[");
  }

  /**
   * JSON is nearly YAML: what JSON has and YAML lacks (tabs, some escapes) has to be read as well.
   */
  private static Optional<Node> jsonOrYaml(String name, String text, boolean bare) {
    try {
      return Optional.of(new JsonSource(name, text).read());
    } catch (InputException fault) {
      if (fault.faults().get(0).code() != FaultCode.INVALID_YAML) {
        throw fault;
      }
      return new YamlSource(name, text, bare).read();
    }
  }

  private static void requireSmall(String name, byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      throw new InputException(
          Fault.of(
              Place.startOf(name),
              FaultCode.TOO_LARGE,
              Text.of("a scheme has at most 1 MiB", "评议方案最大为 1 MiB")));
    }
  }

  private static String decode(String name, byte[] bytes) {
    requireSmall(name, bytes);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    String read = out.flip().toString();
    String text = read.startsWith("\uFEFF") ? read.substring(1) : read;
    if (result.isError()) {
      throw new InputException(
          Fault.of(
              new Positions(name, text).end(),
              FaultCode.INVALID_YAML,
              FirstBytes.of(bytes, bytes.length) != FirstBytes.TEXT
                  ? Text.of(
                      "this is a binary file or UTF-16, not YAML or JSON in UTF-8",
                      "这是二进制或 UTF-16 文件，不是 UTF-8 编码的 YAML 或 JSON")
                  : Text.of(
                      "these bytes are not UTF-8: save the file as UTF-8",
                      "此处不是 UTF-8 编码，请将文件另存为 UTF-8")));
    }
    return text;
  }
}
