package org.pingyi.evaluation.rules;

import java.util.ArrayList;
import java.util.List;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.ParameterCheck;

/** Keeps what a rule reports, as {@code code at parameter}. */
public final class RecordedCheck implements ParameterCheck {

  private final List<String> reported = new ArrayList<>();

  /** What was reported, in order. */
  public List<String> reported() {
    return List.copyOf(reported);
  }

  @Override
  public List<String> criteria() {
    return List.of();
  }

  @Override
  public List<String> groups() {
    return List.of();
  }

  @Override
  public List<String> grades() {
    return List.of();
  }

  @Override
  public void report(FaultCode code, String parameter, Text message) {
    reported.add(code + " at " + parameter);
  }
}
