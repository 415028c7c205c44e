package org.pingyi.evaluation.cases;

import static java.util.Comparator.comparing;
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
    return EvaluationCase.each(
        each -> assertThat(Differences.between(json(each.evaluate()), each.expected())).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> the_order_of_ballots_changes_no_byte_but_line_numbers() throws IOException {
    return same(List.of(1L, 2L, 3L, 4L, 5L), EvaluationCase::evaluateShuffled);
  }

  @TestFactory
  Stream<DynamicTest> ballots_in_several_files_change_no_byte_but_where_rejections_are()
      throws IOException {
    return same(List.of(2, 7), EvaluationCase::evaluateSplit);
  }

  @TestFactory
  Stream<DynamicTest> neither_threads_nor_memory_change_a_byte() throws IOException {
    return same(
        Stream.of(1, 2, 3, 7, 16)
            .map(TallyOptions.DEFAULT::withThreads)
            .flatMap(options -> Stream.of(options, options.withMemory(1)))
            .toList(),
        EvaluationCase::evaluate);
  }

  private interface Evaluation<W> {
    EvaluationReport of(EvaluationCase each, W way) throws IOException;
  }

  /** However a case is evaluated, it comes to the bytes to which it comes as it is. */
  private static <W> Stream<DynamicTest> same(List<W> ways, Evaluation<W> evaluation)
      throws IOException {
    return EvaluationCase.each(
        each -> {
          String plain = bytes(each.evaluate());
          for (W way : ways) {
            assertThat(bytes(evaluation.of(each, way))).as("by %s", way).isEqualTo(plain);
          }
        });
  }

  @Test
  void shuffled_ballots_keep_their_lines_together_and_their_turn_where_it_counts()
      throws IOException {
    for (EvaluationCase each : EvaluationCase.all()) {
      BallotLines ballots = BallotLines.read(each.ballots());
      BallotLines shuffled = ballots.shuffled(1);

      assertThat(ballots.text()).isEqualTo(Files.readString(each.ballots()));
      assertThat(shuffled.ballots()).isNotEqualTo(ballots.ballots());
      assertThat(inOrder(shuffled)).isEqualTo(inOrder(ballots));
      assertThat(bySeat(shuffled)).isEqualTo(bySeat(ballots));
    }
  }

  private static List<Written> inOrder(BallotLines ballots) {
    return ballots.ballots().stream()
        .sorted(comparing(Written::line).thenComparing(Written::toString))
        .toList();
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
