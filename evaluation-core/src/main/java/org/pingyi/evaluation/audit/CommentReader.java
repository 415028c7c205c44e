package org.pingyi.evaluation.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.source.JsonFactories;
import org.pingyi.evaluation.source.JsonLines;

/**
 * Reads the comments of a box one by one and redoes what is said of each: the first thing that does
 * not follow ends the reading. Not thread-safe.
 */
final class CommentReader {

  private static final JsonFactory JSON = JsonFactories.keepingNothing();

  private static final String SCHEME = "scheme";
  private static final String OBJECT = "object";
  private static final String COMMENT = "comment";

  /** The keys of a comment, in their order. */
  private static final List<String> KEYS = List.of(SCHEME, OBJECT, COMMENT);

  private final JsonLines lines;
  private final OpenedLeaves<String> leaves;
  private final BiConsumer<String, String> reader;
  private String box = "";
  private String fingerprint = "";

  CommentReader(JsonLines lines, String name, BiConsumer<String, String> reader) {
    this.lines = lines;
    this.reader = reader;
    this.leaves =
        new OpenedLeaves<>(
            lines,
            name,
            "comment",
            Text.of("comment", "意见"),
            () -> true,
            (leaf, json) -> comment(json));
  }

  /** Reads all of it; false where it is empty. */
  boolean read() {
    if (!lines.next()) {
      return false;
    }
    lines.key("format");
    if (!lines.text().equals("pingyi-comments")) {
      throw invalid("these are not the comments of a ballot box", "这不是票箱的意见文件");
    }
    lines.key("version");
    if (lines.number() != 1) {
      throw invalid(
          "comments of version 1 can be read, and these are of another", "只能读取版本 1 的意见文件，此版本不同");
    }
    lines.key("box");
    box = lines.text();
    lines.key("fingerprint");
    fingerprint = lines.text();
    lines.end();
    Optional<String> comment = leaves.next();
    while (comment.isPresent()) {
      comment = leaves.next();
    }
    return true;
  }

  String box() {
    return box;
  }

  String fingerprint() {
    return fingerprint;
  }

  OpenedLeaves<String> leaves() {
    return leaves;
  }

  /** Hands on what a comment says, and of what; returns the scheme that it was made for. */
  private String comment(byte[] json) {
    Map<String, String> said = new HashMap<>();
    try (JsonParser from = JSON.createParser(json)) {
      boolean sound = from.nextToken() == JsonToken.START_OBJECT;
      for (String key : KEYS) {
        sound &= from.nextToken() == JsonToken.FIELD_NAME && from.currentName().equals(key);
        sound &= from.nextToken() == JsonToken.VALUE_STRING;
        if (sound) {
          said.put(key, from.getText());
        }
      }
      sound &= from.nextToken() == JsonToken.END_OBJECT && from.nextToken() == null;
      if (!sound) {
        throw noComment();
      }
    } catch (IOException notJson) {
      throw noComment();
    }
    if (!fingerprint.equals(said.get(SCHEME))) {
      throw differs("the comment was made for another scheme", "意见按另一方案填写");
    }
    reader.accept(said.getOrDefault(OBJECT, ""), said.getOrDefault(COMMENT, ""));
    return fingerprint;
  }

  private InputException noComment() {
    return differs("this is not a comment in the form in which comments are kept", "不是票箱所存形式的意见");
  }

  private InputException differs(String en, String zh) {
    return lines.fault(FaultCode.EXPORT_DIFFERS, Differing.text(en, zh));
  }

  private InputException invalid(String en, String zh) {
    return lines.fault(FaultCode.INVALID_PARAMETER, Text.of(en, zh));
  }
}
