package org.pingyi.evaluation.rules.rendering;

import com.google.common.escape.Escaper;
import com.google.common.xml.XmlEscapers;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;

/** Writes elements. All text is escaped, and there are no attributes but our own. */
final class Markup {

  /** A cell of a table: numbers stand on the right. */
  record Cell(String text, boolean number) {}

  /** What stands where there is nothing. */
  static final String NOTHING = "–";

  private static final Escaper ESCAPER = XmlEscapers.xmlContentEscaper();

  private final Writer out;
  private final Language language;

  Markup(Writer out, Language language) {
    this.out = out;
    this.language = language;
  }

  /** Writes what is markup already. */
  void raw(String markup) throws IOException {
    out.write(markup);
    out.write('\n');
  }

  void element(String name, String text) throws IOException {
    raw("<" + name + ">" + ESCAPER.escape(text) + "</" + name + ">");
  }

  void element(String name, Text text) throws IOException {
    element(name, say(text));
  }

  String say(Text text) {
    return text.in(language);
  }

  void startTable(Text... headers) throws IOException {
    startTable(List.of(headers).stream().map(this::say).toList());
  }

  void startTable(List<String> headers) throws IOException {
    raw("<table>");
    out.write("<thead><tr>");
    for (String header : headers) {
      out.write("<th>" + ESCAPER.escape(header) + "</th>");
    }
    raw("</tr></thead>");
    raw("<tbody>");
  }

  void row(Cell... cells) throws IOException {
    row(List.of(cells));
  }

  void row(List<Cell> cells) throws IOException {
    out.write("<tr>");
    for (Cell cell : cells) {
      out.write(cell.number() ? "<td class=\"number\">" : "<td>");
      out.write(ESCAPER.escape(cell.text()));
      out.write("</td>");
    }
    raw("</tr>");
  }

  void endTable() throws IOException {
    raw("</tbody>");
    raw("</table>");
  }
}
