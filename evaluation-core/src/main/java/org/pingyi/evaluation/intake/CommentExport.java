package org.pingyi.evaluation.intake;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.pingyi.evaluation.journal.Journal;

/**
 * Writes the comments of a closed box, line by line: by intervals as they are committed, each with
 * its opening, and of those that were taken back the leaf alone.
 */
final class CommentExport {

  private final BoxHeader header;
  private final BoxState state;
  private final Journal journal;

  CommentExport(BoxHeader header, BoxState state, Journal journal) {
    this.header = header;
    this.state = state;
    this.journal = journal;
  }

  @SuppressWarnings("resource") // The caller closes the stream.
  void write(OutputStream out) throws IOException {
    JsonGenerator json = OpeningLines.lines(out);
    OpeningLines.header(json, "pingyi-comments", header);
    OpeningLines.end(json);
    OpeningLines.write(json, "comment", state.comments, Openings.comments(state, journal));
    json.flush();
  }
}
