package org.pingyi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.StringReader;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.ReadingRules.Failing;
import org.pingyi.evaluation.ReadingRules.Finding;
import org.pingyi.evaluation.ReadingRules.Mute;
import org.pingyi.evaluation.ReadingRules.Suspicious;
import org.pingyi.evaluation.ReadingRules.Watching;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.plugin.RuleTimeLimit;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.FlagResult;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.rule.Flag;
import org.pingyi.evaluation.rule.Plugin;
import org.pingyi.evaluation.tally.Tally;

/** What those see who read papers beside the tally, and what becomes of what they find. */
class PaperReadingsTest {

  private static final String SCHEME =
      """
      id: papers
      version: 1
      scales: { quality: { options: [ { id: A, value: 2 }, { id: B, value: 1 } ] } }
      criteria: [ { id: duty }, { id: pledge } ]
      raters: [ { id: masses }, { id: peers, anonymous: false } ]
      """;

  private static final String BALLOTS =
      """
      object,group,token,duty,pledge,seconds
      2,masses,a,A,A,60
      1,masses,a,A,,50
      1,masses,a,B,B,
      1,masses,1,B,B,
      1,masses,,B,A,
      2,peers,1,A,A,
      1,peers,2,A,B,
      1,peers,secret,A,B,
      9,nobody,b,A,A,
      """;

  private static EvaluationScheme scheme(String rules, Plugin... plugins) {
    return EvaluationScheme.read(
        "scheme.yaml", SCHEME + rules + "\n", SmallRules.PLUGINS.plus(RulePlugins.of(plugins)));
  }

  private static BallotSource ballots() {
    return ballots(BALLOTS);
  }

  private static BallotSource ballots(String csv) {
    return BallotSource.csv("ballots.csv", new StringReader(csv));
  }

  private static EvaluationReport report(EvaluationScheme scheme) {
    return scheme.evaluate(scheme.tally(ballots()), ballots());
  }

  private static EvaluationReport finding(Flag... flags) {
    return report(scheme("flags: [ { use: finding } ]", new Finding("finding", List.of(flags))));
  }

  @Test
  void a_reader_sees_each_paper_that_counts_with_the_objects_in_order_and_no_token() {
    Watching watching = new Watching();

    report(scheme("flags: [ { use: watching } ]", watching));

    assertThat(watching.seen())
        .containsExactlyInAnyOrder(
            "masses: 1 0-1, 2 00 in 60",
            "masses: 1 11",
            "masses: 1 10",
            "peers by 1: 2 00",
            "peers by 2: 1 01",
            "peers: 1 01");
  }

  @Test
  void a_reader_sees_of_a_paper_the_last_day_that_its_ballots_name_and_no_time() {
    Watching watching = new Watching();
    EvaluationScheme scheme = scheme("flags: [ { use: watching } ]", watching);
    String csv =
        """
        object,group,token,duty,pledge,at
        1,masses,a,A,B,2026-04-02T09:30
        2,masses,a,B,A,2026-04-01
        1,masses,b,A,A,
        1,masses,,B,B,0000-01-01T00:00+18
        1,masses,,B,A,9999-12-31T23:00-18
        """;

    scheme.evaluate(scheme.tally(ballots(csv)), ballots(csv));

    assertThat(watching.seen())
        .containsExactlyInAnyOrder(
            "masses: 1 01, 2 10 on 2026-04-02",
            "masses: 1 00",
            "masses: 1 11 on -0001-12-31",
            "masses: 1 10 on +10000-01-01");
  }

  @Test
  void parts_that_were_counted_apart_are_read_together() {
    Watching watching = new Watching();
    EvaluationScheme scheme = scheme("flags: [ { use: watching } ]", watching);
    String other = "object,group,token,duty,pledge\n2,masses,z,B,B\n";
    Tally sum = scheme.tally(ballots()).plus(scheme.tally(ballots(other)));

    scheme.evaluate(sum, ballots(other), ballots());

    assertThat(watching.seen()).hasSize(7).contains("masses: 2 11");
  }

  @Test
  void without_papers_such_rules_are_left_out_and_the_report_says_so() {
    EvaluationScheme scheme =
        scheme(
            "flags: [ { use: watching } ]\nstatistics: [ { use: mute } ]",
            new Watching(),
            new Mute());

    EvaluationReport report = scheme.evaluate(scheme.tally(ballots()));

    assertThat(scheme.readsPapers()).isTrue();
    assertThat(report.statistics()).isEmpty();
    assertThat(report.flags()).isEmpty();
    assertThat(report.warnings())
        .containsExactly(
            Text.of(
                "Made from counts alone. Left out, since they read papers: mute, watching.",
                "本报告仅依据计票结果得出。下列规则需读取评议票，未执行：mute、watching。"));
    assertThat(report(scheme).warnings()).isEmpty();
    assertThat(report(scheme).statistics()).hasSize(1);
  }

  @Test
  void ballots_that_can_be_read_once_are_not_read_twice() {
    EvaluationScheme scheme = scheme("flags: [ { use: watching } ]", new Watching());
    BallotSource once = ballots();
    Tally tally = scheme.tally(once);

    assertThatIllegalStateException()
        .isThrownBy(() -> scheme.evaluate(tally, once))
        .withMessage("ballots.csv was read before, and can be read only once");
    assertThat(scheme("").evaluate(scheme("").tally(ballots()), once).objects()).hasSize(2);
  }

  @Test
  void other_ballots_than_those_that_were_counted_are_refused() {
    EvaluationScheme scheme = scheme("flags: [ { use: watching } ]", new Watching());
    Tally tally = scheme.tally(ballots());

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> scheme.evaluate(tally, ballots(BALLOTS.replace("2,masses,a,A", "2,masses,a,B"))))
        .withMessageContaining("not those that were counted");
  }

  @Test
  void flags_are_reported_by_rule_group_object_and_reason() {
    Text one = Text.of("one", "其一");
    Text two = Text.of("two", "其二");
    EvaluationReport report =
        report(
            scheme(
                "flags: [ { use: second }, { use: first } ]\npapers: [ { use: suspicious } ]",
                new Finding(
                    "second",
                    List.of(
                        Flag.ofGroup("peers", 1, one).onObject("2"),
                        Flag.ofGroup("masses", 2, two),
                        Flag.ofGroup("peers", 2, one).onObject("1"),
                        Flag.ofGroup("masses", 2, one),
                        new Flag(Optional.empty(), Optional.empty(), 6, two))),
                new Finding("first", List.of(Flag.ofGroup("masses", 3, one))),
                new Suspicious()));

    assertThat(report.flags())
        .extracting(
            FlagResult::rule,
            each -> each.group().map(RaterGroup::id).orElse("-"),
            each -> each.object().map(EvaluationObject::id).orElse("-"),
            FlagResult::papers,
            each -> each.reason().en())
        .containsExactly(
            tuple("suspicious", "masses", "-", 3L, "who knows"),
            tuple("suspicious", "peers", "-", 3L, "who knows"),
            tuple("second", "-", "-", 6L, "two"),
            tuple("second", "masses", "-", 2L, "one"),
            tuple("second", "masses", "-", 2L, "two"),
            tuple("second", "peers", "1", 2L, "one"),
            tuple("second", "peers", "2", 1L, "one"),
            tuple("first", "masses", "-", 3L, "one"));
    assertThat(ReportJson.text(report, Language.ZH))
        .contains(
            "\"flags\": [\n"
                + "    {\"rule\": \"suspicious\", \"group\": \"masses\", \"papers\": 3,"
                + " \"reason\": \"难说\"},")
        .contains(
            "{\"rule\": \"second\", \"object\": \"1\", \"group\": \"peers\", \"papers\": 2,"
                + " \"reason\": \"其一\"}");
  }

  @Test
  void a_flag_changes_nothing_else() {
    EvaluationReport plain = report(scheme(""));
    EvaluationReport flagged = finding(Flag.ofGroup("masses", 3, Text.of("one")));

    assertThat(plain.flags()).isEmpty();
    assertThat(ReportJson.text(plain)).doesNotContain("flags");
    assertThat(flagged.withFlags(List.of())).isEqualTo(plain);
    assertThat(flagged).isNotEqualTo(plain);
  }

  @Test
  void a_rule_may_not_flag_what_is_not_there() {
    Text one = Text.of("one");
    List<BiFunction<String, Long, Flag>> flags =
        List.of(
            (group, papers) -> Flag.ofGroup(group, papers, one),
            (group, papers) -> Flag.ofGroup(group, papers, one).onObject("2"));

    assertThat(finding(flags.get(0).apply("masses", 3L)).flags()).hasSize(1);
    assertRefused("flags more papers", flags.get(0).apply("masses", 4L));
    assertThat(finding(flags.get(1).apply("masses", 1L)).flags()).hasSize(1);
    assertRefused("flags more papers", flags.get(1).apply("masses", 2L));
    assertRefused("flags more papers", new Flag(Optional.empty(), Optional.empty(), 7, one));
    assertRefused("does not have", flags.get(0).apply("nobody", 1L));
    assertRefused("does not have", Flag.ofGroup("masses", 1, one).onObject("9"));
    assertRefused(
        "the same flag twice", Flag.ofGroup("masses", 1, one), Flag.ofGroup("masses", 2, one));
  }

  private static void assertRefused(String why, Flag... flags) {
    assertThatThrownBy(() -> finding(flags))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("finding")
        .hasMessageContaining(why);
  }

  @Test
  @SuppressWarnings({"unchecked", "rawtypes", "NullAway"}) // Which a rule may not give.
  void what_a_reader_found_is_a_list_of_what_its_rule_is_for() {
    Finding untyped = new Finding("untyped", (List) List.of("who knows"));
    Finding none = new Finding("none", null);

    assertThatThrownBy(() -> report(scheme("flags: [ { use: untyped } ]", untyped)))
        .isInstanceOf(PluginException.class)
        .hasMessageEndingWith("gave java.lang.String where Flag is due");
    assertThatThrownBy(() -> report(scheme("flags: [ { use: none } ]", none)))
        .isInstanceOf(PluginException.class)
        .hasMessageEndingWith(": gave null");
  }

  @Test
  void a_rule_that_fails_is_named_with_the_group_and_nobody_else() {
    EvaluationScheme scheme = scheme("flags: [ { use: failing } ]", new Failing());

    assertThatThrownBy(() -> report(scheme))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("failing")
        .hasMessageContaining("a paper of group peers")
        .hasMessageNotContaining("secret");
  }

  @Test
  void papers_are_read_within_the_time_limit_of_rules() {
    EvaluationScheme scheme =
        EvaluationScheme.read(
            "scheme.yaml",
            SCHEME + "flags: [ { use: watching } ]\n",
            SmallRules.PLUGINS
                .plus(RulePlugins.of(new Watching()))
                .within(new RuleTimeLimit(Duration.ofSeconds(30), System::nanoTime)));

    assertThat(report(scheme).warnings()).isEmpty();
  }

  @Test
  void a_service_reads_papers_too_and_within_its_limits() {
    RulePlugins plugins = SmallRules.PLUGINS.plus(RulePlugins.of(new Mute()));
    JsonEvaluations service = Evaluations.json(plugins);
    String scheme = SCHEME + "statistics: [ { use: mute } ]\n";

    assertThat(service.evaluate(scheme, BALLOTS)).contains("\"rule\": \"mute\"");
    int enough = 1_000;
    while (!fits(service, SCHEME, enough)) {
      enough += 1_000;
    }
    assertThat(fits(service, scheme, enough)).isFalse();
  }

  private static boolean fits(JsonEvaluations service, String scheme, int numbers) {
    try {
      service.within(ServiceLimits.DEFAULT.withNumbers(numbers)).evaluate(scheme, BALLOTS + many());
      return true;
    } catch (InputException refused) {
      assertThat(refused.faults()).extracting(Fault::code).containsExactly(FaultCode.TOO_LARGE);
      return false;
    }
  }

  private static String many() {
    String[] rows = new String[2_000];
    Arrays.setAll(rows, i -> "1,masses,t" + i + ",A,A,\n");
    return String.join("", rows);
  }
}
