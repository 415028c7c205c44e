package org.pingyi.evaluation.intake;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.text.WhiteSpace;

/**
 * Passes to be issued together, for one rater group or stratum.
 *
 * <p>A pass may exclude objects, since nobody rates himself. Such an exclusion names a person to
 * whoever reads the stored passes: it tells that one of the group is that object, though neither
 * who else nor what was answered.
 *
 * @param id the batch's id, once in a ballot box
 * @param group the rater group
 * @param stratum the stratum, where the group has some
 * @param excluded for each pass the objects that it may not rate, in the order of serial numbers
 */
@Stable
public record PassBatch(
    String id, String group, Optional<String> stratum, List<Set<String>> excluded) {

  /** How many passes one batch has at most. */
  public static final int MAX_PASSES = 1_000_000;

  /**
   * Checks the batch, and removes white space around the ids of objects.
   *
   * @throws IllegalArgumentException if the id is blank or longer than 100 characters, or there is
   *     no pass, or more than {@link #MAX_PASSES}
   */
  public PassBatch {
    BatchIds.require(id);
    requireNonNull(group, "group");
    requireNonNull(stratum, "stratum");
    if (excluded.isEmpty() || excluded.size() > MAX_PASSES) {
      throw new IllegalArgumentException("a batch has from 1 to " + MAX_PASSES + " passes");
    }
    excluded =
        excluded.stream()
            .map(
                objects ->
                    objects.stream().map(WhiteSpace::trim).collect(ImmutableSet.toImmutableSet()))
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns a batch of passes that exclude nothing.
   *
   * @param id the batch's id
   * @param group the rater group, one without strata
   * @param count how many passes
   * @return the batch
   * @throws IllegalArgumentException if the id is blank, or the count below 1 or too great
   */
  public static PassBatch of(String id, String group, int count) {
    if (count < 1 || count > MAX_PASSES) {
      throw new IllegalArgumentException("a batch has from 1 to " + MAX_PASSES + " passes");
    }
    return new PassBatch(id, group, Optional.empty(), Collections.nCopies(count, Set.of()));
  }

  /**
   * Returns the batch for a stratum.
   *
   * @param id the stratum's id
   * @return the batch
   */
  public PassBatch inStratum(String id) {
    return new PassBatch(this.id, group, Optional.of(id), excluded);
  }

  /**
   * Returns the batch with one more pass, which may not rate some objects.
   *
   * @param objects the objects' ids
   * @return the batch
   */
  public PassBatch andOneExcluding(String... objects) {
    List<Set<String>> more = new ArrayList<>(excluded);
    more.add(ImmutableSet.copyOf(objects));
    return new PassBatch(id, group, stratum, more);
  }
}
