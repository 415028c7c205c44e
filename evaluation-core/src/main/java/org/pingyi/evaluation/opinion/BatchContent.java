package org.pingyi.evaluation.opinion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.HexFormat;
import java.util.List;
import org.pingyi.evaluation.receipt.Commitment;
import org.pingyi.evaluation.receipt.RandomBytes;

/**
 * By what a batch is known again that is bound to nothing: some bits of a hash of all that it says,
 * in whatever order, with a key of its own. Both lie on the batch's page and go with it.
 *
 * <p>Whoever has the page can try out what was said, though it was erased, and so there are no more
 * bits than find a batch that was mixed up: the hash fits another one once in 65,536 times, and as
 * well some 40,000 of all mobile numbers.
 */
final class BatchContent {

  private static final int BYTES = 2;
  private static final HexFormat HEX = HexFormat.of();

  private BatchContent() {}

  /** Returns a new key, and the hash with it. */
  static String of(List<NewOpinion> opinions, RandomBytes random) {
    byte[] key = random.next(Commitment.SALT_BYTES);
    return HEX.formatHex(key) + hash(key, opinions);
  }

  /**
   * Says whether the content is that of opinions.
   *
   * @throws IllegalArgumentException if it is no key with a hash
   */
  static boolean fits(String content, List<NewOpinion> opinions) {
    int key = 2 * Commitment.SALT_BYTES;
    if (content.length() != key + 2 * BYTES) {
      throw new IllegalArgumentException("no hash of a batch");
    }
    return content.substring(key).equals(hash(HEX.parseHex(content, 0, key), opinions));
  }

  private static String hash(byte[] key, List<NewOpinion> opinions) {
    Hasher hasher = Hashing.hmacSha256(key).newHasher();
    opinions.stream()
        .sorted(comparing(NewOpinion::object).thenComparing(NewOpinion::text))
        .forEach(
            opinion ->
                hasher
                    .putInt(opinion.object().length())
                    .putString(opinion.object(), UTF_8)
                    .putInt(opinion.text().length())
                    .putString(opinion.text(), UTF_8));
    return HEX.formatHex(hasher.hash().asBytes(), 0, BYTES);
  }
}
