package org.pingyi.evaluation.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.rule.Rule;

/** Writes parameters that are wrong where a rule is used, and looks at what is reported. */
final class WrongParameters {

  private static final String UNKNOWN = "no-such-parameter";

  /** What no parameter can be read from, but a mapping of lists. */
  private static final String WRONG = "{ no-such-key: [no-such-value] }";

  /** What no mapping can be read from. */
  private static final String NO_MAPPING = "[no-such-value]";

  private final PluginContract contract;
  private final UnaryOperator<String> use;
  private final Function<String, List<Fault>> read;

  /**
   * Tries a rule.
   *
   * @param contract its contract
   * @param use what uses the rule with such parameters
   * @param read reads that, and says what is wrong with it
   */
  WrongParameters(
      PluginContract contract, UnaryOperator<String> use, Function<String, List<Fault>> read) {
    this.contract = contract;
    this.use = use;
    this.read = read;
  }

  /** Tries parameters that are right, and what can be made wrong in them. */
  void check(String written) {
    List<Fault> sound = faults(written);
    contract.require(
        sound.isEmpty(),
        "the parameters of the test are refused, “" + written + "”: " + listed(sound));
    unknown(written);
    for (ParameterKeys.Key key : ParameterKeys.of((Rule<?>) contract.plugin())) {
      if (key.required()) {
        missing(key, written);
      }
      wrong(key, written);
    }
  }

  private void unknown(String written) {
    String more = written.isEmpty() ? "" : written.stripTrailing() + "\n";
    requireAt(UNKNOWN, more + UNKNOWN + ": 1", "a parameter that it does not have is not reported");
  }

  private void missing(ParameterKeys.Key key, String written) {
    List<Fault> faults = faults(ParameterKeys.replaced(written, key.name(), Optional.empty()));
    contract.require(
        faults.stream()
            .anyMatch(
                fault ->
                    fault.code() == FaultCode.MISSING_KEY
                        && ("." + fault.path()).endsWith("." + key.name())),
        "without “"
            + key.name()
            + "”, which must be there, it is not refused for that. Reported is: "
            + listed(faults));
  }

  private void wrong(ParameterKeys.Key key, String written) {
    String value = key.type() == Map.class ? NO_MAPPING : WRONG;
    String kept = ParameterKeys.replaced(written, key.name(), Optional.empty());
    String line = key.name() + ": " + value;
    requireAt(
        line,
        kept.isBlank() ? line : kept.stripTrailing() + "\n" + line,
        "“" + line + "” is not refused, though nothing can be read from it");
  }

  /** Requires that a fault is reported on the line that begins with a text. */
  private void requireAt(String text, String written, String otherwise) {
    List<String> lines = use.apply(written).lines().toList();
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
    return read.apply(use.apply(written));
  }

  private static String listed(List<Fault> faults) {
    return faults.isEmpty() ? "nothing." : faults.toString();
  }
}
