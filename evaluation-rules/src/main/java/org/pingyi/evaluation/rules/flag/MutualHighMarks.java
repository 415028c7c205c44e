package org.pingyi.evaluation.rules.flag;

import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.CountedPaper;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.EvaluatedScheme;
import org.pingyi.evaluation.rule.Flag;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.PaperReader;
import org.pingyi.evaluation.rule.ReviewFlag;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.ShareWording;
import org.pingyi.evaluation.rules.flag.OthersRatings.Distances;

/**
 * {@code mutual-high-marks} (人情分): objects that rate each other higher than all others rate them.
 * It looks at rater groups with {@code anonymous: false} alone, at papers whose token is an
 * object's id. The excess of a ballot is the mean, over its ratings, of (rating − mean of the
 * group's other ratings) ÷ range of the scale; a pair is flagged where the excess is at least the
 * share both ways. It tells how many papers and pairs there are, and not which.
 *
 * <p>The excess is the reciprocity effect of the social relations model without its estimates: see
 * D. A. Kenny and L. La Voie, The social relations model, Advances in Experimental Social
 * Psychology 18 (1984), 141–182.
 */
@Identified(id = "mutual-high-marks", version = "1.0", en = "Mutual high marks", zh = "人情分")
public final class MutualHighMarks implements ReviewFlag<MutualHighMarks.Parameters> {

  /**
   * The parameters.
   *
   * @param aboveOthers how far above those of the others the ratings are, of the scale's range
   */
  public record Parameters(
      @Meaning(
              en = "How far above the ratings of the others, as a share of the scale's range.",
              zh = "高出其他评议人评分的幅度，占选项等次全距的比例。")
          @DefaultValue("20%")
          @NotNull
          Share aboveOthers) {}

  private record Mark(String rater, String object) {

    Mark back() {
      return new Mark(/* rater= */ object, /* object= */ rater);
    }
  }

  /** Creates the rule. */
  public MutualHighMarks() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  @Override
  public PaperReader<Flag> open(EvaluatedScheme evaluated, Parameters parameters) {
    OthersRatings others = new OthersRatings(evaluated);
    Map<String, Set<Mark>> high = new TreeMap<>();
    evaluated.groups().stream().map(RaterGroup::id).forEach(id -> high.put(id, new HashSet<>()));
    return new PaperReader<>() {
      @Override
      public void read(CountedPaper paper) {
        paper.rater().ifPresent(rater -> read(paper, rater));
      }

      private void read(CountedPaper paper, String rater) {
        for (int ballot = 0; ballot < paper.ballots(); ballot++) {
          String object = paper.object(ballot);
          if (!object.equals(rater) && isHigh(others.distances(paper, ballot))) {
            high.getOrDefault(paper.group(), Set.of()).add(new Mark(rater, object));
          }
        }
      }

      private boolean isHigh(Distances ratings) {
        return ratings.number() > 0
            && ratings.mean().signum() > 0
            && ratings.mean().compareTo(parameters.aboveOthers().value()) >= 0;
      }

      @Override
      public List<Flag> found() {
        Papers found = new Papers(evaluated);
        Map<String, Long> pairs = new TreeMap<>();
        high.forEach(
            (group, marks) -> {
              List<Mark> mutual =
                  marks.stream().filter(mark -> marks.contains(mark.back())).toList();
              found.add(group, mutual.stream().map(Mark::rater).distinct().count());
              pairs.put(group, (long) mutual.size() / 2);
            });
        return found.because((group, papers) -> reason(pairs.getOrDefault(group, 0L), parameters));
      }
    };
  }

  private static Text reason(long pairs, Parameters parameters) {
    String share = ShareWording.exact(parameters.aboveOthers());
    return Text.of(
        "pairs that rate each other at least "
            + share
            + " of the scale higher than the others rate them: "
            + pairs,
        "互评比其他评议人的评分至少高出选项等次全距的 " + share + "，共 " + pairs + " 对");
  }
}
