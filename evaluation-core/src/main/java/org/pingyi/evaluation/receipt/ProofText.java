package org.pingyi.evaluation.receipt;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Numbers and hashes in one word: the numbers, each followed by a point, then all hashes together
 * in base64url. There is one way to write each.
 */
record ProofText(List<Long> numbers, List<TreeHash> hashes) {

  /** A proof has at most two hashes for each bit of a size. */
  static final int MAX_HASHES = 2 * Long.SIZE;

  private static final int MAX_LETTERS = MAX_HASHES * TreeHash.BYTES * 4 / 3 + 1;
  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");

  static IllegalArgumentException malformed() {
    return new IllegalArgumentException("not numbers and hashes, joined by points");
  }

  static ProofText parse(String text, int numbers) {
    String[] parts = text.split("\\.", numbers + 2);
    if (parts.length != numbers + 1) {
      throw malformed();
    }
    List<Long> read = new ArrayList<>();
    for (String part : Arrays.asList(parts).subList(0, numbers)) {
      if (!NUMBER.matcher(part).matches()) {
        throw malformed();
      }
      read.add(Long.parseLong(part));
    }
    return new ProofText(read, hashes(parts[numbers]));
  }

  static List<TreeHash> hashes(String base64) {
    if (base64.length() > MAX_LETTERS) {
      throw malformed();
    }
    byte[] bytes = Base64.getUrlDecoder().decode(base64);
    if (bytes.length % TreeHash.BYTES != 0) {
      throw malformed();
    }
    List<TreeHash> hashes = new ArrayList<>();
    for (int at = 0; at < bytes.length; at += TreeHash.BYTES) {
      hashes.add(TreeHash.of(Arrays.copyOfRange(bytes, at, at + TreeHash.BYTES)));
    }
    if (!base64(hashes).equals(base64)) {
      throw malformed();
    }
    return hashes;
  }

  static String base64(List<TreeHash> hashes) {
    ByteBuffer bytes = ByteBuffer.allocate(hashes.size() * TreeHash.BYTES);
    hashes.forEach(hash -> hash.put(bytes));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  String text() {
    StringBuilder text = new StringBuilder();
    numbers.forEach(number -> text.append(number).append('.'));
    return text.append(base64(hashes)).toString();
  }
}
