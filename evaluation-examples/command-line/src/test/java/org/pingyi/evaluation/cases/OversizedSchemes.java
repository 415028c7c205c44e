package org.pingyi.evaluation.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Schemes around the limits of 1 MiB and 100,000 nodes, annotated as those in files are. */
final class OversizedSchemes {

  private static final String REST =
      """
      scales: { s: { options: [ { id: A, value: 100, attitude: positive }, { id: B, value: 0 } ] } }
      criteria: [ { id: a }, { id: b } ]
      raters: [ { id: masses, weight: 60 }, { id: peers, weight: 40 } ]
      """;

  /** A hundred characters that say nothing. */
  private static final String COMMENT = "# " + "x".repeat(97) + "\n";

  private static final String OVER_1_MIB = COMMENT.repeat(10_600);
  private static final String BELOW_1_MIB = COMMENT.repeat(10_400);

  private static final Map<String, String> SCHEMES =
      Map.of(
          "size-below-1-mib",
          "id: x\nversion: 1\n" + REST + BELOW_1_MIB,
          "size-over-1-mib",
          "id: x    #! too-large\nversion: 1\n" + REST + OVER_1_MIB,
          "size-over-1-mib-and-not-yaml",
          "id: x    #! too-large\nversion: 1\ncriteria: &a [ { id: a }\n" + OVER_1_MIB,
          "size-of-one-value",
          "id: x    #! too-large\nversion: 1\ntitle: \"" + "y".repeat(1_100_000) + "\"\n" + REST,
          "nodes-below-100000",
          "id: x\nversion: 1\nnest: [" + zeros(90_000) + "]    #! unknown-key\n" + REST,
          "nodes-over-100000",
          "id: x\nversion: 1\nnest: [" + zeros(200_000) + "]    #! too-large\n" + REST,
          "nodes-over-100000-before-an-anchor",
          "id: x\nversion: 1\nnest: [" + zeros(200_000) + "]    #! too-large\ntitle: &a x\n" + REST,
          "nodes-over-100000-after-an-anchor",
          "id: x\nversion: 1\ntitle: &a x    #! invalid-yaml\nnest: ["
              + zeros(200_000)
              + "]\n"
              + REST);

  private OversizedSchemes() {}

  private static String zeros(int count) {
    return "0,".repeat(count - 1) + "0";
  }

  /** Writes the schemes as YAML files. */
  static void write(Path folder) throws IOException {
    for (Map.Entry<String, String> scheme : SCHEMES.entrySet()) {
      Files.writeString(folder.resolve(scheme.getKey() + ".yaml"), scheme.getValue());
    }
  }
}
