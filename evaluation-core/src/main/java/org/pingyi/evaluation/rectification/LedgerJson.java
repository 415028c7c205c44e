package org.pingyi.evaluation.rectification;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.stability.Stable;

/**
 * Writes as JSON what a ledger answers, for programs that go by ids and not by words: the same in
 * every language, without white space, on one line. What is not there is left out.
 *
 * <p>Stateless and thread-safe.
 */
@Stable
public final class LedgerJson {

  private LedgerJson() {}

  /**
   * Returns a page of items: {@code total}, {@code items}, and {@code next} where there is another
   * page. It names owners, and whoever found a problem.
   *
   * @param page the page
   * @param today the day by which items are overdue
   * @return the text, without a line feed
   */
  public static String page(ItemPage page, LocalDate today) {
    requireNonNull(today, "today");
    ObjectNode json = EventJson.JSON.createObjectNode().put("total", page.total());
    ArrayNode items = json.putArray("items");
    page.items().forEach(item -> write(item, today, items.addObject()));
    page.next().ifPresent(next -> json.put("next", next));
    return text(json);
  }

  /**
   * Returns what a host is told of an event, without a name and without a text.
   *
   * @param change the event
   * @return the text, without a line feed
   */
  public static String change(LedgerChange change) {
    ObjectNode json = EventJson.JSON.createObjectNode();
    json.put("event", change.event())
        .put("item", change.item())
        .put("version", change.version())
        .put("step", change.step().id())
        .put("state", change.state().id())
        .put("round", change.round())
        .put("object", change.object());
    put(json, "group", change.group());
    return text(
        json.put("effective", change.effective().toString())
            .put("recorded", change.recorded().toString()));
  }

  private static String text(ObjectNode json) {
    return new String(EventJson.bytes(json), StandardCharsets.UTF_8);
  }

  private static void write(RectificationItem item, LocalDate today, ObjectNode json) {
    json.put("item", item.number())
        .put("version", item.version())
        .put("state", item.state().id())
        .put("round", item.round())
        .put("escalated", item.escalated())
        .put("overdue", item.isOverdue(today))
        .put("object", item.object());
    put(json, "criterion", item.criterion());
    put(json, "group", item.group());
    put(json, "problem", item.problem());
    source(item.source(), json.putObject("source"));
    texts(json, "causes", item.causes());
    item.plan().ifPresent(plan -> plan(plan, json.putObject("plan")));
    evidence(item.evidence(), json);
    item.followUp()
        .ifPresent(
            answers ->
                json.putObject("follow-up")
                    .put("solved", answers.solved())
                    .put("partly", answers.partly())
                    .put("not-solved", answers.notSolved()));
    deadlines(item.deadlines(), json);
    dates(item.dates(), json.putObject("dates"));
    trace(item.trace(), json);
  }

  private static void source(Source source, ObjectNode json) {
    json.put("kind", source.kind().id());
    put(json, "reference", source.reference());
    put(json, "person", source.person());
    evidence(source.evidence(), json);
    source
        .observed()
        .ifPresent(
            seen -> json.put("dissatisfied", seen.dissatisfied()).put("rated", seen.rated()));
    numbers(json, "opinions", source.opinions());
  }

  private static void plan(ItemPlan plan, ObjectNode json) {
    texts(json, "measures", plan.measures());
    put(json, "owner", plan.owner());
    json.put("due", plan.due().toString());
  }

  private static void evidence(List<Evidence> evidence, ObjectNode json) {
    if (!evidence.isEmpty()) {
      ArrayNode pieces = json.putArray("evidence");
      evidence.forEach(
          piece ->
              pieces.addObject().put("reference", piece.reference()).put("title", piece.title()));
    }
  }

  private static void deadlines(List<Deadline> deadlines, ObjectNode json) {
    if (!deadlines.isEmpty()) {
      ArrayNode open = json.putArray("deadlines");
      deadlines.forEach(
          deadline ->
              open.addObject()
                  .put("kind", deadline.kind().id())
                  .put("by", deadline.by().toString()));
    }
  }

  private static void dates(ItemDates dates, ObjectNode json) {
    json.put("reported", dates.reported().toString())
        .put("round-began", dates.roundBegan().toString());
    day(json, "answered", dates.answered());
    day(json, "done", dates.done());
    day(json, "followed-up", dates.followedUp());
    day(json, "closed", dates.closed());
  }

  private static void trace(ItemTrace trace, ObjectNode json) {
    trace.mergedInto().ifPresent(item -> json.put("merged-into", item));
    numbers(json, "absorbed", trace.absorbed());
    trace.splitFrom().ifPresent(item -> json.put("split-from", item));
    numbers(json, "split-into", trace.splitInto());
  }

  private static void day(ObjectNode json, String key, Optional<LocalDate> day) {
    day.ifPresent(one -> json.put(key, one.toString()));
  }

  private static void put(ObjectNode json, String key, Optional<String> value) {
    value.ifPresent(one -> json.put(key, one));
  }

  private static void texts(ObjectNode json, String key, List<String> texts) {
    if (!texts.isEmpty()) {
      texts.forEach(json.putArray(key)::add);
    }
  }

  private static void numbers(ObjectNode json, String key, List<Long> numbers) {
    if (!numbers.isEmpty()) {
      numbers.forEach(json.putArray(key)::add);
    }
  }
}
