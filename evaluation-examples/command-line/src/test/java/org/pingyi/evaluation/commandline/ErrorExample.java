package org.pingyi.evaluation.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;

/**
 * A mistake that somebody makes on the command line, and what is said of it: an entry of {@code
 * errors/*.yaml}. A word that begins with {@code ./} is a file of a folder of its own.
 *
 * @param catalogue the file that it is in
 * @param code what sort of error it is
 * @param mistake who does what
 * @param steps what is done before
 * @param run the command that comes to the error
 * @param status its exit status
 * @param in the file in which it is said; on standard error where it is empty
 * @param says what is said, as whole lines
 */
public record ErrorExample(
    String catalogue,
    String code,
    String mistake,
    List<Object> steps,
    String run,
    int status,
    Optional<String> in,
    Text says) {

  /** A Thursday, before five days on which nobody works. */
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-04-30T02:00:00Z"));

  /** How often an option is given with how many of a character. */
  private static final Pattern MANY = Pattern.compile("\\{([0-9]+) (--[a-z-]+) of ([0-9]+) (.)\\}");

  private static final Pattern PASS = Pattern.compile("\\{pass ([0-9]+)\\}");

  /** Makes the mistake in an empty folder, and returns what is said of it in both languages. */
  public Text said(Path folder) throws IOException, SQLException {
    for (Object step : steps) {
      take(folder, step);
    }
    return Text.of(said(folder, Language.EN), said(folder, Language.ZH));
  }

  private String said(Path folder, Language language) throws IOException {
    Outcome outcome = command(folder, run + " --lang " + language.code());
    assertThat(outcome.status()).as(outcome.toString()).isEqualTo(status);
    String text =
        in.isPresent()
            ? Files.readString(folder.resolve(in.get()), StandardCharsets.UTF_8)
            : outcome.err();
    return text.replace(folder + "/", "").strip();
  }

  private static Outcome command(Path folder, String command) {
    return Outcome.at(
        CLOCK,
        Outcome.words(MANY.matcher(command.strip()).replaceAll(ErrorExample::many))
            .map(word -> word.replaceFirst("^\\./", folder + "/"))
            .toArray());
  }

  private static String many(MatchResult found) {
    String text = found.group(4).repeat(Integer.parseInt(found.group(3)));
    return (found.group(2) + " " + text + " ").repeat(Integer.parseInt(found.group(1))).strip();
  }

  private void take(Path folder, Object step) throws IOException, SQLException {
    if (step instanceof String command) {
      Outcome outcome = command(folder, command);
      assertThat(outcome.status()).as(command + ": " + outcome.err()).isZero();
      return;
    }
    Map<?, ?> does = (Map<?, ?>) step;
    if (does.containsKey("write")) {
      write(folder, does);
    } else if (does.containsKey("copy")) {
      Path to = folder.resolve(text(does, "to"));
      Files.createDirectories(to.getParent());
      Files.copy(folder.resolve(text(does, "copy")), to);
    } else if (does.containsKey("plugin")) {
      Path plugins = Files.createDirectories(folder.resolve("plugins"));
      plugin(text(does, "plugin")).in(plugins, "third.jar");
    } else {
      sql(folder.resolve(text(does, "sql")), text(does, "does"));
    }
  }

  private static PluginJar plugin(String id) {
    return switch (id) {
      case "second-look" -> PluginJar.needing("SecondLook", id, "top-marks-limit");
      case "bad" -> PluginJar.throwing("Bad", id);
      default -> PluginJar.constant("Even", id, 50);
    };
  }

  private static void write(Path folder, Map<?, ?> file) throws IOException {
    Charset charset =
        file.containsKey("charset")
            ? Charset.forName(text(file, "charset"))
            : StandardCharsets.UTF_8;
    int times = file.containsKey("times") ? Integer.parseInt(text(file, "times")) : 1;
    String text = text(file, "text").repeat(times);
    if (text.contains("{pass ")) {
      List<String> passes = Files.readAllLines(folder.resolve("passes.csv"));
      text = PASS.matcher(text).replaceAll(found -> pass(passes, found));
    }
    Path to = folder.resolve(text(file, "write"));
    Files.createDirectories(to.getParent());
    Files.write(to, text.getBytes(charset));
  }

  private static String pass(List<String> passes, MatchResult found) {
    String row = passes.get(Integer.parseInt(found.group(1)));
    return row.substring(row.lastIndexOf(',') + 1);
  }

  private static void sql(Path database, String statement) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:h2:file:" + database + ";IFEXISTS=TRUE", "pingyi", "");
        Statement changes = connection.createStatement()) {
      changes.execute(statement);
    }
  }

  private static String text(Map<?, ?> step, String key) {
    Object value = step.get(key);
    assertThat(value).as(key + " of " + step).isNotNull();
    return String.valueOf(value);
  }

  /** Returns the catalogue and the code. */
  @Override
  public String toString() {
    return catalogue + "/" + code + ": " + mistake;
  }
}
