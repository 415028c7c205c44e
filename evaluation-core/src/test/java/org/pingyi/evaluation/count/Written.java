package org.pingyi.evaluation.count;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.Tally;

/** A ballot as somebody writes it, for the plain scheme, and what becomes of a list of them. */
public record Written(
    String object,
    String group,
    String token,
    String stratum,
    String duty,
    String service,
    String seconds) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Lists of ballots, accepted or not, which share tokens. */
  static Arbitrary<List<Written>> lists() {
    return Combinators.combine(
            Arbitraries.of("1", "2", " 2 ", "对象", "a,b", "", "\u3000", "x\"y"),
            Arbitraries.of("masses", "masses", "masses", "peers", "nobody", ""),
            Arbitraries.of("", "t1", "t2", "t3", " t3", "码"),
            Arbitraries.of("", "", "young", "old", "middle"),
            Arbitraries.of("A", "B", "X", " A\t", "", "Z", "a,\"b"),
            Arbitraries.of("1", "1.50", "", "0010", "11", "one"),
            Arbitraries.of("", "", "", "7", "seven"))
        .as(Written::new)
        .list()
        .ofMaxSize(40);
  }

  /** The ballots as CSV, each cell quoted where it has to be. */
  static String csv(List<Written> ballots) {
    StringBuilder text =
        new StringBuilder("object,group,token,stratum,duty,pledge,service,seconds\n");
    for (Written it : ballots) {
      text.append(
          String.join(
              ",",
              quoted(it.object),
              quoted(it.group),
              quoted(it.token),
              quoted(it.stratum),
              quoted(it.duty),
              "",
              quoted(it.service),
              quoted(it.seconds)));
      text.append('\n');
    }
    return text.toString();
  }

  public static String quoted(String cell) {
    return cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  /** The ballots as NDJSON, after an empty line where CSV has its header. */
  static String ndjson(List<Written> ballots) {
    StringWriter text = new StringWriter().append('\n');
    for (Written it : ballots) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("ratings", Map.of("duty", it.duty, "service", it.service));
      line.put("seconds", it.seconds);
      line.put("stratum", it.stratum);
      line.put("token", it.token);
      line.put("group", it.group);
      line.put("object", it.object);
      try {
        text.append(JSON.writeValueAsString(line)).append('\n');
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
    return text.toString();
  }

  static Tally tally(SchemeDefinition scheme, List<Written> ballots) {
    return tallyCsv(scheme, csv(ballots));
  }

  static Tally tallyCsv(SchemeDefinition scheme, String csv) {
    return TallyPath.streaming()
        .tally(scheme, BallotSource.csv("ballots", new StringReader(csv)), BallotListener.SILENT);
  }

  static Tally tallyNdjson(SchemeDefinition scheme, String ndjson) {
    return TallyPath.streaming()
        .tally(
            scheme,
            BallotSource.ndjson("ballots", new StringReader(ndjson)),
            BallotListener.SILENT);
  }
}
