package org.pingyi.evaluation.cases;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pingyi.evaluation.ballot.TallyOptions;
import org.pingyi.evaluation.cases.BallotLines.Written;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ReportCsv;
import org.pingyi.evaluation.report.ReportJson;

/** Real and made ballots come to exactly what an independent calculation says, field by field. */
class CasesTest {

  @TestFactory
  Stream<DynamicTest> every_case_comes_to_what_is_expected() throws IOException {
    List<EvaluationCase> cases = EvaluationCase.all();
    assertThat(cases).hasSize(5);
    return cases.stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.name(),
                    () ->
                        assertThat(Differences.between(json(each.evaluate()), each.expected()))
                            .isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> the_order_of_ballots_changes_no_byte_but_line_numbers() throws IOException {
    return EvaluationCase.all().stream()
        .flatMap(
            each ->
                LongStream.rangeClosed(1, 5)
                    .mapToObj(
                        seed ->
                            DynamicTest.dynamicTest(
                                each.name() + ", order " + seed,
                                () ->
                                    assertThat(bytes(each.evaluateShuffled(seed)))
                                        .isEqualTo(bytes(each.evaluate())))));
  }

  @TestFactory
  Stream<DynamicTest> ballots_in_several_files_change_no_byte_but_where_rejections_are()
      throws IOException {
    return EvaluationCase.all().stream()
        .flatMap(
            each ->
                Stream.of(2, 7)
                    .map(
                        files ->
                            DynamicTest.dynamicTest(
                                each.name() + ", " + files + " files",
                                () ->
                                    assertThat(bytes(each.evaluateSplit(files)))
                                        .isEqualTo(bytes(each.evaluate())))));
  }

  @TestFactory
  Stream<DynamicTest> neither_threads_nor_memory_change_a_byte() throws IOException {
    return EvaluationCase.all().stream()
        .flatMap(
            each ->
                Stream.of(1, 2, 3, 7, 16)
                    .map(
                        threads ->
                            DynamicTest.dynamicTest(
                                each.name() + ", " + threads + " threads",
                                () -> {
                                  TallyOptions options = TallyOptions.DEFAULT.withThreads(threads);
                                  assertThat(bytes(each.evaluate(options)))
                                      .isEqualTo(bytes(each.evaluate()));
                                  assertThat(bytes(each.evaluate(options.withMemory(1))))
                                      .isEqualTo(bytes(each.evaluate()));
                                })));
  }

  @Test
  void shuffled_ballots_keep_their_lines_together_and_their_turn_where_it_counts()
      throws IOException {
    for (EvaluationCase each : EvaluationCase.all()) {
      BallotLines ballots = BallotLines.read(each.ballots());
      BallotLines shuffled = ballots.shuffled(1);

      assertThat(ballots.text()).isEqualTo(Files.readString(each.ballots()));
      assertThat(shuffled.ballots())
          .isNotEqualTo(ballots.ballots())
          .containsExactlyInAnyOrderElementsOf(ballots.ballots());
      assertThat(bySeat(shuffled)).isEqualTo(bySeat(ballots));
    }
  }

  private static Map<Optional<String>, List<Long>> bySeat(BallotLines ballots) {
    return ballots.ballots().stream()
        .filter(ballot -> ballot.seat().isPresent())
        .collect(groupingBy(Written::seat, mapping(Written::line, toList())));
  }

  @Test
  void a_number_is_what_is_written() throws IOException {
    assertThat(
            Differences.between(
                JsonTree.parse(
                    "{\"objects\": [{\"object\": \"1\", \"score\": 90.0, \"rank\": 1}]}"),
                JsonTree.parse("{\"objects\": [{\"object\": \"1\", \"score\": 90.00}]}")))
        .containsExactly(".objects[\"1\"].score: 90.0, expected 90.00");
  }

  @Test
  void what_is_missing_or_in_another_order_is_a_difference() throws IOException {
    assertThat(
            Differences.between(
                JsonTree.parse("{\"a\": [1, 2], \"b\": [1]}"),
                JsonTree.parse("{\"a\": [2, 1], \"b\": [], \"c\": null}")))
        .containsExactly(
            ".a[0]: 1, expected 2",
            ".a[1]: 2, expected 1",
            ".b: 1 items, expected 0",
            ".c is missing");
  }

  private static JsonTree json(EvaluationReport report) throws IOException {
    return JsonTree.parse(ReportJson.text(report));
  }

  /** Every file that a report is written to. */
  private static String bytes(EvaluationReport report) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ReportJson.write(report, bytes);
    ReportCsv.write(report, bytes, Language.ZH);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
