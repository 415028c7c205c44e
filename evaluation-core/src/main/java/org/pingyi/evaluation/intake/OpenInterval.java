package org.pingyi.evaluation.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingyi.evaluation.receipt.TreeHash;

/** What came since the last interval ended. For one thread at a time. */
final class OpenInterval {

  /** A leaf that was promised and no longer counts. */
  record Superseded(TreeHash leaf, Digest submission) {}

  /** The papers that count. */
  final HeldPapers papers = new HeldPapers();

  /** The comments of those that have some. */
  final Map<Integer, List<KeptComment>> comments = new HashMap<>();

  /** Who took part, but for those whose papers are {@link #replaced}. */
  final HeldTurnout turnout = new HeldTurnout();

  /** Papers that came and were replaced within the interval. */
  final List<Superseded> superseded = new ArrayList<>();

  /** Papers of earlier intervals that were replaced. */
  final List<FiledPaper> replaced = new ArrayList<>();

  /** Comments of earlier intervals that were taken back, by the indexes of their leaves. */
  final List<Integer> withdrawn = new ArrayList<>();

  /** How often the paper of a pass was replaced since, by the key under which it is filed. */
  final Map<Digest, Integer> replacements = new HashMap<>();

  private long bytesOfComments;

  /**
   * Adds a paper.
   *
   * @param filed its number among {@link FiledPapers}
   * @return its number among {@link #papers}
   */
  int add(PaperAccepted accepted, int filed) {
    int number = papers.add(accepted.paper(), filed);
    if (!accepted.comments().isEmpty()) {
      comments.put(number, accepted.comments());
    }
    turnout.add(accepted.objects(), accepted.channel(), 1);
    bytesOfComments += bytes(accepted.comments());
    return number;
  }

  /** Takes out a paper that was replaced. */
  void supersede(FiledPaper paper) {
    int number = FiledPaper.heldAt(paper.place());
    PaperJson.Summary said = PaperJson.summary(papers.read(number).json().toArray());
    turnout.add(said.objects(), said.channel(), -1);
    bytesOfComments -= bytes(commentsOf(number));
    papers.remove(number);
    comments.remove(number);
    superseded.add(new Superseded(paper.leaf(), paper.submission()));
  }

  private static long bytes(List<KeptComment> comments) {
    return comments.stream().mapToLong(comment -> comment.json().size()).sum();
  }

  List<KeptComment> commentsOf(int number) {
    return comments.getOrDefault(number, List.of());
  }

  /** How many leaves it will add. */
  int leaves() {
    return papers.size() + superseded.size();
  }

  /** Returns how many bytes the papers that count have together, and their comments. */
  long bytes() {
    return papers.bytes() + bytesOfComments;
  }
}
