package org.pingyi.evaluation.intake;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.pingyi.evaluation.ballot.PaperRefusal;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.stability.Stable;

/**
 * Writes what became of the papers of a file as NDJSON in UTF-8, a line for each paper: {@code
 * {"line":1,"submission":"…","receipt":"…"}}, or {@code
 * {"line":2,"submission":"…","rejected":[{"reason":"…","detail":"…"}]}}, and in a reason the number
 * of the {@code ballot}, from 1, where it is not the paper as a whole. Neither a pass nor an answer
 * is in it; what a sender calls a submission is.
 *
 * <p>Not thread-safe.
 */
@Stable
public final class AnswersNdjson {

  private static final JsonFactory JSON =
      new JsonFactoryBuilder().rootValueSeparator((String) null).build();

  private final JsonGenerator json;
  private final Language language;

  /**
   * Begins with no line.
   *
   * @param out where to; it is not closed
   * @param language the language of the details
   * @throws IOException if it cannot be written
   */
  public AnswersNdjson(OutputStream out, Language language) throws IOException {
    this.json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    this.language = requireNonNull(language, "language");
  }

  /**
   * Writes a line.
   *
   * @param paper the paper
   * @param answer what became of it
   * @throws IOException if it cannot be written
   */
  public void write(HandedPaper paper, Acknowledgement answer) throws IOException {
    json.writeStartObject();
    json.writeNumberField("line", paper.line());
    if (paper.submissionId().isPresent()) {
      json.writeStringField("submission", paper.submissionId().get());
    }
    if (answer instanceof Acknowledgement.Accepted accepted) {
      json.writeStringField("receipt", accepted.receipt().code());
    } else if (answer instanceof Acknowledgement.Rejected rejected) {
      json.writeArrayFieldStart("rejected");
      for (PaperRefusal refusal : rejected.refusals()) {
        write(refusal);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void write(PaperRefusal refusal) throws IOException {
    json.writeStartObject();
    if (refusal.ballot().isPresent()) {
      json.writeNumberField("ballot", refusal.ballot().getAsInt() + 1L);
    }
    json.writeStringField("reason", refusal.reason().code());
    json.writeStringField("detail", refusal.detail().in(language));
    json.writeEndObject();
  }

  /**
   * Has all that was written so far reach the stream.
   *
   * @throws IOException if it cannot be written
   */
  public void flush() throws IOException {
    json.flush();
  }
}
