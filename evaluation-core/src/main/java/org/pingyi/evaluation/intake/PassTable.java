package org.pingyi.evaluation.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.pingyi.evaluation.tally.PassCounts;

/**
 * The passes of a box. A pass costs about 150 bytes of memory.
 *
 * <p>A pass is looked up by the SHA-256 of its 128 random bits. The lookup is a hash map's and
 * takes no constant time; how long it takes depends on hashes, which nobody can make come out near
 * that of a pass without having it, and so tells nothing by which one could be found.
 *
 * <p>Many threads may look passes up; all else is for one thread at a time.
 */
final class PassTable {

  private final Map<Digest, StoredPass> byAdmit = new ConcurrentHashMap<>();

  /** What each pass is stored under, the one with serial number 1 first. */
  private final List<Digest> admits = new ArrayList<>();

  private final BitSet used = new BitSet();

  /** Dead without another in their place. */
  private final BitSet revoked = new BitSet();

  /** Dead since another was issued in their place. */
  private final BitSet replaced = new BitSet();

  /** Issued in the place of others. */
  private final BitSet reissued = new BitSet();

  /** Which pass was issued in the place of which. */
  private final Map<Integer, Integer> instead = new HashMap<>();

  /** Returns the pass that is stored under a hash, a dead one too. */
  Optional<StoredPass> find(Digest admit) {
    return Optional.ofNullable(byAdmit.get(admit));
  }

  Optional<StoredPass> find(int serial) {
    return serial < 1 || serial > admits.size() ? Optional.empty() : find(admits.get(serial - 1));
  }

  /** Which serial number the next pass gets. */
  int next() {
    return admits.size() + 1;
  }

  void add(Batch batch, Set<String> excluded, Digest admit) {
    StoredPass pass = new StoredPass(next(), batch, excluded);
    if (byAdmit.putIfAbsent(admit, pass) != null) {
      throw new IllegalArgumentException("the same pass was issued twice");
    }
    admits.add(admit);
  }

  void use(int serial) {
    used.set(serial);
  }

  void writeUsed(Encoding to) {
    to.bytes(used.toByteArray());
  }

  void readUsed(Decoding from) {
    used.or(BitSet.valueOf(from.bytes()));
  }

  boolean isUsed(int serial) {
    return used.get(serial);
  }

  void revoke(int serial) {
    revoked.set(serial);
  }

  /** Puts a new pass in the place of one that is dead from now on. */
  void reissue(StoredPass old, Digest admit) {
    replaced.set(old.serial());
    reissued.set(next());
    instead.put(old.serial(), next());
    add(old.batch(), old.excluded(), admit);
  }

  boolean isDead(int serial) {
    return revoked.get(serial) || replaced.get(serial);
  }

  /** Returns which pass was issued in the place of one that is dead since. */
  Optional<Integer> insteadOf(int serial) {
    return Optional.ofNullable(instead.get(serial));
  }

  /** Returns the serial numbers of a batch, those issued in the place of others too. */
  IntStream ofBatch(Batch batch) {
    return IntStream.range(1, next())
        .filter(serial -> find(serial).orElseThrow().batch().equals(batch));
  }

  /** All of a batch are dead from now on. */
  void revokeAll(Batch batch) {
    ofBatch(batch).filter(serial -> !isDead(serial)).forEach(this::revoke);
  }

  /** Counts the passes of each batch. */
  List<PassCounts> counts(int batches) {
    long[][] counts = new long[batches][4];
    for (int serial = 1; serial < next(); serial++) {
      long[] of = counts[find(serial).orElseThrow().batch().number()];
      of[reissued.get(serial) ? 1 : 0]++;
      of[2] += revoked.get(serial) ? 1 : 0;
      of[3] += used.get(serial) ? 1 : 0;
    }
    return Arrays.stream(counts).map(of -> new PassCounts(of[0], of[1], of[2], of[3])).toList();
  }
}
