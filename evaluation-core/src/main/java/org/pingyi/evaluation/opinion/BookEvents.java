package org.pingyi.evaluation.opinion;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.journal.NewEntry;
import org.pingyi.evaluation.journal.PageKey;
import org.pingyi.evaluation.journal.StoredPage;
import org.pingyi.evaluation.receipt.RandomBytes;

/**
 * The entries of a book. They name opinions by their numbers and say neither what was said nor by
 * whom, and of time no more than the day.
 */
final class BookEvents {

  static final String RECEIVED = "received";
  static final String REDACTED = "redacted";
  static final String REVIEWED = "reviewed";
  static final String CLASSIFIED = "classified";
  static final String USED = "used";
  static final String ERASED = "erased";

  static final String WITHHELD = "withheld";

  /** How many opinions an entry is of, so that it never grows beyond what a journal takes. */
  private static final int MOST = 500;

  private BookEvents() {}

  private static ObjectNode on(LocalDate day) {
    return BookJson.object().put("day", day.toString());
  }

  private static NewEntry entry(
      String kind, ObjectNode body, List<StoredPage> pages, List<PageKey> deleted) {
    return NewEntry.of(kind, BookJson.bytes(body)).writing(pages).deleting(deleted);
  }

  /** Returns the entries of a batch whose opinions are in their order already. */
  static List<NewEntry> received(
      ReceivedBatch batch,
      List<NewOpinion> opinions,
      BookPage who,
      String role,
      RandomBytes random) {
    List<NewEntry> entries = new ArrayList<>();
    int from = 0;
    while (from < opinions.size() || entries.isEmpty()) {
      List<NewOpinion> part = opinions.subList(from, Math.min(from + MOST, opinions.size()));
      ObjectNode body = on(batch.day()).put("batch", batch.number());
      List<StoredPage> pages = new ArrayList<>();
      if (entries.isEmpty()) {
        body.put("reference", batch.reference()).put("channel", batch.channel().id());
        batch.root().ifPresent(root -> body.put("root", root));
        body.put("count", batch.opinions()).put("role", role);
        pages.add(who.write(BookPage.BATCH, batch.number(), random));
      }
      ArrayNode objects = body.putArray("objects");
      for (int i = 0; i < part.size(); i++) {
        objects.add(part.get(i).object());
        long number = batch.first() + from + i;
        pages.add(BookPage.saying(part.get(i).text()).write(BookPage.RECEIVED, number, random));
      }
      entries.add(entry(RECEIVED, body, pages, List.of()));
      from += part.size();
    }
    return entries;
  }

  /** What the redaction left of an opinion. */
  record Left(long opinion, Map<String, Integer> replaced, StoredPage page) {}

  static NewEntry redacted(List<Left> texts, LocalDate day) {
    ObjectNode body = on(day);
    ArrayNode opinions = body.putArray("opinions");
    List<StoredPage> pages = new ArrayList<>();
    for (Left left : texts) {
      ObjectNode replaced =
          opinions.addObject().put("opinion", left.opinion()).putObject("replaced");
      left.replaced().forEach(replaced::put);
      pages.add(left.page());
    }
    return entry(REDACTED, body, pages, List.of());
  }

  /** What was said is gone with the decision: others read what the reviewer left, or nothing. */
  static NewEntry reviewed(
      long opinion, String decision, String role, LocalDate day, StoredPage page) {
    ObjectNode body = on(day).put("opinion", opinion).put("role", role).put("decision", decision);
    return entry(
        REVIEWED,
        body,
        List.of(page),
        List.of(new PageKey(BookPage.RECEIVED, opinion), new PageKey(BookPage.REDACTED, opinion)));
  }

  /** Themes are the office's own words, and may name somebody: they are on the page. */
  static NewEntry classified(
      long opinion, Optional<String> criterion, String role, LocalDate day, StoredPage page) {
    ObjectNode body = on(day).put("opinion", opinion).put("role", role);
    criterion.ifPresent(one -> body.put("criterion", one));
    return entry(CLASSIFIED, body, List.of(page), List.of());
  }

  static NewEntry used(List<Long> opinions, String ledger, long item, String role, LocalDate day) {
    ObjectNode body = on(day).put("ledger", ledger).put("item", item).put("role", role);
    ArrayNode numbers = body.putArray("opinions");
    opinions.forEach(numbers::add);
    return entry(USED, body, List.of(), List.of());
  }

  /**
   * Erases an opinion.
   *
   * @param batch the page of its batch without what could tell what was said; empty where it has
   *     nothing of the kind
   */
  static NewEntry erased(long opinion, String role, LocalDate day, Optional<StoredPage> batch) {
    List<PageKey> deleted =
        BookPage.KINDS.stream()
            .filter(kind -> !kind.equals(BookPage.BATCH))
            .map(kind -> new PageKey(kind, opinion))
            .toList();
    return entry(
        ERASED,
        on(day).put("opinion", opinion).put("role", role),
        batch.stream().toList(),
        deleted);
  }

  static NewEntry erasedBatch(long batch, String role, LocalDate day) {
    return entry(
        ERASED,
        on(day).put("batch", batch).put("role", role),
        List.of(),
        List.of(new PageKey(BookPage.BATCH, batch)));
  }
}
