package org.pingyi.evaluation.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Schemes that somebody wrote, with one to three things done to them that a slip, a merge or malice
 * could do. Each is known by its number, and the same number always gives the same text.
 */
final class MutatedSchemes {

  private static final List<String> HOSTILE =
      List.of(
          "[",
          "{",
          "]",
          "}",
          "- ",
          "\"",
          "'",
          ": ",
          ", ",
          "\n",
          "\r",
          "\t",
          "  ",
          "# ",
          "|\n ",
          "&a ",
          "*a ",
          "!!set ",
          "? ",
          "<<: ",
          "%YAML 1.1\n",
          "---\n",
          "\u0000",
          "\uFEFF",
          "\u3000",
          "\u2028",
          "\u0085",
          "\uD83D",
          "😀",
          "-1",
          "0",
          "0.0",
          "-0",
          "1e9",
          "99999999999999999999",
          "0.000000000000000000001",
          "1/0",
          "7/3",
          "100%",
          "101%",
          "2026-02-30",
          "9999-12-31",
          "P9999Y",
          "1000000 working days",
          "on",
          "no",
          "~",
          "null",
          "[]",
          "{}",
          "[ [ 1 ] ]",
          "\\u0000",
          "\\ud800",
          "kind",
          "district",
          "satisfaction",
          "object");

  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

  /**
   * A text and what it is called.
   *
   * @param name the name of a file
   * @param text what is in it
   */
  record Mutant(String name, String text) {}

  private final List<Mutant> originals = new ArrayList<>();
  private final List<String> words;

  MutatedSchemes() {
    try {
      for (String folder : List.of("SchemeYamlFuzzInputs/reads", "SchemeJsonFuzzInputs/reads")) {
        try (Stream<Path> files = Files.list(resource(folder))) {
          for (Path file : files.filter(MutatedSchemes::isWritten).sorted().toList()) {
            originals.add(new Mutant(file.getFileName().toString(), Files.readString(file)));
          }
        }
      }
      words =
          Files.readAllLines(resource("scheme.dict")).stream()
              .filter(line -> line.matches("\"[^\\\\]+\""))
              .map(line -> line.substring(1, line.length() - 1))
              .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** What fuzzing left among the seeds has no ending. */
  private static boolean isWritten(Path file) {
    return file.toString().matches(".*\\.(yaml|json)");
  }

  private static Path resource(String name) {
    try {
      return Path.of(MutatedSchemes.class.getResource(name).toURI());
    } catch (URISyntaxException failure) {
      throw new IllegalStateException(failure);
    }
  }

  Mutant mutant(int number) {
    SplittableRandom random = new SplittableRandom(number);
    Mutant original = originals.get(random.nextInt(originals.size()));
    String text = original.text();
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      text =
          switch (random.nextInt(4)) {
            case 0 -> withLines(text, random);
            case 1 -> withAnotherNumber(text, random);
            default -> withPieces(text, random);
          };
    }
    return new Mutant(original.name(), text);
  }

  /** Drops, repeats, moves or indents lines, or takes some of another scheme. */
  private String withLines(String text, SplittableRandom random) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    switch (random.nextInt(6)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(random.nextInt(lines.size()), line);
      case 2 -> lines.add(random.nextInt(lines.size()), lines.remove(at));
      case 3 -> lines.set(at, "  " + line);
      case 4 -> lines.set(at, line.replaceFirst("^ {1,2}", ""));
      default -> {
        List<String> others =
            originals.get(random.nextInt(originals.size())).text().lines().toList();
        int from = random.nextInt(others.size());
        lines.addAll(at, others.subList(from, Math.min(others.size(), from + random.nextInt(8))));
      }
    }
    return String.join("\n", lines);
  }

  /** Writes another number where one stands. */
  private static String withAnotherNumber(String text, SplittableRandom random) {
    List<MatchResult> numbers = NUMBER.matcher(text).results().toList();
    if (numbers.isEmpty()) {
      return text;
    }
    MatchResult number = numbers.get(random.nextInt(numbers.size()));
    String other =
        switch (random.nextInt(4)) {
          case 0 -> random.nextInt(10) + "." + random.nextInt(100);
          case 1 -> "" + (random.nextInt(20_000) - 10_000);
          default -> "" + random.nextInt(101);
        };
    return text.substring(0, number.start()) + other + text.substring(number.end());
  }

  /** Puts something in the place of a word, a value or a few characters. */
  private String withPieces(String text, SplittableRandom random) {
    StringBuilder mutant = new StringBuilder(text);
    int from = random.nextInt(text.length() + 1);
    int to = from;
    if (random.nextInt(3) > 0) {
      while (from > 0 && isOfWord(text.charAt(from - 1))) {
        from--;
      }
      while (to < text.length() && isOfWord(text.charAt(to))) {
        to++;
      }
    } else {
      to = Math.min(text.length(), from + random.nextInt(4));
    }
    return mutant.replace(from, to, piece(text, random)).toString();
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || "-_.%/".indexOf(c) >= 0;
  }

  private String piece(String text, SplittableRandom random) {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> words.get(random.nextInt(words.size()));
      case 3 -> HOSTILE.get(random.nextInt(HOSTILE.size()));
      case 4 -> "";
      case 5 -> "{ " + words.get(random.nextInt(words.size())) + ": " + random.nextInt(200) + " }";
      case 6 -> {
        int from = random.nextInt(text.length() + 1);
        yield text.substring(from, Math.min(text.length(), from + random.nextInt(60)));
      }
      default -> HOSTILE.get(random.nextInt(HOSTILE.size())).repeat(1 + random.nextInt(120));
    };
  }
}
