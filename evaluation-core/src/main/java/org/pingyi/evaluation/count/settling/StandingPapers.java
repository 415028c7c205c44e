package org.pingyi.evaluation.count.settling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pingyi.evaluation.count.reading.BallotFields;
import org.pingyi.evaluation.count.reading.BallotRow;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.rule.CountedPaper;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.TallyBuilder;
import org.pingyi.evaluation.text.CodePoints;

/**
 * Hands papers that count to whoever reads them beside the tally, some at a time. Of tokens nothing
 * is kept but those that are objects' ids, on papers of groups that are not anonymous.
 */
final class StandingPapers {

  private final PaperListener listener;
  private final List<RaterGroup> groups;
  private final List<LeafCriterion> criteria;
  private final PackedBallots held;
  private final TallyBuilder counts;
  private final Map<Integer, String> raters = new HashMap<>();
  private final List<CountedPaper> waiting = new ArrayList<>();

  StandingPapers(
      SchemeDefinition scheme, PackedBallots held, TallyBuilder counts, PaperListener listener) {
    this.listener = listener;
    this.groups = List.copyOf(scheme.raters());
    this.criteria = scheme.leaves();
    this.held = held;
    this.counts = counts;
  }

  /** Hears whose paper it is, and keeps it where everybody may know. */
  void token(int paper, BallotRow row, int group) {
    if (groups.get(group).anonymous()) {
      return;
    }
    String token = row.text(BallotFields.TOKEN);
    if (listener.isObject().test(token)) {
      raters.putIfAbsent(paper, token);
    }
  }

  /** A paper counts, with the ballots {@code numbers[from]} to {@code numbers[to - 1]}. */
  void add(int group, int[] numbers, int from, int to, boolean withToken) {
    int[] sorted =
        Arrays.stream(numbers, from, to)
            .boxed()
            .sorted(Comparator.comparing(this::object, CodePoints.ORDER))
            .mapToInt(number -> number)
            .toArray();
    Optional<String> rater =
        withToken ? Optional.ofNullable(raters.get(held.paper(sorted[0]))) : Optional.empty();
    waiting.add(new View(groups.get(group).id(), sorted, rater));
  }

  private String object(int ballot) {
    return counts.id(held.object(ballot));
  }

  /** Hands out the papers that were added since. */
  void handOut() {
    if (!waiting.isEmpty()) {
      listener.counted().accept(List.copyOf(waiting));
      waiting.clear();
    }
  }

  /** A paper as readers see it. */
  private final class View extends HeldPaper implements CountedPaper {

    private final Optional<String> rater;

    View(String group, int[] numbers, Optional<String> rater) {
      super(held, group, criteria, numbers, 0, numbers.length);
      this.rater = rater;
    }

    @Override
    public String object(int ballot) {
      return StandingPapers.this.object(number(ballot));
    }

    @Override
    public Optional<String> rater() {
      return rater;
    }

    @Override
    public Optional<LocalDate> day() {
      return IntStream.range(0, ballots())
          .mapToObj(ballot -> held.day(number(ballot)))
          .flatMap(Optional::stream)
          .max(Comparator.naturalOrder());
    }
  }
}
