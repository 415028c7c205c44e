package org.pingyi.evaluation.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A document in Markdown.
 *
 * @param file where it is
 * @param text what it says
 */
record Markdown(Path file, String text) {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
  private static final Pattern NAMED =
      Pattern.compile("(?ms)(?:`([\\w./-]+)`[:：]\\n\\n)?^```(\\w+)\\n(.*?)^```$");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");
  private static final Pattern TITLE = Pattern.compile("(?m)^## (.*)$");
  private static final Pattern HEAD = Pattern.compile("(?m)^\\| .*\n\\| ---.*\n");
  private static final Set<String> HEADS = Set.of("dependency", "plugin");
  private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");

  /**
   * A code block.
   *
   * @param file the file that the line before it says it is, if any
   * @param language what it is marked with
   * @param text what stands in it
   */
  record Block(Optional<String> file, String language, String text) {}

  static Markdown read(Path file) {
    try {
      return new Markdown(file, Files.readString(file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** All code blocks in order. */
  List<Block> blocks() {
    return NAMED
        .matcher(text)
        .results()
        .map(
            block -> new Block(Optional.ofNullable(block.group(1)), block.group(2), block.group(3)))
        .toList();
  }

  /** What stands in code blocks that are marked with a language, in order. */
  List<String> blocks(String language) {
    return BLOCK
        .matcher(text)
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }

  /** Where links lead, without those to places in the document itself. */
  List<String> links() {
    return LINK.matcher(BLOCK.matcher(text).replaceAll(""))
        .results()
        .map(link -> link.group(1))
        .toList();
  }

  /** What stands in backquotes in the running text. */
  List<String> names() {
    return codes(BLOCK.matcher(text).replaceAll(""));
  }

  /** What is neither in code blocks nor in backquotes, nor where a link leads. */
  static String prose(String text) {
    String running = CODE.matcher(BLOCK.matcher(text).replaceAll("")).replaceAll("");
    return LINK.matcher(running).replaceAll("");
  }

  /** What stands in backquotes in a part of a text. */
  static List<String> codes(String part) {
    return CODE.matcher(part)
        .results()
        .map(MatchResult::group)
        .map(name -> name.substring(1, name.length() - 1))
        .toList();
  }

  /** The titles of its sections. */
  List<String> titles() {
    return TITLE.matcher(text).results().map(title -> title.group(1)).toList();
  }

  /** The cells of each row of the tables in a section, without their heads. */
  List<List<String>> cells(String title) {
    return HEAD.matcher(section(title))
        .replaceAll("")
        .lines()
        .filter(line -> line.startsWith("| "))
        .map(line -> List.of(line.substring(2, line.lastIndexOf(" |")).split(" \\| ")))
        .toList();
  }

  /** What it says without a section. */
  String without(String title) {
    return text.replace(section(title), "");
  }

  private String section(String title) {
    String from = text.substring(text.indexOf("\n## " + title + "\n") + 1);
    return from.substring(0, (from + "\n## ").indexOf("\n## "));
  }

  /** The first cell of each row of the tables in a section, without their heads. */
  List<String> rows(String title) {
    return section(title)
        .lines()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
        .map(line -> line.substring(2, line.indexOf(" |", 2)))
        .filter(cell -> !HEADS.contains(cell))
        .toList();
  }
}
