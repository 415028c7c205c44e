package org.pingyi.evaluation.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Text;

/** What can be wrong with any file of text, whatever it holds. */
public final class FileFaults {

  private FileFaults() {}

  /**
   * Returns the fault of a file that cannot be opened or read.
   *
   * @param file the file
   * @param failure what reading it threw
   * @return the fault, which says whether the file is missing, a folder or not permitted
   */
  public static Fault unreadable(Path file, IOException failure) {
    Text message;
    if (Files.isDirectory(file)) {
      message = Text.of("this is a folder, not a file", "这是文件夹，不是文件");
    } else if (failure instanceof NoSuchFileException) {
      message = Text.of("there is no such file", "文件不存在");
    } else if (failure instanceof AccessDeniedException) {
      message = Text.of("the file may not be read", "没有读取该文件的权限");
    } else {
      message = Text.of("the file cannot be read", "文件无法读取");
    }
    return Fault.of(Place.startOf(file.toString()), FaultCode.UNREADABLE_FILE, message);
  }

  /**
   * Returns the fault of a stream that broke off.
   *
   * @param source what the stream is called
   * @return the fault
   */
  public static Fault unreadable(String source) {
    return Fault.of(
        Place.startOf(source),
        FaultCode.UNREADABLE_FILE,
        Text.of("the text cannot be read", "内容无法读取"));
  }

  /**
   * Returns the fault of a file without a single character.
   *
   * @param source the file's name
   * @return the fault
   */
  public static Fault empty(String source) {
    return Fault.of(
        Place.startOf(source),
        FaultCode.EMPTY_FILE,
        Text.of("the file is empty: export it again", "文件是空的：请重新导出"));
  }

  /**
   * Returns the fault of bytes that are no text in a charset.
   *
   * @param place where reading stopped
   * @param charset the charset that was asked for
   * @return the fault, which says what charset to try
   */
  public static Fault wrongCharset(Place place, Charset charset) {
    String other = charset.equals(StandardCharsets.UTF_8) ? "GB18030" : "UTF-8";
    return Fault.of(
        place,
        FaultCode.WRONG_CHARSET,
        Text.of(
            "the bytes here are not " + charset.name() + " text; try --charset " + other,
            "此处的字节不是 " + charset.name() + " 文本，请尝试 --charset " + other));
  }

  /**
   * Returns the fault of bytes that are no text in a charset, of a file whose first bytes may say
   * what it is.
   *
   * @param place where reading stopped
   * @param charset the charset that was asked for
   * @param first what the first bytes of the file say
   * @return the fault, which says what charset to try, if any
   */
  public static Fault notText(Place place, Charset charset, FirstBytes first) {
    if (first == FirstBytes.TEXT) {
      return wrongCharset(place, charset);
    }
    if (charset.name().startsWith(StandardCharsets.UTF_16.name())) {
      return Fault.of(
          place,
          FaultCode.WRONG_CHARSET,
          Text.of(
              "the bytes here are not " + charset.name() + " text; save it as UTF-8",
              "此处的字节不是 " + charset.name() + " 文本，请另存为 UTF-8"));
    }
    return first == FirstBytes.BINARY
        ? binary(place)
        : Fault.of(
            place,
            FaultCode.WRONG_CHARSET,
            Text.of(
                "this is UTF-16, not " + charset.name() + " text; try --charset UTF-16",
                "这是 UTF-16 文件，不是 " + charset.name() + " 文本，请尝试 --charset UTF-16"));
  }

  /**
   * Returns the fault of a file that is no text at all, or text in a charset of two bytes.
   *
   * @param place where that was seen
   * @return the fault
   */
  public static Fault binary(Place place) {
    return Fault.of(
        place,
        FaultCode.WRONG_CHARSET,
        Text.of(
            "this is a binary file or UTF-16, not text in the charset that was asked for; save it"
                + " as UTF-8",
            "这是二进制或 UTF-16 文件，不是指定编码的文本；请另存为 UTF-8"));
  }

  /**
   * Returns the fault of a quote that is never closed.
   *
   * @param place where it opened
   * @return the fault
   */
  public static Fault unclosedQuote(Place place) {
    return Fault.of(
        place,
        FaultCode.UNCLOSED_QUOTE,
        Text.of(
            "the quote that opens here is never closed: close it, or double a quote that belongs to the text",
            "此处开始的引号没有闭合：请将其闭合；属于文字的引号须双写"));
  }
}
