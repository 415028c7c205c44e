package org.pingyi.evaluation.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.TieBreak;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ObjectResult;
import org.pingyi.evaluation.report.ReportCsv;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.Tally;

class EvaluationPropertiesTest {

  record Ballot(String object, String group, List<String> answers) {}

  @Provide
  Arbitrary<List<Ballot>> ballots() {
    Arbitrary<String> answer = Arbitraries.of("A", "B", "C", "D", "X", "-");
    return Combinators.combine(
            Arbitraries.of("o1", "o2", "o3", "o4"),
            Arbitraries.of("masses", "leaders"),
            answer.list().ofSize(3))
        .as(Ballot::new)
        .list()
        .ofMaxSize(40);
  }

  @Property(tries = 200)
  void a_tally_in_parts_that_threads_counted_gives_the_same_bytes(
      @ForAll("ballots") List<Ballot> ballots, @ForAll @IntRange(min = 1, max = 4) int parts)
      throws Exception {
    SchemeDefinition scheme = plan(1, 1).scheme();
    List<Callable<Tally>> counting = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      List<Ballot> share = new ArrayList<>();
      for (int i = part; i < ballots.size(); i += parts) {
        share.add(ballots.get(i));
      }
      counting.add(() -> box(scheme, share).tally());
    }
    ExecutorService threads = Executors.newFixedThreadPool(parts);
    try {
      Tally sum = Tally.empty(scheme.layout());
      List<Future<Tally>> counted = new ArrayList<>(threads.invokeAll(counting));
      Collections.reverse(counted);
      for (Future<Tally> part : counted) {
        sum = sum.plus(part.get());
      }
      assertThat(bytes(Evaluator.evaluate(scheme, sum)))
          .isEqualTo(bytes(box(scheme, ballots).report()));
    } finally {
      threads.shutdownNow();
    }
  }

  @Property(tries = 200)
  void shuffling_the_ballots_changes_no_byte(
      @ForAll("ballots") List<Ballot> ballots, @ForAll Random random) throws IOException {
    SchemeDefinition scheme = plan(1, 1).scheme();
    List<Ballot> shuffled = new ArrayList<>(ballots);
    Collections.shuffle(shuffled, random);

    assertThat(bytes(box(scheme, shuffled).report()))
        .isEqualTo(bytes(box(scheme, ballots).report()));
  }

  @Property(tries = 200)
  void scaling_all_weights_changes_nothing(
      @ForAll("ballots") List<Ballot> ballots,
      @ForAll @IntRange(min = 2, max = 1000) int ofGroups,
      @ForAll @IntRange(min = 2, max = 1000) int ofCriteria)
      throws IOException {
    assertThat(bytes(box(plan(ofGroups, ofCriteria).scheme(), ballots).report()))
        .isEqualTo(bytes(box(plan(1, 1).scheme(), ballots).report()));
  }

  @Property(tries = 200)
  void relabelling_the_objects_permutes_the_results(@ForAll("ballots") List<Ballot> ballots) {
    SchemeDefinition scheme = plan(1, 1).scheme();
    List<Ballot> relabelled =
        ballots.stream()
            .map(it -> new Ballot(relabel(it.object()), it.group(), it.answers()))
            .toList();

    EvaluationReport before = box(scheme, ballots).report();
    EvaluationReport after = box(scheme, relabelled).report();

    assertThat(after.objects()).hasSameSizeAs(before.objects());
    for (ObjectResult result : before.objects()) {
      ObjectResult other = after.of(relabel(result.object().id()));
      assertThat(other.score()).isEqualTo(result.score());
      assertThat(other.rank()).isEqualTo(result.rank());
      assertThat(other.grade()).isEqualTo(result.grade());
      assertThat(other.groups()).isEqualTo(result.groups());
      assertThat(other.criteria()).isEqualTo(result.criteria());
    }
  }

  private static String relabel(String object) {
    return "p" + (9 - Integer.parseInt(object.substring(1)));
  }

  private static Plan plan(int ofGroups, int ofCriteria) {
    return new Plan()
        .groups(Plan.group("masses", 3 * ofGroups), Plan.group("leaders", 2 * ofGroups, 2))
        .criteria(
            Plan.leaf("duty", 2 * ofCriteria),
            Plan.inner(
                "service",
                5 * ofCriteria,
                Plan.leaf("manner", 7 * ofCriteria),
                Plan.leaf("speed", 3 * ofCriteria)))
        .ties(new TieBreak.GroupTotal("masses"), new TieBreak.Satisfaction())
        .band("good", 80, 9)
        .band("fair", 50, 9);
  }

  private static Box box(SchemeDefinition scheme, List<Ballot> ballots) {
    Box box = new Box(scheme);
    ballots.forEach(it -> box.give(it.object(), it.group(), it.answers().toArray(String[]::new)));
    return box;
  }

  private static byte[] bytes(EvaluationReport report) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ReportJson.write(report, bytes);
    ReportCsv.write(report, bytes, Language.ZH);
    return bytes.toByteArray();
  }
}
