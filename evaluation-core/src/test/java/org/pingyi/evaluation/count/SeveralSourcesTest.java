package org.pingyi.evaluation.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.ballot.TallyOptions;
import org.pingyi.evaluation.count.settling.Growth;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.Tally;

class SeveralSourcesTest {

  private static final String MORNING =
      """
      object,group,token,duty,pledge,service,seconds
      1,masses,t1,A,,,9
      2,masses,t1,A,,,9
      3,masses,t2,B,,,9
      """;

  private static final String AFTERNOON =
      """
      service,pledge,duty,token,group,object
      ,,B,t1,masses,1
      ,,A,t1,masses,4
      ,,Z,t3,masses,1
      """;

  private static final String EVENING =
      """
      {"object": "5", "group": "masses", "token": "t1", "ratings": {"duty": "A"}, "seconds": 2}
      """;

  @Test
  void the_first_of_several_ballots_is_that_of_the_earliest_source() {
    Tally tally = tally(Schemes.plain(), sources(AFTERNOON, MORNING));

    assertThat(counted(tally))
        .containsExactly("1: 0 1 0", "2: 1 0 0", "3: 0 1 0", "4: 1 0 0", "5: 1 0 0");
    assertThat(rejections(tally))
        .containsExactly("1 first.csv 4 unknown-option", "2 second.csv 2 duplicate");
    assertThat(tally.papers(0)).isEqualTo(2);
  }

  @Test
  void the_last_of_several_ballots_is_that_of_the_latest_source() {
    SchemeDefinition keepLast = Schemes.of(Schemes.PLAIN + "duplicates: keep-last");
    Tally tally = tally(keepLast, sources(MORNING, AFTERNOON));

    assertThat(counted(tally)).contains("1: 0 1 0");
    assertThat(rejections(tally))
        .containsExactly("1 first.csv 2 duplicate", "2 second.csv 4 unknown-option");
  }

  @Test
  void a_ballot_that_a_later_source_displaces_is_told_on_the_last_line_of_its_own() {
    SchemeDefinition keepLast = Schemes.of(Schemes.PLAIN + "duplicates: keep-last");
    String again = "object,group,token,duty,pledge,service\n3,masses,t2,A,,\n";

    assertThat(rejections(tally(keepLast, sources(MORNING, again))))
        .containsExactly("1 first.csv 4 duplicate");
  }

  @Test
  void a_paper_whose_ballots_are_in_several_sources_is_void_in_all_of_them() {
    SchemeDefinition allAlike = Schemes.of(Schemes.PLAIN + "papers: [ { use: all-alike } ]");
    Tally tally = tally(allAlike, sources(MORNING, AFTERNOON));

    assertThat(rejections(tally))
        .containsExactly(
            "1 first.csv 2 void-paper",
            "1 first.csv 3 void-paper",
            "2 second.csv 2 duplicate",
            "2 second.csv 3 void-paper",
            "2 second.csv 4 unknown-option",
            "3 third.ndjson 1 void-paper");
    assertThat(counted(tally)).containsExactly("3: 0 1 0");
  }

  @Test
  void a_rule_that_fails_says_in_which_source_the_paper_begins() {
    SchemeDefinition failing = Schemes.of(Schemes.PLAIN + "papers: [ { use: failing } ]");

    assertThatThrownBy(() -> tally(failing, sources(AFTERNOON, MORNING)))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("the paper that begins on line 2 of first.csv")
        .extracting(failure -> ((PluginException) failure).text().zh())
        .asString()
        .contains("（first.csv 中自第 2 行起的评议票）");
    String nothing = "object,group,duty,pledge,service\n1,nobody,,,\n";
    assertThatThrownBy(() -> tally(failing, sources(nothing, MORNING)))
        .hasMessageContaining("the paper that begins on line 2 of second.csv");
    assertThatThrownBy(
            () -> tally(failing, List.of(BallotSource.csv("b", new StringReader(MORNING)))))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("the paper that begins on line 2")
        .hasMessageNotContaining("line 2 of");
  }

  @Test
  void a_fault_of_a_source_names_it() {
    assertThatThrownBy(() -> tally(Schemes.plain(), sources(MORNING, "object,group,duty\n")))
        .isInstanceOfSatisfying(
            InputException.class,
            faulty ->
                assertThat(faulty.faults())
                    .isNotEmpty()
                    .allSatisfy(
                        fault -> assertThat(fault.place().source()).isEqualTo("second.csv")));
  }

  @Test
  void progress_goes_through_all_sources() {
    List<String> heard = new ArrayList<>();
    TallyPath.streaming()
        .tally(
            Schemes.plain(),
            sources(MORNING, AFTERNOON),
            TallyOptions.DEFAULT,
            new BallotListener() {
              @Override
              public void progress(long ballots, long bytes) {
                heard.add(ballots + " " + bytes);
              }
            },
            Growth.FREE);

    int all = MORNING.length() + AFTERNOON.length() + EVENING.length();
    assertThat(heard).containsExactly("7 " + all);
  }

  @Test
  void progress_is_told_while_many_ballots_are_read() {
    String half = "object,group,duty,pledge,service\n" + "1,masses,A,B,1\n".repeat(5_000);
    List<Long> ballots = new ArrayList<>();
    List<Long> bytes = new ArrayList<>();
    TallyPath.streaming()
        .tally(
            Schemes.plain(),
            List.of(
                BallotSource.csv("first", new StringReader(half)),
                BallotSource.csv("second", new StringReader(half))),
            TallyOptions.DEFAULT,
            new BallotListener() {
              @Override
              public void progress(long read, long ofBytes) {
                ballots.add(read);
                bytes.add(ofBytes);
              }
            },
            Growth.FREE);

    assertThat(ballots).containsExactly(8_192L, 10_000L);
    assertThat(bytes.get(0)).isBetween(half.length() + 1L, 2L * half.length());
    assertThat(bytes.get(1)).isEqualTo(2L * half.length());
  }

  /** Two sources of CSV and one of NDJSON. */
  private static List<BallotSource> sources(String first, String second) {
    return List.of(
        BallotSource.csv("first.csv", new StringReader(first)),
        BallotSource.csv("second.csv", new StringReader(second)),
        BallotSource.ndjson("third.ndjson", new StringReader(EVENING)));
  }

  private static Tally tally(SchemeDefinition scheme, List<BallotSource> sources) {
    return TallyPath.streaming()
        .tally(scheme, sources, TallyOptions.DEFAULT, BallotListener.SILENT, Growth.FREE);
  }

  /** The counts of the answers to the first criterion. */
  private static List<String> counted(Tally tally) {
    return tally.objects().stream()
        .map(
            object ->
                object
                    + ": "
                    + String.join(
                        " ",
                        tally.of(object).cell(0, 0, 0).counts().stream()
                            .map(count -> Long.toString(count.count()))
                            .toList()))
        .toList();
  }

  private static List<String> rejections(Tally tally) {
    return tally.rejections().first().stream()
        .map(
            it ->
                it.source().orElseThrow().number()
                    + " "
                    + it.source().orElseThrow().name()
                    + " "
                    + it.line()
                    + " "
                    + it.reason().code())
        .toList();
  }
}
