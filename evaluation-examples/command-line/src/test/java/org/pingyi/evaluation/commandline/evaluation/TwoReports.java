package org.pingyi.evaluation.commandline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.pingyi.evaluation.commandline.Inputs;
import org.pingyi.evaluation.commandline.Outcome;

/**
 * Two reports with explanations: in the later one the second object has a better answer.
 *
 * @param before the earlier one
 * @param after the later one
 */
public record TwoReports(Path before, Path after) {

  public static TwoReports in(Inputs inputs) throws IOException {
    Path other = inputs.file("other.csv", Inputs.BALLOTS.replace("t2,B", "t2,A"));
    return new TwoReports(
        report(inputs, inputs.ballots(), "before"), report(inputs, other, "after"));
  }

  private static Path report(Inputs inputs, Path ballots, String name) throws IOException {
    Path out = inputs.folder().resolve(name);
    Outcome outcome =
        Outcome.of(
            "evaluate",
            "--explain",
            "--scheme",
            inputs.scheme(),
            "--ballots",
            ballots,
            "--out",
            out);
    assertThat(outcome.status()).isZero();
    return out.resolve("result.json");
  }
}
