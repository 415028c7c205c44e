package org.pingyi.evaluation.intake;

import static java.util.Objects.requireNonNull;
import static org.pingyi.evaluation.text.CsvText.cell;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.text.CsvText;

/**
 * Passes as they were issued, to be printed or sent. Nobody can get them again: the box keeps
 * hashes.
 *
 * @param group the rater group
 * @param stratum the stratum, where the group has some
 * @param passes the passes in the order of serial numbers
 */
@Stable
public record IssuedPasses(String group, Optional<String> stratum, List<IssuedPass> passes) {

  /** Where in a link the pass goes. */
  public static final String PLACE = "{pass}";

  /** Keeps a copy of the list. */
  public IssuedPasses {
    requireNonNull(group, "group");
    requireNonNull(stratum, "stratum");
    passes = ImmutableList.copyOf(passes);
  }

  /**
   * Writes the passes as CSV in UTF-8: {@code batch,serial,group,stratum,pass}.
   *
   * @param out where to; it is flushed and not closed
   * @throws IOException if it cannot be written
   */
  public void csv(OutputStream out) throws IOException {
    write(out, "pass", PLACE);
  }

  /**
   * Writes links to a page of the host as CSV in UTF-8: {@code batch,serial,group,stratum,link}.
   *
   * @param out where to; it is flushed and not closed
   * @param link the address, with {@link #PLACE} where the pass goes; best behind a {@code #},
   *     which browsers do not send on, so that no server's log holds the pass
   * @throws IllegalArgumentException if the link does not say where the pass goes
   * @throws IOException if it cannot be written
   */
  public void links(OutputStream out, String link) throws IOException {
    if (!link.contains(PLACE)) {
      throw new IllegalArgumentException("the link does not say where the pass goes: " + PLACE);
    }
    write(out, "link", link);
  }

  @SuppressWarnings("resource") // The caller closes the stream.
  private void write(OutputStream out, String column, String link) throws IOException {
    CsvWriter csv = CsvText.writer(out);
    try {
      csv.writeRecord("batch", "serial", "group", "stratum", column);
      for (IssuedPass issued : passes) {
        csv.writeRecord(
            cell(issued.batch()),
            String.valueOf(issued.serial()),
            cell(group),
            cell(stratum.orElse("")),
            cell(link.replace(PLACE, issued.pass().code())));
      }
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
    csv.flush();
  }
}
