package org.pingyi.evaluation.rules;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.OptionCount;

/**
 * An object as a rule sees it, made of cells by leaf and group. A criterion that is no leaf is the
 * parent of them all.
 */
public record Appraised(
    BigDecimal score,
    Fraction exactScore,
    OptionalInt rank,
    Map<String, String> attributes,
    Map<String, Map<String, Cell>> cells,
    Map<String, BigDecimal> scores)
    implements Standing {

  /** An object with a score and a rank, and nothing else. */
  public static Appraised of(String score, int rank) {
    BigDecimal published = new BigDecimal(score);
    return new Appraised(
        published, Fraction.of(published), OptionalInt.of(rank), Map.of(), Map.of(), Map.of());
  }

  /** An object without ballots. */
  public static Appraised withoutBallots() {
    return of("0", 1);
  }

  /** The same object with an exact score that is not the published one. */
  public Appraised exactly(Fraction exact) {
    return new Appraised(score, exact, rank, attributes, cells, scores);
  }

  /** The same object with these attributes. */
  public Appraised having(Map<String, String> others) {
    return new Appraised(score, exactScore, rank, others, cells, scores);
  }

  /** The same object with a group's answers to a leaf. */
  public Appraised with(String leaf, String group, Cell cell) {
    Map<String, Map<String, Cell>> more = new LinkedHashMap<>(cells);
    Map<String, Cell> groups = new LinkedHashMap<>(cells.getOrDefault(leaf, Map.of()));
    groups.put(group, cell);
    more.put(leaf, groups);
    return new Appraised(score, exactScore, rank, attributes, more, scores);
  }

  /** The same object with the published score of a leaf, after those it has. */
  public Appraised with(String leaf, String published) {
    Map<String, BigDecimal> more = new LinkedHashMap<>(scores);
    more.put(leaf, new BigDecimal(published));
    return new Appraised(score, exactScore, rank, attributes, cells, more)
        .with(leaf, "all", Fixtures.satisfaction(0, 0, 0, 0));
  }

  @Override
  public EvaluationObject object() {
    return new EvaluationObject(
        "object", Text.of("object"), Optional.empty(), Optional.empty(), attributes);
  }

  @Override
  public List<LeafCriterion> leaves() {
    return cells.keySet().stream().map(id -> Fixtures.leaf(id, Fixtures.SATISFACTION)).toList();
  }

  @Override
  public List<LeafCriterion> leaves(String criterion) {
    return leaves().stream()
        .filter(leaf -> !cells.containsKey(criterion) || leaf.id().equals(criterion))
        .toList();
  }

  @Override
  public Optional<BigDecimal> score(String criterion) {
    return Optional.ofNullable(scores.get(criterion));
  }

  @Override
  public Cell pooled(String leaf) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Cell cell : cells.getOrDefault(leaf, Map.of()).values()) {
      for (OptionCount answer : cell.counts()) {
        counts.merge(answer.answer(), answer.count(), Long::sum);
      }
    }
    return Fixtures.cell(Fixtures.SATISFACTION, counts);
  }

  @Override
  public Cell cell(String leaf, String group) {
    return cells
        .getOrDefault(leaf, Map.of())
        .getOrDefault(group, Fixtures.satisfaction(0, 0, 0, 0));
  }

  @Override
  public RaterGroup group(String id) {
    return new RaterGroup(
        id, Text.of(id), Fraction.ONE, 0, OptionalLong.empty(), true, List.of(), List.of());
  }
}
