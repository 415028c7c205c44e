package org.pingyi.evaluation.rectification;

import static java.util.stream.Collectors.toCollection;

import com.google.common.collect.Lists;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.SourceKind;

/** What a ledger knows, all of it from its journal. For one thread at a time. */
final class LedgerState {

  private static final int FIRST = 64;
  private static final char AFTER_SLASH = '/' + 1;

  private final List<RectificationItem> items = new ArrayList<>();

  /** On which page of its dossier the last event of each item stands. */
  private final List<Integer> parts = new ArrayList<>();

  /** Which item each event is of. */
  private int[] itemOf = new int[FIRST];

  private int events;
  private final BitSet erased = new BitSet();

  /** Items by the keys of their sources, the first one first. */
  private final NavigableMap<String, List<Long>> bySource = new TreeMap<>();

  /** Open items by each of their deadlines. */
  private final NavigableMap<LocalDate, NavigableSet<Long>> byDeadline = new TreeMap<>();

  private Instant lastRecorded = Instant.MIN;

  int size() {
    return items.size();
  }

  List<RectificationItem> items() {
    return items;
  }

  Optional<RectificationItem> item(long number) {
    return number < 1 || number > items.size()
        ? Optional.empty()
        : Optional.of(items.get((int) number - 1));
  }

  /**
   * Returns an item.
   *
   * @throws LedgerException if there is none
   */
  RectificationItem required(long number) {
    return item(number).orElseThrow(() -> unknown(number));
  }

  private LedgerException unknown(long number) {
    return items.isEmpty()
        ? LedgerException.of(
            LedgerException.Problem.UNKNOWN_ITEM,
            "there is no item " + number + ": the ledger has none yet",
            "没有编号为 " + number + " 的问题：台账中尚无问题")
        : LedgerException.of(
            LedgerException.Problem.UNKNOWN_ITEM,
            "there is no item " + number + ": items are numbered from 1 to " + items.size(),
            "没有编号为 " + number + " 的问题：编号为 1 至 " + items.size());
  }

  /** An item that was merged or split is open while one is that goes on for it. */
  boolean isOpen(RectificationItem item) {
    return !item.state().isFinal()
        || reached(Set.of(item.number()), ItemTrace::goesOnAs)
            .anyMatch(one -> !one.state().isFinal());
  }

  /** Returns the kinds of all sources that an item goes on for. */
  Set<SourceKind> sourceKinds(RectificationItem item) {
    return reached(Set.of(item.number()), ItemTrace::cameFrom)
        .filter(one -> one.trace().splitFrom().isEmpty())
        .map(one -> one.source().kind())
        .collect(toCollection(() -> EnumSet.noneOf(SourceKind.class)));
  }

  /** Returns items and all to which their traces lead, by their numbers. */
  private Stream<RectificationItem> reached(
      Set<Long> from, Function<ItemTrace, Stream<Long>> leadsTo) {
    NavigableSet<Long> numbers = new TreeSet<>(from);
    Deque<Long> left = new ArrayDeque<>(from);
    while (!left.isEmpty()) {
      leadsTo.apply(required(left.pop()).trace()).filter(numbers::add).forEach(left::push);
    }
    return numbers.stream().map(this::required);
  }

  int part(long item) {
    return parts.get((int) item - 1);
  }

  long events() {
    return events;
  }

  long itemOf(long event) {
    return itemOf[(int) event - 1];
  }

  boolean isErased(long event) {
    return erased.get((int) event);
  }

  void erase(long event) {
    erased.set((int) event);
  }

  Instant lastRecorded() {
    return lastRecorded;
  }

  /** Returns the items of a source, the last one first. */
  List<RectificationItem> ofSource(String key) {
    return Lists.reverse(bySource.getOrDefault(key, List.of())).stream()
        .map(this::required)
        .toList();
  }

  /**
   * Returns the items of all sources with a reference, or with one that begins with it, and as what
   * they go on where they were split.
   */
  Stream<RectificationItem> underReference(String place) {
    Set<Long> numbers = new HashSet<>();
    for (SourceKind kind : SourceKind.values()) {
      String key = Source.key(kind, place);
      numbers.addAll(bySource.getOrDefault(key, List.of()));
      bySource.subMap(key + '/', key + AFTER_SLASH).values().forEach(numbers::addAll);
    }
    return reached(numbers, trace -> trace.splitInto().stream());
  }

  NavigableMap<LocalDate, NavigableSet<Long>> byDeadline() {
    return byDeadline;
  }

  /** Counts an event, before it is known what it made of its item. */
  void count(long event, long item) {
    if (event != events + 1L) {
      throw new IllegalArgumentException("event " + event + " is out of its place");
    }
    if (events == itemOf.length) {
      itemOf = Arrays.copyOf(itemOf, events * 2);
    }
    itemOf[events++] = Math.toIntExact(item);
  }

  /** Takes note of when an event was recorded. */
  void recorded(Instant when) {
    if (when.isAfter(lastRecorded)) {
      lastRecorded = when;
    }
  }

  /** Puts an item as it stands now in place of what it was, or at the end. */
  void put(RectificationItem item, int part) {
    int index = (int) item.number() - 1;
    if (index == items.size()) {
      items.add(item);
      parts.add(part);
      item.source()
          .key()
          .ifPresent(
              key -> bySource.computeIfAbsent(key, one -> new ArrayList<>(1)).add(item.number()));
    } else {
      unindex(items.get(index));
      items.set(index, item);
      parts.set(index, part);
    }
    index(item);
  }

  private void index(RectificationItem item) {
    for (Deadline deadline : item.deadlines()) {
      byDeadline.computeIfAbsent(deadline.by(), day -> new TreeSet<>()).add(item.number());
    }
  }

  private void unindex(RectificationItem item) {
    for (Deadline deadline : item.deadlines()) {
      byDeadline.computeIfPresent(
          deadline.by(),
          (day, there) -> {
            there.remove(item.number());
            return there.isEmpty() ? null : there;
          });
    }
  }
}
