package org.pingyi.evaluation.count;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.pingyi.evaluation.tally.RejectionReason;

/**
 * What becomes of ballots for the plain scheme, found out one ballot at a time with maps and texts
 * alone, to compare with what the library counts. It shares no code with it.
 */
final class BallotsByHand {

  static final List<String> FIXED =
      List.of("object", "group", "token", "stratum", "comment", "channel", "at", "seconds");
  static final List<String> CRITERIA = List.of("duty", "pledge", "service");

  private static final Set<String> QUALITY = Set.of("A", "B", "X");
  private static final Set<String> STRATA = Set.of("young", "old");

  private static final DateTimeFormatter AT =
      new DateTimeFormatterBuilder()
          .appendValue(ChronoField.YEAR, 4)
          .appendPattern("-MM-dd['T'HH:mm[:ss")
          .optionalStart()
          .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
          .optionalEnd()
          .appendPattern("][XXX][XX][X]]")
          .toFormatter()
          .withResolverStyle(ResolverStyle.STRICT);

  /**
   * What the scheme asks besides.
   *
   * @param objects the roster; none where it is empty
   * @param required the criteria that need an answer
   * @param keepLast whether the last of several ballots counts
   * @param period the days of the period, if there is one, in Shanghai
   * @param leastSeconds a paper that took less is void; 0 where none is
   */
  record Rules(
      Set<String> objects,
      Set<String> required,
      boolean keepLast,
      Optional<Days> period,
      int leastSeconds) {}

  /** The first and the last day of a period. */
  record Days(LocalDate opens, LocalDate closes) {

    boolean contain(LocalDate day) {
      return !day.isBefore(opens) && !day.isAfter(closes);
    }
  }

  /**
   * A ballot as it was written, without white space around its texts.
   *
   * @param malformed whether it is none at all
   * @param fields what stands under the fixed names
   * @param answers what stands under criteria, known or not; a blank one is none
   */
  record Ballot(
      long line, boolean malformed, Map<String, String> fields, Map<String, String> answers) {

    String field(String name) {
      return fields.getOrDefault(name, "");
    }

    String answer(String criterion) {
      return answers.getOrDefault(criterion, "");
    }
  }

  /** Why each line is rejected. */
  final Map<Long, RejectionReason> rejected = new TreeMap<>();

  /** How often each answer was given, by object, group, stratum and criterion. */
  final Map<List<String>, Long> counts = new HashMap<>();

  /** How many ballots there are by object, group and stratum. */
  final Map<List<String>, Long> ballots = new HashMap<>();

  /** How many papers there are by group. */
  final Map<String, Long> papers = new HashMap<>();

  long accepted;

  private final Set<List<String>> seenPapers = new HashSet<>();
  private final Rules rules;

  private BallotsByHand(Rules rules) {
    this.rules = rules;
  }

  static BallotsByHand of(Rules rules, List<Ballot> all) {
    BallotsByHand result = new BallotsByHand(rules);
    Map<List<String>, Ballot> holders = new HashMap<>();
    Set<Ballot> standing = new HashSet<>();
    for (Ballot ballot : all) {
      RejectionReason reason = result.reason(ballot);
      if (reason != null) {
        result.rejected.put(ballot.line(), reason);
        continue;
      }
      standing.add(ballot);
      if (!ballot.field("token").isEmpty()) {
        List<String> key = List.of(ballot.field("token"), ballot.field("object"));
        Ballot holder = holders.get(key);
        if (holder != null) {
          Ballot loser = rules.keepLast() ? holder : ballot;
          result.rejected.put(loser.line(), RejectionReason.DUPLICATE);
          standing.remove(loser);
        }
        if (holder == null || rules.keepLast()) {
          holders.put(key, ballot);
        }
      }
    }
    result.voidPapers(standing);
    standing.forEach(result::count);
    return result;
  }

  /** Takes away the ballots of papers that took too little time, where the time is told. */
  private void voidPapers(Set<Ballot> standing) {
    Map<List<String>, BigInteger> took = new HashMap<>();
    for (Ballot ballot : standing) {
      if (!ballot.field("seconds").isEmpty()) {
        took.merge(paper(ballot), new BigInteger(ballot.field("seconds")), BigInteger::max);
      }
    }
    took.values().removeIf(time -> time.compareTo(BigInteger.valueOf(rules.leastSeconds())) >= 0);
    for (Ballot ballot : List.copyOf(standing)) {
      if (took.containsKey(paper(ballot))) {
        rejected.put(ballot.line(), RejectionReason.VOID_PAPER);
        standing.remove(ballot);
      }
    }
  }

  /** Rows with the same token and group are a paper, and a row without a token is one. */
  private static List<String> paper(Ballot ballot) {
    return ballot.field("token").isEmpty()
        ? List.of("line " + ballot.line())
        : List.of(ballot.field("token"), ballot.field("group"));
  }

  private void count(Ballot ballot) {
    accepted++;
    String object = ballot.field("object");
    String group = ballot.field("group");
    String stratum = ballot.field("stratum");
    ballots.merge(List.of(object, group, stratum), 1L, Long::sum);
    for (String criterion : CRITERIA) {
      if (!ballot.answer(criterion).isEmpty()) {
        String option =
            criterion.equals("service")
                ? points(ballot.answer(criterion))
                : ballot.answer(criterion);
        counts.merge(List.of(object, group, stratum, criterion, option), 1L, Long::sum);
      }
    }
    papers.merge(group, seenPapers.add(paper(ballot)) ? 1L : 0L, Long::sum);
  }

  private RejectionReason reason(Ballot ballot) {
    Optional<LocalDate> day = day(ballot.field("at"));
    boolean malformed =
        ballot.malformed()
            || ballot.field("object").isEmpty()
            || ballot.field("group").isEmpty()
            || !isText(ballot.field("object"))
            || !ballot.field("seconds").matches("[0-9]*")
            || (day.isEmpty() && !ballot.field("at").isEmpty());
    if (malformed) {
      return RejectionReason.MALFORMED;
    }
    if (!rules.objects().isEmpty() && !rules.objects().contains(ballot.field("object"))) {
      return RejectionReason.UNKNOWN_OBJECT;
    }
    String group = ballot.field("group");
    if (!group.equals("masses") && !group.equals("peers")) {
      return RejectionReason.UNKNOWN_RATER_GROUP;
    }
    String stratum = ballot.field("stratum");
    if (group.equals("masses") ? !stratum.isEmpty() : !STRATA.contains(stratum)) {
      return RejectionReason.UNKNOWN_STRATUM;
    }
    if (!CRITERIA.containsAll(ballot.answers().keySet())) {
      return RejectionReason.UNKNOWN_CRITERION;
    }
    for (String criterion : CRITERIA) {
      String answer = ballot.answer(criterion);
      boolean known =
          criterion.equals("service") ? points(answer) != null : QUALITY.contains(answer);
      if (!answer.isEmpty() && !known) {
        return RejectionReason.UNKNOWN_OPTION;
      }
    }
    for (String criterion : rules.required()) {
      if (ballot.answer(criterion).isEmpty()) {
        return RejectionReason.MISSING_ANSWER;
      }
    }
    boolean inside =
        day.isEmpty() || rules.period().isEmpty() || rules.period().get().contain(day.get());
    return inside ? null : RejectionReason.OUTSIDE_PERIOD;
  }

  /** The shortest form of a number of points, or null where it is none from 0 to 10 by halves. */
  private static String points(String answer) {
    if (!answer.matches("-?[0-9]+(\\.[0-9]+)?")) {
      return null;
    }
    BigDecimal twice = new BigDecimal(answer).multiply(BigDecimal.valueOf(2));
    boolean step =
        twice.signum() >= 0
            && twice.compareTo(BigDecimal.valueOf(20)) <= 0
            && twice.remainder(BigDecimal.ONE).signum() == 0;
    if (!step) {
      return null;
    }
    int halves = twice.intValueExact();
    return halves / 2 + (halves % 2 == 0 ? "" : ".5");
  }

  private static Optional<LocalDate> day(String at) {
    try {
      TemporalAccessor time = AT.parse(at);
      return Optional.of(
          time.query(TemporalQueries.offset()) == null
              ? LocalDate.from(time)
              : OffsetDateTime.from(time)
                  .atZoneSameInstant(ZoneId.of("Asia/Shanghai"))
                  .toLocalDate());
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static boolean isText(String id) {
    return id.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }
}
