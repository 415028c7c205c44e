package org.pingyi.evaluation.rectification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.model.Text;

/**
 * The first entry of a ledger's journal.
 *
 * @param id the ledger's own id, 32 hexadecimal digits
 */
record LedgerHeader(String id) {

  static final String KIND = "ledger";

  /** The version of what a ledger writes into its journal. */
  private static final int FORMAT = 1;

  Bytes write() {
    ObjectNode json = EventJson.JSON.createObjectNode();
    return Bytes.of(EventJson.bytes(json.put("format", FORMAT).put("id", id)));
  }

  static LedgerHeader read(Bytes body) {
    JsonNode json = EventJson.tree(body.toArray());
    if (EventJson.number(json, "format") > FORMAT) {
      throw new JournalException(
          JournalException.Problem.JOURNAL_NEWER,
          Text.of(
              "the ledger was opened by a newer version of this library: use that one",
              "整改台账由更新版本的程序库建立：请使用该版本"));
    }
    return new LedgerHeader(EventJson.string(json, "id"));
  }
}
