package org.pingyi.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.CountedPaper;
import org.pingyi.evaluation.rule.EvaluatedScheme;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Flag;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Paper;
import org.pingyi.evaluation.rule.PaperReader;
import org.pingyi.evaluation.rule.PaperRule;
import org.pingyi.evaluation.rule.PaperStatistic;
import org.pingyi.evaluation.rule.ReviewFlag;
import org.pingyi.evaluation.rule.RuleInfo;

/** Plugins that read papers, for tests. */
final class ReadingRules {

  private ReadingRules() {}

  /** Notes down what it sees of each paper. */
  @Identified(id = "watching", version = "1", en = "Watching", zh = "Watching")
  static final class Watching implements ReviewFlag<NoParameters> {

    private final List<String> seen = new ArrayList<>();

    List<String> seen() {
      return seen;
    }

    @Override
    public PaperReader<Flag> open(EvaluatedScheme evaluated, NoParameters parameters) {
      return reader(paper -> seen.add(told(paper)), List.of());
    }

    private static String told(CountedPaper paper) {
      return paper.group()
          + paper.rater().map(id -> " by " + id).orElse("")
          + ": "
          + IntStream.range(0, paper.ballots())
              .mapToObj(i -> paper.object(i) + " " + paper.answer(i, 0) + paper.answer(i, 1))
              .collect(Collectors.joining(", "))
          + (paper.seconds().isPresent() ? " in " + paper.seconds().getAsLong() : "")
          + paper.day().map(day -> " on " + day).orElse("");
    }
  }

  static <T> PaperReader<T> reader(Consumer<CountedPaper> each, List<T> found) {
    return new PaperReader<>() {
      @Override
      public void read(CountedPaper paper) {
        each.accept(paper);
      }

      @Override
      public List<T> found() {
        return found;
      }
    };
  }

  /** Finds what a test wants. */
  record Finding(String id, List<Flag> flags) implements ReviewFlag<NoParameters> {
    @Override
    public RuleInfo info() {
      return RuleInfo.of(id, "1", Text.of(id));
    }

    @Override
    public PaperReader<Flag> open(EvaluatedScheme evaluated, NoParameters parameters) {
      return reader(paper -> {}, flags);
    }
  }

  /** Says nothing of the papers that it reads. */
  @Identified(id = "mute", version = "1", en = "Mute", zh = "Mute")
  static final class Mute implements PaperStatistic<NoParameters> {
    @Override
    public PaperReader<Figure> open(EvaluatedScheme evaluated, NoParameters parameters) {
      return reader(
          paper -> {},
          List.of(
              new Figure(
                  "none",
                  Text.of("none"),
                  Figure.Of.ALL.object(evaluated.objects().get(0).object().id()),
                  new Figure.Answer.NotApplicable(Text.of("mute")))));
    }
  }

  /** Fails on papers of one group. */
  @Identified(id = "failing", version = "1", en = "Failing", zh = "Failing")
  static final class Failing implements ReviewFlag<NoParameters> {
    @Override
    public PaperReader<Flag> open(EvaluatedScheme evaluated, NoParameters parameters) {
      return reader(
          paper -> {
            if (paper.group().equals("peers")) {
              throw new IllegalStateException("failed");
            }
          },
          List.of());
    }
  }

  /** Flags each paper. */
  @Identified(id = "suspicious", version = "1", en = "Suspicious", zh = "Suspicious")
  static final class Suspicious implements PaperRule<NoParameters> {
    @Override
    public Verdict judge(Paper paper, NoParameters parameters) {
      return new Verdict.Flagged(Text.of("who knows", "难说"));
    }
  }
}
