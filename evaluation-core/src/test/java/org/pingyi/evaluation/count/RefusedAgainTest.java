package org.pingyi.evaluation.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.ballot.BallotSource.Format;
import org.pingyi.evaluation.ballot.TallyOptions;
import org.pingyi.evaluation.count.settling.Growth;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.Rejection;

/** A ballot with a word that was refused before is refused for the same reason as if it had not. */
class RefusedAgainTest {

  private static final List<String> FIELDS =
      List.of("object", "group", "stratum", "duty", "pledge", "service", "seconds", "at");

  private static final String REQUIRED =
      Schemes.PLAIN.replace("service, scale: points", "service, scale: points, required: true");

  private static final List<SchemeDefinition> SCHEMES =
      List.of(
          Schemes.of(REQUIRED),
          Schemes.of(REQUIRED + "objects: [ { id: 1 }, { id: 2 } ]"),
          Schemes.of(
              REQUIRED + "period: { opens: 2026-03-01, closes: 2026-03-31, zone: Asia/Shanghai }"));

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void words_of_csv_are_refused_as_the_simple_reader_refuses_them(
      @ForAll("rows") List<List<String>> rows,
      @ForAll("rows") List<List<String>> others,
      @ForAll("schemes") SchemeDefinition scheme) {
    StringBuilder text = new StringBuilder(String.join(",", FIELDS) + "\n");
    rows.forEach(row -> text.append(String.join(",", row)).append('\n'));
    StringBuilder fewer = new StringBuilder(String.join(",", FIELDS.subList(0, 6)) + "\n");
    others.forEach(row -> fewer.append(String.join(",", row.subList(0, 6))).append('\n'));

    assertSame(scheme, Format.CSV, text.toString(), fewer.toString());
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void words_of_json_are_refused_as_the_simple_reader_refuses_them(
      @ForAll("rows") List<List<String>> rows, @ForAll("schemes") SchemeDefinition scheme) {
    StringBuilder text = new StringBuilder();
    rows.forEach(row -> text.append(json(row)).append('\n'));

    assertSame(scheme, Format.NDJSON, text.toString());
  }

  /** What is in quotes is null, and what is blank is not there. */
  private static String json(List<String> row) {
    List<String> fixed = new ArrayList<>();
    List<String> ratings = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      String value = row.get(i).startsWith("\"") ? "null" : '"' + row.get(i) + '"';
      if (!row.get(i).isEmpty()) {
        (i >= 3 && i < 6 ? ratings : fixed).add('"' + FIELDS.get(i) + "\":" + value);
      }
    }
    fixed.add("\"ratings\":{" + String.join(",", ratings) + "}");
    return "{" + String.join(",", fixed) + "}";
  }

  private static void assertSame(SchemeDefinition scheme, Format format, String... texts) {
    assertThat(rejections(TallyPath.chunked(), scheme, format, texts))
        .isEqualTo(rejections(TallyPath.streaming(), scheme, format, texts));
  }

  @Provide
  Arbitrary<SchemeDefinition> schemes() {
    return Arbitraries.of(SCHEMES);
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    String longest = "对象".repeat(40);
    return Combinators.combine(
            mostly("1", "2", "3", "", "\"\"", longest),
            mostly("masses", "peers", "mases", "peer", "", longest),
            mostly("", "young", "youg"),
            mostly("A", "B", "", "D", "\"A\"", "\"D\""),
            mostly("A", "X", "", "D", "E", longest),
            mostly("1", "0.5", "", "\"\"", "11", "1.50"),
            mostly("", "7", "seven"),
            mostly("", "2026-03-01", "2026-04-01"))
        .as((a, b, c, d, e, f, g, h) -> List.of(a, b, c, d, e, f, g, h))
        .list()
        .ofMinSize(20)
        .ofMaxSize(80);
  }

  /** The first two eight times in nine: most rows have one word for which they are refused. */
  private static Arbitrary<String> mostly(String first, String second, String... others) {
    return Arbitraries.frequencyOf(
        Tuple.of(8, Arbitraries.of(first, second)), Tuple.of(1, Arbitraries.of(others)));
  }

  private static List<Rejection> rejections(
      TallyPath path, SchemeDefinition scheme, Format format, String... texts) {
    List<BallotSource> sources = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      ByteArrayInputStream in = new ByteArrayInputStream(texts[i].getBytes(StandardCharsets.UTF_8));
      sources.add(
          format == Format.CSV
              ? BallotSource.csv("ballots" + i, in, StandardCharsets.UTF_8)
              : BallotSource.ndjson("ballots" + i, in, StandardCharsets.UTF_8));
    }
    List<Rejection> heard = new ArrayList<>();
    path.tally(
        scheme,
        sources,
        TallyOptions.DEFAULT.withThreads(2),
        new BallotListener() {
          @Override
          public void rejected(Rejection rejection) {
            heard.add(rejection);
          }
        },
        Growth.FREE);
    return heard;
  }
}
