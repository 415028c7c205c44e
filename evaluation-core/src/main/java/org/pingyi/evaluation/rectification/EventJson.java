package org.pingyi.evaluation.rectification;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.model.Keyword;
import org.pingyi.evaluation.model.SourceKind;

/**
 * The one form in which events are kept: JSON without white space, keys in one order, those left
 * out that say nothing. What is not of that form is an {@link IllegalArgumentException}.
 */
final class EventJson {

  static final ObjectMapper JSON = new ObjectMapper();

  private EventJson() {}

  static byte[] bytes(JsonNode node) {
    try {
      return JSON.writeValueAsBytes(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree is always written", e);
    }
  }

  static JsonNode tree(byte[] bytes) {
    try {
      return JSON.readTree(bytes);
    } catch (IOException e) {
      // What was read may name a person.
      throw new IllegalArgumentException("no JSON");
    }
  }

  /**
   * Where an event stands.
   *
   * @param event its number among all events
   * @param item the item's number
   */
  record Place(long event, long item) {}

  /** Reads where an event stands, with which it begins, and nothing of the rest. */
  static Place place(Bytes event) {
    try (JsonParser json = JSON.createParser(event.toArray())) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("no event");
      }
      return new Place(number(json, "event"), number(json, "item"));
    } catch (IOException e) {
      throw new IllegalArgumentException("no JSON");
    }
  }

  private static long number(JsonParser json, String key) throws IOException {
    if (!key.equals(json.nextFieldName()) || json.nextToken() != JsonToken.VALUE_NUMBER_INT) {
      throw new IllegalArgumentException("no number " + key);
    }
    return json.getLongValue();
  }

  /**
   * Writes an event without its text.
   *
   * @param commitment what binds the event to its text
   */
  static ObjectNode write(LedgerEvent event, String commitment) {
    ObjectNode json = JSON.createObjectNode();
    json.put("event", event.number());
    json.put("item", event.item());
    json.put("version", event.version());
    json.put("step", event.step().id());
    json.put("role", event.role());
    json.put("state", event.state().id());
    json.put("round", event.round());
    if (event.escalated()) {
      json.put("escalated", true);
    }
    json.put("effective", event.effective().toString());
    json.put("recorded", event.recorded().toString());
    EventFigures figures = event.figures();
    figures.entered().ifPresent(entered -> write(entered, json));
    figures.due().ifPresent(due -> json.put("due", due.toString()));
    if (!figures.deadlines().isEmpty()) {
      ObjectNode deadlines = json.putObject("deadlines");
      figures.deadlines().forEach((kind, by) -> deadlines.put(kind.id(), by.toString()));
    }
    figures
        .answers()
        .ifPresent(
            answers -> {
              ArrayNode numbers = json.putArray("answers");
              numbers.add(answers.solved()).add(answers.partly()).add(answers.notSolved());
              answers.smallestGroup().ifPresent(numbers::add);
            });
    writeNumbers(json, "others", figures.others());
    figures.erased().ifPresent(erased -> json.put("erased", erased));
    figures.answered().ifPresent(day -> json.put("answered", day.toString()));
    return json.put("text", commitment);
  }

  private static void write(EventFigures.Entered entered, ObjectNode json) {
    json.put("object", entered.object());
    entered.criterion().ifPresent(criterion -> json.put("criterion", criterion));
    entered.group().ifPresent(group -> json.put("group", group));
    json.put("source", entered.source().id());
    entered.reference().ifPresent(reference -> json.put("reference", reference));
    entered.occasion().ifPresent(occasion -> json.put("occasion", occasion));
    entered
        .observed()
        .ifPresent(
            observed -> {
              ArrayNode numbers = json.putArray("observed");
              numbers.add(observed.dissatisfied()).add(observed.rated());
              observed.smallestGroup().ifPresent(numbers::add);
            });
    writeNumbers(json, "opinions", entered.opinions());
  }

  /**
   * Reads an event.
   *
   * @param text its text; empty where it was erased
   */
  static LedgerEvent read(JsonNode json, Optional<EventText> text) {
    StepKind step = one(StepKind.class, json, "step");
    return new LedgerEvent(
        number(json, "event"),
        number(json, "item"),
        Math.toIntExact(number(json, "version")),
        step,
        string(json, "role"),
        one(ItemState.class, json, "state"),
        Math.toIntExact(number(json, "round")),
        json.path("escalated").booleanValue(),
        LocalDate.parse(string(json, "effective")),
        Instant.parse(string(json, "recorded")),
        new EventFigures(
            step == StepKind.REPORT ? Optional.of(entered(json)) : Optional.empty(),
            optional(json, "due").map(LocalDate::parse),
            deadlines(json.path("deadlines")),
            answers(json.path("answers")),
            numbers(json.path("others")),
            step == StepKind.ERASE ? Optional.of(number(json, "erased")) : Optional.empty(),
            optional(json, "answered").map(LocalDate::parse)),
        text);
  }

  private static EventFigures.Entered entered(JsonNode json) {
    return new EventFigures.Entered(
        string(json, "object"),
        optional(json, "criterion"),
        optional(json, "group"),
        one(SourceKind.class, json, "source"),
        optional(json, "reference"),
        optional(json, "occasion"),
        observed(numbers(json.path("observed"))),
        numbers(json.path("opinions")));
  }

  private static Optional<Observed> observed(List<Long> numbers) {
    return switch (numbers.size()) {
      case 2 -> Optional.of(new Observed(numbers.get(0), numbers.get(1)));
      case 3 ->
          Optional.of(
              new Observed(numbers.get(0), numbers.get(1), OptionalLong.of(numbers.get(2))));
      default -> Optional.empty();
    };
  }

  private static Map<Deadline.Kind, LocalDate> deadlines(JsonNode json) {
    Map<Deadline.Kind, LocalDate> deadlines = new TreeMap<>();
    for (Deadline.Kind kind : Deadline.Kind.values()) {
      optional(json, kind.id()).ifPresent(by -> deadlines.put(kind, LocalDate.parse(by)));
    }
    return deadlines;
  }

  private static Optional<FollowUpAnswers> answers(JsonNode json) {
    return json.size() == 3 || json.size() == 4
        ? Optional.of(
            new FollowUpAnswers(
                json.get(0).intValue(),
                json.get(1).intValue(),
                json.get(2).intValue(),
                json.size() == 4 ? OptionalLong.of(json.get(3).longValue()) : OptionalLong.empty()))
        : Optional.empty();
  }

  private static void writeNumbers(ObjectNode json, String key, List<Long> numbers) {
    if (!numbers.isEmpty()) {
      ArrayNode array = json.putArray(key);
      numbers.forEach(array::add);
    }
  }

  private static List<Long> numbers(JsonNode json) {
    List<Long> numbers = new ArrayList<>();
    json.forEach(number -> numbers.add(number.longValue()));
    return numbers;
  }

  static ObjectNode write(EventText text) {
    ObjectNode json = JSON.createObjectNode();
    json.put("who", text.who());
    text.reason().ifPresent(reason -> json.put("reason", reason));
    text.problem().ifPresent(problem -> json.put("problem", problem));
    text.person().ifPresent(person -> json.put("person", person));
    text.owner().ifPresent(owner -> json.put("owner", owner));
    write(json, "causes", text.causes());
    write(json, "measures", text.measures());
    if (!text.evidence().isEmpty()) {
      ArrayNode evidence = json.putArray("evidence");
      text.evidence()
          .forEach(
              piece ->
                  evidence
                      .addObject()
                      .put("reference", piece.reference())
                      .put("title", piece.title()));
    }
    text.words().ifPresent(words -> json.put("words", words));
    return json;
  }

  private static void write(ObjectNode json, String key, List<String> texts) {
    if (!texts.isEmpty()) {
      ArrayNode array = json.putArray(key);
      texts.forEach(array::add);
    }
  }

  static EventText readText(JsonNode json) {
    List<Evidence> evidence = new ArrayList<>();
    json.path("evidence")
        .forEach(
            piece ->
                evidence.add(new Evidence(string(piece, "reference"), string(piece, "title"))));
    return new EventText(
        string(json, "who"),
        optional(json, "reason"),
        optional(json, "problem"),
        optional(json, "person"),
        optional(json, "owner"),
        strings(json.path("causes")),
        strings(json.path("measures")),
        evidence,
        optional(json, "words"));
  }

  private static List<String> strings(JsonNode json) {
    List<String> strings = new ArrayList<>();
    json.forEach(string -> strings.add(string.textValue()));
    return strings;
  }

  static long number(JsonNode json, String key) {
    JsonNode value = json.path(key);
    if (!value.isIntegralNumber()) {
      throw new IllegalArgumentException("no number " + key);
    }
    return value.longValue();
  }

  static String string(JsonNode json, String key) {
    return optional(json, key).orElseThrow(() -> new IllegalArgumentException("no text " + key));
  }

  private static Optional<String> optional(JsonNode json, String key) {
    return Optional.ofNullable(json.path(key).textValue());
  }

  private static <K extends Enum<K> & Keyword> K one(Class<K> list, JsonNode json, String key) {
    return Keyword.find(list, string(json, key))
        .orElseThrow(() -> new IllegalArgumentException("an unknown word for " + key));
  }
}
