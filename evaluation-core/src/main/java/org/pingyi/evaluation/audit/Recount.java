package org.pingyi.evaluation.audit;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Optional;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.receipt.Board;
import org.pingyi.evaluation.stability.Experimental;

/**
 * What an auditor finds who counts a closed ballot box again (复核): the box as its export shows it,
 * its comments where they are given too, and the first thing in what was published that differs.
 *
 * <p>Immutable and thread-safe.
 *
 * @param box the box that was recounted
 * @param comments its comments, where they were looked at
 * @param difference the first difference; empty where everything agrees
 */
@Experimental
public record Recount(
    ExportedBox box, Optional<ExportedComments> comments, Optional<Difference> difference) {

  /** Checks that all is there. */
  public Recount {
    requireNonNull(box, "box");
    requireNonNull(comments, "comments");
    requireNonNull(difference, "difference");
  }

  /**
   * Recounts a box and compares the result that was published with it.
   *
   * @param export what the box exported
   * @param result the report that was made of it, as JSON, with or without explanations
   * @param plugins the rules of the scheme
   * @return what was found
   * @throws InputException if a file cannot be read or is not what it should be, or the export
   *     contradicts itself; with the first fault
   * @throws PluginException if a rule fails
   */
  public static Recount of(Path export, Path result, RulePlugins plugins) {
    ExportedBox box = ExportedBox.verify(export, plugins);
    return new Recount(box, Optional.empty(), box.differenceFrom(result));
  }

  /**
   * Recounts a box and compares the board and the result that were published with it.
   *
   * @param export what the box exported
   * @param result the report that was made of it, as JSON, with or without explanations
   * @param board the board that the box published
   * @param plugins the rules of the scheme
   * @return what was found: a difference from the board first
   * @throws InputException if a file cannot be read or is not what it should be, or the export or
   *     the board contradicts itself; with the first fault
   * @throws PluginException if a rule fails
   */
  public static Recount of(Path export, Path result, Path board, RulePlugins plugins) {
    ExportedBox box = ExportedBox.verify(export, plugins);
    return new Recount(
        box,
        Optional.empty(),
        box.differenceFrom(board.toString(), Board.verify(board))
            .or(() -> box.differenceFrom(result)));
  }

  /**
   * Recounts a box, and compares the board, the comments and the result that go with it.
   *
   * @param export what the box exported
   * @param result the report that was made of it, as JSON, with or without explanations
   * @param board the board that the box published, which binds it to papers and comments
   * @param comments the comments that the box gave out
   * @param plugins the rules of the scheme
   * @return what was found: a difference between export and board first, then one between comments
   *     and board
   * @throws InputException if a file cannot be read or is not what it should be, or the export, the
   *     board or the comments contradict themselves; with the first fault
   * @throws PluginException if a rule fails
   */
  public static Recount of(
      Path export, Path result, Path board, Path comments, RulePlugins plugins) {
    ExportedBox box = ExportedBox.verify(export, plugins);
    Board published = Board.verify(board);
    ExportedComments given = ExportedComments.verify(comments);
    return new Recount(
        box,
        Optional.of(given),
        box.differenceFrom(board.toString(), published)
            .or(() -> given.differenceFrom(board.toString(), published))
            .or(() -> box.differenceFrom(result)));
  }

  /**
   * Says whether everything agrees.
   *
   * @return whether there is no difference
   */
  public boolean agrees() {
    return difference.isEmpty();
  }

  /**
   * Returns what was found, as people read it.
   *
   * @return a sentence
   */
  public Text message() {
    return difference.map(Difference::message).orElseGet(this::agreement);
  }

  private Text agreement() {
    Text papers =
        Text.of(
            "Everything agrees: " + box.counted() + " papers were counted again",
            "全部相符：已重新计票 " + box.counted() + " 份");
    return comments
        .map(
            given ->
                Text.of(
                    papers.en()
                        + "; of the comments "
                        + given.counted()
                        + " are as the board binds them, and "
                        + given.superseded()
                        + " are superseded.",
                    papers.zh()
                        + "；意见中 "
                        + given.counted()
                        + " 条与公示板相符，"
                        + given.superseded()
                        + " 条已被替换。"))
        .orElseGet(() -> Text.of(papers.en() + ".", papers.zh() + "。"));
  }
}
