package org.pingyi.evaluation.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.stability.Experimental;

/**
 * Writes a report in another format. It reads the report as it is published, in JSON, and sees
 * nothing that readers of that may not see.
 *
 * {@snippet class="ScoreList" region="renderer"}
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
   * Returns whether it reads explanations too, with which titles come.
   *
   * @return whether it is handed the report with explanations, where the report has them; by
   *     default without
   */
  default boolean explained() {
    return false;
  }

  /**
   * Writes a report.
   *
   * @param report the report in JSON, in UTF-8, as its JSON Schema describes it
   * @param language which language people read it in; reasons and titles of the report are in it
   * @param to where to write; not to be closed
   * @throws IOException if nothing can be written; or if the report is none, which does not happen
   */
  void render(InputStream report, Language language, OutputStream to) throws IOException;
}
