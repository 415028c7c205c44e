package org.pingyi.evaluation.audit;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Optional;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.receipt.Board;
import org.pingyi.evaluation.rule.Experimental;
import org.pingyi.evaluation.rule.PluginException;
import org.pingyi.evaluation.rule.RulePlugins;

/**
 * What an auditor finds who counts a closed ballot box again (复核): the box as its export shows it,
 * and the first thing in the published result that differs from it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param box the box that was recounted
 * @param difference the first difference; empty where everything agrees
 */
@Experimental
public record Recount(ExportedBox box, Optional<Difference> difference) {

  /** Checks that all is there. */
  public Recount {
    requireNonNull(box, "box");
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
    return new Recount(box, box.differenceFrom(result));
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
        box.differenceFrom(board.toString(), Board.verify(board))
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
    return difference
        .map(Difference::message)
        .orElseGet(
            () ->
                Text.of(
                    "Everything agrees: " + box.counted() + " papers were counted again.",
                    "全部相符：已重新计票 " + box.counted() + " 份。"));
  }
}
