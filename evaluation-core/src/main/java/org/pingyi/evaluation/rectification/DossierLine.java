package org.pingyi.evaluation.rectification;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;
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
record DossierLine(Part entry, Optional<Opening> opening) {

  /**
   * A part of a line, as it stands there and as it is read.
   *
   * @param bytes as it stands there
   * @param json as it is read
   */
  record Part(Bytes bytes, JsonNode json) {

    static Part of(JsonNode json) {
      return new Part(Bytes.of(EventJson.bytes(json)), json);
    }
  }

  /** What a commitment was made to. */
  record Opening(Bytes salt, Part text) {

    String commitment() {
      return Commitment.to(salt.toArray(), text.bytes().toArray()).data().text();
    }
  }

  static DossierLine of(LedgerEvent event, EventText text, RandomBytes random) {
    Opening opening =
        new Opening(Bytes.of(random.next(Commitment.SALT_BYTES)), Part.of(EventJson.write(text)));
    return new DossierLine(
        Part.of(EventJson.write(event, opening.commitment())), Optional.of(opening));
  }

  /** Returns what its entry in the journal says. */
  Bytes body() {
    return entry.bytes();
  }

  LedgerEvent event() {
    return EventJson.read(
        entry.json(), opening.map(there -> EventJson.readText(there.text().json())));
  }

  DossierLine erased() {
    return new DossierLine(entry, Optional.empty());
  }

  /** Says whether the text is the one that the entry was bound to. */
  boolean isAsCommitted() {
    return opening
        .map(there -> there.commitment().equals(EventJson.string(entry.json(), "text")))
        .orElse(true);
  }

  byte[] write() {
    ObjectNode line = EventJson.JSON.createObjectNode();
    line.set("entry", entry.json());
    opening.ifPresent(
        there -> {
          line.put("salt", there.salt().toArray());
          line.set("text", there.text().json());
        });
    return EventJson.bytes(line);
  }

  static DossierLine read(byte[] bytes) {
    Part entry = null;
    byte @Nullable [] salt = null;
    Part text = null;
    try (JsonParser json = EventJson.JSON.createParser(bytes)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("no line");
      }
      for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
        json.nextToken();
        switch (key) {
          case "entry" -> entry = part(json, bytes);
          case "salt" -> salt = json.getBinaryValue();
          case "text" -> text = part(json, bytes);
          default -> throw new IllegalArgumentException("no line");
        }
      }
    } catch (IOException e) {
      // What was read may name a person.
      throw new IllegalArgumentException("no JSON");
    }
    if (entry == null || (salt == null) != (text == null)) {
      throw new IllegalArgumentException("something is missing");
    }
    return new DossierLine(
        entry,
        salt == null || text == null
            ? Optional.empty()
            : Optional.of(new Opening(Bytes.of(salt), text)));
  }

  private static Part part(JsonParser json, byte[] bytes) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw new IllegalArgumentException("no part");
    }
    int from = (int) json.currentTokenLocation().getByteOffset();
    JsonNode read = EventJson.JSON.readTree(json);
    int to = (int) json.currentLocation().getByteOffset();
    return new Part(Bytes.of(Arrays.copyOfRange(bytes, from, to)), read);
  }
}
