package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Experimental;

/**
 * What people should know who think of using a plugin. The reference of rules is written from it.
 *
 * <p>It may be written in YAML: the components of this record are its keys, and a text that people
 * read is a mapping with the keys {@code en} and {@code zh}. The example is {@link
 * Example.Compared} if it has {@code before}, {@code after} or {@code comparison}, and else {@link
 * Example.Evaluated}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param formula what is calculated or decided, in a line
 * @param use when to use it
 * @param otherwise when not to use it, and what to use then
 * @param source where it comes from: paper and page, or the practice that it follows
 * @param example an example that can be redone
 */
@Experimental
public record Guide(Text formula, Text use, Text otherwise, Text source, Example example) {

  /** Checks that nothing is missing. */
  public Guide {
    requireNonNull(formula, "formula");
    requireNonNull(use, "use");
    requireNonNull(otherwise, "otherwise");
    requireNonNull(source, "source");
    requireNonNull(example, "example");
  }

  /**
   * Reads a guide.
   *
   * @param yaml the guide in YAML
   * @return the guide
   * @throws InputException if it is no guide, with the first fault
   */
  public static Guide parse(String yaml) {
    return GuideReader.read(yaml);
  }

  /**
   * What shows what the plugin does.
   *
   * <p>Immutable and thread-safe.
   */
  public sealed interface Example {

    /**
     * Returns what comes out, and from which numbers.
     *
     * @return what people read
     */
    Text story();

    /**
     * Returns the scheme by which ballots are evaluated.
     *
     * @return a scheme in YAML
     */
    String scheme();

    /**
     * Returns part of what comes out: what is there has come out too, lists in order.
     *
     * @return JSON
     */
    String expected();

    /**
     * An evaluation.
     *
     * @param story what comes out, and from which numbers
     * @param scheme a scheme in YAML that uses the plugin
     * @param ballots the ballots in CSV
     * @param expected part of the report in JSON
     */
    record Evaluated(Text story, String scheme, String ballots, String expected)
        implements Example {

      /** Checks that nothing is missing. */
      public Evaluated {
        requireNonNull(story, "story");
        requireNonNull(scheme, "scheme");
        requireNonNull(ballots, "ballots");
        requireNonNull(expected, "expected");
      }
    }

    /**
     * Two evaluations by one scheme, whose reports are compared.
     *
     * @param story what comes out, and from which numbers
     * @param scheme a scheme in YAML
     * @param before the ballots of the earlier report in CSV
     * @param after the ballots of the later report in CSV
     * @param comparison the report comparison with its parameters, as in {@code { use:
     *     before-after, adjust: none }}
     * @param expected part of what the comparison says in JSON
     */
    record Compared(
        Text story, String scheme, String before, String after, String comparison, String expected)
        implements Example {

      /** Checks that nothing is missing. */
      public Compared {
        requireNonNull(story, "story");
        requireNonNull(scheme, "scheme");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(comparison, "comparison");
        requireNonNull(expected, "expected");
      }
    }
  }
}
