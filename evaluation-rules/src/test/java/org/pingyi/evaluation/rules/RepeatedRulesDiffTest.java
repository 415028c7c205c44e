package org.pingyi.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.diff.Cause;
import org.pingyi.evaluation.diff.FindingDiff;
import org.pingyi.evaluation.diff.Presence;
import org.pingyi.evaluation.diff.ReportDiff;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.model.Language;

/** What is said of rules that stand more than once in a scheme. */
class RepeatedRulesDiffTest {

  private static final String DUTY =
      "  - { use: veto, when: { criterion: duty, satisfaction-below: 80% }, grade: poor }\n";
  private static final String STYLE =
      "  - { use: veto, when: { criterion: style, satisfaction-below: 60% }, grade: fair }\n";
  private static final String SERVICE =
      "  - { use: veto, when: { criterion: service, satisfaction-below: 88% }, grade: poor }\n";

  private static Office vetoes(String... rules) {
    return Office.PLAIN.adding("rules:\n" + String.join("", rules));
  }

  @Test
  void a_rule_before_one_of_the_same_use_is_the_only_one_that_is_new() {
    ReportDiff diff = vetoes(DUTY).to(vetoes(SERVICE, DUTY));

    assertThat(settings(diff)).containsExactly("rule rules/veto - veto 1.0");
    assertThat(causes(diff))
        .isNotEmpty()
        .allMatch(cause -> cause.equals("rule rules/veto - veto 1.0"));
    assertThat(diff.text(Language.EN, Detail.SUMMARY, 10))
        .contains("  veto #1: only in the later report\n");
  }

  @Test
  void a_rule_that_is_taken_away_before_another_is_the_only_one_that_is_gone() {
    ReportDiff diff = vetoes(SERVICE, DUTY).to(vetoes(DUTY));

    assertThat(settings(diff)).containsExactly("rule rules/veto veto 1.0 -");
    assertThat(causes(diff))
        .isNotEmpty()
        .allMatch(cause -> cause.equals("rule rules/veto veto 1.0 -"));
  }

  @Test
  void what_the_second_is_set_to_is_named() {
    ReportDiff limit = vetoes(SERVICE, DUTY).to(vetoes(SERVICE, DUTY.replace("80%", "50%")));
    ReportDiff criterion = vetoes(SERVICE, DUTY).to(vetoes(SERVICE, DUTY.replace("duty", "style")));
    ReportDiff group =
        vetoes(SERVICE, DUTY).to(vetoes(SERVICE, DUTY.replace("80% }", "80%, group: masses }")));

    assertThat(settings(limit))
        .containsExactly("parameter rules/veto/2/when.satisfaction-below 0.8 0.5");
    assertThat(settings(criterion))
        .containsExactly("parameter rules/veto/2/when.criterion duty style");
    assertThat(settings(group)).containsExactly("parameter rules/veto/2/when.group - masses");
    assertThat(limit.text(Language.EN, Detail.SUMMARY, 10))
        .contains("  veto #2: when.satisfaction-below 0.8 → 0.5\n");
  }

  @Test
  void the_second_is_a_cause_where_it_did_something_else() {
    ReportDiff diff = vetoes(STYLE, DUTY).to(vetoes(STYLE, DUTY.replace("80%", "50%")));

    assertThat(diff.objects()).isNotEmpty();
    assertThat(causes(diff))
        .isNotEmpty()
        .allMatch(cause -> cause.equals("parameter rules/veto/2/when.satisfaction-below 0.8 0.5"));
  }

  @Test
  void another_order_is_no_other_parameter() {
    String style = STYLE.replace("60%", "90%");
    ReportDiff diff =
        vetoes(style, DUTY)
            .scheme("at-least: 85", "at-least: 61")
            .to(vetoes(DUTY, style).scheme("at-least: 85", "at-least: 61"));

    String order = "rule order/rules veto #1, veto #2 veto #2, veto #1";
    assertThat(settings(diff)).containsExactly(order);
    assertThat(causes(diff)).isNotEmpty().allMatch(order::equals);
  }

  @Test
  void what_is_inserted_and_what_is_changed_are_told_apart() {
    ReportDiff diff = vetoes(STYLE, DUTY).to(vetoes(SERVICE, STYLE, DUTY.replace("80%", "50%")));

    assertThat(settings(diff))
        .containsExactlyInAnyOrder(
            "rule rules/veto - veto 1.0", "parameter rules/veto/3/when.satisfaction-below 0.8 0.5");
  }

  @Test
  void a_trigger_that_stands_twice_is_told_from_the_other() {
    Office one = Office.PLAIN;
    Office two =
        one.scheme("rectification:\n", "rectification:\n" + trigger("above: 60%, due-within: 10d"));
    Office changed = two.scheme("above: 40%, due-within: 30d", "above: 90%, due-within: 30d");

    ReportDiff inserted = one.to(two);
    ReportDiff second = two.to(changed);

    assertThat(settings(inserted))
        .containsExactly("rule triggers/dissatisfaction-rate - dissatisfaction-rate 1.0");
    assertThat(inserted.findings())
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              assertThat(finding.presence()).isEqualTo(Presence.ADDED);
              assertThat(DiffReading.causes(finding))
                  .containsExactly("rule triggers/dissatisfaction-rate - dissatisfaction-rate 1.0");
            });
    assertThat(settings(second))
        .containsExactly("parameter triggers/dissatisfaction-rate/2/above 0.4 0.9");
    assertThat(second.findings())
        .isNotEmpty()
        .extracting(FindingDiff::presence)
        .containsOnly(Presence.REMOVED);
    assertThat(second.findings())
        .allSatisfy(
            finding ->
                assertThat(DiffReading.causes(finding))
                    .containsExactly("parameter triggers/dissatisfaction-rate/2/above 0.4 0.9"));
  }

  @Test
  void what_the_second_did_is_no_difference_where_one_report_is_not_explained() {
    Office office = twoVetoesAndTwoTriggers();

    assertThat(office.evaluate().rectification()).isNotEmpty();
    assertThat(office.evaluate().objects())
        .anySatisfy(object -> assertThat(object.adjustments()).isNotEmpty());
    assertThat(ReportDiff.between(office.explained(), office.unexplained()).isEmpty()).isTrue();
    assertThat(ReportDiff.between(office.unexplained(), office.explained()).isEmpty()).isTrue();
  }

  @Test
  void rules_are_not_numbered_where_one_report_is_not_explained() {
    Office office = twoVetoesAndTwoTriggers();
    ReportDiff diff =
        ReportDiff.between(
            office.explained(), office.scheme("grade: poor", "grade: fair").unexplained());

    assertThat(diff.text(Language.EN, Detail.PARTS, 10)).doesNotContain("#");
  }

  @Test
  void the_second_paper_rule_is_named() {
    Office two =
        Office.PLAIN.adding(
            """
            papers:
              - { use: top-marks-limit, option: A, at-most-share: 80% }
              - { use: top-marks-limit, option: B, at-most-share: 90% }
            """);

    ReportDiff diff = two.to(two.scheme("at-most-share: 90%", "at-most-share: 95%"));

    assertThat(settings(diff))
        .containsExactly("parameter papers/top-marks-limit/2/at-most-share 0.9 0.95");
  }

  /** Of each two the first finds nothing, and the second does. */
  private static Office twoVetoesAndTwoTriggers() {
    return vetoes(STYLE.replace("60%", "1%"), DUTY)
        .scheme("rectification:\n", "rectification:\n" + trigger("above: 95%, due-within: 10d"));
  }

  private static String trigger(String parameters) {
    return "  - { use: dissatisfaction-rate, " + parameters + " }\n";
  }

  private static List<String> settings(ReportDiff diff) {
    return written(diff.settings());
  }

  /** Returns all causes of all objects but other results of the same object and other objects. */
  private static List<String> causes(ReportDiff diff) {
    return written(
        diff.objects().stream()
            .flatMap(object -> object.changes().stream())
            .flatMap(change -> change.causes().stream())
            .filter(cause -> cause.kind() != Cause.Kind.RESULT && cause.kind() != Cause.Kind.OTHERS)
            .toList());
  }

  private static List<String> written(List<Cause> causes) {
    return causes.stream().map(DiffReading::written).toList();
  }
}
