package org.pingyi.evaluation.count;

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
final class BallotFields {

  static final int OBJECT = 0;
  static final int GROUP = 1;
  static final int TOKEN = 2;
  static final int STRATUM = 3;
  static final int AT = 4;
  static final int SECONDS = 5;

  /** How many fields are read before the answers. */
  static final int FIRST_ANSWER = 6;

  /** A field that may be there and is not read. */
  static final int NOT_READ = -1;

  /** No field at all. */
  static final int UNKNOWN = -2;

  private static final List<String> FIXED =
      List.of("object", "group", "token", "stratum", "at", "seconds");

  private final ImmutableMap<String, Integer> fixed;
  private final ImmutableMap<String, Integer> answers;

  BallotFields(List<LeafCriterion> leaves) {
    ImmutableMap.Builder<String, Integer> fixedNumbers = ImmutableMap.builder();
    for (int i = 0; i < FIXED.size(); i++) {
      fixedNumbers.put(FIXED.get(i), i);
    }
    SchemeDefinition.BALLOT_COLUMNS.stream()
        .filter(name -> !FIXED.contains(name))
        .forEach(name -> fixedNumbers.put(name, NOT_READ));
    this.fixed = fixedNumbers.buildOrThrow();
    ImmutableMap.Builder<String, Integer> answerNumbers = ImmutableMap.builder();
    for (int i = 0; i < leaves.size(); i++) {
      answerNumbers.put(leaves.get(i).id(), FIRST_ANSWER + i);
    }
    this.answers = answerNumbers.buildOrThrow();
  }

  /** How many fields are read. */
  int size() {
    return FIRST_ANSWER + answers.size();
  }

  /** The number of a fixed field, {@link #NOT_READ} or {@link #UNKNOWN}. */
  int fixed(String name) {
    return fixed.getOrDefault(name, UNKNOWN);
  }

  /** The number of the answer to a criterion, or {@link #UNKNOWN}. */
  int answer(String criterion) {
    return answers.getOrDefault(criterion, UNKNOWN);
  }

  /** The number of a column: a fixed field or an answer. */
  int column(String name) {
    int number = fixed(name);
    return number == UNKNOWN ? answer(name) : number;
  }

  /** The names of the fields that are no answers. */
  Collection<String> fixedNames() {
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

  /** The criteria that are rated. */
  Collection<String> criteria() {
    return answers.keySet();
  }
}
