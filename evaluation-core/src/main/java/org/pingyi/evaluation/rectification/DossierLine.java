package org.pingyi.evaluation.rectification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.receipt.Commitment;
import org.pingyi.evaluation.receipt.RandomBytes;

/**
 * An event as it stands in the dossier of its item: what its entry in the journal says, and, while
 * it is not erased, its text with the salt that binds the two.
 *
 * @param entry the entry's content
 * @param opening salt and text; empty where they were erased
 */
record DossierLine(JsonNode entry, Optional<Opening> opening) {

  /** What a commitment was made to. */
  record Opening(Bytes salt, JsonNode text) {

    String commitment() {
      return Commitment.to(salt.toArray(), EventJson.bytes(text)).data().text();
    }
  }

  static DossierLine of(LedgerEvent event, EventText text, RandomBytes random) {
    Opening opening =
        new Opening(Bytes.of(random.next(Commitment.SALT_BYTES)), EventJson.write(text));
    return new DossierLine(EventJson.write(event, opening.commitment()), Optional.of(opening));
  }

  /** Returns what its entry in the journal says. */
  Bytes body() {
    return Bytes.of(EventJson.bytes(entry));
  }

  LedgerEvent event() {
    return EventJson.read(entry, opening.map(Opening::text).map(EventJson::readText));
  }

  DossierLine erased() {
    return new DossierLine(entry, Optional.empty());
  }

  /** Says whether the text is the one that the entry was bound to. */
  boolean isAsCommitted() {
    return opening
        .map(there -> there.commitment().equals(EventJson.string(entry, "text")))
        .orElse(true);
  }

  byte[] write() {
    ObjectNode line = EventJson.JSON.createObjectNode();
    line.set("entry", entry);
    opening.ifPresent(
        there -> {
          line.put("salt", there.salt().toArray());
          line.set("text", there.text());
        });
    return EventJson.bytes(line);
  }

  static DossierLine read(byte[] bytes) {
    JsonNode line = EventJson.tree(bytes);
    JsonNode text = line.path("text");
    if (text.isMissingNode()) {
      return new DossierLine(line.path("entry"), Optional.empty());
    }
    return new DossierLine(line.path("entry"), Optional.of(new Opening(salt(line), text)));
  }

  private static Bytes salt(JsonNode line) {
    byte @Nullable [] salt;
    try {
      salt = line.path("salt").binaryValue();
    } catch (IOException e) {
      throw new IllegalArgumentException("no salt");
    }
    if (salt == null) {
      throw new IllegalArgumentException("no salt");
    }
    return Bytes.of(salt);
  }
}
