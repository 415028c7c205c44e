package org.pingyi.evaluation.count.bytes;

import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.count.checking.CheckedBallot;
import org.pingyi.evaluation.count.reading.BallotFields;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.TallyLayout;

/**
 * What the checks answered for the words of ballots that passed, by the bytes in which they were
 * written. A plain row all of whose words are known passes like the rows from which they were
 * learned, since the checks look at each word by itself. Not thread-safe.
 */
public final class CheckedWords {

  /** How many objects are expected where no roster says it. */
  private static final int OBJECTS = 1 << 12;

  /** The length of a date, as in 2026-04-01. */
  private static final int DATE = 10;

  private final ByteWords objects;
  private final ByteWords groups;

  /** For each rater group the slots of its strata, blank where it has none. */
  private final ByteWords[] slots;

  private final ByteWords days = new ByteWords(1);
  private final ByteWords[] options;

  /**
   * Creates a memory of nothing.
   *
   * @param scheme whose ballots are read, with the roster where there is one
   */
  public CheckedWords(SchemeDefinition scheme) {
    List<TallyLayout.Group> all = scheme.layout().groups();
    int listed = scheme.roster().isPresent() ? scheme.roster().get().objects().size() : OBJECTS;
    this.objects = new ByteWords(listed);
    this.groups = new ByteWords(all.size());
    this.slots = new ByteWords[all.size()];
    for (int group = 0; group < slots.length; group++) {
      slots[group] = new ByteWords(all.get(group).slots());
    }
    this.options = options(scheme.leaves());
  }

  /** Criteria with the same scale share what is known of its answers, and of a blank. */
  private static ByteWords[] options(List<LeafCriterion> leaves) {
    ByteWords[] options = new ByteWords[leaves.size()];
    IdentityHashMap<Scale, ByteWords> optional = new IdentityHashMap<>();
    IdentityHashMap<Scale, ByteWords> required = new IdentityHashMap<>();
    for (int i = 0; i < options.length; i++) {
      LeafCriterion leaf = leaves.get(i);
      IdentityHashMap<Scale, ByteWords> alike = leaf.required() ? required : optional;
      options[i] = alike.computeIfAbsent(leaf.scale(), scale -> new ByteWords(1));
    }
    return options;
  }

  /** For each column the words of its field, where it is an object, a rater group or an answer. */
  @Nullable ByteWords[] wordsOfColumns(int[] fieldOfColumn) {
    @Nullable ByteWords[] of = new ByteWords[fieldOfColumn.length];
    for (int column = 0; column < of.length; column++) {
      int field = fieldOfColumn[column];
      of[column] = hasWords(field) ? wordsOf(field) : null;
    }
    return of;
  }

  private static boolean hasWords(int field) {
    return field == BallotFields.OBJECT
        || field == BallotFields.GROUP
        || field >= BallotFields.FIRST_ANSWER;
  }

  /** The words of an object, a rater group or an answer. */
  private ByteWords wordsOf(int field) {
    return switch (field) {
      case BallotFields.OBJECT -> objects;
      case BallotFields.GROUP -> groups;
      default -> options[field - BallotFields.FIRST_ANSWER];
    };
  }

  /**
   * Reads a plain row from a field on, up to the first word that is not known to pass.
   *
   * @param bytes the chunk
   * @param row where the fields are in it
   * @param from the field with which to begin; those before it were read into the ballot, which has
   *     no group where that of the row is unknown
   * @param ballot what the words read come to, but for the seconds and the day, which only those
   *     ask for who see papers
   * @return the field of the word that is not known; {@link BallotFields#NONE} where all are
   */
  public int firstUnknown(byte[] bytes, ByteRow row, int from, CheckedBallot ballot) {
    for (int field = from; field < BallotFields.FIRST_ANSWER; field++) {
      if (!isKnown(bytes, row, field, ballot)) {
        return field;
      }
    }
    for (int i = Math.max(0, from - BallotFields.FIRST_ANSWER); i < options.length; i++) {
      int field = BallotFields.FIRST_ANSWER + i;
      ballot.answers[i] = numberOf(options[i], bytes, row, field);
      if (ballot.answers[i] == ByteWords.UNKNOWN) {
        return field;
      }
    }
    return BallotFields.NONE;
  }

  /** Reads a field that is no answer; returns whether it is known. */
  private boolean isKnown(byte[] bytes, ByteRow row, int field, CheckedBallot ballot) {
    return switch (field) {
      case BallotFields.STRATUM -> isStratumKnown(bytes, row, ballot);
      case BallotFields.AT -> isInPeriod(bytes, row);
      case BallotFields.SECONDS -> isWholeSeconds(bytes, row);
      case BallotFields.TOKEN -> true;
      default -> isRead(numberOf(wordsOf(field), bytes, row, field), field, ballot);
    };
  }

  /** Reads what was found of an object, a rater group or an answer; returns whether it is known. */
  static boolean isRead(int number, int field, CheckedBallot ballot) {
    if (field >= BallotFields.FIRST_ANSWER) {
      ballot.answers[field - BallotFields.FIRST_ANSWER] = number;
    } else if (field == BallotFields.OBJECT) {
      ballot.object = number;
    } else {
      ballot.group = number;
    }
    return number != ByteWords.UNKNOWN;
  }

  /** Reads what is neither object nor rater group nor answer; returns whether it is known. */
  boolean isRestKnown(byte[] bytes, ByteRow row, CheckedBallot ballot) {
    return isStratumKnown(bytes, row, ballot)
        && isInPeriod(bytes, row)
        && isWholeSeconds(bytes, row);
  }

  private boolean isStratumKnown(byte[] bytes, ByteRow row, CheckedBallot ballot) {
    if (ballot.group < 0) {
      return isBlank(row, BallotFields.STRATUM); // What is said of one depends on the group.
    }
    ballot.slot = numberOf(slots[ballot.group], bytes, row, BallotFields.STRATUM);
    return ballot.slot >= 0;
  }

  /**
   * Reads on from a word that was not known, and finds whether it is the only one.
   *
   * @param bytes the chunk
   * @param row where the fields are in it
   * @param first the field of that word; those before it were read into the ballot
   * @param ballot what all other words come to, where they are known
   * @return the field, if it is that of the object, the rater group or an answer; {@link
   *     BallotFields#NONE} where all is known by now, {@link BallotFields#UNKNOWN} where there are
   *     several, or another one
   */
  public int onlyUnknown(byte[] bytes, ByteRow row, int first, CheckedBallot ballot) {
    int unknown = firstUnknown(bytes, row, first, ballot);
    if (unknown == BallotFields.NONE) {
      return BallotFields.NONE;
    }
    boolean only = firstUnknown(bytes, row, unknown + 1, ballot) == BallotFields.NONE;
    boolean isWord = unknown <= BallotFields.GROUP || unknown >= BallotFields.FIRST_ANSWER;
    return only && isWord ? unknown : BallotFields.UNKNOWN;
  }

  private static int numberOf(ByteWords words, byte[] bytes, ByteRow row, int field) {
    return words.numberOf(bytes, row.starts[field], row.ends[field]);
  }

  private static boolean isBlank(ByteRow row, int field) {
    return row.starts[field] == row.ends[field];
  }

  /**
   * Learns from a plain row that passed the checks.
   *
   * @param bytes the chunk
   * @param row where the fields are in it
   * @param ballot what the checks made of it
   */
  public void learn(byte[] bytes, ByteRow row, CheckedBallot ballot) {
    learnObject(bytes, row, ballot.object);
    learn(groups, bytes, row, BallotFields.GROUP, ballot.group);
    learn(slots[ballot.group], bytes, row, BallotFields.STRATUM, ballot.slot);
    int day = dayEnd(bytes, row.starts[BallotFields.AT], row.ends[BallotFields.AT]);
    if (day >= 0) {
      days.learn(bytes, row.starts[BallotFields.AT], day, 0);
    }
    for (int i = 0; i < options.length; i++) {
      learn(options[i], bytes, row, BallotFields.FIRST_ANSWER + i, ballot.answers[i]);
    }
  }

  /**
   * Learns an object.
   *
   * @param bytes the chunk
   * @param row a plain row that names it
   * @param number its number, at least 0
   */
  public void learnObject(byte[] bytes, ByteRow row, int number) {
    learn(objects, bytes, row, BallotFields.OBJECT, number);
  }

  private static void learn(ByteWords words, byte[] bytes, ByteRow row, int field, int number) {
    words.learn(bytes, row.starts[field], row.ends[field], number);
  }

  private static boolean isWholeSeconds(byte[] bytes, ByteRow row) {
    for (int i = row.starts[BallotFields.SECONDS]; i < row.ends[BallotFields.SECONDS]; i++) {
      if (bytes[i] < '0' || bytes[i] > '9') {
        return false;
      }
    }
    return true;
  }

  private boolean isInPeriod(byte[] bytes, ByteRow row) {
    int start = row.starts[BallotFields.AT];
    int end = row.ends[BallotFields.AT];
    int day = dayEnd(bytes, start, end);
    return start == end || (day >= 0 && days.numberOf(bytes, start, day) >= 0);
  }

  /** Where the day ends in a date or in a local time, which is on that day; -1 for all else. */
  private static int dayEnd(byte[] bytes, int start, int end) {
    int length = end - start;
    if (length <= DATE) {
      return end;
    }
    boolean time =
        (length == DATE + 6 || length == DATE + 9)
            && bytes[start + DATE] == 'T'
            && isBelow(bytes, start + DATE + 1, 24)
            && bytes[start + DATE + 3] == ':'
            && isBelow(bytes, start + DATE + 4, 60);
    boolean seconds =
        length == DATE + 6
            || (time && bytes[start + DATE + 6] == ':' && isBelow(bytes, start + DATE + 7, 60));
    return time && seconds ? start + DATE : -1;
  }

  /** Whether two digits are a number below another. */
  private static boolean isBelow(byte[] bytes, int at, int bound) {
    int tens = bytes[at] - '0';
    int ones = bytes[at + 1] - '0';
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 && 10 * tens + ones < bound;
  }
}
