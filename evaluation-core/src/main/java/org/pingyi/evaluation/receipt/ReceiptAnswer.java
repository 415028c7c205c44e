package org.pingyi.evaluation.receipt;

import java.util.List;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * What a board says of a receipt.
 *
 * <p>Immutable and thread-safe.
 */
@Stable
public sealed interface ReceiptAnswer {

  /**
   * Returns the answer as people read it.
   *
   * @return a sentence or two
   */
  Text message();

  /**
   * The paper is in the box and was not replaced.
   *
   * @param interval in which interval it came, from 1
   * @param index which leaf it is, from 0
   */
  record Counted(int interval, long index) implements ReceiptAnswer {
    @Override
    public Text message() {
      return Text.of(
          "Counted: your paper is in the ballot box, in interval " + interval + ".",
          "已计入：您的评议票在票箱中，属第 " + interval + " 个时段。");
    }

    /** Returns nothing of the leaf, by which whoever has the openings finds the paper. */
    @Override
    public String toString() {
      return "counted in interval " + interval;
    }
  }

  /**
   * The paper was in the box, and another one with the same pass replaced it.
   *
   * @param interval in which interval it came, from 1
   * @param index which leaf it is, from 0
   */
  record Superseded(int interval, long index) implements ReceiptAnswer {
    @Override
    public Text message() {
      return Text.of(
          "Superseded: a later paper with the same pass replaced this one, which came in interval "
              + interval
              + ".",
          "已被替换：这份评议票属第 " + interval + " 个时段，其后有同一评议码的另一份评议票将其替换。");
    }

    /** Returns nothing of the leaf, by which whoever has the openings finds the paper. */
    @Override
    public String toString() {
      return "superseded in interval " + interval;
    }
  }

  /**
   * The board has no such paper.
   *
   * @param closed whether the box is closed, so that none will come
   */
  record NotThere(boolean closed) implements ReceiptAnswer {
    @Override
    public Text message() {
      return closed
          ? Text.of(
              "Not there: the box is closed, and no paper on its board has this receipt.",
              "没有：票箱已关闭，公示板上没有此回执的评议票。")
          : Text.of(
              "Not there yet: papers appear on the board at the end of the interval in which they"
                  + " came.",
              "尚未列出：评议票在其所属时段结束后才列入公示板。");
    }
  }

  /**
   * The board has several papers that begin with the receipt’s 128 bits, which does not happen by
   * chance: somebody made them, or gave two raters one receipt.
   *
   * @param answers what it says of each, at least two
   */
  record Several(List<ReceiptAnswer> answers) implements ReceiptAnswer {

    /**
     * Checks the answer.
     *
     * @throws IllegalArgumentException if there are not several
     */
    public Several {
      answers = List.copyOf(answers);
      if (answers.size() < 2) {
        throw new IllegalArgumentException("several are two or more");
      }
    }

    @Override
    public Text message() {
      return Text.of(
          "Doubtful: "
              + answers.size()
              + " papers on the board have this receipt, which does not happen by chance. Please"
              + " have it explained.",
          "存疑：公示板上有 " + answers.size() + " 份评议票对应此回执，这不会偶然发生，请要求说明。");
    }
  }
}
