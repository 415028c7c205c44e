package org.pingyi.evaluation.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pingyi.evaluation.explanation.Explanation;
import org.pingyi.evaluation.explanation.Kind;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.model.TieBreak;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Comparison.Relation;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.Origin;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.Cell;

/**
 * Explains ranks: how many are ranked before an object, and by what it stands behind the one before
 * it and ahead of the one after it.
 */
final class RankExplainer {

  private static final Text RANK = Text.of("rank", "名次");
  private static final Text BEFORE = Text.of("objects ranked before it", "名次在前的对象数");
  private static final Text FIRST = Text.of("the first rank", "首位");

  /** What objects are ranked by. */
  private record Key(String path, Text title) {}

  private final SchemeDefinition scheme;
  private final Ranker ranker;
  private final List<Key> keys = new ArrayList<>();

  RankExplainer(SchemeDefinition scheme) {
    this.scheme = scheme;
    this.ranker = new Ranker(scheme);
    keys.add(new Key("score", Text.of("published score", "公布得分")));
    scheme.ranking().ties().forEach(tie -> keys.add(key(tie)));
  }

  private Key key(TieBreak tie) {
    if (tie instanceof TieBreak.GroupTotal total) {
      Text title = group(total.group()).title();
      return new Key(
          Origin.path("raters", total.group()),
          Text.of("published total of " + title.en(), title.zh() + "公布合计"));
    }
    return new Key("satisfaction", Text.of("satisfaction over all", "总满意率"));
  }

  private RaterGroup group(String id) {
    return scheme.raters().stream()
        .filter(group -> group.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Explains the rank of an object among all that was decided. */
  Explanation explain(Decision decision, Decisions all) {
    Placing own = decision.placing();
    int rank = own.rank().orElseThrow();
    Step step =
        Step.of(
            RANK,
            Operation.SUM,
            List.of(
                new Given(BEFORE, Origin.of(Origin.Kind.BETTER), Fraction.of(rank - 1L)),
                Given.constant(FIRST, 1)));
    Optional<Placing> before = all.beside(decision, -1).map(Decision::placing);
    Optional<Placing> after = all.beside(decision, 1).map(Decision::placing);
    List<Comparison> grounds = new ArrayList<>();
    before.flatMap(other -> against(own, other, Relation.LESS)).ifPresent(grounds::add);
    after.flatMap(other -> against(own, other, Relation.GREATER)).ifPresent(grounds::add);
    // In rank order those with the same score stand side by side.
    boolean tied =
        Stream.of(before, after)
            .flatMap(Optional::stream)
            .anyMatch(other -> other.score().compareTo(own.score()) == 0);
    return Explanation.of("rank", Kind.RANK, title(own, all.rankedWith(decision)))
        .number(Working.of(step), Optional.of(BigDecimal.valueOf(rank)))
        .because(grounds)
        .parts(tied ? ties(own) : List.of());
  }

  private Text title(Placing own, int size) {
    String pool = own.appraisal().pool();
    return scheme.ranking().within().isEmpty()
        ? Text.of("rank among " + size, "在 " + size + " 个对象中的名次")
        : Text.of("rank among " + size + " of " + pool, "在“" + pool + "”的 " + size + " 个对象中的名次");
  }

  /** Returns by what an object stands apart from another; nothing where one lacks that number. */
  private Optional<Comparison> against(Placing own, Placing other, Relation apart) {
    List<Optional<Fraction>> mine = ranker.keys(own);
    List<Optional<Fraction>> theirs = ranker.keys(other);
    Optional<Integer> deciding = Ranker.deciding(mine, theirs);
    int key = deciding.orElse(0);
    if (mine.get(key).isEmpty() || theirs.get(key).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Comparison(
            relation(other, keys.get(key), deciding.map(decided -> apart)),
            rankedBy(own, key, mine.get(key).get()),
            deciding.map(decided -> apart).orElse(Relation.EQUAL),
            rankedBy(other, key, theirs.get(key).get())));
  }

  private static Text relation(Placing other, Key key, Optional<Relation> apart) {
    Text title = other.object().title();
    Text by = key.title();
    if (apart.isEmpty()) {
      return Text.of("shares the rank with " + title.en(), "与" + title.zh() + "并列");
    }
    return apart.get() == Relation.LESS
        ? Text.of(
            "behind " + title.en() + " by " + by.en(), "按" + by.zh() + "在" + title.zh() + "之后")
        : Text.of(
            "ahead of " + title.en() + " by " + by.en(), "按" + by.zh() + "在" + title.zh() + "之前");
  }

  private Given rankedBy(Placing of, int key, Fraction number) {
    String object = Origin.path(of.object().id());
    return new Given(
        of.object().title(),
        Origin.of(Origin.Kind.RANKED_BY, object + "/" + keys.get(key).path()),
        number);
  }

  /** Explains what breaks ties, of one object. */
  private List<Explanation> ties(Placing own) {
    List<Explanation> ties = new ArrayList<>();
    List<Optional<Fraction>> numbers = ranker.keys(own);
    for (int i = 1; i < keys.size(); i++) {
      Key key = keys.get(i);
      Explanation tie =
          Explanation.of(
              Origin.path("rank", "ties", Integer.toString(i - 1)), Kind.TIE, key.title());
      ties.add(
          numbers.get(i).isEmpty()
              ? tie.none(Text.of("there is none, which is worst", "没有，视为最低"))
              : tie.number(Working.of(step(own, i, numbers.get(i).get())), Optional.empty()));
    }
    return ties;
  }

  private Step step(Placing own, int key, Fraction number) {
    Text title = keys.get(key).title();
    if (scheme.ranking().ties().get(key - 1) instanceof TieBreak.GroupTotal) {
      Origin origin = Origin.of(Origin.Kind.PUBLISHED, keys.get(key).path());
      return Step.of(title, Operation.SUM, List.of(new Given(title, origin, number)));
    }
    return Step.of(
        title,
        Operation.QUOTIENT,
        List.of(
            over(own, Text.of("positive ratings", "满意评分数"), Given::positive),
            over(own, Text.of("ratings", "有效评分数"), Given::rated)));
  }

  private static Operand over(Placing own, Text name, Function<Cell, Given> count) {
    List<Given> counts = new ArrayList<>();
    for (LeafCriterion leaf : own.leaves()) {
      counts.add(count.apply(own.pooled(leaf.id())).in(leaf));
    }
    return Step.of(name, Operation.SUM, counts);
  }
}
