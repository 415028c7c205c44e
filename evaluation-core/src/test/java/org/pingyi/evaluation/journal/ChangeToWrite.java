package org.pingyi.evaluation.journal;

import java.util.List;
import java.util.stream.LongStream;

/** A change to a store in few words; its pages are of the kind “papers”. */
public record ChangeToWrite(StoreChange made) {

  /** A change of nothing but the version. */
  public static ChangeToWrite change() {
    return new ChangeToWrite(
        new StoreChange(Bytes.EMPTY, List.of(), false, List.of(), List.of(), List.of()));
  }

  /** Writes a change. */
  public static StoredHead write(JournalStore store, StoredHead head, ChangeToWrite change) {
    return store.write(head, change.made());
  }

  /** The same, sealed with a text. */
  public ChangeToWrite sealed(String seal) {
    return of(
        Bytes.of(seal),
        made.entries(),
        made.clearsHeld(),
        made.held(),
        made.pages(),
        made.deleted());
  }

  /** The same with these entries. */
  public ChangeToWrite entries(List<StoredRow> entries) {
    return of(made.seal(), entries, made.clearsHeld(), made.held(), made.pages(), made.deleted());
  }

  /** The same, clearing what is held. */
  public ChangeToWrite clearing() {
    return of(made.seal(), made.entries(), true, made.held(), made.pages(), made.deleted());
  }

  /** The same with these held. */
  public ChangeToWrite held(List<StoredRow> held) {
    return of(made.seal(), made.entries(), made.clearsHeld(), held, made.pages(), made.deleted());
  }

  /** The same with these pages. */
  public ChangeToWrite pages(List<StoredRow> rows) {
    List<StoredPage> pages =
        rows.stream().map(row -> new StoredPage(papers(row.number()), row.content())).toList();
    return of(made.seal(), made.entries(), made.clearsHeld(), made.held(), pages, made.deleted());
  }

  /** The same without these pages. */
  public ChangeToWrite deleting(long... numbers) {
    return of(
        made.seal(),
        made.entries(),
        made.clearsHeld(),
        made.held(),
        made.pages(),
        LongStream.of(numbers).mapToObj(ChangeToWrite::papers).toList());
  }

  private static PageKey papers(long number) {
    return new PageKey("papers", number);
  }

  private static ChangeToWrite of(
      Bytes seal,
      List<StoredRow> entries,
      boolean clearsHeld,
      List<StoredRow> held,
      List<StoredPage> pages,
      List<PageKey> deleted) {
    return new ChangeToWrite(new StoreChange(seal, entries, clearsHeld, held, pages, deleted));
  }
}
