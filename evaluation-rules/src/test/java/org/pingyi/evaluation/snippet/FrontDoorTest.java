package org.pingyi.evaluation.snippet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.ballot.GivenBallot;
import org.pingyi.evaluation.ballot.GivenPaper;
import org.pingyi.evaluation.ballot.PaperCheck;
import org.pingyi.evaluation.ballot.PaperRefusal;
import org.pingyi.evaluation.ballot.TallyOptions;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.explanation.Explanation;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginJars;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.plugin.RuleTimeLimit;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ObjectResult;
import org.pingyi.evaluation.report.ReportFormat;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.roster.Roster;
import org.pingyi.evaluation.tally.Rejection;
import org.pingyi.evaluation.tally.Tally;

/** What a host writes, as the Javadoc of the front door and its values shows it. */
class FrontDoorTest {

  private static final String SCHEME =
      """
      id: offices-2026
      version: 1
      scales:
        quality:
          options:
            - { id: good, value: 100, attitude: positive }
            - { id: fair, value: 60, attitude: neutral }
            - { id: poor, value: 20, attitude: negative }
      criteria: [ { id: manner }, { id: speed } ]
      raters: [ { id: visitors } ]
      grades: [ { id: pass, at-least: 60 }, { id: fail } ]
      """;

  private static final String BALLOTS =
      """
      object,group,token,manner,speed
      north,visitors,a,good,fair
      north,visitors,b,good,good
      south,visitors,a,poor,fair
      south,visitors,b,fair,excellent
      """;

  @TempDir private Path folder;

  @BeforeEach
  void write_the_files() throws IOException {
    Files.writeString(folder.resolve("scheme.yaml"), SCHEME);
    Files.writeString(folder.resolve("ballots.csv"), BALLOTS);
    Files.writeString(folder.resolve("objects.csv"), "id,title,town\nnorth,North office,Ax\n");
    Files.writeString(folder.resolve("objects-gb.csv"), "id,title\nnorth,北办\n", gb18030());
  }

  private static Charset gb18030() {
    return Charset.forName("GB18030");
  }

  @Test
  void from_files_to_a_report() throws IOException {
    EvaluationReport report = evaluate(folder);

    assertThat(report.of("north").score()).contains(new BigDecimal("90.00"));
  }

  private EvaluationReport evaluate(Path folder) throws IOException {
    // @start region="evaluate"
    RulePlugins plugins = RulePlugins.discover(getClass().getClassLoader());
    EvaluationScheme scheme = EvaluationScheme.read(folder.resolve("scheme.yaml"), plugins);
    Tally tally = scheme.tally(BallotSource.csv(folder.resolve("ballots.csv")));
    EvaluationReport report = scheme.evaluate(tally);
    // @end
    return report;
  }

  @Test
  void all_faults_come_at_once() {
    RulePlugins plugins = RulePlugins.discover(getClass().getClassLoader());
    String text = SCHEME.replace("version: 1", "version: one").replace("value: 60", "value: sixty");
    List<String> lines = new ArrayList<>();
    // @start region="faults"
    try {
      EvaluationScheme.read("scheme.yaml", text, plugins);
    } catch (InputException faulty) {
      for (Fault fault : faulty.faults()) {
        lines.add(fault.in(Language.ZH)); // scheme.yaml:2:10: wrong-type: …
      }
    }
    // @end
    assertThat(lines).hasSize(2).first().asString().startsWith("scheme.yaml:2:10: wrong-type: ");
  }

  @Test
  void a_roster_refuses_ballots_on_other_objects() {
    RulePlugins plugins = RulePlugins.discover(getClass().getClassLoader());
    EvaluationScheme scheme = EvaluationScheme.read("scheme.yaml", SCHEME, plugins);
    List<Rejection> rejections = new ArrayList<>();
    // @start region="roster"
    Roster roster = Roster.csv(folder.resolve("objects.csv")); // id,title,kind,parent,…
    EvaluationScheme complete = scheme.withObjects(roster);
    // @end
    // @start region="listener"
    BallotListener listener =
        new BallotListener() {
          @Override
          public void rejected(Rejection rejection) {
            rejections.add(rejection); // its line, its reason, and a detail that quotes no ballot
          }
        };
    Tally tally = complete.tally(BallotSource.csv(folder.resolve("ballots.csv")), listener);
    // @end
    assertThat(tally.accepted()).isEqualTo(2);
    assertThat(rejections)
        .extracting(rejection -> rejection.line() + " " + rejection.reason().code())
        .containsExactly("4 unknown-object", "5 unknown-object");
  }

  @Test
  void papers_are_checked_one_by_one() {
    RulePlugins plugins = RulePlugins.discover(getClass().getClassLoader());
    EvaluationScheme scheme = EvaluationScheme.read("scheme.yaml", SCHEME, plugins);
    // @start region="papers"
    PaperCheck check = scheme.paperCheck(); // one for each thread
    GivenPaper given =
        new GivenPaper(
            "visitors",
            Optional.empty(),
            List.of(GivenBallot.of("north", Map.of("manner", " good", "speed", "slow"))),
            OptionalLong.of(95));
    PaperCheck.Checked checked = check.check(given, LocalDate.of(2026, 5, 4));
    if (checked.paper().isEmpty()) {
      PaperRefusal first = checked.refusals().get(0); // unknown-option, speed: not an option …
      answer(first.reason().title().in(Language.ZH) + "：" + first.detail().in(Language.ZH));
    }
    // @end
    assertThat(checked.paper()).isEmpty();
  }

  private static void answer(String line) {
    assertThat(line).isEqualTo("未知的选项：speed：不是该内容的选项");
  }

  @Test
  void rosters_can_be_made_or_read() {
    // @start region="rosters"
    Roster fromFile = Roster.csv(folder.resolve("objects-gb.csv"), Charset.forName("GB18030"));
    Roster fromObjects =
        Roster.of(List.of(EvaluationObject.of("north"), EvaluationObject.of("south")));
    // @end
    assertThat(fromFile.find("north")).map(object -> object.title().zh()).contains("北办");
    assertThat(fromObjects.objects()).hasSize(2);
    assertThatThrownBy(
            () -> Roster.of(List.of(EvaluationObject.of("north"), EvaluationObject.of("north"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void parts_that_were_counted_apart_are_added() {
    RulePlugins plugins = RulePlugins.discover(getClass().getClassLoader());
    EvaluationScheme scheme = EvaluationScheme.read("scheme.yaml", SCHEME, plugins);
    String header = "object,group,token,manner,speed\n";
    List<BallotSource> stations =
        List.of(
            csv(header + "north,visitors,a,good,fair\nsouth,visitors,a,poor,fair\n"),
            csv(header + "north,visitors,b,good,good\nsouth,visitors,b,fair,excellent\n"));
    // @start region="parts"
    Tally tally =
        stations.parallelStream()
            .map(scheme::tally)
            .reduce(Tally.empty(scheme.layout()), Tally::plus);
    // @end
    Tally whole = scheme.tally(csv(BALLOTS));
    assertThat(scheme.evaluate(tally).objects()).isEqualTo(scheme.evaluate(whole).objects());
  }

  @Test
  void ballots_are_read_once_more_where_a_rule_reads_papers() throws IOException {
    Path file = Files.writeString(folder.resolve("ballots.csv"), BALLOTS);
    EvaluationScheme scheme = readingPapers();
    // @start region="papersAgain"
    BallotSource ballots = BallotSource.csv(file);
    EvaluationReport report = scheme.evaluate(scheme.tally(ballots), ballots);
    // @end
    assertThat(report.statistics()).hasSize(1);
    assertThat(report.warnings()).isEmpty();
    EvaluationReport without = scheme.evaluate(scheme.tally(ballots));
    assertThat(without.statistics()).isEmpty();
    assertThat(without.warnings())
        .containsExactly(
            Text.of(
                "Made from counts alone. Left out, since they read papers: halves.",
                "本报告仅依据计票结果得出。下列规则需读取评议票，未执行：halves。"));
  }

  @Test
  void several_files_count_as_one() throws IOException {
    EvaluationScheme scheme = readingPapers();
    Path morning = folder.resolve("ballots.csv");
    Path afternoon =
        Files.writeString(
            folder.resolve("afternoon.ndjson"),
            """
            {"object": "north", "group": "visitors", "token": "b", "ratings": {"manner": "poor"}}
            {"object": "south", "group": "visitors", "token": "c", "ratings": {"manner": "good"}}
            """);
    // @start region="options"
    TallyOptions options =
        TallyOptions.DEFAULT
            .withThreads(Runtime.getRuntime().availableProcessors())
            .withMemory(512L << 20); // bytes
    // @end
    // @start region="several"
    List<BallotSource> ballots = List.of(BallotSource.csv(morning), BallotSource.ndjson(afternoon));
    Tally tally = scheme.tally(ballots, options, BallotListener.SILENT);
    EvaluationReport report = scheme.evaluate(tally, ballots, options);
    // @end
    assertThat(tally.accepted()).isEqualTo(4);
    assertThat(tally.papers(0)).isEqualTo(3);
    assertThat(tally.rejections().first())
        .extracting(
            it -> it.source().orElseThrow().name() + ":" + it.line() + ": " + it.reason().code())
        .containsExactly(morning + ":5: unknown-option", afternoon + ":1: duplicate");
    assertThat(report.statistics()).hasSize(1);
    assertThat(report.warnings()).isEmpty();
  }

  @Test
  void sources_that_were_counted_apart_are_read_apart_for_their_papers() {
    EvaluationScheme scheme = readingPapers();
    String ballots = "object,group,token,manner,speed\nnorth,visitors,1,good,fair\n";
    Tally sum = scheme.tally(csv(ballots)).plus(scheme.tally(csv(ballots)));

    assertThat(scheme.evaluate(sum, csv(ballots), csv(ballots)).turnout().get(0).papers())
        .isEqualTo(2);
  }

  private static EvaluationScheme readingPapers() {
    return EvaluationScheme.read(
        "scheme.yaml",
        SCHEME + "statistics: [ { use: halves } ]\n",
        RulePlugins.discover(FrontDoorTest.class.getClassLoader())
            .plus(RulePlugins.of(new Halves())));
  }

  private static BallotSource csv(String text) {
    return BallotSource.csv("ballots.csv", new StringReader(text));
  }

  @Test
  void ballots_come_from_files_streams_and_texts() throws IOException {
    EvaluationScheme scheme =
        EvaluationScheme.read(
            "scheme.yaml", SCHEME, RulePlugins.discover(getClass().getClassLoader()));
    Path file = folder.resolve("ballots.csv");
    Path lines = Files.writeString(folder.resolve("ballots.ndjson"), "");
    // @start region="sources"
    BallotSource csv = BallotSource.csv(file);
    BallotSource ndjson = BallotSource.ndjson(lines);
    BallotSource byName = BallotSource.of(file, Charset.forName("GB18030"));
    BallotSource request =
        BallotSource.ndjson(
            "request",
            new StringReader(
                """
                {"object": "north", "group": "visitors", "ratings": {"manner": "good"}}
                """));
    // @end
    assertThat(Stream.of(csv, byName, request).map(source -> scheme.tally(source).accepted()))
        .containsExactly(3L, 3L, 1L);
    assertThat(ndjson.format()).isEqualTo(BallotSource.Format.NDJSON);
  }

  @Test
  void a_report_is_read_and_written() throws IOException {
    EvaluationReport report = evaluate(folder);
    List<String> lines = new ArrayList<>();
    // @start region="report"
    for (ObjectResult result : report.ranking()) {
      String score = result.score().map(BigDecimal::toPlainString).orElse("too few ballots");
      lines.add(result.object().title() + " " + score);
    }
    String grade = report.of("north").grade().map(Grade::id).orElse("none");
    long rejected = report.ballots().rejected();
    // @end
    // @start region="json"
    try (OutputStream out = Files.newOutputStream(folder.resolve("result.json"))) {
      ReportJson.write(report, out, Language.ZH);
    }
    String json = ReportJson.text(report);
    // @end
    assertThat(lines).containsExactly("north 90.00", "south 40.00");
    assertThat(grade).isEqualTo("pass");
    assertThat(rejected).isEqualTo(1);
    assertThat(json).contains("\"score\": 90.00");
    assertThat(Files.readString(folder.resolve("result.json"), StandardCharsets.UTF_8))
        .hasLineCount((int) json.lines().count());
  }

  @Test
  void every_number_is_explained() throws IOException {
    EvaluationReport report = evaluate(folder);
    // @start region="explain"
    Explanation explanation = report.explain("north");
    String allOfIt = explanation.text(Language.ZH, Detail.STEPS);
    String briefly = explanation.text(Language.ZH, Detail.SUMMARY);
    Explanation manner = explanation.find("criteria/manner").orElseThrow();
    String json = ReportJson.explainedText(report, Language.ZH);
    // @end
    assertThat(allOfIt.length()).isGreaterThan(briefly.length());
    assertThat(manner.published()).contains(new BigDecimal("100.00"));
    assertThat(json).contains("\"explanation\"");
  }

  @Test
  void plugins_are_found_and_added() {
    // @start region="plugins"
    RulePlugins found = RulePlugins.discover(getClass().getClassLoader());
    found.problems().forEach(System.err::println); // what is there and cannot be used
    RulePlugins all = found.plus(RulePlugins.of(new PassRate(), new WeakestPart()));
    // @end
    assertThat(found.problems()).isEmpty();
    assertThat(all.all()).hasSize(found.all().size() + 2);
  }

  @Test
  void a_report_is_written_in_another_format() throws IOException {
    RulePlugins plugins = RulePlugins.discover(getClass().getClassLoader());
    EvaluationReport report = evaluate(folder);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    // @start region="format"
    ReportFormat html = ReportFormat.find(plugins, "html").orElseThrow();
    html.write(report, out, Language.ZH);
    // @end
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("<!DOCTYPE html>");
  }

  @Test
  void rules_are_limited_in_time() throws IOException {
    Path file = folder.resolve("scheme.yaml");
    // @start region="limit"
    RuleTimeLimit limit = new RuleTimeLimit(Duration.ofSeconds(10), System::nanoTime);
    RulePlugins plugins = RulePlugins.discover(getClass().getClassLoader()).within(limit);
    EvaluationScheme scheme = EvaluationScheme.read(file, plugins);
    // @end
    assertThat(plugins.timeLimit()).contains(limit);
    assertThat(scheme.criteria()).isNotEmpty();
  }

  @Test
  void plugins_are_taken_from_a_folder() throws IOException {
    Path plugins = Files.createDirectory(folder.resolve("plugins"));
    Path file = folder.resolve("scheme.yaml");
    BallotSource ballots = BallotSource.csv(folder.resolve("ballots.csv"));
    String json;
    // @start region="jars"
    try (PluginJars jars = PluginJars.in(plugins, getClass().getClassLoader())) {
      EvaluationScheme scheme = EvaluationScheme.read(file, jars.plugins());
      EvaluationReport report = scheme.evaluate(scheme.tally(ballots));
      json = ReportJson.explainedText(report, Language.EN); // explanations ask the rules again
    }
    // @end
    assertThat(json).contains("offices-2026");
  }
}
