package org.pingyi.evaluation.opinion;

import com.fasterxml.jackson.databind.JsonNode;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.model.Text;

/**
 * The first entry of the journal of a book of opinions.
 *
 * @param id the book's own id, 32 hexadecimal digits
 */
record BookHeader(String id) {

  static final String KIND = "opinions";

  /**
   * The version of what a book writes into its journal. A book of the first one has the themes of
   * opinions in its entries, and nothing by which the content of a batch is known again.
   */
  private static final int FORMAT = 2;

  Bytes write() {
    return BookJson.bytes(BookJson.object().put("format", FORMAT).put("id", id));
  }

  static BookHeader read(Bytes body) {
    JsonNode json = BookJson.tree(body);
    if (BookJson.number(json, "format") > FORMAT) {
      throw new JournalException(
          JournalException.Problem.JOURNAL_NEWER,
          Text.of(
              "the book of opinions was opened by a newer version of this library: use that one",
              "意见簿由更新版本的程序库建立：请使用该版本"));
    }
    return new BookHeader(BookJson.string(json, "id"));
  }
}
