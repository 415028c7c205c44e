package org.pingyi.evaluation.rectification;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.CellResult;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ObjectResult;
import org.pingyi.evaluation.report.RectificationFinding;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.text.CodePoints;

/**
 * The findings of a report, wherever it was read from.
 *
 * @param scheme the id of the scheme
 * @param version its version
 * @param ballots how many ballots were read, and how many of them accepted
 * @param findings what has to be put right, in the order of the report
 */
record ReportFindings(String scheme, long version, Ballots ballots, List<Found> findings) {

  private static final Observed NOTHING = new Observed(0, 0);

  /** Titles that are longer tell less than ids. */
  private static final int LONGEST_TITLE = 500;

  /** How many ballots a report rests on. */
  record Ballots(long read, long accepted) {}

  /** What tells a leaf of an object from others. */
  record Leaf(String object, String criterion) {}

  /**
   * A finding.
   *
   * @param leaf in what an object fell short
   * @param criterion what people call the criterion
   * @param trigger the rule that found it
   * @param due until when it is to be put right
   * @param ratings those of all leaves of the object, of all groups
   */
  record Found(
      Leaf leaf,
      String criterion,
      String trigger,
      Optional<LocalDate> due,
      Map<String, Observed> ratings) {

    Found {
      ratings = ImmutableSortedMap.copyOf(ratings);
    }

    private Found dueBy(LocalDate day) {
      return new Found(leaf, criterion, trigger, Optional.of(day), ratings);
    }

    Observed observed() {
      return ratings.getOrDefault(leaf.criterion(), NOTHING);
    }
  }

  static ReportFindings of(EvaluationReport report, Language language) {
    List<Found> findings = new ArrayList<>();
    for (RectificationFinding finding : report.rectification()) {
      Leaf leaf = new Leaf(finding.object().id(), finding.criterion().id());
      findings.add(
          new Found(
              leaf,
              finding.criterion().title().in(language),
              finding.trigger(),
              finding.due(),
              ratings(report.of(leaf.object()))));
    }
    return new ReportFindings(
        report.scheme().id(),
        report.scheme().version(),
        new Ballots(report.ballots().read(), report.ballots().accepted()),
        findings);
  }

  private static Map<String, Observed> ratings(ObjectResult object) {
    return object.criteria().stream()
        .flatMap(top -> top.tree())
        .filter(result -> result.criteria().isEmpty())
        .collect(toMap(result -> result.criterion().id(), result -> observed(result.cells())));
  }

  private static Observed observed(List<CellResult> cells) {
    PooledRatings pooled = new PooledRatings();
    for (CellResult cell : cells) {
      Cell counts = cell.counts();
      pooled.add(counts.negative(), counts.rated(), counts.ballots() > 0);
    }
    return pooled.observed();
  }

  /** Returns the problems; of two findings by one rule on one leaf the earlier due date counts. */
  List<NewItem> items(Language language) {
    Map<String, Found> found = new LinkedHashMap<>();
    for (Found finding : findings) {
      found.merge(reference(finding), finding, ReportFindings::earlier);
    }
    return found.values().stream().map(each -> item(each, language)).toList();
  }

  private static Found earlier(Found one, Found other) {
    return other
        .due()
        .filter(day -> one.due().map(day::isBefore).orElse(true))
        .map(one::dueBy)
        .orElse(one);
  }

  private NewItem item(Found found, Language language) {
    Source source =
        Source.of(SourceKind.TRIGGER)
            .at(reference(found))
            .on(occasion(found))
            .measuring(found.observed());
    NewItem item =
        NewItem.of(wording(found).in(language), found.leaf().object(), source)
            .in(found.leaf().criterion());
    return found.due().map(item::by).orElse(item);
  }

  /** The object is named beside it, and numbers are kept apart: not everybody may see them. */
  private static Text wording(Found found) {
    String criterion = called(found.criterion(), found.leaf().criterion());
    return Text.of(
        "“" + criterion + "” falls short of what is asked for (" + found.trigger() + ")",
        "“" + criterion + "”未达到要求（" + found.trigger() + "）");
  }

  private static String called(String title, String id) {
    return title.isBlank() || title.length() > LONGEST_TITLE || !CodePoints.isWhole(title)
        ? id
        : title;
  }

  /** A reference names no person; what would be too long for one goes by its hash. */
  private String reference(Found found) {
    String whole =
        String.join(
            "/",
            part(scheme),
            Long.toString(version),
            part(found.trigger()),
            part(found.leaf().object()),
            part(found.leaf().criterion()));
    return whole.length() <= Texts.LONGEST_NAME ? whole : digest(whole);
  }

  /**
   * One run of a scheme has other numbers of the object than another, or another time to put things
   * right.
   */
  private String occasion(Found found) {
    return digest(
        String.join(
            "/",
            Long.toString(ballots.read()),
            Long.toString(ballots.accepted()),
            found.ratings().entrySet().stream()
                .map(
                    leaf ->
                        part(leaf.getKey())
                            + '='
                            + leaf.getValue().dissatisfied()
                            + ':'
                            + leaf.getValue().rated())
                .collect(joining("&")),
            found.due().map(LocalDate::toString).orElse("")));
  }

  private static String digest(String text) {
    return "sha-256:" + Hashing.sha256().hashString(text, StandardCharsets.UTF_8);
  }

  /** Where ids have a slash themselves, no two references are the same by it. */
  private static String part(String id) {
    return id.replace("%", "%25").replace("/", "%2F");
  }
}
