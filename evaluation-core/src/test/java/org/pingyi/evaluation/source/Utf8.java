package org.pingyi.evaluation.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Bytes as the text that they are.
 *
 * @param text what can be decoded before the first bytes that are not UTF-8
 * @param whole whether all bytes are
 */
public record Utf8(String text, boolean whole) {

  private static final String MARK = "\uFEFF";

  /** Decodes bytes. */
  public static Utf8 of(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    return new Utf8(out.flip().toString(), !in.hasRemaining());
  }

  /** The text after a byte order mark, if it begins with one. */
  public String withoutMark() {
    return text.startsWith(MARK) ? text.substring(1) : text;
  }
}
