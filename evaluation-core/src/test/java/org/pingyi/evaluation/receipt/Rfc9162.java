package org.pingyi.evaluation.receipt;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** Roots and proofs as section 2.1 of RFC 9162 defines them, by recursion over lists. */
final class Rfc9162 {

  private Rfc9162() {}

  /** Returns MTH(D[n]), where D is given by the hashes of its leaves. */
  static TreeHash root(List<TreeHash> leaves) {
    if (leaves.isEmpty()) {
      return sha256(new byte[0], List.of());
    }
    if (leaves.size() == 1) {
      return leaves.get(0);
    }
    int k = split(leaves.size());
    return sha256(
        new byte[] {1},
        List.of(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size()))));
  }

  /** Returns PATH(m, D[n]). */
  static List<TreeHash> path(int m, List<TreeHash> leaves) {
    if (leaves.size() == 1) {
      return List.of();
    }
    int k = split(leaves.size());
    List<TreeHash> left = leaves.subList(0, k);
    List<TreeHash> right = leaves.subList(k, leaves.size());
    return m < k ? and(path(m, left), root(right)) : and(path(m - k, right), root(left));
  }

  /** Returns PROOF(m, D[n]) for 0 < m < n. */
  static List<TreeHash> proof(int m, List<TreeHash> leaves) {
    return subproof(m, leaves, true);
  }

  private static List<TreeHash> subproof(int m, List<TreeHash> leaves, boolean b) {
    if (m == leaves.size()) {
      return b ? List.of() : List.of(root(leaves));
    }
    int k = split(leaves.size());
    List<TreeHash> left = leaves.subList(0, k);
    List<TreeHash> right = leaves.subList(k, leaves.size());
    return m <= k
        ? and(subproof(m, left, b), root(right))
        : and(subproof(m - k, right, false), root(left));
  }

  private static int split(int n) {
    int k = 1;
    while (2 * k < n) {
      k *= 2;
    }
    return k;
  }

  private static List<TreeHash> and(List<TreeHash> before, TreeHash last) {
    List<TreeHash> all = new ArrayList<>(before);
    all.add(last);
    return all;
  }

  private static TreeHash sha256(byte[] prefix, List<TreeHash> hashes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(prefix);
      hashes.forEach(hash -> digest.update(hash.bytes()));
      return TreeHash.of(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
