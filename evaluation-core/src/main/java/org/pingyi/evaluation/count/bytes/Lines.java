package org.pingyi.evaluation.count.bytes;

/** Line ends among bytes, in any charset whose line feed is that of ASCII. */
public final class Lines {

  private Lines() {}

  /**
   * Passes empty lines.
   *
   * @param bytes among which they are
   * @param from where the first of them may begin
   * @param to behind the last byte
   * @return where the first line begins that is not empty, or {@code to}
   */
  public static int behindEmpty(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      if (bytes[at] == '\n') {
        at++;
      } else if (bytes[at] == '\r' && at + 1 < to && bytes[at + 1] == '\n') {
        at += 2;
      } else {
        break;
      }
    }
    return at;
  }

  /**
   * Finds the last line feed.
   *
   * @param otherwise what is returned where there is none
   * @return behind it
   */
  static int behindLast(byte[] bytes, int from, int to, int otherwise) {
    for (int i = to - 1; i >= from; i--) {
      if (bytes[i] == '\n') {
        return i + 1;
      }
    }
    return otherwise;
  }

  /**
   * Counts line feeds.
   *
   * @param bytes among which they are
   * @param from the first byte
   * @param to behind the last byte
   * @return how many there are
   */
  public static int feeds(byte[] bytes, int from, int to) {
    int feeds = 0;
    for (int i = from; i < to; i++) {
      feeds += bytes[i] == '\n' ? 1 : 0;
    }
    return feeds;
  }
}
