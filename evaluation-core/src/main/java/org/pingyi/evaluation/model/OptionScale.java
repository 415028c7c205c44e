package org.pingyi.evaluation.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pingyi.evaluation.stability.Stable;

/**
 * A scale whose answers are named one by one, such as 满意, 基本满意, 不满意, 不了解.
 *
 * @param id the id by which criteria name it
 * @param title what people read
 * @param options the answers in the order in which they are shown, at least one
 */
@Stable
public record OptionScale(String id, Text title, List<Option> options) implements Scale {

  /**
   * Checks the scale.
   *
   * @throws IllegalArgumentException if there is no option, or two have one id
   */
  public OptionScale {
    Ids.require(id);
    requireNonNull(title, "title");
    options = List.copyOf(options);
    if (options.isEmpty()) {
      throw new IllegalArgumentException("a scale needs an option");
    }
    List<String> ids = new ArrayList<>(options.size());
    for (Option option : options) {
      ids.add(option.id());
    }
    Ids.requireUnique(ids);
  }

  @Override
  public int size() {
    return options.size();
  }

  @Override
  public OptionalInt indexOf(String answer) {
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).id().equals(answer)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  @Override
  public String answer(int index) {
    return options.get(index).id();
  }

  @Override
  public Optional<Fraction> value(int index) {
    return options.get(index).value();
  }

  @Override
  public Attitude attitude(int index) {
    return options.get(index).attitude();
  }

  @Override
  public Optional<Fraction> least() {
    Optional<Fraction> least = Optional.empty();
    for (Option option : options) {
      Optional<Fraction> value = option.value();
      if (value.isPresent() && (least.isEmpty() || value.get().compareTo(least.get()) < 0)) {
        least = value;
      }
    }
    return least;
  }

  @Override
  public Optional<Fraction> greatest() {
    Optional<Fraction> greatest = Optional.empty();
    for (Option option : options) {
      Optional<Fraction> value = option.value();
      if (value.isPresent() && (greatest.isEmpty() || value.get().compareTo(greatest.get()) > 0)) {
        greatest = value;
      }
    }
    return greatest;
  }
}
