package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Text;

/**
 * What people should know who think of using a plugin. The reference of rules is written from it.
 *
 * <p>It may be written in YAML: the components of this record are its keys, and a text that people
 * read is a mapping with the keys {@code en} and {@code zh}.
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
   * An evaluation that shows what the plugin does.
   *
   * @param story what comes out, and from which numbers
   * @param scheme a scheme in YAML that uses the plugin
   * @param ballots the ballots in CSV
   * @param expected part of the report in JSON: what is there is in the report too, lists in order
   */
  public record Example(Text story, String scheme, String ballots, String expected) {

    /** Checks that nothing is missing. */
    public Example {
      requireNonNull(story, "story");
      requireNonNull(scheme, "scheme");
      requireNonNull(ballots, "ballots");
      requireNonNull(expected, "expected");
    }
  }
}
