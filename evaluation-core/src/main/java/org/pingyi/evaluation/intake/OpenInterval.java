package org.pingyi.evaluation.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pingyi.evaluation.receipt.TreeHash;

/** What came since the last interval ended. For one thread at a time. */
final class OpenInterval {

  /** A leaf that was promised and no longer counts. */
  record Superseded(TreeHash leaf, Digest submission) {}

  /** The papers that count, by the key under which they are filed. */
  final Map<Digest, PaperAccepted> papers = new LinkedHashMap<>();

  /** Papers that came and were replaced within the interval. */
  final List<Superseded> superseded = new ArrayList<>();

  /** Papers of earlier intervals that were replaced. */
  final List<FiledPaper> replaced = new ArrayList<>();

  /** Comments of earlier intervals that were taken back, by the indexes of their leaves. */
  final List<Integer> withdrawn = new ArrayList<>();

  /** How often the paper of a pass was replaced since, by the key under which it is filed. */
  final Map<Digest, Integer> replacements = new HashMap<>();

  /** How many bytes the papers that count have together. */
  long bytes;

  /** How many leaves it will add. */
  int leaves() {
    return papers.size() + superseded.size();
  }
}
