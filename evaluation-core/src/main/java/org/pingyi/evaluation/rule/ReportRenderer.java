package org.pingyi.evaluation.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.pingyi.evaluation.model.Language;

/**
 * Writes a report in another format. It reads the report as it is published, in JSON, and sees
 * nothing that readers of that may not see.
 */
@Experimental
public non-sealed interface ReportRenderer extends Plugin {

  /**
   * Returns how the names of files in the format end.
   *
   * @return lower-case letters and digits, such as {@code html}
   */
  String extension();

  /**
   * Writes a report.
   *
   * @param report the report in JSON, as its JSON Schema describes it, with or without explanations
   * @param language which language people read it in
   * @param to where to write; not to be closed
   * @throws IOException if the report cannot be read, or nothing can be written
   */
  void render(InputStream report, Language language, OutputStream to) throws IOException;
}
