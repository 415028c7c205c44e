package org.pingyi.evaluation.diff;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.source.Numbers;
import org.pingyi.evaluation.source.ReportBytes;
import org.pingyi.evaluation.stability.Experimental;
import org.pingyi.evaluation.stability.Stable;

/**
 * The differences of two reports: what changed, and which counts, weights or rules it came from.
 *
 * {@snippet class="ServiceTest" region="diff"}
 *
 * <p>Reports are compared as they were written as JSON. Where both hold explanations, causes are
 * found by following them: only what is itself different is a cause. Where one has none, only
 * counts are named as causes, and {@link #explained()} says so. Wording is not compared: titles,
 * reasons, details and warnings may differ, and be in two languages.
 *
 * <p>Equal numbers are equal however many zeros they are written with. Of what only one report has,
 * objects, criteria and groups are added or removed, which is no fault.
 *
 * <p>Each report is read twice, from the file: once as a whole, and then the objects that are not
 * written alike. In memory are one object of each report at a time, a few hundred bytes for each
 * object, the findings, and the differences. What is no regular file is held as a whole.
 *
 * <p>Immutable and thread-safe.
 */
@Stable
public final class ReportDiff {

  private static final Comparator<ObjectDiff> LARGEST_FIRST =
      Comparator.comparing(ObjectDiff::moved, Comparator.<Fraction>naturalOrder().reversed())
          .thenComparing(ReportDiff::importance);

  private final ReportSide before;
  private final ReportSide after;
  private final List<Cause> settings;
  private final List<Change> totals;
  private final List<ObjectDiff> objects;
  private final List<FindingDiff> findings;
  private final List<FigureDiff> statistics;
  private final Titles titles;
  private final Titles earlier;

  private ReportDiff(
      ReportSide before,
      ReportSide after,
      List<Cause> settings,
      List<Change> totals,
      List<ObjectDiff> objects,
      List<FindingDiff> findings,
      List<FigureDiff> statistics,
      Titles titles,
      Titles earlier) {
    this.before = before;
    this.after = after;
    this.settings = List.copyOf(settings);
    this.totals = List.copyOf(totals);
    this.objects = List.copyOf(objects);
    this.findings = List.copyOf(findings);
    this.statistics = List.copyOf(statistics);
    this.titles = titles;
    this.earlier = earlier;
  }

  /**
   * Compares two files.
   *
   * @param before the earlier report, JSON in UTF-8
   * @param after the later report, JSON in UTF-8
   * @return the differences
   * @throws org.pingyi.evaluation.fault.InputException if one of them cannot be read, or is no
   *     report; with that one fault
   */
  public static ReportDiff between(Path before, Path after) {
    try (ReportBytes a = ReportBytes.of(before);
        ReportBytes b = ReportBytes.of(after)) {
      return between(a, b);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Compares two texts.
   *
   * @param before the earlier report, JSON; faults name it {@code before}
   * @param after the later report, JSON; faults name it {@code after}
   * @return the differences
   * @throws org.pingyi.evaluation.fault.InputException if one of them is no report; with that one
   *     fault
   */
  public static ReportDiff between(String before, String after) {
    return between(
        ReportBytes.of("before", requireNonNull(before, "before")),
        ReportBytes.of("after", requireNonNull(after, "after")));
  }

  private static ReportDiff between(ReportBytes before, ReportBytes after) {
    ReportIndex a = ReportReader.read(before);
    ReportIndex b = ReportReader.read(after);
    boolean explained = a.side().explained() && b.side().explained();
    Titles titles = new Titles();
    titles.putAll(a.titles());
    titles.putAll(b.titles());
    Titles earlier = new Titles();
    earlier.putAll(b.titles());
    earlier.putAll(a.titles());
    RuleAlignment.align(a.settings(), b.settings(), titles);
    return new ReportDiff(
        a.side(),
        b.side(),
        Settings.differences(a.settings(), b.settings(), explained, titles),
        totals(a.totals(), b.totals(), titles),
        objects(a, b, explained, titles),
        new FindingComparison(a, b, explained, titles).compare(),
        new FigureComparison(titles).compare(a, b),
        titles,
        earlier);
  }

  private static List<Change> totals(
      Map<String, Fact> before, Map<String, Fact> after, Titles titles) {
    List<Change> changes = new ArrayList<>();
    SideBySide.of(before, after)
        .forEach(
            (id, fact) -> {
              Optional<String> from = fact.before().flatMap(Fact::value);
              Optional<String> to = fact.after().flatMap(Fact::value);
              if (!Numbers.same(from, to)) {
                changes.add(
                    new Change(fact.either().kind(), id, titles.text(id), from, to, List.of()));
              }
            });
    return changes;
  }

  private static List<ObjectDiff> objects(
      ReportIndex a, ReportIndex b, boolean explained, Titles titles) {
    Pools pools = new Pools(a, b);
    List<ObjectDiff> diffs = new ArrayList<>();
    for (SideBySide<ReportIndex.Entry> object : SideBySide.of(a.objects(), b.objects()).values()) {
      Optional<ReportIndex.Entry> was = object.before();
      Optional<ReportIndex.Entry> is = object.after();
      if (was.isEmpty()) {
        diffs.add(ObjectComparison.only(b.object(is.orElseThrow()), Presence.ADDED, titles));
      } else if (is.isEmpty()) {
        diffs.add(ObjectComparison.only(a.object(was.get()), Presence.REMOVED, titles));
      } else if (!was.get().digest().equals(is.get().digest())) {
        Side left = Side.of(a, a.object(was.get()));
        Side right = Side.of(b, b.object(is.get()));
        new ObjectComparison(left, right, explained, titles, pools).compare().ifPresent(diffs::add);
      }
    }
    return diffs;
  }

  /**
   * Returns the earlier report as a whole.
   *
   * @return what is said of it
   */
  public ReportSide before() {
    return before;
  }

  /**
   * Returns the later report as a whole.
   *
   * @return what is said of it
   */
  public ReportSide after() {
    return after;
  }

  /**
   * Returns whether both reports hold explanations, so that all causes could be looked for.
   *
   * @return false if only counts are named as causes
   */
  public boolean explained() {
    return before.explained() && after.explained();
  }

  /**
   * Returns what differs in the schemes, as far as both reports hold it: weights, what options are
   * worth, rounding, bands, parameters; criteria and groups that only one has.
   *
   * @return the differences
   */
  public List<Cause> settings() {
    return settings;
  }

  /**
   * Returns what changed in the ballots and in the turnout.
   *
   * @return the changes
   */
  public List<Change> totals() {
    return totals;
  }

  /**
   * Returns the objects that changed, in the order of the later report, then those that only the
   * earlier one has.
   *
   * @return the differences, none for an object that is the same
   */
  public List<ObjectDiff> objects() {
    return objects;
  }

  /**
   * Returns the difference of an object.
   *
   * @param id its id
   * @return the difference, if there is one
   */
  public Optional<ObjectDiff> object(String id) {
    return objects.stream().filter(object -> object.object().equals(id)).findFirst();
  }

  /**
   * Returns the findings that appeared, went away or changed.
   *
   * @return the differences
   */
  public List<FindingDiff> findings() {
    return findings;
  }

  /**
   * Returns the figures beside the scores that appeared, went away or changed. Those are told apart
   * by their rule and id and what they are of; of those that are alike, which a rule gives that
   * stands more than once, the first is compared with the first.
   *
   * @return the differences
   */
  @Experimental
  public List<FigureDiff> statistics() {
    return statistics;
  }

  /**
   * Returns the objects that moved most.
   *
   * @param most how many, at least 0
   * @return by the amount by which the published score changed, the largest first; then those that
   *     came, went, or have another grade or rank
   */
  public List<ObjectDiff> summary(int most) {
    return objects.stream().sorted(LARGEST_FIRST).limit(most).toList();
  }

  private static int importance(ObjectDiff object) {
    if (object.presence() != Presence.CHANGED) {
      return 0;
    }
    List<String> main = List.of("score", "grade", "rank", "pool");
    for (int i = 0; i < main.size(); i++) {
      if (object.change(main.get(i)).isPresent()) {
        return 1 + i;
      }
    }
    return 1 + main.size();
  }

  /**
   * Returns whether there is no difference.
   *
   * @return whether both were made by the same version of a scheme and say the same
   */
  public boolean isEmpty() {
    return before.scheme().equals(after.scheme())
        && before.version() == after.version()
        && settings.isEmpty()
        && totals.isEmpty()
        && objects.isEmpty()
        && findings.isEmpty()
        && statistics.isEmpty();
  }

  /**
   * Words the differences.
   *
   * @param language the language
   * @param detail how far down: who moved, by how much and why, a line each; what changed of each;
   *     or everything, down to the counts
   * @param most how many objects, findings and settings are listed at most, the largest first; at
   *     least 0
   * @return lines of text, each ended by a line feed
   */
  public String text(Language language, Detail detail, int most) {
    return new DiffText(language, titles, earlier, detail, most).of(this);
  }

  /** Returns the differences in English, the ten largest. */
  @Override
  public String toString() {
    return text(Language.EN, Detail.SUMMARY, 10);
  }
}
