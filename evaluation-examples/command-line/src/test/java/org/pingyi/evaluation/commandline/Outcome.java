package org.pingyi.evaluation.commandline;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pingyi.evaluation.commandline.terminal.Screen;

/** What a command came to: its exit status and what it said. */
public record Outcome(int status, String out, String err) {

  private static final Pattern WORD = Pattern.compile("(?:[^ ']+|'[^']*')+");

  /** Returns the words of a line; between single quotes they are one. */
  public static Stream<String> words(String line) {
    return WORD.matcher(line).results().map(MatchResult::group).map(word -> word.replace("'", ""));
  }

  /** Runs a command in this virtual machine, without a terminal. */
  public static Outcome of(Object... args) {
    return at(InstantSource.system(), args);
  }

  /** Runs a command as it would run at a time. */
  public static Outcome at(InstantSource clock, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        new Pingyi(new Screen(out, err, false), clock)
            .run(List.of(args).stream().map(Object::toString).toArray(String[]::new));
    return new Outcome(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
