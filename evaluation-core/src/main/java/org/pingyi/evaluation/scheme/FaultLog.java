package org.pingyi.evaluation.scheme;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.fault.Suggestion;
import org.pingyi.evaluation.model.Text;

/** Collects the faults of one reading, each once. */
final class FaultLog {

  /**
   * How many words are compared in one reading to find out what was meant: enough for every slip of
   * a person, and a bound on what a hostile scheme can cost.
   */
  private static final int MAX_COMPARED = 100_000;

  private final Set<Fault> faults = new LinkedHashSet<>();
  private int compared;
  private Optional<Template> template = Optional.empty();

  private record Template(String id, Place named) {
    Text says(Text message) {
      return Text.of(
          "in the template “" + id + "”: " + message.en(), "模板“" + id + "”中：" + message.zh());
    }
  }

  /** Names a template in faults of what it brings, all of which stands where it is named. */
  void bringing(String id, Place named) {
    template = Optional.of(new Template(id, named));
  }

  void add(Place place, FaultCode code, String path, Text message) {
    add(place, code, path, message, Optional.empty());
  }

  void add(Place place, FaultCode code, String path, Text message, Optional<String> suggestion) {
    Text said =
        template
            .filter(from -> from.named().equals(place))
            .map(from -> from.says(message))
            .orElse(message);
    faults.add(new Fault(place, code, said, path, suggestion));
  }

  /** Returns the word that was probably meant, as long as not too many were looked for. */
  Optional<String> nearest(String word, Collection<String> known) {
    compared += Math.min(MAX_COMPARED, known.size());
    return compared > MAX_COMPARED ? Optional.empty() : Suggestion.nearest(word, known);
  }

  /** Returns how many faults there are so far. */
  int size() {
    return faults.size();
  }

  void throwIfAny() {
    if (!faults.isEmpty()) {
      throw new InputException(List.copyOf(faults));
    }
  }
}
