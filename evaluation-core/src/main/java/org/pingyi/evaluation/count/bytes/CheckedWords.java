package org.pingyi.evaluation.count.bytes;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.count.checking.CheckedBallot;
import org.pingyi.evaluation.count.reading.BallotFields;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.roster.Roster;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.TallyLayout;

/**
 * What the checks answered for the words of ballots that passed, by the bytes in which they were
 * written. A plain row all of whose words are known passes like the rows from which they were
 * learned, since the checks look at each word by itself. Not thread-safe.
 */
public final class CheckedWords {

  /** For how many answers of a scale there is room, where it has more. */
  private static final int ANSWERS = 1 << 13;

  /** For how many days there is room: those of a year. */
  private static final int DAYS = 366;

  /** The length of a date, as in 2026-04-01. */
  private static final int DATE = 10;

  private final ByteWords objects;
  private final ByteWords groups;

  /** For each rater group the slots of its strata. */
  private final ByteWords[] slots;

  /** For each rater group the slot of ballots without a stratum, or {@link ByteWords#UNKNOWN}. */
  private final int[] slotsWithoutStratum;

  private final ByteWords days = new ByteWords(1, DAYS);
  private final ByteWords[] options;

  /**
   * Creates a memory of nothing.
   *
   * @param scheme whose ballots are read, with the roster where there is one
   */
  public CheckedWords(SchemeDefinition scheme) {
    List<TallyLayout.Group> all = scheme.layout().groups();
    this.objects = objects(scheme.roster());
    this.groups = new ByteWords(all.size(), all.size());
    this.slots = new ByteWords[all.size()];
    this.slotsWithoutStratum = new int[all.size()];
    Arrays.fill(slotsWithoutStratum, ByteWords.UNKNOWN);
    for (int group = 0; group < slots.length; group++) {
      int strata = all.get(group).slots();
      slots[group] = new ByteWords(strata, strata);
    }
    this.options = options(scheme.leaves());
  }

  /** Where no roster lists the objects there may be any number of them. */
  private static ByteWords objects(Optional<Roster> roster) {
    if (roster.isEmpty()) {
      return new ByteWords(1, Integer.MAX_VALUE);
    }
    int listed = roster.get().objects().size();
    return new ByteWords(listed, listed);
  }

  /** Criteria with the same scale share what is known of its answers, and of a blank. */
  private static ByteWords[] options(List<LeafCriterion> leaves) {
    ByteWords[] options = new ByteWords[leaves.size()];
    IdentityHashMap<Scale, ByteWords> optional = new IdentityHashMap<>();
    IdentityHashMap<Scale, ByteWords> required = new IdentityHashMap<>();
    for (int i = 0; i < options.length; i++) {
      LeafCriterion leaf = leaves.get(i);
      IdentityHashMap<Scale, ByteWords> alike = leaf.required() ? required : optional;
      options[i] =
          alike.computeIfAbsent(
              leaf.scale(), scale -> new ByteWords(1, Math.min(scale.size() + 1, ANSWERS)));
    }
    return options;
  }

  /** The words of an object, a rater group or an answer; null for any other field. */
  @Nullable ByteWords wordsOf(int field) {
    return switch (field) {
      case BallotFields.OBJECT -> objects;
      case BallotFields.GROUP -> groups;
      default ->
          field >= BallotFields.FIRST_ANSWER ? options[field - BallotFields.FIRST_ANSWER] : null;
    };
  }

  /** Whether a field is that of an object, a rater group or an answer. */
  private static boolean isWord(int field) {
    return field == BallotFields.OBJECT
        || field == BallotFields.GROUP
        || field >= BallotFields.FIRST_ANSWER;
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
  int firstUnknown(byte[] bytes, ByteRow row, int from, CheckedBallot ballot) {
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
      case BallotFields.OBJECT -> {
        ballot.object = numberOf(objects, bytes, row, field);
        yield ballot.object != ByteWords.UNKNOWN;
      }
      case BallotFields.GROUP -> {
        ballot.group = numberOf(groups, bytes, row, field);
        yield ballot.group != ByteWords.UNKNOWN;
      }
      case BallotFields.STRATUM -> isStratumKnown(bytes, row, ballot);
      case BallotFields.AT -> isInPeriod(bytes, row);
      case BallotFields.SECONDS -> isWholeSeconds(bytes, row);
      default -> true;
    };
  }

  /**
   * Reads stratum, time and seconds of a row whose rater group was read; returns whether they are
   * known.
   */
  boolean areDetailsKnown(byte[] bytes, ByteRow row, CheckedBallot ballot) {
    return isStratumKnown(bytes, row, ballot)
        && isInPeriod(bytes, row)
        && isWholeSeconds(bytes, row);
  }

  /** Reads the slot of a row whose rater group was read; returns whether it needs no stratum. */
  boolean isSlotWithoutStratumKnown(CheckedBallot ballot) {
    ballot.slot = slotsWithoutStratum[ballot.group];
    return ballot.slot >= 0;
  }

  private boolean isStratumKnown(byte[] bytes, ByteRow row, CheckedBallot ballot) {
    boolean blank = isBlank(row, BallotFields.STRATUM);
    if (ballot.group < 0) {
      return blank; // What is said of one depends on the group.
    }
    if (blank) {
      return isSlotWithoutStratumKnown(ballot);
    }
    ballot.slot = numberOf(slots[ballot.group], bytes, row, BallotFields.STRATUM);
    return ballot.slot >= 0;
  }

  /**
   * Reads a plain row, and finds whether no word is unknown, or only one.
   *
   * @param bytes the chunk
   * @param row where the fields are in it
   * @param ballot what all other words come to, where they are known
   * @return the field, if it is that of the object, the rater group or an answer; {@link
   *     BallotFields#NONE} where all are known, {@link BallotFields#UNKNOWN} where there are
   *     several, or another one
   */
  public int onlyUnknown(byte[] bytes, ByteRow row, CheckedBallot ballot) {
    int only = BallotFields.NONE;
    int unknown = -1;
    while (true) {
      unknown = firstUnknown(bytes, row, unknown + 1, ballot);
      if (unknown == BallotFields.NONE) {
        return only;
      }
      if (only != BallotFields.NONE || !isWord(unknown)) {
        return BallotFields.UNKNOWN;
      }
      only = unknown;
    }
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
    if (isBlank(row, BallotFields.STRATUM)) {
      slotsWithoutStratum[ballot.group] = ballot.slot;
    } else {
      learn(slots[ballot.group], bytes, row, BallotFields.STRATUM, ballot.slot);
    }
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
