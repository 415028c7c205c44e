package org.pingyi.evaluation.receipt;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * What a rater is given for a paper: the first 128 bits of the paper’s leaf. With the published
 * board it says whether the paper is in the box. By itself it proves nothing about the answers, for
 * the leaf is salted; whoever has the openings too finds the paper by it.
 *
 * <p>Immutable and thread-safe. {@code toString} does not show the code.
 *
 * @param printed the bits, as they are printed
 */
@Stable
public record Receipt(PrintedCode printed) {

  private static final Text SENTENCE =
      Text.of(
          "With this receipt you can check that your paper is in the ballot box; it does not show"
              + " what you answered, but keep it to yourself, for those who may read the papers"
              + " could find yours by it.",
          "凭此回执可以查验您的评议票已在票箱中；回执本身看不出您填写的内容，但请勿出示给他人：有权查阅全部评议票的人可凭它找到您的那一份。");

  /** Checks that nothing is missing. */
  public Receipt {
    requireNonNull(printed, "printed");
  }

  /**
   * Returns the receipt for a paper.
   *
   * @param leaf the hash of the paper’s leaf
   * @return the receipt
   */
  public static Receipt of(TreeHash leaf) {
    return new Receipt(PrintedCode.of(Arrays.copyOf(leaf.bytes(), PrintedCode.BYTES)));
  }

  /**
   * Reads a receipt as people type it.
   *
   * @param typed what was typed; see {@link PrintedCode#read}
   * @return the receipt, or what is wrong
   */
  public static CodeReading<Receipt> read(String typed) {
    return PrintedCode.read(typed).map(Receipt::new);
  }

  /**
   * Returns the receipt as it is printed.
   *
   * @return 27 characters in groups of four; each single wrong character is found when it is read
   */
  public String code() {
    return printed.text();
  }

  /**
   * Says whether this is the receipt for a leaf.
   *
   * @param leaf the leaf’s hash
   * @return whether the leaf begins with these bits
   */
  boolean isFor(TreeHash leaf) {
    return equals(of(leaf));
  }

  /**
   * Returns what stands beside the code on a receipt.
   *
   * @param language the language
   * @return one sentence that says what a receipt is for, and what it does not show
   */
  public String sentence(Language language) {
    return SENTENCE.in(language);
  }

  /** Returns nothing of the code. */
  @Override
  public String toString() {
    return "a receipt";
  }
}
