package org.pingyi.evaluation.testkit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.tally.Tally;

/** Parts of reports, as JSON. */
final class Reports {

  private static final JsonMapper MAPPER = new JsonMapper();

  private static final JsonPointer REJECTIONS = JsonPointer.compile("/ballots/rejections");

  private Reports() {}

  static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException impossible) {
      throw new IllegalArgumentException(impossible);
    }
  }

  /** Returns a report without the list of rejected ballots, which tells their lines. */
  static String withoutRejections(String json) {
    try (JsonParser parser = MAPPER.createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.START_ARRAY
            && parser.getParsingContext().pathAsPointer().equals(REJECTIONS)) {
          int start = (int) parser.currentTokenLocation().getCharOffset();
          parser.skipChildren();
          int end = (int) parser.currentLocation().getCharOffset();
          return json.substring(0, start) + json.substring(end);
        }
      }
      return json;
    } catch (IOException impossible) {
      throw new IllegalArgumentException(impossible);
    }
  }

  /** Returns what a report says of an object, without its id and the explanations. */
  static String ofObject(JsonNode report, String object) {
    List<JsonNode> about = new ArrayList<>();
    for (JsonNode each : report.get("objects")) {
      if (each.get("object").asText().equals(object)) {
        about.add(each);
      }
    }
    for (JsonNode each : report.get("rectification")) {
      if (each.get("object").asText().equals(object)) {
        about.add(each);
      }
    }
    for (String list : List.of("statistics", "flags")) {
      for (JsonNode each : report.path(list)) {
        if (each.path("object").asText().equals(object)) {
          about.add(each);
        }
      }
    }
    ArrayNode said = MAPPER.createArrayNode();
    for (JsonNode each : about) {
      ObjectNode copy = said.addObject();
      copy.setAll((ObjectNode) each);
      copy.remove(List.of("object", "explanation"));
    }
    return said.toPrettyString();
  }

  /** Returns all explanations of a rule, each without the parts that it combines. */
  static List<JsonNode> explanationsBy(String use, String json) {
    List<JsonNode> found = new ArrayList<>();
    collect(use, tree(json), found);
    return found;
  }

  private static void collect(String use, JsonNode node, List<JsonNode> found) {
    node.forEach(child -> collect(use, child, found));
    if (node.path("rule").path("use").asText().equals(use)) {
      ObjectNode alone = node.deepCopy();
      alone.remove("parts");
      found.add(alone);
    }
  }

  /** Returns the explained report of counts that were doubled a number of times. */
  static String doubled(Trial trial, RulePlugins plugins, int times) {
    EvaluationScheme scheme = PingyiTest.read(trial.scheme(), plugins);
    Tally tally = scheme.tally(BallotSource.csv("ballots.csv", new StringReader(trial.ballots())));
    for (int i = 0; i < times; i++) {
      tally = tally.plus(tally);
    }
    return ReportJson.explainedText(scheme.evaluate(tally), Language.EN);
  }
}
