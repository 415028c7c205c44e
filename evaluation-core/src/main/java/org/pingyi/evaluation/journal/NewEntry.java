package org.pingyi.evaluation.journal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.pingyi.evaluation.stability.Experimental;

/**
 * An entry that is to be written, with what changes at the same moment.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it is about: a lower-case letter, then lower-case letters and hyphens, at most
 *     16 characters
 * @param body what it says
 * @param clearsHeld whether all that was held up to then is taken out
 * @param pages pages to be written, in place of those of their kind and number that there are
 * @param deleted pages to be taken out; those that are not there are no fault
 */
@Experimental
public record NewEntry(
    String kind, Bytes body, boolean clearsHeld, List<StoredPage> pages, List<PageKey> deleted) {

  /**
   * Keeps copies of the lists.
   *
   * @throws IllegalArgumentException if the kind is none
   */
  public NewEntry {
    Kinds.check(kind);
    requireNonNull(body, "body");
    pages = List.copyOf(pages);
    deleted = List.copyOf(deleted);
  }

  /**
   * Returns an entry that changes nothing else.
   *
   * @param kind what it is about
   * @param body what it says
   * @return the entry
   * @throws IllegalArgumentException if the kind is none
   */
  public static NewEntry of(String kind, Bytes body) {
    return new NewEntry(kind, body, false, List.of(), List.of());
  }

  /**
   * Returns the same entry, which takes out all that was held.
   *
   * @return the entry
   */
  public NewEntry clearingHeld() {
    return new NewEntry(kind, body, true, pages, deleted);
  }

  /**
   * Returns the same entry, with which these pages are written and no others.
   *
   * @param pages the pages
   * @return the entry
   */
  public NewEntry writing(List<StoredPage> pages) {
    return new NewEntry(kind, body, clearsHeld, pages, deleted);
  }

  /**
   * Returns the same entry, with which these pages are taken out and no others.
   *
   * @param deleted the pages
   * @return the entry
   */
  public NewEntry deleting(List<PageKey> deleted) {
    return new NewEntry(kind, body, clearsHeld, pages, deleted);
  }
}
