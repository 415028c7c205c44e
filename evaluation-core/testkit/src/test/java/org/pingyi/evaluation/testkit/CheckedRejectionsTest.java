package org.pingyi.evaluation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.ballot.TallyOptions;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.testkit.checker.ReportChecker;

/** Rejections are listed file after file, and by line in each. */
class CheckedRejectionsTest {

  private static final String SCHEME =
      """
      id: halls
      version: 1
      scales: { points: { range: { from: 0, to: 9, step: 1 } } }
      criteria: [{ id: only }]
      raters: [{ id: masses }]
      """;

  private static final String HEADER = "object,group,only\n";
  private static final String GOOD = "east,masses,3\n";
  private static final String BAD = "east,nobody,3\n";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  @Test
  void a_report_of_several_files_is_sound() throws JsonProcessingException {
    ObjectNode report = ofThree();

    assertThat(rejections(report))
        .extracting(it -> it.get("file").textValue() + ":" + it.get("line").intValue())
        .containsExactly("z.csv:3", "z.csv:5", "a.csv:2", "m.csv:2", "m.csv:3");
    ReportChecker.standard().assertSound(report.toString());
  }

  @Test
  void lines_of_a_file_that_go_back_are_found() throws JsonProcessingException {
    assertFound(ofThree(), list -> list.insert(0, list.remove(1)));
    assertFound(ofThree(), list -> list.add(list.remove(3)));
    assertFound(ofThree(), list -> ((ObjectNode) list.get(1)).put("line", 3));
  }

  @Test
  void rejections_of_a_file_that_do_not_stand_together_are_found() throws JsonProcessingException {
    assertFound(ofThree(), list -> list.insert(2, list.remove(1)));
    assertFound(ofThree(), list -> list.add(list.remove(1)));
  }

  @Test
  void a_rejection_without_its_file_is_found() throws JsonProcessingException {
    for (int number = 0; number < 5; number++) {
      int without = number;
      assertFound(ofThree(), list -> ((ObjectNode) list.get(without)).remove("file"));
    }
  }

  @Test
  void lines_of_one_source_that_go_back_are_found() throws JsonProcessingException {
    ObjectNode report =
        report(BallotSource.csv("z.csv", new StringReader(HEADER + BAD + GOOD + BAD)));

    ReportChecker.standard().assertSound(report.toString());
    assertFound(report, list -> list.add(list.remove(0)));
  }

  private static void assertFound(ObjectNode report, Consumer<ArrayNode> change) {
    change.accept(rejections(report));
    assertThat(ReportChecker.standard().check(report.toString())).isNotEmpty();
  }

  private static ArrayNode rejections(ObjectNode report) {
    return (ArrayNode) report.at("/ballots/rejections");
  }

  private static ObjectNode ofThree() throws JsonProcessingException {
    return report(
        BallotSource.csv("z.csv", new StringReader(HEADER + GOOD + BAD + GOOD + BAD)),
        BallotSource.csv("a.csv", new StringReader(HEADER + BAD + GOOD)),
        BallotSource.csv("m.csv", new StringReader(HEADER + BAD + BAD)));
  }

  private static ObjectNode report(BallotSource... ballots) throws JsonProcessingException {
    EvaluationScheme scheme =
        EvaluationScheme.read("scheme", SCHEME, PingyiTest.plugins(CheckedRejectionsTest.class));
    var tally =
        ballots.length == 1
            ? scheme.tally(ballots[0])
            : scheme.tally(List.of(ballots), TallyOptions.DEFAULT, BallotListener.SILENT);
    JsonNode json = JSON.readTree(ReportJson.explainedText(scheme.evaluate(tally), Language.EN));
    return (ObjectNode) json;
  }
}
