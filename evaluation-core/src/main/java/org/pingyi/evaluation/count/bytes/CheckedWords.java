package org.pingyi.evaluation.count.bytes;

import java.util.IdentityHashMap;
import java.util.List;
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

  /**
   * Reads a plain row.
   *
   * @param bytes the chunk
   * @param row where the fields are in it
   * @param ballot what it comes to, where true is returned, but for its seconds and its day, which
   *     only those ask for who see papers
   * @return whether all its words are known
   */
  public boolean read(byte[] bytes, ByteRow row, CheckedBallot ballot) {
    int[] starts = row.starts;
    int[] ends = row.ends;
    int object =
        starts[BallotFields.OBJECT] == ends[BallotFields.OBJECT]
            ? ByteWords.UNKNOWN
            : objects.numberOf(bytes, starts[BallotFields.OBJECT], ends[BallotFields.OBJECT]);
    int group = groups.numberOf(bytes, starts[BallotFields.GROUP], ends[BallotFields.GROUP]);
    if (object < 0 || group < 0) {
      return false;
    }
    ballot.object = object;
    ballot.group = group;
    ballot.slot =
        slots[group].numberOf(bytes, starts[BallotFields.STRATUM], ends[BallotFields.STRATUM]);
    if (ballot.slot < 0) {
      return false;
    }
    return answers(bytes, row, ballot) && isWholeSeconds(bytes, row) && isInPeriod(bytes, row);
  }

  private boolean answers(byte[] bytes, ByteRow row, CheckedBallot ballot) {
    for (int i = 0; i < options.length; i++) {
      int field = BallotFields.FIRST_ANSWER + i;
      int answer = options[i].numberOf(bytes, row.starts[field], row.ends[field]);
      if (answer == ByteWords.UNKNOWN) {
        return false;
      }
      ballot.answers[i] = answer;
    }
    return true;
  }

  /**
   * Finds what makes a plain row unknown, if it is the word of an object, a rater group or an
   * answer, and all its other words are known to pass.
   *
   * @param bytes the chunk
   * @param row where the fields are in it
   * @return the field; {@link BallotFields#NONE} where nothing is unknown, {@link
   *     BallotFields#UNKNOWN} where there are several, or another one
   */
  public int onlyUnknown(byte[] bytes, ByteRow row) {
    if (!(isWholeSeconds(bytes, row) && isInPeriod(bytes, row))) {
      return BallotFields.UNKNOWN;
    }
    int only = BallotFields.UNKNOWN;
    int unknown = 0;
    if (isBlank(row, BallotFields.OBJECT)
        || numberOf(objects, bytes, row, BallotFields.OBJECT) < 0) {
      only = BallotFields.OBJECT;
      unknown++;
    }
    int group = numberOf(groups, bytes, row, BallotFields.GROUP);
    if (group < 0) {
      only = BallotFields.GROUP;
      unknown++;
    }
    // What is said of a stratum depends on the group.
    boolean slot =
        group < 0
            ? isBlank(row, BallotFields.STRATUM)
            : numberOf(slots[group], bytes, row, BallotFields.STRATUM) >= 0;
    for (int i = 0; i < options.length; i++) {
      int field = BallotFields.FIRST_ANSWER + i;
      if (numberOf(options[i], bytes, row, field) == ByteWords.UNKNOWN) {
        only = field;
        unknown++;
      }
    }
    if (!slot || unknown > 1) {
      return BallotFields.UNKNOWN;
    }
    return unknown == 0 ? BallotFields.NONE : only;
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
   * @return false where its word is too long to be kept
   */
  public boolean learnObject(byte[] bytes, ByteRow row, int number) {
    learn(objects, bytes, row, BallotFields.OBJECT, number);
    return numberOf(objects, bytes, row, BallotFields.OBJECT) == number;
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
