package org.pingyi.evaluation.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.ballot.TallyOptions;
import org.pingyi.evaluation.count.settling.Growth;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.Tally;

/** An object that is named for the first time has the id that the simple reader gives it. */
class NewObjectsTest {

  private static final List<String> SPACES = List.of("", " ", "\t", "\u3000", "\u00A0", "\uFEFF");

  private static final List<String> NAMES =
      List.of(
          "a", "7", "a b", "\u5C40", "\u4E00\u5C40", "\u00E9", "\uD83D\uDE00", "\uAC00", "a\u007F");

  private static final String REST = ",\"group\":\"masses\",\"ratings\":{\"duty\":\"A\"}}\n";

  private static final SchemeDefinition OPEN = Schemes.of(Schemes.PLAIN);

  private static final SchemeDefinition CLOSED =
      Schemes.of(Schemes.PLAIN + "objects: [ { id: a }, { id: 7 }, { id: \u5C40 } ]");

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void objects_of_csv_are_those_of_the_simple_reader(@ForAll("ids") List<String> ids) {
    String rows =
        IntStream.range(0, ids.size())
            .mapToObj(i -> (i % 3 == 0 ? '"' + ids.get(i) + '"' : ids.get(i)) + ",masses,A,B,1\n")
            .collect(Collectors.joining());

    assertSame(
        BallotSource.Format.CSV, "object,group,duty,pledge,service\n1,masses,A,B,1\n" + rows);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void objects_of_json_are_those_of_the_simple_reader(@ForAll("ids") List<String> ids) {
    String rows =
        ids.stream()
            .map(id -> "{\"object\":\"" + id.replace("\t", "\\t") + '"' + REST)
            .collect(Collectors.joining());

    assertSame(BallotSource.Format.NDJSON, "{\"object\":1" + REST + rows);
  }

  @Test
  void an_object_that_is_too_long_to_be_kept_is_counted_like_any_other() {
    String id = "\u5C40".repeat(100);
    String rows = (id + ",masses,A,B,1\n").repeat(3);

    Tally tally =
        assertSame(
                BallotSource.Format.CSV,
                "object,group,duty,pledge,service\n1,masses,A,B,1\n" + rows)
            .get(0);

    assertThat(tally.of(id).ballots()).isEqualTo(3);
  }

  private static List<Tally> assertSame(BallotSource.Format format, String text) {
    List<Tally> chunked = tallies(TallyPath.chunked(), format, text);
    assertThat(chunked).isEqualTo(tallies(TallyPath.streaming(), format, text));
    return chunked;
  }

  private static List<Tally> tallies(TallyPath path, BallotSource.Format format, String text) {
    return List.of(tally(path, OPEN, format, text), tally(path, CLOSED, format, text));
  }

  private static Tally tally(
      TallyPath path, SchemeDefinition scheme, BallotSource.Format format, String text) {
    ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    BallotSource source =
        format == BallotSource.Format.CSV
            ? BallotSource.csv("ballots", in, StandardCharsets.UTF_8)
            : BallotSource.ndjson("ballots", in, StandardCharsets.UTF_8);
    return path.tally(
        scheme, List.of(source), TallyOptions.DEFAULT, new BallotListener() {}, Growth.FREE);
  }

  @Provide
  Arbitrary<List<String>> ids() {
    return Combinators.combine(
            Arbitraries.of(SPACES), Arbitraries.of(NAMES), Arbitraries.of(SPACES))
        .as((before, name, behind) -> before + name + behind)
        .list()
        .ofMinSize(1)
        .ofMaxSize(40);
  }
}
