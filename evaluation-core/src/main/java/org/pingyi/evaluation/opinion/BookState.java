package org.pingyi.evaluation.opinion;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.model.Keyword;

/**
 * What a book knows besides texts, all of it from its journal: an entry with its pages comes to the
 * same when it is written and when it is read again. For one thread at a time.
 */
final class BookState {

  private final List<Opinion> opinions = new ArrayList<>();
  private final List<ReceivedBatch> batches = new ArrayList<>();
  private final Map<String, ReceivedBatch> byReference = new HashMap<>();
  private LocalDate lastDay = LocalDate.MIN;
  private @Nullable String ledger;

  List<Opinion> opinions() {
    return opinions;
  }

  Optional<Opinion> opinion(long number) {
    return number < 1 || number > opinions.size()
        ? Optional.empty()
        : Optional.of(opinions.get((int) number - 1));
  }

  int batches() {
    return batches.size();
  }

  Optional<ReceivedBatch> batch(String reference) {
    return Optional.ofNullable(byReference.get(reference));
  }

  LocalDate lastDay() {
    return lastDay;
  }

  /** Into which ledger items were entered; empty before the first one. */
  Optional<String> ledger() {
    return Optional.ofNullable(ledger);
  }

  /**
   * Applies an entry.
   *
   * @throws IllegalArgumentException if it cannot follow
   */
  void apply(String kind, Bytes body) {
    JsonNode json = BookJson.tree(body);
    LocalDate day = LocalDate.parse(BookJson.string(json, "day"));
    lastDay = day.isAfter(lastDay) ? day : lastDay;
    switch (kind) {
      case BookEvents.RECEIVED -> received(json, day);
      case BookEvents.REDACTED -> json.path("opinions").forEach(this::redacted);
      case BookEvents.REVIEWED -> reviewed(json);
      case BookEvents.CLASSIFIED -> classified(json);
      case BookEvents.USED -> used(json);
      case BookEvents.ERASED -> erased(json);
      default -> throw new IllegalArgumentException("no book writes such an entry");
    }
  }

  /**
   * Applies a page, once the entry is applied that it was written with.
   *
   * @throws IllegalArgumentException if it is none of this book's
   */
  void apply(String kind, long number, BookPage page) {
    if (kind.equals(BookPage.CLASSIFIED)) {
      Opinion opinion = required(number);
      page.themes().ifPresent(themes -> put(opinion.about(themes)));
    }
  }

  private void received(JsonNode json, LocalDate day) {
    long number = BookJson.number(json, "batch");
    if (number == batches.size() + 1L) {
      ReceivedBatch batch =
          new ReceivedBatch(
              number,
              BookJson.string(json, "reference"),
              Keyword.find(Channel.class, BookJson.string(json, "channel"))
                  .orElseThrow(() -> new IllegalArgumentException("unknown word")),
              BookJson.optional(json, "root"),
              day,
              opinions.size() + 1L,
              Math.toIntExact(BookJson.number(json, "count")));
      batches.add(batch);
      byReference.put(batch.reference(), batch);
    } else if (number != batches.size()) {
      throw new IllegalArgumentException("batch " + number + " is out of its place");
    }
    ReceivedBatch batch = batches.get(batches.size() - 1);
    for (String object : BookJson.strings(json.path("objects"))) {
      opinions.add(Opinion.received(opinions.size() + 1L, batch, object));
    }
    if (opinions.size() - batch.first() + 1 > batch.opinions()) {
      throw new IllegalArgumentException("batch " + number + " has more than it was said to");
    }
  }

  private void redacted(JsonNode json) {
    Map<String, Integer> replaced = new TreeMap<>();
    JsonNode counts = json.path("replaced");
    counts
        .fieldNames()
        .forEachRemaining(
            kind -> replaced.put(kind, Math.toIntExact(BookJson.number(counts, kind))));
    put(opinion(json).redacted(replaced));
  }

  private void reviewed(JsonNode json) {
    boolean withheld = BookJson.string(json, "decision").equals(BookEvents.WITHHELD);
    put(opinion(json).standing(withheld ? OpinionState.WITHHELD : OpinionState.APPROVED));
  }

  /** The themes are on the page, but for books of the first version. */
  private void classified(JsonNode json) {
    Set<String> themes = new LinkedHashSet<>(BookJson.strings(json.path("themes")));
    put(opinion(json).classified(BookJson.optional(json, "criterion"), themes));
  }

  private void used(JsonNode json) {
    ledger = BookJson.string(json, "ledger");
    long item = BookJson.number(json, "item");
    json.path("opinions").forEach(number -> put(required(number.longValue()).usedIn(item)));
  }

  private void erased(JsonNode json) {
    if (json.has("opinion")) {
      put(opinion(json).standing(OpinionState.ERASED).about(Set.of()));
    } else if (BookJson.number(json, "batch") > batches.size()) {
      throw new IllegalArgumentException("an unknown batch was erased");
    }
  }

  private Opinion opinion(JsonNode json) {
    return required(BookJson.number(json, "opinion"));
  }

  private Opinion required(long number) {
    return opinion(number)
        .orElseThrow(() -> new IllegalArgumentException("there is no opinion " + number));
  }

  private void put(Opinion opinion) {
    opinions.set((int) opinion.number() - 1, opinion);
  }
}
