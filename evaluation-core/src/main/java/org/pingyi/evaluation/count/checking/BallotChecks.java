package org.pingyi.evaluation.count.checking;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.count.reading.BallotFields;
import org.pingyi.evaluation.count.reading.BallotRow;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Period;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.roster.Roster;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.RejectionReason;

/**
 * The checks of a single ballot, in the order of {@link RejectionReason}; the first that fails
 * names the reason. Duplicates and papers, which need other ballots, are settled afterwards.
 */
public final class BallotChecks {

  private static final int NONE = CheckedBallot.NONE;

  /** How many objects are expected where no roster says it. */
  private static final int OBJECTS = 1 << 12;

  /** How many answers are expected in all scales together: what is kept of them has a bound. */
  private static final int ANSWERS = 1 << 16;

  /** How many objects or answers are expected where many threads have checks of their own. */
  private static final int OF_MANY = 1 << 12;

  private final BallotGroups groups;
  private final Optional<Period> period;
  private final ZoneId zone;
  private final Text tooEarly;
  private final Text tooLate;

  /** Whether a roster says which objects there are. */
  private final boolean closed;

  private final ToIntFunction<String> numberOfObject;
  private final WordCache objects;
  private final BallotHints hints;
  private final WordCache[] options;
  private final Refusal[] unknownOption;
  private final @Nullable Refusal[] missingAnswer;

  /**
   * Creates the checks of a thread that counts alone.
   *
   * @param scheme the scheme, with the roster where there is one
   * @param numberOfObject gives an object its number in the tally
   */
  public BallotChecks(SchemeDefinition scheme, ToIntFunction<String> numberOfObject) {
    this(scheme, numberOfObject, ANSWERS, new BallotHints(scheme));
  }

  /**
   * Creates checks beside many others, which keep less.
   *
   * @param scheme the scheme, with the roster where there is one
   * @param numberOfObject gives an object its number in the tally
   * @param hints what is said of unknown words, by all of them
   */
  public BallotChecks(
      SchemeDefinition scheme, ToIntFunction<String> numberOfObject, BallotHints hints) {
    this(scheme, numberOfObject, OF_MANY, hints);
  }

  /**
   * Of how many objects, and of how many answers, the numbers are kept, is said by {@code most}.
   */
  private BallotChecks(
      SchemeDefinition scheme, ToIntFunction<String> numberOfObject, int most, BallotHints hints) {
    this.hints = hints;
    this.groups = new BallotGroups(scheme.layout(), hints);
    this.period = scheme.period();
    this.zone = period.isPresent() ? period.get().zone() : ZoneOffset.UTC;
    this.tooEarly = Details.tooEarly(period);
    this.tooLate = Details.tooLate(period);
    this.closed = scheme.roster().isPresent();
    this.numberOfObject = numberOfKnown(scheme.roster(), numberOfObject);
    this.objects = objects(scheme.roster(), this.numberOfObject, most);
    List<LeafCriterion> leaves = scheme.leaves();
    this.options = options(leaves, most);
    this.unknownOption = new Refusal[leaves.size()];
    this.missingAnswer = new @Nullable Refusal[leaves.size()];
    for (int i = 0; i < leaves.size(); i++) {
      String id = leaves.get(i).id();
      unknownOption[i] = new Refusal(RejectionReason.UNKNOWN_OPTION, Details.unknownOption(id));
      missingAnswer[i] =
          leaves.get(i).required()
              ? new Refusal(RejectionReason.MISSING_ANSWER, Details.missingAnswer(id))
              : null;
    }
  }

  /** Numbers objects, where there is a roster only those on it. */
  private static ToIntFunction<String> numberOfKnown(
      Optional<Roster> roster, ToIntFunction<String> numberOfObject) {
    if (roster.isEmpty()) {
      return numberOfObject;
    }
    Roster known = roster.get();
    return id -> known.find(id).isPresent() ? numberOfObject.applyAsInt(id) : NONE;
  }

  private static WordCache objects(
      Optional<Roster> roster, ToIntFunction<String> numberOf, int most) {
    return new WordCache(
        numberOf, roster.map(known -> Math.min(known.objects().size(), most)).orElse(OBJECTS));
  }

  /** Criteria with the same scale share what is known of its answers. */
  private static WordCache[] options(List<LeafCriterion> leaves, int most) {
    IdentityHashMap<Scale, WordCache> byScale = new IdentityHashMap<>();
    WordCache[] options = new WordCache[leaves.size()];
    int ofEach = most / Math.max(1, scales(leaves));
    for (int i = 0; i < options.length; i++) {
      Scale scale = leaves.get(i).scale();
      WordCache shared = byScale.get(scale);
      options[i] =
          shared != null
              ? shared
              : new WordCache(
                  answer -> scale.indexOf(answer).orElse(NONE), Math.min(scale.size(), ofEach));
      byScale.put(scale, options[i]);
    }
    return options;
  }

  private static int scales(List<LeafCriterion> leaves) {
    Set<Scale> scales = Collections.newSetFromMap(new IdentityHashMap<>());
    for (LeafCriterion leaf : leaves) {
      scales.add(leaf.scale());
    }
    return scales.size();
  }

  /**
   * Checks a ballot.
   *
   * @param row the ballot as it was written
   * @param ballot what it comes to, filled where it passes
   * @return why it is rejected; null where it passes
   */
  public @Nullable Refusal check(BallotRow row, CheckedBallot ballot) {
    Refusal refusal = malformed(row, ballot);
    if (refusal == null && closed) {
      refusal = object(row, ballot);
    }
    if (refusal == null) {
      refusal = groups.check(row, ballot);
    }
    if (refusal == null) {
      refusal = answers(row, ballot);
    }
    if (refusal == null) {
      refusal = period(ballot.day);
    }
    if (refusal == null && !closed) {
      refusal = object(row, ballot);
    }
    return refusal;
  }

  /**
   * Returns the number of an object, which is all that is checked of it.
   *
   * @param id its id, not blank, of whole code points
   * @return the number; {@link CheckedBallot#NONE} where the roster does not have it
   */
  public int numberOfObject(String id) {
    return numberOfObject.applyAsInt(id);
  }

  private @Nullable Refusal malformed(BallotRow row, CheckedBallot ballot) {
    Text detail = row.malformed();
    if (detail == null && row.isBlank(BallotFields.OBJECT)) {
      detail = Details.NO_OBJECT;
    }
    if (detail == null && row.isBlank(BallotFields.GROUP)) {
      detail = Details.NO_GROUP;
    }
    if (detail == null && !isText(row)) {
      detail = Details.NO_TEXT;
    }
    if (detail == null) {
      detail = seconds(row, ballot);
    }
    if (detail == null) {
      detail = day(row, ballot);
    }
    return detail == null ? null : new Refusal(RejectionReason.MALFORMED, detail);
  }

  /** An id is written into reports, and half of a code point cannot be. */
  private static boolean isText(BallotRow row) {
    char[] chars = row.chars();
    int end = row.end(BallotFields.OBJECT);
    for (int i = row.start(BallotFields.OBJECT); i < end; i++) {
      if (Character.isSurrogate(chars[i])) {
        if (i + 1 == end || !Character.isSurrogatePair(chars[i], chars[i + 1])) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  private @Nullable Refusal object(BallotRow row, CheckedBallot ballot) {
    ballot.object =
        objects.numberOf(row.chars(), row.start(BallotFields.OBJECT), row.end(BallotFields.OBJECT));
    return ballot.object == NONE
        ? Refusal.unknown(
            RejectionReason.UNKNOWN_OBJECT, hints.objects(), row.text(BallotFields.OBJECT))
        : null;
  }

  private @Nullable Refusal answers(BallotRow row, CheckedBallot ballot) {
    String unknownCriterion = row.unknownCriterion();
    if (unknownCriterion != null) {
      return Refusal.unknown(RejectionReason.UNKNOWN_CRITERION, hints.criteria(), unknownCriterion);
    }
    for (int i = 0; i < options.length; i++) {
      int field = BallotFields.FIRST_ANSWER + i;
      int answer = NONE;
      if (!row.isBlank(field)) {
        answer = options[i].numberOf(row.chars(), row.start(field), row.end(field));
        if (answer == NONE) {
          return unknownOption[i];
        }
      }
      ballot.answers[i] = answer;
    }
    for (int i = 0; i < options.length; i++) {
      if (ballot.answers[i] == NONE && missingAnswer[i] != null) {
        return missingAnswer[i];
      }
    }
    return null;
  }

  private @Nullable Refusal period(@Nullable LocalDate day) {
    if (day == null || period.isEmpty() || period.get().contains(day)) {
      return null;
    }
    return new Refusal(
        RejectionReason.OUTSIDE_PERIOD, day.isBefore(period.get().opens()) ? tooEarly : tooLate);
  }

  private @Nullable Text day(BallotRow row, CheckedBallot ballot) {
    ballot.day = row.day();
    if (!row.isBlank(BallotFields.AT)) {
      ballot.day = ArrivalDay.of(row.text(BallotFields.AT), zone).orElse(null);
      return ballot.day == null ? Details.AT : null;
    }
    return null;
  }

  /** Whole numbers of any length are read; one that no {@code long} holds becomes the greatest. */
  private static @Nullable Text seconds(BallotRow row, CheckedBallot ballot) {
    ballot.seconds = row.isBlank(BallotFields.SECONDS) ? NONE : 0;
    for (int i = row.start(BallotFields.SECONDS); i < row.end(BallotFields.SECONDS); i++) {
      int digit = row.chars()[i] - '0';
      if (digit < 0 || digit > 9) {
        return Details.SECONDS;
      }
      boolean fits = ballot.seconds <= (Long.MAX_VALUE - digit) / 10;
      ballot.seconds = fits ? ballot.seconds * 10 + digit : Long.MAX_VALUE;
    }
    return null;
  }
}
