package org.pingyi.evaluation.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.source.JsonCursor;

/** Reads explanations. */
final class ExplainedReader {

  private final JsonCursor json;

  ExplainedReader(JsonCursor json) {
    this.json = json;
  }

  /** Reads the current value, an explanation. */
  Explained read() {
    return new Reading().read();
  }

  /** Reads the current value, a list of explanations. */
  List<Explained> readAll() {
    List<Explained> all = new ArrayList<>();
    json.list(() -> all.add(read()));
    return all;
  }

  /** One explanation while it is read. */
  private final class Reading {

    private String id = "";
    private String kind = "";
    private String title = "";
    private Optional<Explained.Applied> rule = Optional.empty();
    private Optional<String> outcome = Optional.empty();
    private Optional<String> from = Optional.empty();
    private Optional<Explained.Due> due = Optional.empty();
    private List<Explained> parts = List.of();
    private final List<Explained.Weight> terms = new ArrayList<>();
    private final List<Boolean> grounds = new ArrayList<>();
    private final Map<List<String>, Explained.Input> inputs = new HashMap<>();

    /** By what inputs are known, in the order in which they were read first. */
    private final List<List<String>> order = new ArrayList<>();

    Explained read() {
      json.object(Set.of("id", "kind"), this::field);
      return new Explained(
          id,
          kind,
          title,
          rule,
          outcome,
          from,
          List.copyOf(terms),
          order.stream().map(inputs::get).toList(),
          List.copyOf(grounds),
          due,
          parts);
    }

    private boolean field(String name) {
      switch (name) {
        case "id" -> id = json.text();
        case "kind" -> kind = json.text();
        case "title" -> title = json.text();
        case "rule" -> rule = Optional.of(applied());
        case "exact" -> outcome = Optional.of(json.exact().toString());
        case "grade" -> outcome = Optional.of(json.text());
        case "from" -> from = Optional.of(json.text());
        case "terms" -> json.list(this::term);
        case "step" -> operand();
        case "grounds" -> json.list(this::ground);
        case "due" -> due = Optional.of(due());
        case "parts" -> parts = readAll();
        default -> {
          return false;
        }
      }
      return true;
    }

    private Explained.Applied applied() {
      Map<String, String> texts = texts(Set.of("use", "version"));
      return new Explained.Applied(
          texts.getOrDefault("use", ""), texts.getOrDefault("version", ""));
    }

    private Explained.Due due() {
      Map<String, String> texts = texts(Set.of("closes", "within", "date"));
      return new Explained.Due(
          texts.getOrDefault("closes", ""),
          texts.getOrDefault("within", ""),
          texts.getOrDefault("date", ""));
    }

    private Map<String, String> texts(Set<String> names) {
      Map<String, String> texts = new LinkedHashMap<>();
      json.object(
          names,
          name -> {
            if (names.contains(name)) {
              texts.put(name, json.text());
            }
            return names.contains(name);
          });
      return texts;
    }

    private void term() {
      Map<String, Fraction> numbers = new LinkedHashMap<>();
      List<String> of = new ArrayList<>();
      json.object(
          Set.of("id", "weight", "value", "effective-weight"),
          name -> {
            switch (name) {
              case "id" -> of.add(json.text());
              case "weight", "effective-weight" -> numbers.put(name, json.exact());
              case "value" ->
                  json.optional(json::exact).ifPresent(number -> numbers.put(name, number));
              default -> {
                return false;
              }
            }
            return true;
          });
      terms.add(
          new Explained.Weight(
              of.get(0),
              numbers.getOrDefault("weight", Fraction.ZERO),
              Optional.ofNullable(numbers.get("value")),
              numbers.getOrDefault("effective-weight", Fraction.ZERO)));
    }

    private void ground() {
      json.object(
          Set.of("left", "right"),
          name -> {
            switch (name) {
              case "left", "right" -> operand();
              case "holds" -> grounds.add(json.truth());
              default -> {
                return false;
              }
            }
            return true;
          });
    }

    private static Explained.Input compared(Explained.Input input) {
      return new Explained.Input(input.origin(), input.of(), input.number(), true);
    }

    /** Reads a step down to the numbers that it starts from, or such a number. */
    private void operand() {
      Map<String, String> texts = new LinkedHashMap<>();
      List<Fraction> number = new ArrayList<>();
      int known = order.size();
      json.object(
          name -> {
            switch (name) {
              case "name", "origin", "of", "operation" -> texts.put(name, json.text());
              case "number" -> number.add(json.exact());
              case "operands" -> json.list(this::operand);
              default -> {
                return false;
              }
            }
            return true;
          });
      String origin = texts.getOrDefault("origin", "");
      if (!origin.isEmpty() && !number.isEmpty()) {
        // What comes from elsewhere is known by its name alone.
        String of =
            origin.equals("other") ? texts.getOrDefault("name", "") : texts.getOrDefault("of", "");
        List<String> id = List.of(origin, of);
        if (inputs.putIfAbsent(id, new Explained.Input(origin, of, number.get(0), false)) == null) {
          order.add(id);
        }
      }
      if (texts.getOrDefault("operation", "").equals("minimum")) {
        for (List<String> id : order.subList(known, order.size())) {
          inputs.computeIfPresent(id, (same, input) -> compared(input));
        }
      }
    }
  }
}
