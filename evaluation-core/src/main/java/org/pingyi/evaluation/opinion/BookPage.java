package org.pingyi.evaluation.opinion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.PageKey;
import org.pingyi.evaluation.journal.StoredPage;
import org.pingyi.evaluation.journal.StoredRow;
import org.pingyi.evaluation.receipt.Commitment;
import org.pingyi.evaluation.receipt.RandomBytes;

/**
 * What can be erased: what somebody said, and who did something with it. Each lies on a page of its
 * own with a salt, so that the hash that the journal keeps of it for good tells nothing once the
 * page is gone.
 *
 * @param who who did it
 * @param reason why
 * @param text what is said
 * @param content by what the content of a batch is known again
 * @param themes what it is about in the office's own words
 */
record BookPage(
    Optional<String> who,
    Optional<String> reason,
    Optional<String> text,
    Optional<String> content,
    Optional<Set<String>> themes) {

  private static final BookPage EMPTY =
      new BookPage(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Who entered a batch, and by what it is known again. */
  static final String BATCH = "batch";

  /** What was said, until a reviewer decided. */
  static final String RECEIVED = "received";

  /** What the redaction left of it, until a reviewer decided. */
  static final String REDACTED = "redacted";

  /** What the reviewer decided, and what others may read. */
  static final String REVIEWED = "reviewed";

  /** Who classified it last, and by which themes. */
  static final String CLASSIFIED = "classified";

  static final List<String> KINDS = List.of(BATCH, RECEIVED, REDACTED, REVIEWED, CLASSIFIED);

  static BookPage of(String who) {
    return new BookPage(Optional.of(who), EMPTY.reason, EMPTY.text, EMPTY.content, EMPTY.themes);
  }

  static BookPage saying(String text) {
    return EMPTY.with(text);
  }

  BookPage with(String said) {
    return new BookPage(who, reason, Optional.of(said), content, themes);
  }

  BookPage because(String why) {
    return new BookPage(who, Optional.of(why), text, content, themes);
  }

  BookPage bound(Optional<String> to) {
    return new BookPage(who, reason, text, to, themes);
  }

  BookPage about(Set<String> what) {
    return new BookPage(who, reason, text, content, Optional.of(what));
  }

  /**
   * Writes the page.
   *
   * @throws OpinionException if it is longer than a journal can hold
   */
  StoredPage write(String kind, long number, RandomBytes random) {
    ObjectNode json = BookJson.object();
    json.put(
        "salt",
        Base64.getUrlEncoder().withoutPadding().encodeToString(random.next(Commitment.SALT_BYTES)));
    who.ifPresent(one -> json.put("who", one));
    reason.ifPresent(one -> json.put("reason", one));
    text.ifPresent(one -> json.put("text", one));
    content.ifPresent(one -> json.put("content", one));
    themes.ifPresent(all -> all.forEach(json.putArray("themes")::add));
    Bytes bytes = BookJson.bytes(json);
    if (bytes.size() > StoredRow.MAXIMUM_SIZE) {
      throw tooLong(number);
    }
    return new StoredPage(new PageKey(kind, number), bytes);
  }

  private static OpinionException tooLong(long number) {
    return OpinionException.of(
        OpinionException.Problem.LONG_TEXT,
        "what is to be written of opinion "
            + number
            + " is longer than a journal can hold: make it shorter",
        "意见 " + number + " 的文字超出日志所能容纳的长度：请缩短");
  }

  static BookPage read(Bytes content) {
    JsonNode json = BookJson.tree(content);
    BookJson.string(json, "salt");
    return new BookPage(
        BookJson.optional(json, "who"),
        BookJson.optional(json, "reason"),
        BookJson.optional(json, "text"),
        BookJson.optional(json, "content"),
        json.has("themes")
            ? Optional.of(Ids.requireAll(BookJson.strings(json.path("themes"))))
            : Optional.empty());
  }

  /** Tells nothing, so that no log does. */
  @Override
  public String toString() {
    return "a page of a book of opinions";
  }
}
