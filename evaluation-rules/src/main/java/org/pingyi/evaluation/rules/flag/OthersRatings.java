package org.pingyi.evaluation.rules.flag;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.rule.CountedPaper;
import org.pingyi.evaluation.rule.EvaluatedObject;
import org.pingyi.evaluation.rule.EvaluatedScheme;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.OptionCount;

/**
 * How far a rating is from those that the others of the rater group gave the same object on the
 * same criterion: (rating − mean of the others) ÷ (greatest − least value of the scale).
 */
final class OthersRatings {

  private record Key(String object, String criterion, String group) {}

  private record Sum(Fraction values, long ratings) {}

  private final Map<String, EvaluatedObject> objects = new HashMap<>();
  private final Map<Key, Sum> sums = new HashMap<>();

  OthersRatings(EvaluatedScheme evaluated) {
    evaluated.objects().forEach(each -> objects.put(each.object().id(), each));
  }

  /** Distances of ratings, added up. */
  record Distances(Fraction sum, int number) {

    static final Distances NONE = new Distances(Fraction.ZERO, 0);

    Distances plus(Distances other) {
      return new Distances(sum.plus(other.sum), number + other.number);
    }

    /** Their mean; there is at least one. */
    Fraction mean() {
      return sum.dividedBy(Fraction.of(number));
    }
  }

  /** Returns those of a ballot, of the ratings that have one. */
  Distances distances(CountedPaper paper, int ballot) {
    Distances all = Distances.NONE;
    for (int criterion = 0; criterion < paper.criteria().size(); criterion++) {
      Optional<Fraction> distance = distance(paper, ballot, criterion);
      if (distance.isPresent()) {
        all = all.plus(new Distances(distance.get(), 1));
      }
    }
    return all;
  }

  /** Returns the distance; none where there is no rating, no other one, or only one value. */
  private Optional<Fraction> distance(CountedPaper paper, int ballot, int criterion) {
    LeafCriterion leaf = paper.criteria().get(criterion);
    int answer = paper.answer(ballot, criterion);
    Optional<Fraction> value = answer < 0 ? Optional.empty() : leaf.scale().value(answer);
    Optional<Fraction> range = range(leaf.scale());
    if (value.isEmpty() || range.isEmpty()) {
      return Optional.empty();
    }
    Sum all = sum(new Key(paper.object(ballot), leaf.id(), paper.group()));
    if (all.ratings() < 2) {
      return Optional.empty();
    }
    Fraction others = all.values().minus(value.get()).dividedBy(Fraction.of(all.ratings() - 1));
    return Optional.of(value.get().minus(others).dividedBy(range.get()));
  }

  private static Optional<Fraction> range(Scale scale) {
    return scale
        .greatest()
        .flatMap(greatest -> scale.least().map(greatest::minus))
        .filter(range -> range.signum() > 0);
  }

  private Sum sum(Key key) {
    return sums.computeIfAbsent(key, this::summed);
  }

  private Sum summed(Key key) {
    EvaluatedObject object = objects.get(key.object());
    if (object == null) {
      return new Sum(Fraction.ZERO, 0);
    }
    Cell cell = object.cell(key.criterion(), key.group());
    Fraction values = Fraction.ZERO;
    for (OptionCount answer : cell.counts()) {
      if (answer.count() > 0 && answer.value().isPresent()) {
        values = values.plus(answer.value().get().times(answer.count()));
      }
    }
    return new Sum(values, cell.rated());
  }
}
