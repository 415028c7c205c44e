package org.pingyi.evaluation.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonToken;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A hash of values that were read, by which those that are written alike are known. To make it
 * takes as long as all else that reading does, so that it is made of what is asked for alone.
 */
final class ValueDigest {

  private final MessageDigest digest = sha256();
  private boolean begun;

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Adds a token, and what it says where it says something. */
  void add(JsonToken token, String says) {
    digest.update((byte) token.id());
    digest.update(says.getBytes(UTF_8));
  }

  /** Forgets what was added. */
  void begin() {
    digest.reset();
    begun = true;
  }

  boolean hasBegun() {
    return begun;
  }

  /** Returns the hash, and ends it. */
  ByteBuffer take() {
    begun = false;
    return ByteBuffer.wrap(digest.digest()).asReadOnlyBuffer();
  }
}
