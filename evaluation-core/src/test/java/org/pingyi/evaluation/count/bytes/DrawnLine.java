package org.pingyi.evaluation.count.bytes;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lines of NDJSON drawn at random: as programs write ballots, and in every way beside that. */
final class DrawnLine {

  private static final List<String> KEYS =
      List.of("object", "group", "token", "stratum", "at", "seconds", "comment", "channel");
  private static final List<String> CRITERIA = List.of("duty", "pledge", "德能勤绩廉", "service");
  private static final List<String> ODD_KEYS =
      List.of(
          "remark", " token", "comment\u3000", "ratings", "duty", "dut\\u0079", "objec", "", "\\");

  private static final List<String> TOKENS =
      List.of("t1", "0123456789abcdef0123456789abcdef", "A-评-7");
  private static final List<String> TEXTS =
      List.of("A", "o12", "作风", "#eight88", "'a' / 16 or more", "\u007f");
  private static final List<String> NUMBERS = List.of("0", "-0", "85", "12.50", "-3.0");
  private static final List<String> ESCAPES =
      List.of(
          "\\\"好\\\"", "a\\\\", "\\u4f5c\\uD83d eight", "\\b\\f\\n\\r\\t\\/ and more than eight");
  private static final List<String> ODD_VALUES =
      List.of(
          "01",
          "1.",
          ".5",
          "-",
          "+1",
          "1e5",
          "1E-2",
          "NaN",
          "true",
          "nul",
          "nullx",
          "{}",
          "[1]",
          "'A'",
          "\"",
          "\"\\x\"",
          "\"\\u12g4\"",
          "\"\\u１234\"",
          "\"\\u004x\"",
          "\"\t\"",
          "\"a\u0000\"",
          "\"\u001f",
          "\"A\"\"",
          "\"A\\\"",
          "\u00A0\"A\"",
          "");

  private static final List<String> SPACES = List.of("", "", "", " ", "\t", " \t ");
  private static final List<String> ODD_SPACES =
      List.of("\r", "\u00A0", "\u3000", "\f", "\u0000", "x");
  private static final List<String> LINE_ENDS =
      List.of("\n", "\n", "\n", "\r\n", "\n\n", "\r\n\r\n");
  private static final String EDITS = "\"\\{}[]:,0n.- \t\r\n\u0000\u001f\u007f\u3000\uFEFF好";

  private final SplittableRandom random;

  /** How many of a thousand choices are odd. */
  private final int odd;

  private DrawnLine(SplittableRandom random, int odd) {
    this.random = random;
    this.odd = odd;
  }

  /** Draws lines of ballots whose form is that of programs; each has its line end. */
  static String ordinary(long seed) {
    return lines(seed, draw -> new DrawnLine(draw, 0).ballot() + of(LINE_ENDS, draw));
  }

  /** Draws lines among which some are broken, or in a form that is rare. */
  static String any(long seed) {
    return lines(
        seed,
        draw -> {
          DrawnLine line = new DrawnLine(draw, 10);
          String end = draw.nextInt(20) == 0 ? "\r" : of(LINE_ENDS, draw);
          return line.edited(line.ballot()) + end;
        });
  }

  /** Draws lines that are one line as programs write it, but for slips here and there. */
  static String alike(long seed) {
    SplittableRandom first = new SplittableRandom(seed);
    DrawnLine line = new DrawnLine(first, 0);
    String ballot = line.ballot();
    String end = of(LINE_ENDS, first);
    return lines(seed + 1, draw -> new DrawnLine(draw, 0).edited(ballot) + end);
  }

  private static String lines(long seed, Function<SplittableRandom, String> line) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder lines = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      lines.append(line.apply(random));
    }
    return lines.toString();
  }

  private String ballot() {
    List<String> members = new ArrayList<>();
    for (String key : KEYS) {
      if (random.nextInt(4) > 0) {
        members.add(member(key, value(key)));
      }
    }
    if (random.nextInt(8) > 0) {
      members.add(member("ratings", random.nextInt(8) == 0 ? "null" : ratings()));
    }
    return space() + object(members) + space();
  }

  private String ratings() {
    return object(
        CRITERIA.stream()
            .filter(criterion -> random.nextInt(4) > 0)
            .map(criterion -> member(criterion, value(criterion)))
            .collect(Collectors.toCollection(ArrayList::new)));
  }

  /** Most programs write members in the same order, some do not. */
  private String object(List<String> members) {
    if (isOdd()) {
      members.add(member(of(ODD_KEYS, random), "\"A\""));
    }
    if (isOdd() && !members.isEmpty()) {
      members.add(members.get(0));
    }
    for (int i = random.nextInt(4) == 0 ? members.size() : 1; i > 1; i--) {
      members.add(members.remove(random.nextInt(i)));
    }
    return "{" + space() + String.join(space() + "," + space(), members) + space() + "}";
  }

  private String member(String key, String value) {
    return "\"" + key + "\"" + space() + ":" + space() + value;
  }

  private String value(String key) {
    if (isOdd()) {
      return of(ODD_VALUES, random);
    }
    boolean read = !key.equals("comment") && !key.equals("channel");
    boolean bare = key.equals("token") && !isOdd();
    String space = bare ? "" : of(List.of("", "", " ", "\u3000"), random);
    return switch (random.nextInt(8)) {
      case 0 -> "null";
      case 1 -> "\"" + space + "\"";
      case 2 -> of(NUMBERS, random);
      case 3 -> "\"" + space + (read && !isOdd() ? "A" : of(ESCAPES, random)) + "\"";
      default -> "\"" + space + (bare ? of(TOKENS, random) : of(TEXTS, random)) + space + "\"";
    };
  }

  private String edited(String line) {
    String edited = line;
    while (random.nextInt(3) == 0) {
      edited = Edits.one(random, edited, EDITS);
    }
    return edited;
  }

  private String space() {
    return of(isOdd() ? ODD_SPACES : SPACES, random);
  }

  private boolean isOdd() {
    return random.nextInt(1_000) < odd;
  }

  private static String of(List<String> choices, SplittableRandom random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
