package org.pingyi.evaluation.opinion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.stability.Stable;

/**
 * What is known of an opinion besides what it says.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its number, from 1; within a batch the order tells nothing
 * @param version how many steps were taken on it, the one that entered it among them
 * @param state where it stands
 * @param batch the number of the batch with which it came
 * @param channel by which way it came
 * @param object the id of the object that it is about
 * @param replaced what was taken out of its text, by kind and number
 * @param criterion the id of the criterion that it is about
 * @param themes what it is about otherwise, in the office’s own words; none where it was erased
 * @param items the numbers of the items that were made of it, in the order in which they were made
 */
@Stable
public record Opinion(
    long number,
    int version,
    OpinionState state,
    long batch,
    Channel channel,
    String object,
    Map<String, Integer> replaced,
    Optional<String> criterion,
    Set<String> themes,
    List<Long> items) {

  /** Keeps copies of the collections. */
  public Opinion {
    replaced = ImmutableSortedMap.copyOf(replaced);
    themes = Ids.requireAll(themes);
    items = ImmutableList.copyOf(items);
  }

  static Opinion received(long number, ReceivedBatch batch, String object) {
    return new Opinion(
        number,
        1,
        OpinionState.RECEIVED,
        batch.number(),
        batch.channel(),
        object,
        Map.of(),
        Optional.empty(),
        Set.of(),
        List.of());
  }

  Opinion redacted(Map<String, Integer> taken) {
    return next(OpinionState.REDACTED, taken, criterion, themes, items);
  }

  Opinion standing(OpinionState other) {
    return next(other, replaced, criterion, themes, items);
  }

  /** Classifying what was made into an item already does not undo that. */
  Opinion classified(Optional<String> in, Set<String> about) {
    OpinionState then = state == OpinionState.USED ? state : OpinionState.CLASSIFIED;
    return next(then, replaced, in, about, items);
  }

  /** Returns the same step on it with other themes. */
  Opinion about(Set<String> other) {
    return new Opinion(
        number, version, state, batch, channel, object, replaced, criterion, other, items);
  }

  Opinion usedIn(long item) {
    List<Long> more = ImmutableList.<Long>builder().addAll(items).add(item).build();
    return next(OpinionState.USED, replaced, criterion, themes, more);
  }

  private Opinion next(
      OpinionState then,
      Map<String, Integer> taken,
      Optional<String> in,
      Set<String> about,
      List<Long> madeInto) {
    return new Opinion(
        number, version + 1, then, batch, channel, object, taken, in, about, madeInto);
  }
}
