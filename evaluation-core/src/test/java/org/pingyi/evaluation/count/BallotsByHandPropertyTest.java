package org.pingyi.evaluation.count;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Pieces of ballots in any order come to the counts, reasons and lines found by hand. */
class BallotsByHandPropertyTest {

  private static final String HEADER =
      "object,group,token,stratum,duty,pledge,service,at,seconds\n";

  private final CsvBallotsFuzz csv = new CsvBallotsFuzz();
  private final NdjsonBallotsFuzz ndjson = new NdjsonBallotsFuzz();

  @Property(tries = 300)
  void pieces_of_csv_are_counted_as_by_hand(@ForAll("csvPieces") String pieces) {
    csv.counts((HEADER + pieces).getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 300)
  void a_header_may_be_anything(@ForAll("headers") String header) {
    csv.counts((header + "\n1,masses,A,B,1\n").getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 300)
  void pieces_of_ndjson_are_counted_as_by_hand(@ForAll("jsonPieces") String pieces) {
    ndjson.counts(pieces.getBytes(StandardCharsets.UTF_8));
  }

  @Provide
  Arbitrary<String> csvPieces() {
    return pieces(
        "1,masses,t1,,A,B,7,,4\n",
        "2,peers,t1,old,A,,0.5,2026-04-30T23:59,\n",
        "1,peers,t2,young,X,\"B\",,2026-03-31T15:59Z,5\r\n",
        "对象,masses,,,B,,10.0,2026-05-01,3\n",
        "\"1\",masses,t1,,,A,-0,,6\n",
        "3,masses,t3,,A,A,0,2026-04-31,\n",
        "2,masses,t1,,A,A,0,,99999999999999999999\n",
        "1,masses,t1,",
        ",",
        "\"",
        "\"\"",
        "\n",
        "\r",
        "\u3000",
        "\u00A0",
        "x",
        "\0");
  }

  @Provide
  Arbitrary<String> headers() {
    return pieces(
        "object,group,duty,pledge,service",
        "object",
        "group",
        "duty,pledge,service",
        "duties",
        "token",
        ",",
        "\"",
        " ",
        "\r",
        "\n",
        "\uFEFF",
        "\0");
  }

  @Provide
  Arbitrary<String> jsonPieces() {
    return pieces(
        "{\"object\":\"1\",\"group\":\"masses\",\"token\":\"t1\",\"ratings\":{\"duty\":\"A\"}}\n",
        "{\"object\":1,\"group\":\"masses\",\"token\":\"t1\",\"ratings\":{\"service\":1.50}}\n",
        "{\"object\":\"2\",\"group\":\"peers\",\"stratum\":\"old\",\"seconds\":4,\"at\":null}\r\n",
        "{\"object\":\"\\ud83d\",\"group\":\"masses\"}\n",
        "{\"ratings\":{\"duties\":1},",
        "\"object\":\"2\",\"group\":\"masses\"}\n",
        "{",
        "}",
        "\"token\": \"t2\"",
        "\"comment\": \"\\\"\\n\\u4f5c\"",
        ",",
        " ",
        "\n",
        "\r",
        "\0",
        "\uFEFF",
        "1e5",
        "[]");
  }

  private static Arbitrary<String> pieces(String... pieces) {
    return Arbitraries.of(pieces).list().ofMaxSize(20).map(list -> String.join("", list));
  }
}
