package org.pingyi.evaluation.count.records;

import org.pingyi.evaluation.count.tables.LongKeys;
import org.pingyi.evaluation.count.tables.LongSet;

/**
 * Which ballots of a part count where their tokens may be on several: of those with the same token
 * and object the one that is settled first.
 *
 * <p>One table finds the ballot of a token that came first. Another finds the ballots of a token
 * and an object, of which only those are in it that are not the first of their token. Rater groups
 * are noted where they differ from the first ballot's. Not thread-safe.
 */
final class RepeatedTokens {

  /** An odd number without pattern: the objects of a token lie far from each other in the table. */
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private final RecordLayout layout;
  private final CountedBallots counted;
  private final PlaceTable tokens = new PlaceTable();
  private final PlaceTable objects = new PlaceTable();

  /** For how many ballots in how many words there is room. */
  private int mostBallots;

  private int mostWords;

  /** Whether the table of objects was made empty for these ballots. */
  private boolean hasObjects;

  /** Pairs of the first ballot of a token and the rater group of another one. */
  private LongSet groups = new LongSet();

  /** Takes who notes what counts. */
  RepeatedTokens(RecordLayout layout, CountedBallots counted) {
    this.layout = layout;
    this.counted = counted;
  }

  /** Forgets all ballots, and makes room for at most so many in so many words. */
  void clear(int ballots, int words) {
    groups = new LongSet();
    makeRoom(ballots, words);
  }

  /**
   * Makes room for so many ballots in all, in so many words.
   *
   * @param words where the ballots are that were settled before and count, at the same places
   * @param to behind the last of them, the first being at 0 and each as long as the layout says
   */
  void grow(int ballots, int mostWords, long[] words, int to) {
    makeRoom(ballots, mostWords);
    for (int at = 0; at < to; at += layout.width()) {
      int first = first(words, at);
      if (first != at) {
        isDuplicate(words, at, first);
      }
    }
  }

  private void makeRoom(int ballots, int words) {
    mostBallots = ballots;
    mostWords = words;
    tokens.clear(ballots, words);
    hasObjects = false;
  }

  /**
   * Settles the ballot at {@code words[at]}, behind those before it.
   *
   * @param words where those before it are that count, too
   * @return whether it counts; where it does it stays where it is
   */
  boolean settle(long[] words, int at) {
    int first = first(words, at);
    if (first == at) {
      counted.addFirst(words, at);
      return true;
    }
    if (isDuplicate(words, at, first)) {
      return false;
    }
    counted.add(at);
    int group = counted.group(words, at);
    if (group != counted.group(words, first) && groups.add(LongKeys.pair(first, group))) {
      counted.addPaper(group);
    }
    return true;
  }

  /** Where the first ballot is that has the token of a ballot, which may be this one. */
  private int first(long[] words, int at) {
    long hash = words[at + 1];
    int slot = tokens.first(hash);
    int first = tokens.place(slot);
    while (first >= 0 && !sameToken(words, first, at)) {
      slot = tokens.next(slot, hash);
      first = tokens.place(slot);
    }
    if (first < 0) {
      tokens.put(slot, hash, at);
      return at;
    }
    return first;
  }

  private static boolean sameToken(long[] words, int one, int other) {
    return words[one] == words[other] && words[one + 1] == words[other + 1];
  }

  /** Whether a ballot that is not the first of its token is on an object that another one is on. */
  private boolean isDuplicate(long[] words, int at, int first) {
    int object = layout.object(words, at);
    if (object == layout.object(words, first)) {
      return true;
    }
    if (!hasObjects) {
      objects.clear(mostBallots, mostWords);
      hasObjects = true;
    }
    long hash = words[at + 1] ^ (object * SPREAD);
    int slot = objects.first(hash);
    int other = objects.place(slot);
    while (other >= 0) {
      if (sameToken(words, other, at) && layout.object(words, other) == object) {
        return true;
      }
      slot = objects.next(slot, hash);
      other = objects.place(slot);
    }
    objects.put(slot, hash, at);
    return false;
  }
}
