package org.pingyi.evaluation.count.settling;

import java.nio.ByteBuffer;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.pingyi.evaluation.count.tables.NumberTable;

/**
 * Numbers tokens from 0 in the order in which they first come, without keeping them: of each, the
 * first 128 bits of its SHA-256 stand for it. Among n tokens the chance that any two are taken for
 * one is below n²/2¹²⁹: for a thousand million tokens less than 1 in 10²⁰, and nobody knows how to
 * make two such tokens on purpose with less than 2⁶⁴ tries.
 *
 * <p>A {@link NumberTable} stands beside the hashes in their order: a token costs 22 to 36 bytes.
 */
final class TokenNumbers {

  /** What a token costs at most, in numbers of 8 bytes. */
  static final long COST = 5;

  private static final int CHUNK = 1 << 10;
  private static final int HASH = 32;

  private final MessageDigest sha256;
  private final byte[] bytes = new byte[CHUNK * 3];
  private final byte[] digest = new byte[HASH];
  private final ByteBuffer digestWords = ByteBuffer.wrap(digest);

  /** The two halves of each hash, one after another. */
  private long[] hashes = new long[1 << 6];

  private final NumberTable table = new NumberTable(number -> hashes[number * 2 + 1]);

  /** The latest token: a paper's ballots mostly stand together. */
  private char[] latest = new char[0];

  private int latestNumber = -1;

  TokenNumbers() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** How many tokens there are. */
  int size() {
    return table.size();
  }

  /** The number of a token. */
  int numberOf(char[] chars, int start, int end) {
    if (latestNumber < 0 || !Arrays.equals(latest, 0, latest.length, chars, start, end)) {
      hash(chars, start, end);
      latestNumber = numberOf(digestWords.getLong(0), digestWords.getLong(Long.BYTES));
      latest = Arrays.copyOfRange(chars, start, end);
    }
    return latestNumber;
  }

  private int numberOf(long high, long low) {
    int place = table.first(low);
    for (int number = table.at(place); number != NumberTable.FREE; number = table.at(place)) {
      if (hashes[number * 2] == high && hashes[number * 2 + 1] == low) {
        return number;
      }
      place = table.next(place);
    }
    int size = table.size();
    if (size * 2 == hashes.length) {
      hashes = Arrays.copyOf(hashes, Math.multiplyExact(size + (size >> 1), 2));
    }
    hashes[size * 2] = high;
    hashes[size * 2 + 1] = low;
    return table.add(place);
  }

  /** Hashes the characters as UTF-8 has them, halves of code points as if they were whole ones. */
  private void hash(char[] chars, int start, int end) {
    for (int from = start; from < end; from += CHUNK) {
      int count = 0;
      for (int i = from; i < Math.min(end, from + CHUNK); i++) {
        char c = chars[i];
        if (c < 0x80) {
          bytes[count++] = (byte) c;
        } else {
          bytes[count++] = (byte) (0xE0 | (c >> 12));
          bytes[count++] = (byte) (0x80 | ((c >> 6) & 0x3F));
          bytes[count++] = (byte) (0x80 | (c & 0x3F));
        }
      }
      sha256.update(bytes, 0, count);
    }
    try {
      sha256.digest(digest, 0, HASH);
    } catch (DigestException impossible) {
      throw new IllegalStateException("a SHA-256 has 32 bytes", impossible);
    }
  }
}
