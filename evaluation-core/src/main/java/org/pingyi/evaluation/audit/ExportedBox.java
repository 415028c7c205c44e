package org.pingyi.evaluation.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.receipt.Board;
import org.pingyi.evaluation.receipt.TreeRoot;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.source.FileFaults;
import org.pingyi.evaluation.source.JsonLines;
import org.pingyi.evaluation.stability.Experimental;
import org.pingyi.evaluation.tally.Rejection;
import org.pingyi.evaluation.tally.Tally;

/**
 * A closed ballot box as its export shows it, with everything redone that can be: each leaf from
 * its salt and paper, their order, the roots, the scheme's fingerprint on each paper, and the
 * count.
 *
 * <p>An export is lines of JSON in UTF-8, with the keys of each in this order; hashes and salts are
 * in base64url without padding:
 *
 * <ul>
 *   <li>{@code {"format":"pingyi-box","version":1,"box":"…","fingerprint":"…","scheme":"…",
 *       "objects":[{"id":"…","title":{"en":"…","zh":"…"},"kind":"…","parent":"…","attributes":
 *       {…}},…]}}: what the box is called, the scheme's fingerprint, the scheme as JSON, and the
 *       roster where there is one;
 *   <li>for each interval {@code {"interval":1,"size":2,"root":"…"}}: its number from 1, and the
 *       tree's size and root after it; then its leaves in rising order, each {@code
 *       {"leaf":"…","salt":"…","paper":"…"}} or, where the paper was replaced, {@code
 *       {"leaf":"…","superseded":true}};
 *   <li>at the end {@code {"closed":1,"size":2,"root":"…"}}: the number of intervals, and the final
 *       size and root.
 * </ul>
 *
 * <p>What an export does not show are passes and rejected papers; a result's numbers of those are
 * held against each other. Some of them nothing depends on: how many papers were rejected that
 * belong to no group, how many forms of a batch were handed out, and what batches of passes are
 * called.
 *
 * <p>Immutable and thread-safe. Reading takes the memory of an ordinary tally and about 8 bytes a
 * paper.
 */
@Experimental
public final class ExportedBox {

  /** The longest text in an export: a scheme, or a paper whose characters are all escaped. */
  private static final int LONGEST = 1 << 23;

  /** A line, the list of objects, an object, its attributes. */
  private static final int DEEPEST = 4;

  private final EvaluationScheme scheme;
  private final String id;
  private final ExportedTree tree;
  private final Tally tally;
  private final EnteredPapers entered;

  /** Opens the export once more, where it is a file. */
  private final Optional<Reopening> reopening;

  /** Where an export is, and what its scheme is read with. */
  private record Reopening(Path file, RulePlugins plugins) {}

  private ExportedBox(ExportReader reader, Tally tally, Optional<Reopening> reopening) {
    this.reopening = reopening;
    this.scheme = reader.scheme();
    this.id = reader.box();
    this.tree = new ExportedTree(reader.roots(), reader.superseded());
    this.entered = reader.entered();
    this.tally = tally;
  }

  /**
   * Reads an export and redoes all of it.
   *
   * @param file the file
   * @param plugins the rules of the scheme
   * @return the box
   * @throws InputException if it cannot be read, is no export, or contradicts itself; with the
   *     first fault
   * @throws PluginException if a paper rule fails
   */
  public static ExportedBox verify(Path file, RulePlugins plugins) {
    try (InputStream in = Files.newInputStream(file)) {
      return verify(file.toString(), in, plugins, Optional.of(new Reopening(file, plugins)));
    } catch (IOException failure) {
      throw new InputException(FileFaults.unreadable(file, failure));
    }
  }

  /**
   * Reads an export and redoes all of it.
   *
   * @param name what faults name it
   * @param in the export; it is closed
   * @param plugins the rules of the scheme
   * @return the box
   * @throws InputException if it cannot be read, is no export, or contradicts itself; with the
   *     first fault
   * @throws PluginException if a paper rule fails
   */
  public static ExportedBox verify(String name, InputStream in, RulePlugins plugins) {
    return verify(name, in, plugins, Optional.empty());
  }

  private static ExportedBox verify(
      String name, InputStream in, RulePlugins plugins, Optional<Reopening> reopening) {
    try (JsonLines lines = new JsonLines(name, in, LONGEST, DEEPEST)) {
      ExportReader reader = new ExportReader(lines, name, plugins);
      if (!reader.header()) {
        throw new InputException(FileFaults.empty(name));
      }
      return new ExportedBox(reader, count(name, reader), reopening);
    } catch (IOException failure) {
      throw new InputException(FileFaults.unreadable(name));
    }
  }

  private static Tally count(String name, ExportReader reader) throws IOException {
    try (BallotLines ballots = new BallotLines(reader)) {
      if (ballots.isEmpty()) {
        return Tally.empty(reader.scheme().layout());
      }
      Tally tally = reader.scheme().tally(BallotSource.ndjson(name, ballots, UTF_8));
      if (!tally.rejections().first().isEmpty()) {
        throw uncounted(name, tally.rejections().first().get(0), ballots);
      }
      return tally;
    }
  }

  private static InputException uncounted(String name, Rejection first, BallotLines ballots) {
    Text reason = first.reason().title();
    return new InputException(
        Fault.of(
            new Place(name, ballots.lineInExport(first.line()), 1),
            FaultCode.EXPORT_DIFFERS,
            Differing.text(
                "a paper that was taken in cannot be counted (" + reason.en() + ")",
                "已收下的评议票无法计票（" + reason.zh() + "）")));
  }

  /**
   * Returns the box's own id.
   *
   * @return the id, to which nothing in the export is bound but the published board is
   */
  public String id() {
    return id;
  }

  /**
   * Returns which scheme the box was opened on.
   *
   * @return the scheme, with the roster where there is one
   */
  public EvaluationScheme scheme() {
    return scheme;
  }

  /**
   * Returns the roots of the box's tree.
   *
   * @return one for each interval, in order
   */
  public List<TreeRoot> roots() {
    return tree.roots();
  }

  /**
   * Returns the root over all papers.
   *
   * @return the last root
   */
  public TreeRoot root() {
    return tree.root();
  }

  /**
   * Returns how many papers count.
   *
   * @return the leaves that were opened
   */
  public long counted() {
    return tree.counted();
  }

  /**
   * Returns how many papers were replaced.
   *
   * @return the leaves without an opening
   */
  public long superseded() {
    return tree.unopened();
  }

  /**
   * Returns what the papers come to.
   *
   * @return the tally, in which nothing is rejected
   */
  public Tally tally() {
    return tally;
  }

  EnteredPapers entered() {
    return entered;
  }

  /** Evaluates counts of this box, with its papers where a rule reads them. */
  EvaluationReport evaluate(Tally counts) {
    if (!scheme.readsPapers() || counted() == 0) {
      return scheme.evaluate(counts, new BallotSource[0]);
    }
    Reopening from =
        reopening.orElseThrow(
            () ->
                new IllegalStateException(
                    "a rule reads papers, and this export was a stream that is read: verify a file"));
    String name = from.file().toString();
    try (JsonLines lines =
        new JsonLines(name, Files.newInputStream(from.file()), LONGEST, DEEPEST)) {
      ExportReader reader = new ExportReader(lines, name, from.plugins());
      if (!reader.header()) {
        throw new InputException(FileFaults.empty(name));
      }
      try (BallotLines ballots = new BallotLines(reader)) {
        return scheme.evaluate(counts, BallotSource.ndjson(name, ballots, UTF_8));
      }
    } catch (IOException failure) {
      throw new InputException(FileFaults.unreadable(name));
    }
  }

  /**
   * Compares a published result with the recount, field by field: the numbers of papers and passes
   * first, then everything in the order of the file.
   *
   * @param result the report that was made of the box, as JSON, with or without explanations
   * @return the first difference, if there is one
   * @throws InputException if it cannot be read or is no report; with the first fault
   * @throws IllegalStateException if a rule reads papers, and the export came from a stream
   * @throws PluginException if a rule fails
   */
  public Optional<Difference> differenceFrom(Path result) {
    return ResultAudit.of(this, result);
  }

  /**
   * Compares a published board with the export: the same box, intervals, leaves and replaced
   * papers.
   *
   * @param name what the difference names it
   * @param board the board
   * @return the first difference, if there is one
   */
  public Optional<Difference> differenceFrom(String name, Board board) {
    return new BoardComparison(name, board).papers(this);
  }

  BitSet supersededLeaves() {
    return tree.superseded();
  }

  /** Returns what the box is of, and nothing of any paper. */
  @Override
  public String toString() {
    return scheme + ": " + counted() + " papers";
  }
}
