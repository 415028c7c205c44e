package org.pingyi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.pingyi.evaluation.draft.CriterionDraft.criterion;
import static org.pingyi.evaluation.draft.GradeDraft.grade;
import static org.pingyi.evaluation.draft.ObjectDraft.object;
import static org.pingyi.evaluation.draft.OptionDraft.option;
import static org.pingyi.evaluation.draft.RaterGroupDraft.group;
import static org.pingyi.evaluation.draft.RuleDraft.use;
import static org.pingyi.evaluation.draft.ScaleDraft.scale;

import java.io.StringReader;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.draft.CriterionDraft;
import org.pingyi.evaluation.draft.SchemeDraft;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.roster.Roster;

/** A scheme that was built in Java is what the same scheme in a file is, faults included. */
class BuiltSchemesTest {

  private final SchemeDraft whole =
      SchemeDraft.of("party-group", 3)
          .title(Text.of("Party group", "党组"))
          .scales(
              scale("satisfaction")
                  .options(
                      option("A").value(100).positive(),
                      option("C").value(40).negative(),
                      option("D")))
          .criteria(criterion("duty").weight(2), criterion("conduct"))
          .raters(group("masses").weight(60), group("peers").weight(40))
          .grades(grade("good").with("at-least", 70), grade("poor"))
          .rectification(
              use("any-dissatisfied", new SmallRules.AnyDissatisfied.Parameters(days(10))));

  private static final String BALLOTS =
      """
      object,group,token,duty,conduct
      1001,masses,t1,A,A
      1001,peers,p1,C,A
      1002,masses,t1,C,D
      """;

  private static CalendarDuration days(int days) {
    return new CalendarDuration.WorkingDays(days);
  }

  private static String report(EvaluationScheme scheme) {
    return ReportJson.text(
        scheme.evaluate(scheme.tally(BallotSource.csv("ballots.csv", new StringReader(BALLOTS)))));
  }

  private static List<Fault> faults(SchemeDraft draft) {
    return catchThrowableOfType(
            InputException.class, () -> EvaluationScheme.read(draft, SmallRules.PLUGINS))
        .faults();
  }

  @Test
  void a_built_scheme_evaluates_as_the_same_scheme_in_a_file() {
    EvaluationScheme built = EvaluationScheme.read(whole, SmallRules.PLUGINS);
    EvaluationScheme read =
        EvaluationScheme.read("scheme.yaml", PartyGroup.SCHEME, SmallRules.PLUGINS);

    assertThat(report(built)).isEqualTo(report(read)).contains("\"read\": 3");
    assertThat(read.draft()).isEqualTo(whole).isEqualTo(built.draft());
  }

  @Test
  void a_scheme_in_a_file_can_be_changed_in_java(@TempDir Path folder) throws Exception {
    Path file =
        Files.writeString(folder.resolve("scheme.yaml"), "\uFEFF# ours\n" + PartyGroup.SCHEME);
    EvaluationScheme scheme = EvaluationScheme.read(file, SmallRules.PLUGINS);

    EvaluationScheme next =
        EvaluationScheme.read(scheme.draft().version(4).rounding(0), SmallRules.PLUGINS);

    assertThat(next).hasToString("party-group version 4");
    assertThat(next.draft()).isEqualTo(whole.version(4).rounding(0));
    assertThat(report(next)).contains("\"score\": 84,");
  }

  @Test
  void a_roster_beside_a_scheme_is_no_part_of_what_was_written() {
    EvaluationScheme scheme = EvaluationScheme.read(whole, SmallRules.PLUGINS);

    assertThat(scheme.withObjects(Roster.of(List.of())).draft()).isEqualTo(whole);
  }

  @Test
  void faults_of_a_built_scheme_are_those_of_the_same_scheme_in_a_file() {
    SchemeDraft draft =
        SchemeDraft.of("  ", 0)
            .period(LocalDate.of(2026, 5, 2), LocalDate.of(2026, 5, 1), ZoneId.of("Asia/Shanghai"))
            .scales(
                scale("s").options(option("A").value(1), option("A").value(2)),
                scale("r").range(0, 10, 0))
            .criteria(
                criterion("duty").weight(0).scale("t"),
                criterion("object").scale("s"),
                criterion("inner").criteria())
            .raters(group("masses").minimum(-1), group("masses"))
            .scoring(use("weighted-maen"))
            .rounding(11, RoundingMode.CEILING)
            .tiesBrokenBy("mases")
            .grades(grade("good").with("at-leats", 70))
            .rectification(use("any-dissatisfied").with("due-within", "soon"));
    String byHand =
        """
        id: "  "
        version: 0
        period: { opens: 2026-05-02, closes: 2026-05-01, zone: Asia/Shanghai }
        scales:
          s: { options: [ { id: A, value: 1 }, { id: A, value: 2 } ] }
          r: { range: { from: 0, to: 10, step: 0 } }
        criteria:
          - { id: duty, weight: 0, scale: t }
          - { id: object, scale: s }
          - { id: inner, criteria: [] }
        raters: [ { id: masses, minimum: -1 }, { id: masses } ]
        scoring: { use: weighted-maen }
        rounding: { digits: 11, mode: ceiling }
        ranking: { ties: [ mases ] }
        grades: [ { id: good, at-leats: 70 } ]
        rectification: [ { use: any-dissatisfied, due-within: soon } ]
        """;
    List<Fault> ofReader =
        catchThrowableOfType(
                InputException.class,
                () -> EvaluationScheme.read("scheme.yaml", byHand, SmallRules.PLUGINS))
            .faults();

    assertThat(faults(draft))
        .extracting(Fault::code, Fault::path, Fault::message, Fault::suggestion)
        .containsExactlyInAnyOrderElementsOf(
            ofReader.stream()
                .map(
                    fault -> tuple(fault.code(), fault.path(), fault.message(), fault.suggestion()))
                .toList());
    assertThat(ofReader).hasSizeGreaterThan(12);
    assertThat(faults(draft))
        .extracting(Fault::toString)
        .contains("draft:11:25: not-positive: a weight must be above 0 (criteria[0].weight)");
  }

  @Test
  void a_fault_stands_where_the_printed_text_has_it() {
    SchemeDraft draft = whole.criteria(criterion("duty"), criterion("conduct").scale("quality"));

    Fault fault = faults(draft).get(0);

    String line = draft.yaml().lines().toList().get(fault.place().line() - 1);
    assertThat(line.substring(fault.place().column() - 1)).isEqualTo("quality }");
    assertThat(fault.path()).isEqualTo("criteria[1].scale");
  }

  @Test
  void half_a_character_is_a_fault_and_does_not_become_another_one() {
    SchemeDraft broken =
        whole.id("a\ud800").objects(object("b\ud800"), object("b\ud801").attribute("c\udc00", "1"));

    assertThat(faults(broken))
        .extracting(fault -> fault.place().source() + " " + fault.code() + " " + fault.path())
        .containsExactly(
            "draft broken-text id",
            "draft broken-text objects[0].id",
            "draft broken-text objects[1].id",
            "draft broken-text objects[1].c\uFFFDdc00");
    assertThat(faults(SchemeDraft.parse("s", broken.json()))).hasSize(4);
    assertThat(whole.id("a\ud800")).isNotEqualTo(whole.id("a\ud801"));
  }

  private static CriterionDraft nested(int levels) {
    CriterionDraft criterion = criterion("leaf");
    for (int i = 0; i < levels; i++) {
      criterion = criterion("c" + i).criteria(criterion);
    }
    return criterion;
  }

  @Test
  void what_is_too_deep_is_one_fault_of_its_place() {
    for (int levels : List.of(60, 99)) {
      assertThat(faults(whole.criteria(nested(levels - 1))))
          .extracting(fault -> fault.code().code() + " " + (fault.place().line() > 1))
          .containsExactly("too-large true");
    }
  }

  @Test
  void what_is_too_deep_to_be_written_is_the_same_fault_when_it_is_built() {
    List<Fault> read = faults(whole.criteria(nested(60)));

    for (ThrowingCallable building :
        List.<ThrowingCallable>of(() -> nested(3_000), () -> whole.criteria(nested(99)))) {
      assertThat(catchThrowableOfType(InputException.class, building).faults())
          .extracting(Fault::code, Fault::message, fault -> fault.place().source())
          .containsExactly(tuple(read.get(0).code(), read.get(0).message(), "draft"));
    }
  }
}
