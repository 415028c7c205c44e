package org.pingyi.evaluation.checked;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.report.ReportJson;

/**
 * A scheme and ballots that were made at random.
 *
 * @param scheme the scheme as JSON
 * @param ballots the ballots as CSV
 */
record RandomCase(String scheme, String ballots) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  static RandomCase of(Map<String, Object> scheme, String ballots) {
    try {
      return new RandomCase(MAPPER.writeValueAsString(scheme), ballots);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What comes out, with explanations. */
  String report(RulePlugins plugins) {
    EvaluationScheme read = EvaluationScheme.read("scheme.json", scheme, plugins);
    BallotSource source = BallotSource.csv("ballots.csv", new StringReader(ballots));
    return ReportJson.explainedText(read.evaluate(read.tally(source)), Language.EN);
  }
}
