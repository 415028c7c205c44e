package org.pingyi.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pingyi.evaluation.diff.Cause;
import org.pingyi.evaluation.diff.Change;
import org.pingyi.evaluation.diff.ContributionChange;
import org.pingyi.evaluation.diff.ObjectDiff;
import org.pingyi.evaluation.diff.Presence;
import org.pingyi.evaluation.diff.ReportDiff;
import org.pingyi.evaluation.explanation.Explanation;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.rules.RandomOffices.Runs;

/** What holds of the differences of any two evaluations. */
class ReportDiffPropertyTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final Set<Change.Kind> SCORES =
      Set.of(Change.Kind.SCORE, Change.Kind.GROUP_TOTAL, Change.Kind.CRITERION, Change.Kind.CELL);

  @Property(tries = 10)
  void a_report_does_not_differ_from_itself(@ForAll("offices") Office office) {
    String report = office.explained();

    assertThat(ReportDiff.between(report, report).isEmpty()).isTrue();
  }

  @Property(tries = 25)
  void an_evaluation_that_is_explained_does_not_differ_from_itself_unexplained(
      @ForAll("offices") Office office) {
    assertThat(ReportDiff.between(office.explained(), office.unexplained()).isEmpty()).isTrue();
    assertThat(ReportDiff.between(office.unexplained(), office.explained()).isEmpty()).isTrue();
  }

  @Property(tries = 25)
  void the_other_way_round_all_is_mirrored(
      @ForAll("offices") Office before, @ForAll("offices") Office after) {
    String a = before.explained();
    String b = after.explained();

    assertThat(all(ReportDiff.between(b, a), true)).isEqualTo(all(ReportDiff.between(a, b), false));
  }

  @Property(tries = 25)
  void contributions_add_up_exactly_to_the_change_of_the_score(
      @ForAll("offices") Office before, @ForAll("offices") Office after) {
    String a = before.explained();
    String b = after.explained();

    for (ObjectDiff object : ReportDiff.between(a, b).objects()) {
      if (object.presence() == Presence.CHANGED) {
        Optional<Fraction> was = exact(a, object.object());
        Optional<Fraction> is = exact(b, object.object());
        Fraction sum =
            object.contributions().stream()
                .map(ContributionChange::amount)
                .reduce(Fraction.ZERO, Fraction::plus);
        Fraction change = was.flatMap(from -> is.map(to -> to.minus(from))).orElse(Fraction.ZERO);
        assertThat(sum).as(object.object()).isEqualTo(change);
        assertThat(object.contributions())
            .allMatch(each -> each.byScore().plus(each.byWeight()).equals(each.amount()));
      }
    }
  }

  @Property(tries = 25)
  void whatever_changed_has_a_cause_and_every_cause_is_a_difference(
      @ForAll("offices") Office before, @ForAll("offices") Office after) {
    ReportDiff diff = before.to(after);

    for (ObjectDiff object : diff.objects()) {
      for (Change change : object.changes()) {
        boolean derived =
            change.kind() != Change.Kind.COUNT && object.presence() == Presence.CHANGED;
        assertThat(change.causes().isEmpty()).as(object + " " + change).isEqualTo(!derived);
        for (Cause cause : change.causes()) {
          assertThat(diff.settings())
              .filteredOn(setting -> setting.id().equals(cause.id()))
              .allMatch(setting -> setting.before().equals(cause.before()))
              .allMatch(setting -> setting.after().equals(cause.after()));
          if (cause.kind() == Cause.Kind.COUNT) {
            assertThat(object.change(cause.id()))
                .get()
                .returns(cause.before(), Change::before)
                .returns(cause.after(), Change::after);
          }
        }
      }
    }
  }

  @Property(tries = 25)
  void without_other_ballots_no_count_is_a_cause(
      @ForAll("offices") Office office, @ForAll("schemes") Office other) {
    ReportDiff diff = office.to(new Office(other.scheme(), office.ballots()));

    assertThat(diff.objects().stream().flatMap(object -> object.changes().stream()))
        .flatExtracting(Change::causes)
        .noneMatch(cause -> cause.kind() == Cause.Kind.COUNT);
  }

  @Property(tries = 25)
  void in_the_same_scheme_causes_are_counts_or_others(
      @ForAll("offices") Office office, @ForAll("ballots") String ballots) {
    ReportDiff diff = office.to(new Office(office.scheme(), ballots));

    assertThat(diff.settings()).isEmpty();
    assertThat(diff.objects().stream().flatMap(object -> object.changes().stream()))
        .flatExtracting(Change::causes)
        .allMatch(
            cause ->
                Set.of(Cause.Kind.COUNT, Cause.Kind.OTHERS, Cause.Kind.RESULT)
                    .contains(cause.kind()));
  }

  @Property(tries = 20)
  void what_is_put_down_to_ballots_alone_the_other_ballots_bring_about_alone(
      @ForAll("runs") Runs runs) {
    Office before = runs.before();
    Office after = runs.after();
    Office between = new Office(before.scheme(), after.ballots());

    assertThat(scores(before.to(after), cause -> cause.kind() == Cause.Kind.COUNT))
        .filteredOn(score -> goesOneWay(score.object(), before, between, after))
        .filteredOn(scores(between.to(after), cause -> true)::contains)
        .isEmpty();
  }

  @Property(tries = 20)
  void what_is_put_down_to_the_scheme_alone_the_other_scheme_brings_about_alone(
      @ForAll("runs") Runs runs) {
    Office before = runs.before();
    Office after = runs.after();
    Office between = new Office(after.scheme(), before.ballots());

    assertThat(scores(before.to(after), cause -> cause.kind() != Cause.Kind.COUNT))
        .filteredOn(score -> goesOneWay(score.object(), before, between, after))
        .filteredOn(scores(between.to(after), cause -> true)::contains)
        .isEmpty();
  }

  /** A score of an object that changed. */
  private record Changed(String object, String id) {}

  /** Returns which scores of which objects changed, of those that have such causes alone. */
  private static Set<Changed> scores(ReportDiff diff, Predicate<Cause> alone) {
    Set<Changed> scores = new HashSet<>();
    for (ObjectDiff object : diff.objects()) {
      object.changes().stream()
          .filter(change -> SCORES.contains(change.kind()) && !change.causes().isEmpty())
          .filter(change -> change.causes().stream().allMatch(alone))
          .forEach(change -> scores.add(new Changed(object.object(), change.id())));
    }
    return scores;
  }

  /**
   * Whether the numbers of an object can tell what they came from: other ballots and another scheme
   * may also make up for each other, and a part that has no score before or after hides what its
   * weight and its rule would do.
   */
  private static boolean goesOneWay(String object, Office before, Office between, Office after) {
    Map<String, Optional<Fraction>> from = exact(before, object);
    Map<String, Optional<Fraction>> over = exact(between, object);
    Map<String, Optional<Fraction>> to = exact(after, object);
    return scored(from).equals(scored(to))
        && scored(over).equals(scored(to))
        && to.keySet().stream()
            .filter(id -> to.get(id).equals(from.get(id)))
            .allMatch(id -> to.get(id).equals(over.get(id)));
  }

  private static Set<String> scored(Map<String, Optional<Fraction>> numbers) {
    return Maps.filterValues(numbers, Optional::isPresent).keySet();
  }

  /** Returns every number of an object that is explained. */
  private static Map<String, Optional<Fraction>> exact(Office office, String object) {
    return office
        .evaluate()
        .explain(object)
        .tree()
        .collect(Collectors.toMap(Explanation::id, Explanation::exact, (one, same) -> one));
  }

  /** Everything that is different, each as a text in no order; the mirrored one turned back. */
  private static Set<String> all(ReportDiff diff, boolean mirrored) {
    Set<String> all = new HashSet<>();
    diff.settings().forEach(cause -> all.add("scheme " + turned(cause, mirrored)));
    diff.totals().forEach(change -> all.add("total " + turned(change, mirrored)));
    for (ObjectDiff object : diff.objects()) {
      String at = object.object() + " " + turned(object.presence(), mirrored) + " ";
      object.changes().forEach(change -> all.add(at + turned(change, mirrored)));
      object
          .contributions()
          .forEach(
              each ->
                  all.add(
                      at
                          + each.id()
                          + " "
                          + (mirrored ? each.amount().negated() : each.amount())
                          + " "
                          + (mirrored ? each.byScore().negated() : each.byScore())));
    }
    diff.findings()
        .forEach(
            finding ->
                all.add(
                    finding.object()
                        + finding.criterion()
                        + turned(finding.presence(), mirrored)
                        + finding.causes().stream()
                            .map(each -> turned(each, mirrored))
                            .sorted()
                            .toList()));
    return all;
  }

  private static Presence turned(Presence presence, boolean mirrored) {
    return !mirrored || presence == Presence.CHANGED
        ? presence
        : presence == Presence.ADDED ? Presence.REMOVED : Presence.ADDED;
  }

  private static String turned(Change change, boolean mirrored) {
    return change.id()
        + (mirrored ? change.after() : change.before())
        + (mirrored ? change.before() : change.after())
        + change.causes().stream().map(each -> turned(each, mirrored)).sorted().toList();
  }

  private static String turned(Cause cause, boolean mirrored) {
    if (cause.id().startsWith("order/")) {
      // Rules are named by their earlier numbers, which are others then.
      return cause.id();
    }
    return cause.kind()
        + cause.id()
        + (mirrored ? cause.after() : cause.before())
        + (mirrored ? cause.before() : cause.after())
        + cause.objects().stream().sorted().toList();
  }

  /** The exact combined score of an object, read from the report without the reader under test. */
  private static Optional<Fraction> exact(String report, String id) {
    try {
      for (JsonNode object : MAPPER.readTree(report).get("objects")) {
        if (object.get("object").asText().equals(id)) {
          JsonNode score = object.get("explanation").get("parts").get(0);
          return Optional.ofNullable(score.get("exact"))
              .map(JsonNode::asText)
              .map(ReportDiffPropertyTest::number);
        }
      }
      return Optional.empty();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Fraction number(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? Fraction.of(new BigDecimal(text))
        : Fraction.of(new BigDecimal(text.substring(0, slash)))
            .dividedBy(Fraction.of(new BigDecimal(text.substring(slash + 1))));
  }

  @Provide
  Arbitrary<Office> offices() {
    return RandomOffices.offices();
  }

  @Provide
  Arbitrary<Office> schemes() {
    return RandomOffices.schemes();
  }

  @Provide
  Arbitrary<Runs> runs() {
    return RandomOffices.runs();
  }

  @Provide
  Arbitrary<String> ballots() {
    return RandomOffices.ballots();
  }
}
