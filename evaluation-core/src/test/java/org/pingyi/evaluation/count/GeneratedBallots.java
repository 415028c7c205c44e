package org.pingyi.evaluation.count;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.pingyi.evaluation.ballot.BallotSource.Format;
import org.pingyi.evaluation.tally.Rejection;
import org.pingyi.evaluation.tally.RejectionReason;
import org.pingyi.evaluation.tally.Rejections;

/**
 * Ballots without end, drawn and written while they are read, and the books of what must become of
 * them: for each row its line and its fate, and every count. Each thing that can be wrong with a
 * ballot is drawn by itself, so that some have several, and the first in the order of the reasons
 * counts.
 */
final class GeneratedBallots extends Reader {

  static final List<String> OBJECTS = objects();
  static final String SCHEME =
      Schemes.PLAIN.replace("{ id: pledge,", "{ id: pledge, required: true,")
          + "period: { opens: 2026-04-01, closes: 2026-04-30, zone: Asia/Shanghai }\n";

  private static final String[] SERVICE = {"", "0", "-0", "7", "8.5", "08.50", "10", "010.0"};
  private static final int[] SERVICE_STEP = {-1, 0, 0, 14, 17, 17, 20, 20};
  private static final String[] NO_SERVICE = {"10.5", "8.25", "-0.5", "+7", "1e1", "seven", ".5"};
  private static final String[] AT = {
    "", "", "", "2026-04-01", "2026-04-30T23:59", "2026-03-31T16:00Z", "2026-04-30T12:00:00.5+08:00"
  };
  private static final String[] OUTSIDE = {"2026-03-31", "2026-05-01T00:00", "2026-04-30T16:00Z"};
  private static final String[] NO_TIME = {"2026-02-30", "yesterday", "2026-04-01T25:00", "4/1"};
  private static final String[] NO_SECONDS = {"7.5", "-1", "1e3", "soon"};
  private static final String[] COMMENTS = {
    "", "", "", "", "good", "a, b", "he said \"no\"", "two\nlines", "three\r\n\nlines", "很好，“谢谢”"
  };
  private static final int RECENT = 4096;

  /** What counts at present, and may be displaced by another ballot on its object. */
  private record Holder(int row, int paper, int object, int slot, List<Integer> answers) {}

  private final SplittableRandom random;
  private final Format format;
  private final boolean keepLast;
  private final int rows;

  private final StringBuilder pending = new StringBuilder();
  private int taken;
  private int drawn;
  private int line = 1;
  private int paper;
  private int leftOfPaper;
  private int slotOfPaper;

  private final Holder[] recent = new Holder[RECENT];
  private int holders;

  /** The line of each row, and why it is rejected; nothing where it counts. */
  private final int[] lines;

  private final RejectionReason[] fates;
  private final boolean[] heard;

  /** How many ballots count by paper and group, for papers with a token. */
  private final byte[] countingInPaper;

  private final long[] papers = new long[2];
  private final long[][][][] counts;
  private final long[][] ballots;

  GeneratedBallots(Format format, int rows, boolean keepLast, long seed) {
    this.random = new SplittableRandom(seed);
    this.format = format;
    this.rows = rows;
    this.keepLast = keepLast;
    this.lines = new int[rows];
    this.fates = new RejectionReason[rows];
    this.heard = new boolean[rows];
    this.countingInPaper = new byte[2 * rows + 2];
    this.counts = new long[OBJECTS.size()][3][3][21];
    this.ballots = new long[OBJECTS.size()][3];
    if (format == Format.CSV) {
      pending.append(DrawnBallot.csvHeader());
      line = 2;
    }
  }

  private static List<String> objects() {
    List<String> objects = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      objects.add(i % 10 == 0 ? "对象 " + i : i % 10 == 1 ? "a,\"" + i : "" + (1000 + i));
    }
    return objects;
  }

  @Override
  public int read(char[] into, int offset, int length) {
    while (taken == pending.length()) {
      if (drawn == rows) {
        return -1;
      }
      pending.setLength(0);
      taken = 0;
      draw();
    }
    int count = Math.min(length, pending.length() - taken);
    pending.getChars(taken, taken + count, into, offset);
    taken += count;
    return count;
  }

  @Override
  public void close() {}

  private boolean sometimes() {
    return random.nextInt(60) == 0;
  }

  private String any(String... words) {
    return words[random.nextInt(words.length)];
  }

  private void draw() {
    int row = drawn++;
    lines[row] = line;
    if (leftOfPaper-- == 0) {
      paper++;
      leftOfPaper = random.nextInt(5);
      slotOfPaper = random.nextInt(3);
    }
    boolean again = holders > 0 && random.nextInt(16) == 0;
    int other = random.nextInt(Math.min(RECENT, Math.max(1, holders)));
    int object = again ? recent[other].object() : objectOfPaper();
    int slot = again ? random.nextInt(3) : slotOfPaper;
    boolean token = again || paper % 8 != 0;
    int[] answers = {random.nextInt(4) - 1, random.nextInt(3), random.nextInt(SERVICE.length)};

    DrawnBallot ballot = new DrawnBallot(random);
    ballot.object = OBJECTS.get(object);
    ballot.group = slot == 0 ? "masses" : "peers";
    ballot.stratum = slot == 0 ? "" : slot == 1 ? "young" : "old";
    ballot.token = token ? "t" + (again ? recent[other].paper() : paper) : "";
    ballot.duty = answers[0] < 0 ? "" : "ABX".substring(answers[0], answers[0] + 1);
    ballot.pledge = "ABX".substring(answers[1], answers[1] + 1);
    ballot.service = SERVICE[answers[2]];
    ballot.comment = any(COMMENTS);
    ballot.at = any(AT);
    ballot.seconds = random.nextBoolean() ? "" : "" + random.nextInt(1000);
    RejectionReason reason = spoil(ballot);
    write(ballot);
    List<Integer> counted = List.of(answers[0], answers[1], SERVICE_STEP[answers[2]]);

    if (reason != null) {
      fates[row] = reason;
    } else if (again && !keepLast) {
      fates[row] = RejectionReason.DUPLICATE;
    } else if (again) {
      Holder holder = recent[other];
      fates[holder.row()] = RejectionReason.DUPLICATE;
      count(holder, -1);
      recent[other] = new Holder(row, holder.paper(), object, slot, counted);
      count(recent[other], 1);
    } else {
      Holder holder = new Holder(row, token ? paper : 0, object, slot, counted);
      count(holder, 1);
      if (token) {
        recent[holders++ % RECENT] = holder;
      }
    }
  }

  /** Ballots of a paper are on neighbours, each once: no paper has as many as there are objects. */
  private int objectOfPaper() {
    return (paper * 7 + leftOfPaper + 1) % OBJECTS.size();
  }

  private void write(DrawnBallot ballot) {
    int from = pending.length();
    if (format == Format.CSV) {
      ballot.writeCsv(pending);
    } else {
      ballot.writeNdjson(pending);
    }
    for (int i = from; i < pending.length(); i++) {
      line += pending.charAt(i) == '\n' ? 1 : 0;
    }
  }

  /** Makes perhaps something wrong, in the reverse order of the checks: the last one counts. */
  private RejectionReason spoil(DrawnBallot ballot) {
    RejectionReason reason = null;
    if (sometimes()) {
      ballot.at = any(OUTSIDE);
      reason = RejectionReason.OUTSIDE_PERIOD;
    }
    if (sometimes()) {
      ballot.pledge = "";
      reason = RejectionReason.MISSING_ANSWER;
    }
    if (sometimes()) {
      if (random.nextBoolean()) {
        ballot.duty = any("C", "a", "A,B", "好");
      } else {
        ballot.service = any(NO_SERVICE);
      }
      reason = RejectionReason.UNKNOWN_OPTION;
    }
    if (format == Format.NDJSON && sometimes()) {
      ballot.stranger = any("duties", "Duty", "x");
      reason = RejectionReason.UNKNOWN_CRITERION;
    }
    if (sometimes()) {
      ballot.stratum = ballot.group.equals("masses") ? any("young", "x") : any("", "middle");
      reason = RejectionReason.UNKNOWN_STRATUM;
    }
    if (sometimes()) {
      ballot.group = any("nobody", "Masses", "masses peers");
      reason = RejectionReason.UNKNOWN_RATER_GROUP;
    }
    if (sometimes()) {
      ballot.object = any("9999", "1001 1", "对象");
      reason = RejectionReason.UNKNOWN_OBJECT;
    }
    if (sometimes()) {
      malform(ballot);
      reason = RejectionReason.MALFORMED;
    }
    return reason;
  }

  private void malform(DrawnBallot ballot) {
    switch (random.nextInt(6)) {
      case 0 -> ballot.object = "";
      case 1 -> ballot.group = "";
      case 2 -> ballot.seconds = any(NO_SECONDS);
      case 3 -> ballot.at = any(NO_TIME);
      default -> ballot.broken = random.nextInt(DrawnBallot.FORMS);
    }
  }

  private void count(Holder holder, int times) {
    int group = holder.slot() == 0 ? 0 : 1;
    ballots[holder.object()][holder.slot()] += times;
    for (int criterion = 0; criterion < 3; criterion++) {
      int answer = holder.answers().get(criterion);
      if (answer >= 0) {
        counts[holder.object()][holder.slot()][criterion][answer] += times;
      }
    }
    if (holder.paper() == 0) {
      papers[group]++;
      return;
    }
    int key = 2 * holder.paper() + group;
    countingInPaper[key] += (byte) times;
    if (times > 0 ? countingInPaper[key] == 1 : countingInPaper[key] == 0) {
      papers[group] += times;
    }
  }

  /** Hears of a rejection: it must be that of a row, for its reason, and for the first time. */
  void hear(Rejection rejection) {
    int row = Arrays.binarySearch(lines, 0, drawn, Math.toIntExact(rejection.line()));
    if (row < 0 || fates[row] != rejection.reason() || heard[row]) {
      throw new AssertionError(rejection + ", row " + row + (row < 0 ? "" : ", " + fates[row]));
    }
    heard[row] = true;
  }

  /** Requires that every rejection was heard of. */
  void requireAllHeard() {
    for (int row = 0; row < rows; row++) {
      if (fates[row] != null && !heard[row]) {
        throw new AssertionError("line " + lines[row] + " was not rejected: " + fates[row]);
      }
    }
  }

  /** What is rejected. */
  Rejections rejections(List<Rejection> details) {
    Map<RejectionReason, Long> byReason = new EnumMap<>(RejectionReason.class);
    for (int row = 0; row < rows; row++) {
      if (fates[row] != null) {
        byReason.merge(fates[row], 1L, Long::sum);
      }
    }
    return new Rejections(byReason, details);
  }

  /** The lines of the first rows that are rejected. */
  List<Long> firstRejected() {
    List<Long> first = new ArrayList<>();
    for (int row = 0; row < rows && first.size() < Rejections.MAX_LISTED; row++) {
      if (fates[row] != null) {
        first.add((long) lines[row]);
      }
    }
    return first;
  }

  long papers(int group) {
    return papers[group];
  }

  /** Ballots on an object in a slot: masses, young, old. */
  long ballots(int object, int slot) {
    return ballots[object][slot];
  }

  /** How often each answer to a criterion was given on an object in a slot, by its number. */
  long[] counts(int object, int slot, int criterion) {
    return counts[object][slot][criterion].clone();
  }
}
