package org.pingyi.evaluation.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** A ballot that is about to be written, in one of the many ways in which it can be. */
final class DrawnBallot {

  /** Where a ballot that is broken is broken beyond its values. */
  static final int FORMS = 8;

  private static final String[] SPACES = {"", "", "", "", " ", "\t", "\u3000", "\u00A0 "};

  private final SplittableRandom random;

  String object = "";
  String group = "";
  String stratum = "";
  String token = "";
  String duty = "";
  String pledge = "";
  String service = "";
  String comment = "";
  String at = "";
  String seconds = "";

  /** A criterion that nobody is rated by, if there is one; only JSON can name it. */
  String stranger = "";

  /** How the form is broken, or -1 where it is not. */
  int broken = -1;

  DrawnBallot(SplittableRandom random) {
    this.random = random;
  }

  static String csvHeader() {
    return "comment,object,group,token,stratum,duty,pledge,service,at,seconds\n";
  }

  /** Writes the ballot as a row, with its line end. */
  void writeCsv(StringBuilder into) {
    String[] cells = {comment, object, group, token, stratum, duty, pledge, service, at, seconds};
    int count = broken < 0 ? cells.length : broken < 3 ? cells.length - 1 : cells.length + 1;
    boolean textAfterQuote = broken >= 6;
    for (int i = 0; i < (textAfterQuote ? cells.length : count); i++) {
      into.append(i == 0 ? "" : ",");
      if (textAfterQuote && i == 4) {
        into.append("\"\"x");
      } else {
        writeCell(i < cells.length ? cells[i] : "", into);
      }
    }
    endLine(into);
  }

  private void writeCell(String text, StringBuilder into) {
    boolean needsQuotes = false;
    for (int i = 0; i < text.length() && !needsQuotes; i++) {
      needsQuotes = "\",\n\r".indexOf(text.charAt(i)) >= 0;
    }
    if (needsQuotes || random.nextInt(8) == 0) {
      into.append('"').append(text.replace("\"", "\"\"")).append('"').append(space());
    } else {
      into.append(space()).append(text).append(space());
    }
  }

  /** Writes the ballot as a line of NDJSON, with its line end. */
  void writeNdjson(StringBuilder into) {
    if (broken == 0 || broken == 1) {
      into.append(broken == 0 ? "[\"ballot\"]" : "\"" + object.replace('"', '\'') + "\"");
      endLine(into);
      return;
    }
    List<String> members =
        new ArrayList<>(
            Arrays.asList(
                member("object", object),
                member("group", group),
                member("token", token),
                member("stratum", stratum),
                member("comment", comment),
                member("at", at),
                member("seconds", seconds),
                "\"ratings\":" + (broken == 2 ? "[\"A\"]" : ratings())));
    if (broken == 3 || broken == 4) {
      members.add(broken == 3 ? "\"remark\":1" : "\" group\":\"masses\"");
    }
    for (int i = members.size(); i > 1; i--) {
      members.add(members.remove(random.nextInt(i)));
    }
    into.append('{').append(String.join(",", members));
    into.append(broken == 5 ? ",}" : broken == 6 ? "" : broken == 7 ? "}{}" : "}");
    endLine(into);
  }

  private String ratings() {
    String ratings = member("duty", duty) + "," + member("pledge", pledge);
    boolean number = service.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?") && random.nextBoolean();
    ratings += "," + (number ? "\"service\":" + service : member("service", service));
    return "{" + ratings + (stranger.isEmpty() ? "" : "," + member(stranger, "A")) + "}";
  }

  private String member(String key, String text) {
    if (text.isEmpty() && random.nextInt(3) == 0) {
      return "\"" + key + "\" : null";
    }
    StringBuilder member = new StringBuilder();
    member.append('"').append(key).append("\":\"").append(space().replace("\t", "\\t"));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        member.append('\\').append(c);
      } else if (c < ' ' || (c > '~' && random.nextInt(8) == 0)) {
        member.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
      } else {
        member.append(c);
      }
    }
    return member.append('"').toString();
  }

  private String space() {
    return SPACES[random.nextInt(SPACES.length)];
  }

  private void endLine(StringBuilder into) {
    into.append(random.nextInt(4) == 0 ? "\r\n" : "\n");
    while (random.nextInt(50) == 0) {
      into.append(random.nextBoolean() ? "\r\n" : "\n");
    }
  }
}
