package org.pingyi.evaluation.scheme;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Text;

/** Collects the faults of one reading, each once. */
final class FaultLog {

  private record Spot(Place place, FaultCode code, String path) {}

  private final Set<Spot> spots = new LinkedHashSet<>();
  private final Set<Fault> faults = new LinkedHashSet<>();

  void add(Place place, FaultCode code, String path, Text message) {
    add(place, code, path, message, Optional.empty());
  }

  void add(Place place, FaultCode code, String path, Text message, Optional<String> suggestion) {
    if (spots.add(new Spot(place, code, path))) {
      faults.add(new Fault(place, code, message, path, suggestion));
    }
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
