package org.pingyi.evaluation.rules.flag;

import jakarta.validation.constraints.Min;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/**
 * {@code identical-papers} (雷同票): papers of one rater group with the same answers on the same
 * objects, as papers have that one hand filled in. Papers on which everything has the same answer
 * are left to {@code straight-lining}: that many raters are content with everything is no copying.
 * See J. Blasius and V. Thiessen, Should we trust survey data? Assessing response simplification
 * and data fabrication, Social Science Research 52 (2015), 479–493.
 *
 * <p>Of a paper 64 bits of a hash are kept, some 60 bytes in all; two different ones among a
 * million papers are taken for the same with a probability below one in ten million.
 */
@Identified(id = "identical-papers", version = "1.0", en = "Identical papers", zh = "雷同票")
public final class IdenticalPapers implements ReviewFlag<IdenticalPapers.Parameters> {

  /**
   * The parameters.
   *
   * @param fromAnswers how many answers a paper needs to be looked at, at least 1
   * @param fromPapers how many papers have to be identical, at least 2
   */
  public record Parameters(
      @Meaning(en = "How many answers a paper needs to be looked at.", zh = "作答达到此数的评议票才予考察。")
          @Min(1)
          @DefaultValue("10")
          int fromAnswers,
      @Meaning(en = "How many papers have to be identical.", zh = "相同的评议票达到此份数才予提示。")
          @Min(2)
          @DefaultValue("2")
          int fromPapers) {}

  private record Content(String group, long hash) {}

  /** Creates the rule. */
  public IdenticalPapers() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  @Override
  public PaperReader<Flag> open(EvaluatedScheme evaluated, Parameters parameters) {
    Map<Content, Long> papers = new HashMap<>();
    return new PaperReader<>() {
      @Override
      public void read(CountedPaper paper) {
        int answers = Papers.answers(paper);
        if (answers >= parameters.fromAnswers() && Papers.alike(paper) < answers) {
          papers.merge(new Content(paper.group(), hash(paper)), 1L, Math::addExact);
        }
      }

      @Override
      public List<Flag> found() {
        Papers found = new Papers(evaluated);
        Map<String, Long> sets = new HashMap<>();
        papers.forEach(
            (content, count) -> {
              if (count >= parameters.fromPapers()) {
                found.add(content.group(), count);
                sets.merge(content.group(), 1L, Math::addExact);
              }
            });
        return found.because((group, all) -> reason(sets.getOrDefault(group, 0L), parameters));
      }
    };
  }

  private static long hash(CountedPaper paper) {
    MessageDigest digest = sha256();
    for (int ballot = 0; ballot < paper.ballots(); ballot++) {
      String object = paper.object(ballot);
      put(digest, object.length());
      object.chars().forEach(each -> put(digest, each));
      for (int criterion = 0; criterion < paper.criteria().size(); criterion++) {
        put(digest, paper.answer(ballot, criterion));
      }
    }
    return new BigInteger(digest.digest()).longValue();
  }

  private static void put(MessageDigest digest, int number) {
    for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      digest.update((byte) (number >> shift));
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible); // every Java platform has it
    }
  }

  private static Text reason(long sets, Parameters parameters) {
    int least = parameters.fromPapers();
    return Text.of(
        "the same answers on the same objects on "
            + least
            + " papers or more; sets of such papers: "
            + sets,
        "对相同对象作答完全相同的评议票不少于 " + least + " 份；此类雷同共 " + sets + " 组");
  }
}
