package org.pingyi.evaluation.benchmarks.tally;

import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** How a ballot is written. */
enum WideFormat {
  /** A line a ballot, and one before them that names the columns. */
  CSV {
    @Override
    void begin(Bytes out) throws IOException {
      out.text(Bytes.of("object,group,token," + String.join(",", CRITERIA) + ",comment,channel"));
      out.line();
    }

    @Override
    void write(WideBallot ballot, boolean token, Bytes out) throws IOException {
      out.fourDigits(ballot.object);
      out.character(',');
      out.text(written(GROUPS, ballot.group));
      out.character(',');
      if (token) {
        out.hexadecimal(ballot.tokenHigh);
        out.hexadecimal(ballot.tokenLow);
      }
      for (byte answer : ballot.answers) {
        out.character(',');
        if (answer != WideBallot.BLANK) {
          out.character(answer);
        }
      }
      out.character(',');
      out.text(written(QUOTED, ballot.comment));
      out.character(',');
      out.text(written(CHANNELS, ballot.channel));
      out.line();
    }
  },

  /** A JSON object a ballot. */
  NDJSON {
    @Override
    void begin(Bytes out) {}

    @Override
    void write(WideBallot ballot, boolean token, Bytes out) throws IOException {
      out.text(OBJECT);
      out.fourDigits(ballot.object);
      out.text(GROUP);
      out.text(written(GROUPS, ballot.group));
      if (token) {
        out.text(TOKEN);
        out.hexadecimal(ballot.tokenHigh);
        out.hexadecimal(ballot.tokenLow);
      }
      out.text(RATINGS);
      boolean first = true;
      for (int i = 0; i < ballot.answers.length; i++) {
        if (ballot.answers[i] != WideBallot.BLANK) {
          if (!first) {
            out.character(',');
          }
          out.text(KEYS[i]);
          out.character(ballot.answers[i]);
          out.character('"');
          first = false;
        }
      }
      out.text(written(ESCAPED, ballot.comment));
      out.text(CHANNEL);
      out.text(written(CHANNELS, ballot.channel));
      out.text(END);
      out.line();
    }
  };

  static final List<String> CRITERIA =
      List.of("leadership", "members", "mechanism", "results", "reputation");

  private static final Map<WideBallot.Group, byte[]> GROUPS = names(WideBallot.Group.class);
  private static final Map<WideBallot.Channel, byte[]> CHANNELS = names(WideBallot.Channel.class);
  private static final Map<WideBallot.Comment, byte[]> QUOTED =
      comments("", "\"the office said \"\"tomorrow\"\", three times\"", "\"服务态度好，\n办事效率有待提高\"");
  private static final Map<WideBallot.Comment, byte[]> ESCAPED =
      comments(
          "}",
          "},\"comment\":\"the office said \\\"tomorrow\\\", three times\"",
          "},\"comment\":\"服务态度好，\\n办事效率有待提高\"");
  private static final byte[] OBJECT = Bytes.of("{\"object\":\"");
  private static final byte[] GROUP = Bytes.of("\",\"group\":\"");
  private static final byte[] TOKEN = Bytes.of("\",\"token\":\"");
  private static final byte[] RATINGS = Bytes.of("\",\"ratings\":{");
  private static final byte[] CHANNEL = Bytes.of(",\"channel\":\"");
  private static final byte[] END = Bytes.of("\"}");
  private static final byte[][] KEYS =
      CRITERIA.stream().map(id -> Bytes.of('"' + id + "\":\"")).toArray(byte[][]::new);

  private static <E extends Enum<E>> Map<E, byte[]> names(Class<E> of) {
    Map<E, byte[]> names = new EnumMap<>(of);
    for (E constant : EnumSet.allOf(of)) {
      names.put(constant, Bytes.of(constant.name().toLowerCase(Locale.ROOT)));
    }
    return names;
  }

  private static Map<WideBallot.Comment, byte[]> comments(
      String none, String oneLine, String twoLines) {
    return new EnumMap<>(
        Map.of(
            WideBallot.Comment.NONE, Bytes.of(none),
            WideBallot.Comment.ONE_LINE, Bytes.of(oneLine),
            WideBallot.Comment.TWO_LINES, Bytes.of(twoLines)));
  }

  private static <E extends Enum<E>> byte[] written(Map<E, byte[]> as, E constant) {
    return Objects.requireNonNull(as.get(constant));
  }

  abstract void begin(Bytes out) throws IOException;

  /**
   * Writes a ballot.
   *
   * @param token whether it has a token; without one no ballot repeats another
   */
  abstract void write(WideBallot ballot, boolean token, Bytes out) throws IOException;
}
