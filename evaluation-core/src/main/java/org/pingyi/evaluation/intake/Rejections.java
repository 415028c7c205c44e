package org.pingyi.evaluation.intake;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which submissions were rejected for which reason, so that one that is sent again is counted once:
 * hashes that say neither without the pass, and have nothing in common with what a paper is filed
 * under. Mutable.
 *
 * <p>Anybody can have papers rejected, so there is an end to it: of more than {@link #MOST} the
 * least are kept. Which those are does not depend on the order in which they came, of which nothing
 * is left; what is forgotten counts again when it is sent again.
 */
final class Rejections {

  static final int MOST = 1 << 16;

  private final TreeSet<Digest> known = new TreeSet<>();

  boolean has(Digest attempt) {
    return known.contains(attempt);
  }

  void add(Digest attempt) {
    known.add(attempt);
    if (known.size() > MOST) {
      known.pollLast();
    }
  }

  void addAll(List<Digest> attempts) {
    attempts.forEach(this::add);
  }

  /** Returns them in their own order. */
  Set<Digest> all() {
    return known;
  }
}
