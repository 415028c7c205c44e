package org.pingyi.evaluation.opinion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import com.google.common.hash.HashCode;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.util.List;
import org.pingyi.evaluation.receipt.Commitment;
import org.pingyi.evaluation.receipt.RandomBytes;

/**
 * The order in which the opinions of a batch are numbered: by their hashes with a key that is drawn
 * for the batch and thrown away. It is the same in whatever order they were given, and, the key
 * being gone, tells nothing even of one whose text was erased.
 */
final class BatchOrder {

  private BatchOrder() {}

  private record Keyed(String hash, NewOpinion opinion) {}

  static List<NewOpinion> of(List<NewOpinion> opinions, RandomBytes random) {
    HashFunction hash = Hashing.hmacSha256(random.next(Commitment.SALT_BYTES));
    return opinions.stream()
        .map(opinion -> new Keyed(hash(hash, opinion).toString(), opinion))
        .sorted(comparing(Keyed::hash))
        .map(Keyed::opinion)
        .toList();
  }

  private static HashCode hash(HashFunction hash, NewOpinion opinion) {
    return hash.newHasher()
        .putInt(opinion.object().length())
        .putString(opinion.object(), UTF_8)
        .putString(opinion.text(), UTF_8)
        .hash();
  }
}
