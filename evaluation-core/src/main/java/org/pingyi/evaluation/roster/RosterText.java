package org.pingyi.evaluation.roster;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.regex.Pattern;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.source.FileFaults;
import org.pingyi.evaluation.source.FirstBytes;
import org.pingyi.evaluation.text.CodePoints;

/** From the bytes of a roster to its text; bytes that are no text are a fault, never replaced. */
final class RosterText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final Pattern LONE_RETURN = Pattern.compile("\r(?!\n)");

  private RosterText() {}

  static String decode(String source, byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer characters =
        CharBuffer.allocate(Math.multiplyExact(bytes.length, (int) decoder.maxCharsPerByte() + 1));
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), characters, true);
    if (!result.isError()) {
      result = decoder.flush(characters);
    }
    String text = characters.flip().toString();
    if (result.isError()) {
      Place end = endOf(source, text);
      throw new InputException(
          FileFaults.notText(end, charset, FirstBytes.of(bytes, bytes.length)));
    }
    if (text.indexOf('\0') >= 0) {
      throw new InputException(
          FileFaults.binary(endOf(source, text.substring(0, text.indexOf('\0')))));
    }
    int half = CodePoints.half(text);
    if (half >= 0) {
      throw new InputException(
          FileFaults.wrongCharset(endOf(source, text.substring(0, half)), charset));
    }
    text = withoutMark(text);
    if (text.isEmpty()) {
      throw new InputException(FileFaults.empty(source));
    }
    return text;
  }

  /**
   * Hides carriage returns that end no line: for FastCSV they end a row, in ballots and here they
   * are white space. No text that was decoded has the character that stands for them.
   */
  static String hideLoneReturns(String text) {
    return LONE_RETURN.matcher(text).replaceAll("\0");
  }

  /** Brings back what was hidden, in the cells of a row. */
  static List<String> showLoneReturns(List<String> cells) {
    return cells.stream().map(cell -> cell.replace('\0', '\r')).toList();
  }

  private static Place endOf(String source, String read) {
    String text = withoutMark(read);
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    return new Place(source, line, text.length() - text.lastIndexOf('\n'));
  }

  private static String withoutMark(String text) {
    return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
  }
}
