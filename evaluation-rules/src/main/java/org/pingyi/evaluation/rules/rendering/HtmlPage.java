package org.pingyi.evaluation.rules.rendering;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.ReportRenderer;

/**
 * One page that can be printed: ballots and turnout, the ranking, the criteria of each object with
 * what was adjusted, what has to be put right, and figures beside the scores. It needs no other
 * file and runs no script, and is well-formed XML too.
 */
@Identified(id = "html", version = "1.0", en = "HTML page", zh = "HTML 网页")
public final class HtmlPage implements ReportRenderer {

  @Override
  public String extension() {
    return "html";
  }

  @Override
  public boolean explained() {
    return true;
  }

  @Override
  public void render(InputStream report, Language language, OutputStream to) throws IOException {
    Value read = Value.read(report);
    Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    new Page(read, new Markup(out, language), language).write();
    out.flush();
  }
}
