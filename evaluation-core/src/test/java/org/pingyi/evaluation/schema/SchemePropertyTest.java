package org.pingyi.evaluation.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.io.Resources;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;

/**
 * Schemes are changed at random, and read by the reader and by a validator with the schema: what
 * the one accepts the other accepts too, and where there is a fault that a schema can express the
 * validator finds one.
 */
class SchemePropertyTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JsonSchemas.scheme(Plugins.ALL));

  private static final String SCHEME = scheme();

  /** Values as JSON. What is written as a number is written as JSON alone can. */
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "false",
          "\"true\"",
          "\"\"",
          "\" \"",
          "\"\\u00a0\"",
          "\" x\"",
          "\"x \\n\"",
          "0",
          "-0",
          "1",
          "2",
          "-1",
          "12",
          "13",
          "-3",
          "-4",
          "0.5",
          "0.49",
          "2.24",
          "2.25",
          "0.01",
          "0.009",
          "99.9",
          "99.91",
          "100",
          "1000",
          "99999999999999999999",
          "2147483648",
          "\"0\"",
          "\"-0\"",
          "\"007\"",
          "\"1\"",
          "\"1\\n\"",
          "\"-1\"",
          "\"0.50\"",
          "\"2.250\"",
          "\"12.0\"",
          "\"1e2\"",
          "\".5\"",
          "\"1_000\"",
          "\"99999999999999999999\"",
          "\"0.000\"",
          "\"20%\"",
          "\"100%\"",
          "\"90%\"",
          "\"90.1%\"",
          "\"101%\"",
          "\"-1%\"",
          "\"1/3\"",
          "\"1/0\"",
          "\"0/5\"",
          "\"-1/3\"",
          "50",
          "\"A\"",
          "\"D\"",
          "\"duty\"",
          "\"team\"",
          "\"s\"",
          "\"masses\"",
          "\"peers\"",
          "\"object\"",
          "\"satisfaction\"",
          "\"a1\"",
          "\"abcdef\"",
          "\"b\"",
          "\"2026-02-30\"",
          "\"2026-02-28\"",
          "\"2024-02-29\"",
          "\"1900-02-29\"",
          "\"2026-13-01\"",
          "\"9999-12-31\"",
          "\"2026-5-1\"",
          "\"Asia/Shanghai\"",
          "\"UTC\"",
          "\"half up\"",
          "\"30d\"",
          "\"366001d\"",
          "\"10000 working days\"",
          "\"10001 working days\"",
          "\"1 working day\"",
          "\"P1M\"",
          "\"P1Y2M3W4D\"",
          "\"P\"",
          "\"P1001Y\"",
          "\"soon\"",
          "\"half-up\"",
          "\"keep-first\"",
          "\"positive\"",
          "\"lenient\"",
          "\"LENIENT\"",
          "\"ballots\"",
          "\"weighted-mean\"",
          "\"weighted-sum\"",
          "\"bands\"",
          "\"by-place\"",
          "\"everything\"",
          "\"whole\"",
          "\"graded\"",
          "\"no-such\"",
          "[]",
          "{}",
          "[null]",
          "[1]",
          "[\"a\"]",
          "[[1]]",
          "[{}]",
          "[{\"id\": \"x\"}]",
          "[{\"id\": \"team\", \"combining\": {\"use\": \"weighted-sum\"}}]",
          "[{\"id\": \"team\", \"scale\": \"t\"}]",
          "{\"id\": \"x\"}",
          "{\"en\": \"x\"}",
          "{\"en\": null}",
          "{\"fr\": \"x\"}",
          "{\"en\": \" \"}",
          "{\"use\": \"weighted-mean\"}",
          "{\"use\": \"weighted-sum\"}",
          "{\"use\": \"by-place\"}",
          "{\"use\": \"bands\"}",
          "{\"use\": \"bands\", \"more\": 1}",
          "{\"use\": \"everything\"}",
          "{\"use\": null}",
          "{\"x\": null}",
          "{\"A\": 1}",
          "{\"lenient\": 1}",
          "{\"strict\": 1}",
          "{\"strict\": null}",
          "{\"A\": 4}",
          "{\"options\": [{\"id\": \"A\"}]}",
          "{\"range\": {\"from\": 0, \"to\": 9, \"step\": 1}}",
          "{\"options\": [{\"id\": \"A\"}], \"range\": {\"from\": 0, \"to\": 9, \"step\": 1}}",
          "{\"name\": \"x\", \"below\": []}",
          "{\"name\": \"x\", \"below\": [{\"nam\": \"y\"}]}");

  private static final List<String> KEYS =
      List.of(
          "id",
          "title",
          "weight",
          "scale",
          "criteria",
          "options",
          "range",
          "use",
          "combining",
          "weighting",
          "scoring",
          "required",
          "template",
          "grading",
          "grades",
          "places",
          "at-least",
          "statistics",
          "nonsense",
          "",
          " ",
          "en",
          "value",
          "within",
          "by-manner",
          "flag",
          "kind");

  private static String scheme() {
    try {
      return Resources.toString(
          Resources.getResource(SchemePropertyTest.class, "scheme.json"), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /** One change: which of all values, what is done to it, and with what. */
  record Change(int node, int what, String key, String value) {}

  @Provide
  Arbitrary<List<Change>> changes() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 400),
            Arbitraries.integers().between(0, 5),
            Arbitraries.of(KEYS),
            Arbitraries.of(VALUES))
        .as(Change::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void what_the_reader_accepts_the_schema_accepts_and_refuses_what_it_can(
      @ForAll("changes") List<Change> changes, @ForAll boolean fromATemplate) throws IOException {
    JsonNode scheme = fromATemplate ? ofATemplate() : JSON.readTree(SCHEME);
    for (Change change : changes) {
      apply(change, scheme);
    }
    List<Fault> faults = faults(scheme.toString());
    List<Error> asWritten = SCHEMA.validate(scheme.toString(), InputFormat.JSON);
    List<Error> asTexts = SCHEMA.validate(texts(scheme).toString(), InputFormat.JSON);

    boolean expressible = faults.stream().anyMatch(SchemePropertyTest::canBeExpressed);
    Statistics.label("outcomes")
        .collect(faults.isEmpty() ? "accepted" : expressible ? "expressible" : "beyond")
        .coverage(
            outcomes -> {
              outcomes.check("accepted").percentage(share -> share > 1);
              outcomes.check("expressible").percentage(share -> share > 30);
            });
    if (faults.isEmpty()) {
      assertThat(asWritten).as("%s", scheme).isEmpty();
      assertThat(asTexts).as("%s", texts(scheme)).isEmpty();
    }
    if (expressible) {
      assertThat(asTexts).as("%s in %s", faults, texts(scheme)).isNotEmpty();
    }
    if (faults.stream().anyMatch(fault -> canBeExpressed(fault) && !isOfLetters(fault))) {
      assertThat(asWritten).as("%s in %s", faults, scheme).isNotEmpty();
    }
  }

  private static JsonNode ofATemplate() throws IOException {
    ObjectNode scheme = (ObjectNode) JSON.readTree(SCHEME);
    scheme.put("template", "whole");
    scheme.remove(List.of("scales", "raters", "papers", "objects"));
    return scheme.set(
        "criteria",
        JSON.readTree(
            "[{\"id\": \"team\", \"combining\": {\"use\": \"weighted-sum\"}}, {\"id\": \"duty\"}]"));
  }

  private static List<Fault> faults(String scheme) {
    try {
      EvaluationScheme.read("scheme.json", scheme, Plugins.ALL);
      return List.of();
    } catch (InputException refused) {
      return refused.faults();
    }
  }

  private static boolean canBeExpressed(Fault fault) {
    String path = fault.path();
    return switch (fault.code()) {
      case UNKNOWN_KEY -> true;
      case UNKNOWN_PLUGIN -> !path.isEmpty();
      case NOT_POSITIVE -> true;
      case MISSING_KEY -> !path.endsWith(".scale") && !path.equals("objects");
      case WRONG_TYPE -> !path.equals("period.zone");
      case INVALID_PARAMETER ->
          !fault.message().en().contains("100,001") && !path.matches("papers.*(share|within)");
      default -> false;
    };
  }

  /** Constraints on the letters of a text do not reach what JSON writes as a number. */
  private static boolean isOfLetters(Fault fault) {
    return fault.code() == FaultCode.INVALID_PARAMETER
        && fault.path().matches("papers.*(sized|patterned|names.*)");
  }

  private static void apply(Change change, JsonNode scheme) throws IOException {
    List<JsonNode> containers = new ArrayList<>();
    collect(scheme, containers);
    JsonNode container = containers.get(change.node() % containers.size());
    JsonNode value = JSON.readTree(change.value());
    if (container instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      String name =
          names.isEmpty() || change.what() == 0
              ? change.key()
              : names.get(change.node() / 7 % names.size());
      if (change.what() == 1) {
        object.remove(name);
      } else {
        object.set(name, value);
      }
    } else if (container instanceof ArrayNode list) {
      if (list.isEmpty() || change.what() == 0) {
        list.add(value);
      } else if (change.what() == 1) {
        list.remove(change.node() % list.size());
      } else {
        list.set(change.node() % list.size(), value);
      }
    }
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainerNode()) {
      containers.add(node);
      node.forEach(inside -> collect(inside, containers));
    }
  }

  /** The same with every number and boolean as a text. */
  private static JsonNode texts(JsonNode node) {
    if (node instanceof ObjectNode object) {
      ObjectNode texts = JSON.createObjectNode();
      object.properties().forEach(entry -> texts.set(entry.getKey(), texts(entry.getValue())));
      return texts;
    }
    if (node instanceof ArrayNode list) {
      ArrayNode texts = JSON.createArrayNode();
      list.forEach(item -> texts.add(texts(item)));
      return texts;
    }
    return node.isNull() ? node : JsonNodeFactory.instance.textNode(node.asText());
  }
}
