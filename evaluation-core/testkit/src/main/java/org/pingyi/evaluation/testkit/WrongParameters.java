package org.pingyi.evaluation.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.rule.Rule;

/** Writes parameters that are wrong into a scheme, and looks at what is reported. */
final class WrongParameters {

  private static final String UNKNOWN = "no-such-parameter";

  /** What no parameter can be read from, but a mapping of lists. */
  private static final String WRONG = "{ no-such-key: [no-such-value] }";

  /** What no mapping can be read from. */
  private static final String NO_MAPPING = "[no-such-value]";

  private final RuleContract contract;
  private final Rule<?> rule;
  private final String sound;
  private final Sample sample;

  /** Takes parameters that are right, and the smallest sample that goes with them. */
  WrongParameters(RuleContract contract, Rule<?> rule, String sound) {
    this.contract = contract;
    this.rule = rule;
    this.sound = sound;
    this.sample = contract.smallest(sound);
  }

  void check() {
    List<Fault> faults = faults(sound);
    contract.require(
        faults.isEmpty(),
        "the parameters of the test are refused, “" + sound + "”: " + listed(faults));
    unknown();
    for (ParameterKeys.Key key : ParameterKeys.of(rule)) {
      if (key.required()) {
        missing(key);
      }
      wrong(key);
    }
  }

  private void unknown() {
    String more = sound.isEmpty() ? "" : sound.stripTrailing() + "\n";
    requireAt(UNKNOWN, more + UNKNOWN + ": 1", "a parameter that it does not have is not reported");
  }

  private void missing(ParameterKeys.Key key) {
    List<Fault> faults = faults(ParameterKeys.replaced(sound, key.name(), Optional.empty()));
    contract.require(
        faults.stream()
            .anyMatch(
                fault ->
                    fault.code() == FaultCode.MISSING_KEY
                        && fault.path().endsWith("." + key.name())),
        "without “"
            + key.name()
            + "”, which must be there, the scheme is not refused for that. Reported is: "
            + listed(faults));
  }

  private void wrong(ParameterKeys.Key key) {
    String value = key.type() == Map.class ? NO_MAPPING : WRONG;
    String kept = ParameterKeys.replaced(sound, key.name(), Optional.empty());
    String line = key.name() + ": " + value;
    requireAt(
        line,
        kept.isBlank() ? line : kept.stripTrailing() + "\n" + line,
        "“" + line + "” is not refused, though nothing can be read from it");
  }

  /** Requires that a fault is reported on the line that begins with a text. */
  private void requireAt(String text, String written, String otherwise) {
    List<String> lines = contract.scheme(sample, written).lines().toList();
    int line = 0;
    while (!lines.get(line).strip().startsWith(text)) {
      line++;
    }
    int number = line + 1;
    List<Fault> faults = faults(written);
    contract.require(
        faults.stream().anyMatch(fault -> fault.place().line() == number),
        otherwise + " on its line, " + number + ". Reported is: " + listed(faults));
  }

  private List<Fault> faults(String written) {
    return PingyiTest.faults(contract.scheme(sample, written), contract.plugins());
  }

  private static String listed(List<Fault> faults) {
    return faults.isEmpty() ? "nothing." : faults.toString();
  }
}
