package org.pingyi.evaluation.audit;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.DuplicatePolicy;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.receipt.TreeHash;
import org.pingyi.evaluation.receipt.TreeRoot;
import org.pingyi.evaluation.source.JsonLines;

/**
 * Reads an export paper by paper and redoes what it says of each: the first thing that does not
 * follow ends the reading. Not thread-safe.
 */
final class ExportReader {

  private final JsonLines lines;
  private final ExportHeader header;
  private final OpenedLeaves<ExportedPaper> leaves;
  private final EnteredPapers entered = new EnteredPapers();

  ExportReader(JsonLines lines, String name, RulePlugins plugins) {
    this.lines = lines;
    this.header = new ExportHeader(lines, name, plugins);
    this.leaves =
        new OpenedLeaves<>(
            lines, name, "paper", Text.of("paper", "评议票"), this::replaces, this::paper);
  }

  /** Reads the first line; false where there is none. */
  boolean header() {
    return lines.next() && header.read();
  }

  String box() {
    return header.box();
  }

  EvaluationScheme scheme() {
    return header.scheme();
  }

  List<TreeRoot> roots() {
    return leaves.roots();
  }

  BitSet superseded() {
    return leaves.superseded();
  }

  EnteredPapers entered() {
    return entered;
  }

  /** The line that was read last. */
  int line() {
    return leaves.line();
  }

  /** Reads on to the next paper that counts; none where the box ends. */
  Optional<ExportedPaper> next() {
    return leaves.next();
  }

  private boolean replaces() {
    return scheme().duplicates() == DuplicatePolicy.KEEP_LAST;
  }

  private ExportedPaper paper(TreeHash leaf, byte[] json) {
    ExportedPaper paper = read(leaf, json);
    if (!paper.scheme().equals(header.fingerprint())) {
      throw differs("the paper was made for another scheme", "评议票按另一方案填写");
    }
    if (paper.batch().isPresent()
        && !entered.add(paper.batch().get(), paper.group(), paper.channel().orElse(""))) {
      throw lines.fault(
          FaultCode.TOO_LARGE,
          Text.of("more than 100,000 batches of papers by hand", "手工录入批次超过 100,000 个"));
    }
    return paper;
  }

  private ExportedPaper read(TreeHash leaf, byte[] json) {
    try {
      return ExportedPaper.read(leaf, json);
    } catch (IllegalArgumentException notOne) {
      throw differs("this is not a paper in the form in which papers are kept", "不是票箱所存形式的评议票");
    }
  }

  private InputException differs(String en, String zh) {
    return lines.fault(FaultCode.EXPORT_DIFFERS, Differing.text(en, zh));
  }
}
