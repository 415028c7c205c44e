package org.pingyi.evaluation.snippet;

import java.util.List;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.CountedPaper;
import org.pingyi.evaluation.rule.EvaluatedScheme;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.PaperReader;
import org.pingyi.evaluation.rule.PaperStatistic;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;

// @start region="rule"
/** Which share of the papers rates at least half of the objects. */
@Identified(id = "halves", version = "1.0", en = "Papers on half or more", zh = "评及半数以上对象的份数")
public final class Halves implements PaperStatistic<NoParameters> {

  @Override
  public PaperReader<Figure> open(EvaluatedScheme evaluated, NoParameters parameters) {
    int objects = evaluated.objects().size();
    return new PaperReader<>() {
      private long all;
      private long halves;

      @Override
      public void read(CountedPaper paper) {
        all++;
        halves += 2L * paper.ballots() >= objects ? 1 : 0;
      }

      @Override
      public List<Figure> found() {
        return List.of(
            new Figure(
                "share",
                Text.of("papers on half of the objects or more", "评及半数以上对象的比例"),
                Figure.Of.ALL,
                all == 0 ? none() : share(halves, all)));
      }
    };
  }

  private static Answer none() {
    return new Answer.NotApplicable(Text.of("there is no paper", "没有评议票"));
  }

  private static Answer share(long halves, long all) {
    Given some = Given.constant(Text.of("on half or more", "评及半数以上"), halves);
    Given of = Given.constant(Text.of("papers", "份数"), all);
    return Answer.Known.of(
        Step.of(Text.of("share", "比例"), Operation.QUOTIENT, List.of(some, of)), 4);
  }
}
// @end
