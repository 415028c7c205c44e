package org.pingyi.evaluation.count.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.scheme.SchemeDefinition;

/**
 * What a ballot may hold, by number: the fixed fields, and after them an answer to each leaf
 * criterion. Immutable.
 */
public final class BallotFields {

  /** The id of the object that is appraised. */
  public static final int OBJECT = 0;

  /** The id of the rater group. */
  public static final int GROUP = 1;

  /** What the ballots of one paper have in common. */
  public static final int TOKEN = 2;

  /** The stratum within the rater group. */
  public static final int STRATUM = 3;

  /** When it was given: a date, or a time as ISO 8601 has it. */
  public static final int AT = 4;

  /** How long the paper took. */
  public static final int SECONDS = 5;

  /** How many fields are read before the answers. */
  public static final int FIRST_ANSWER = 6;

  /** The key of the answers in NDJSON. */
  public static final String RATINGS = "ratings";

  /** A field that may be there and is not read. */
  public static final int NOT_READ = -1;

  /** No field at all. */
  public static final int UNKNOWN = -2;

  /** None of the fields of a ballot. */
  public static final int NONE = -3;

  private static final List<String> FIXED =
      List.of("object", "group", "token", "stratum", "at", "seconds");

  private final ImmutableMap<String, Integer> fixed;
  private final ImmutableMap<String, Integer> answers;

  /**
   * Creates the fields.
   *
   * @param leaves the criteria that are rated, in the order of the scheme
   */
  public BallotFields(List<LeafCriterion> leaves) {
    ImmutableMap.Builder<String, Integer> fixedNumbers = ImmutableMap.builder();
    for (int i = 0; i < FIXED.size(); i++) {
      fixedNumbers.put(FIXED.get(i), i);
    }
    for (String name : SchemeDefinition.BALLOT_COLUMNS) {
      if (!FIXED.contains(name)) {
        fixedNumbers.put(name, NOT_READ);
      }
    }
    this.fixed = fixedNumbers.buildOrThrow();
    ImmutableMap.Builder<String, Integer> answerNumbers = ImmutableMap.builder();
    for (int i = 0; i < leaves.size(); i++) {
      answerNumbers.put(leaves.get(i).id(), FIRST_ANSWER + i);
    }
    this.answers = answerNumbers.buildOrThrow();
  }

  /** {@return how many fields are read} */
  public int size() {
    return FIRST_ANSWER + answers.size();
  }

  /**
   * Finds a field that is no answer.
   *
   * @param name of the field
   * @return its number, {@link #NOT_READ} or {@link #UNKNOWN}
   */
  public int fixed(String name) {
    return fixed.getOrDefault(name, UNKNOWN);
  }

  /**
   * Finds the field of an answer.
   *
   * @param criterion the id of the criterion
   * @return its number, or {@link #UNKNOWN}
   */
  public int answer(String criterion) {
    return answers.getOrDefault(criterion, UNKNOWN);
  }

  /** The number of a column: a fixed field or an answer. */
  int column(String name) {
    int number = fixed(name);
    return number == UNKNOWN ? answer(name) : number;
  }

  /** {@return the names of the fields that are no answers} */
  public Collection<String> fixedNames() {
    return fixed.keySet();
  }

  /** The columns that there may be. */
  Collection<String> columns() {
    return ImmutableList.<String>builder().addAll(fixedNames()).addAll(answers.keySet()).build();
  }

  /** The columns that there must be. */
  Collection<String> requiredColumns() {
    return ImmutableList.<String>builder()
        .add(FIXED.get(OBJECT), FIXED.get(GROUP))
        .addAll(answers.keySet())
        .build();
  }

  /** {@return the ids of the criteria that are rated} */
  public Collection<String> criteria() {
    return answers.keySet();
  }
}
