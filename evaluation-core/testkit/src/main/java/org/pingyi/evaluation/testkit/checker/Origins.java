package org.pingyi.evaluation.testkit.checker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Where the numbers of a calculation come from: looks them up in what was redone so far. */
@FunctionalInterface
interface Origins {

  /** An origin that is said to be, and of which of them; the latter may be left out. */
  record Origin(String kind, Optional<String> of) {

    @Override
    public String toString() {
      return kind + of.map(which -> " of " + which).orElse("");
    }

    /** The ids of a path, in each of which {@code ~1} is a slash and {@code ~0} a tilde. */
    List<String> ids() {
      return of.stream()
          .flatMap(path -> List.of(path.split("/", -1)).stream())
          .map(id -> id.replace("~1", "/").replace("~0", "~"))
          .toList();
    }
  }

  /** Returns the number that is there; none where there is no such number. */
  Optional<Exact> number(Origin origin);

  /** Returns the path of ids. */
  static String path(String... ids) {
    return String.join(
        "/", List.of(ids).stream().map(id -> id.replace("~", "~0").replace("/", "~1")).toList());
  }

  /** Looks here first, and elsewhere for what is not here. */
  default Origins or(Origins elsewhere) {
    return origin -> number(origin).or(() -> elsewhere.number(origin));
  }

  /** The counts of the cell that is scored. */
  static Origins cell(Counts cell) {
    return origin ->
        switch (origin.kind()) {
          case "count" -> origin.of().map(cell.counts()::get).map(Exact::of);
          case "value" -> origin.of().flatMap(cell.scale()::answer).flatMap(Scale.Answer::value);
          default -> origin.of().isEmpty() ? counted(cell, origin.kind()) : Optional.empty();
        };
  }

  /** The counts of all objects together, beside those of the cell that is scored. */
  static Origins cohort(Supplier<Counts> all) {
    return origin -> {
      List<String> ids = origin.ids();
      if (!origin.kind().equals("cohort") || ids.isEmpty()) {
        return Optional.empty();
      }
      return ids.size() == 2 && ids.get(0).equals("count")
          ? Optional.ofNullable(all.get().counts().get(ids.get(1))).map(Exact::of)
          : ids.size() == 1 ? counted(all.get(), ids.get(0)) : Optional.empty();
    };
  }

  /** One of the numbers of a cell that are counted. */
  static Optional<Exact> counted(Counts cell, String kind) {
    return switch (kind) {
      case "ballots" -> Optional.of(Exact.of(cell.ballots()));
      case "answered" -> Optional.of(Exact.of(cell.answered()));
      case "rated" -> Optional.of(Exact.of(cell.rated()));
      case "positive" -> Optional.of(Exact.of(cell.positive()));
      case "negative" -> Optional.of(Exact.of(cell.negative()));
      default -> Optional.empty();
    };
  }

  /** The weights and scores of the parts that are combined; one without a score counts as 0. */
  static Origins parts(List<Part> parts) {
    return origin ->
        parts.stream()
            .filter(part -> origin.of().filter(part.id()::equals).isPresent())
            .findFirst()
            .flatMap(
                part ->
                    switch (origin.kind()) {
                      case "weight" -> Optional.of(part.weight());
                      case "score" -> Optional.of(part.value().orElse(Exact.ZERO));
                      default -> Optional.empty();
                    });
  }

  /** The parameters of the rule that is asked. */
  static Origins parameters(Premises.Rule rule) {
    return origin ->
        origin.kind().equals("parameter")
            ? origin.of().map(rule.parameters()::get).flatMap(Exact::read)
            : Optional.empty();
  }

  /**
   * The numbers of an explanation as it has them itself: for what cannot be redone. The same number
   * must then be the same wherever it is named.
   */
  static Origins asExplained(At explanation, Set<String> kinds) {
    Map<String, Exact> numbers = new LinkedHashMap<>();
    collect(explanation, kinds, numbers);
    return origin -> Optional.ofNullable(numbers.get(origin.toString()));
  }

  private static void collect(At at, Set<String> kinds, Map<String, Exact> numbers) {
    if (at.node().isArray()) {
      at.items().forEach(item -> collect(item, kinds, numbers));
    } else if (at.node().isObject()) {
      at.find("origin")
          .map(At::text)
          .filter(kinds::contains)
          .ifPresent(
              kind ->
                  numbers.putIfAbsent(
                      new Origin(kind, at.find("of").map(At::text)).toString(),
                      at.get("number").exact()));
      at.fields().values().forEach(value -> collect(value, kinds, numbers));
    }
  }

  /** Numbers of one kind, by which of them. */
  static Origins of(String kind, Map<String, Exact> numbers) {
    return of(kind, which -> Optional.ofNullable(numbers.get(which)));
  }

  /** Numbers of one kind, by which of them; the empty text where there is only one. */
  static Origins of(String kind, Function<String, Optional<Exact>> numbers) {
    return origin ->
        origin.kind().equals(kind) ? numbers.apply(origin.of().orElse("")) : Optional.empty();
  }
}
