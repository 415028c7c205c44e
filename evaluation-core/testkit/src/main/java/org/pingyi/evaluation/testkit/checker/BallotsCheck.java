package org.pingyi.evaluation.testkit.checker;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Redoes how many ballots were read, accepted and rejected, and the turnout of each group. */
final class BallotsCheck {

  /** How many rejections a report lists. */
  private static final int LISTED = 1000;

  private final At report;
  private final Premises premises;
  private final Differences differences;

  BallotsCheck(At report, Premises premises, Differences differences) {
    this.report = report;
    this.premises = premises;
    this.differences = differences;
  }

  void check() {
    At ballots = report.get("ballots");
    Map<String, Exact> reasons = new LinkedHashMap<>();
    long rejected = 0;
    for (var reason : ballots.get("reasons").fields().entrySet()) {
      long count = reason.getValue().count();
      differences.require(reason.getValue(), count > 0, "a reason that rejected a ballot");
      reasons.put(reason.getKey(), Exact.of(count));
      rejected += count;
    }
    differences.count(ballots.get("rejected"), rejected, "all reasons together");
    Map<String, Exact> turnout = new LinkedHashMap<>();
    long accepted = turnout(turnout);
    differences.count(ballots.get("accepted"), accepted, "the ballots of all groups");
    differences.count(ballots.get("read"), accepted + rejected, "accepted and rejected");
    listed(ballots.get("rejections"), reasons, rejected);
    explained(
        Origins.of("accepted", Map.of("", Exact.of(accepted)))
            .or(Origins.of("rejected", Map.of("", Exact.of(rejected))))
            .or(Origins.of("turnout", turnout))
            .or(Origins.of("rejections", reasons)),
        Map.of("read", accepted + rejected, "accepted", accepted, "rejected", rejected));
  }

  private long turnout(Map<String, Exact> turnout) {
    At list = report.get("turnout");
    List<String> groups = new ArrayList<>();
    long accepted = 0;
    for (At group : list.items()) {
      String id = group.get("group").text();
      long ballots =
          report.items("objects").stream()
              .flatMap(object -> object.items("raters").stream())
              .filter(rater -> rater.get("group").text().equals(id))
              .mapToLong(rater -> rater.get("ballots").count())
              .sum();
      differences.count(group.get("ballots"), ballots, "the ballots on all objects");
      long papers = group.get("papers").count();
      differences.require(
          group.get("papers"),
          papers <= ballots && (papers > 0 || ballots == 0),
          "papers that hold the ballots");
      group.find("issued").ifPresent(At::count);
      groups.add(id);
      turnout.put(Origins.path(id), Exact.of(ballots));
      accepted += ballots;
    }
    differences.same(
        list, groups, premises.raters().stream().map(Premises.Group::id).toList(), "each group");
    return accepted;
  }

  /** The rejections listed are the first in order; where all are listed, each reason as often. */
  private void listed(At list, Map<String, Exact> reasons, long rejected) {
    Map<String, Exact> listed = new LinkedHashMap<>();
    ordered(list.items());
    for (At rejection : list.items()) {
      listed.merge(rejection.get("reason").text(), Exact.ONE, Exact::plus);
    }
    differences.same(
        list, (long) list.items().size(), Math.min(rejected, LISTED), "the first rejections");
    if (rejected <= LISTED) {
      differences.same(list, listed, reasons, "how often each reason is listed");
    } else {
      listed.forEach(
          (reason, count) ->
              differences.require(
                  list,
                  Optional.ofNullable(reasons.get(reason))
                      .filter(all -> count.compareTo(all) <= 0)
                      .isPresent(),
                  "no more of a reason than there are"));
    }
  }

  /** Rejections of a file stand together, by line; all of them name theirs, or none does. */
  private void ordered(List<At> rejections) {
    Set<Optional<String>> files = new HashSet<>();
    Optional<String> current = Optional.empty();
    long before = 0;
    for (At rejection : rejections) {
      Optional<String> file = rejection.find("file").map(At::text);
      if (files.isEmpty() || !file.equals(current)) {
        differences.require(rejection, files.add(file), "rejections of a file together");
        differences.require(
            rejection,
            files.size() == 1 || !files.contains(Optional.<String>empty()),
            "the file of all rejections or of none");
        current = file;
        before = 0;
      }
      long line = rejection.get("line").count();
      differences.require(rejection.get("line"), line > before, "lines in their order");
      before = line;
    }
  }

  private void explained(Origins origins, Map<String, Long> numbers) {
    Explained explained = new Explained(report.get("explanation").get("ballots"));
    List<String> expected = new ArrayList<>(List.of(Explained.entry(0, "ballots", "ballots")));
    for (String number : List.of("read", "accepted", "rejected")) {
      String id = "ballots/" + number;
      expected.add(Explained.entry(1, id, "ballots"));
      At explanation = explained.of(id);
      differences.exact(
          explanation.get("exact"), Exact.of(requireNonNull(numbers.get(number))), number);
      differences.count(explanation.get("published"), numbers.get(number), number);
      new NodeCheck(premises, differences)
          .steps(explanation, Exact.of(numbers.get(number)), origins);
    }
    differences.same(explained.root(), explained.order(), expected, "what has to be explained");
  }
}
