package org.pingyi.evaluation.javadoc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a region of a source file, as the standard doclet does from JDK 18 on. */
final class SnippetRegion {

  private static final Pattern MARKUP =
      Pattern.compile("^\\s*// @(\\w+)(?: region=\"?(\\w+)\"?)?$");

  private SnippetRegion() {}

  /**
   * Returns the lines between {@code // @start region="…"} and its {@code // @end}, moved to the
   * left, without what marks regions within them.
   *
   * @throws IllegalArgumentException if there is no such region, it is there twice or has no end,
   *     or a line asks for what only later JDKs can do
   */
  static String of(String source, String region) {
    Deque<String> open = new ArrayDeque<>();
    List<String> lines = new ArrayList<>();
    int found = 0;
    for (String line : source.lines().toList()) {
      Matcher markup = MARKUP.matcher(line);
      if (!markup.matches()) {
        if (open.contains(region)) {
          lines.add(line);
        }
      } else if (markup.group(1).equals("start") && markup.group(2) != null) {
        open.push(markup.group(2));
        found += markup.group(2).equals(region) ? 1 : 0;
      } else if (markup.group(1).equals("end") && !open.isEmpty()) {
        open.pop();
      } else {
        throw new IllegalArgumentException("cannot be rendered here: " + line.strip());
      }
    }
    if (found != 1 || !open.isEmpty()) {
      throw new IllegalArgumentException("there must be one region " + region + ", with an end");
    }
    return String.join("\n", lines).stripIndent() + "\n";
  }
}
