package org.pingyi.evaluation.fault;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Pattern;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * One thing that is wrong with an input.
 *
 * @param place where it is
 * @param code what sort of fault it is
 * @param message what is wrong and what to do, in both languages; a single line
 * @param path the way to the value from the top of the file, such as {@code criteria[1].weight};
 *     empty for the file as a whole
 * @param suggestion what was probably meant
 */
@Stable
public record Fault(
    Place place, FaultCode code, Text message, String path, Optional<String> suggestion)
    implements Comparable<Fault> {

  /** What a key or a value may hold but a line may not. */
  private static final Pattern LINE_BREAKERS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

  /** Checks that nothing is missing. */
  public Fault {
    requireNonNull(place, "place");
    requireNonNull(code, "code");
    requireNonNull(message, "message");
    requireNonNull(path, "path");
    requireNonNull(suggestion, "suggestion");
  }

  /**
   * Returns a fault of a file as such, without path or suggestion.
   *
   * @param place where it is
   * @param code what sort of fault it is
   * @param message what is wrong
   * @return the fault
   */
  public static Fault of(Place place, FaultCode code, Text message) {
    return new Fault(place, code, message, "", Optional.empty());
  }

  /**
   * Returns this fault as one line, {@code file:line:column: code: message (path) did you mean
   * “…”?}.
   *
   * @param language the language of the message
   * @return the line, without a line break
   */
  public String in(Language language) {
    StringBuilder line = new StringBuilder();
    line.append(place).append(": ").append(code.code()).append(": ").append(message.in(language));
    if (!path.isEmpty()) {
      line.append(" (").append(path).append(')');
    }
    suggestion.ifPresent(
        meant ->
            line.append(language == Language.ZH ? " 是否想写“" : " did you mean “")
                .append(meant)
                .append(language == Language.ZH ? "”？" : "”?"));
    return LINE_BREAKERS.matcher(line).replaceAll(" ");
  }

  /** Faults sort by place, then by code. */
  @Override
  public int compareTo(Fault other) {
    int byPlace = place.compareTo(other.place);
    return byPlace != 0 ? byPlace : code.compareTo(other.code);
  }

  /** Returns the fault as one line in English. */
  @Override
  public String toString() {
    return in(Language.EN);
  }
}
