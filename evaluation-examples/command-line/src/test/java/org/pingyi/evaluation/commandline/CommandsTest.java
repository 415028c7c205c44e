package org.pingyi.evaluation.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.commandline.terminal.ExitStatus;
import org.pingyi.evaluation.commandline.terminal.Screen;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

class CommandsTest {

  private static final String[] ALL =
      UsageTest.commands().filter(name -> name.matches("\\w+")).toArray(String[]::new);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "--help evaluate",
        "--debug --help",
        "--lang=en -h plugins",
        "--lang en --debug -h verify"
      })
  void help_before_a_command_is_about_all_of_them(String typed) {
    Outcome outcome = typed(typed);

    assertThat(outcome.status()).isEqualTo(ExitStatus.DONE);
    assertThat(outcome.out()).startsWith("Usage: pingyi [").contains(ALL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plugins --help",
        "--debug plugins --help",
        "--lang en plugins --help",
        "--lang=en --debug plugins --help",
        "plugins --help evaluate"
      })
  void options_of_all_commands_may_stand_before_one(String typed) {
    Outcome outcome = typed(typed);

    assertThat(outcome.status()).isEqualTo(ExitStatus.DONE);
    assertThat(outcome.out()).startsWith("Usage: pingyi plugins [");
  }

  @ParameterizedTest
  @ValueSource(strings = {"explian", "--lang zh explian", "--debug explian --object plugins"})
  void what_was_meant_is_looked_for_among_all_commands(String typed) {
    Outcome outcome = typed(typed);

    assertThat(outcome.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(outcome.err()).contains("explian", "“explain”");
  }

  @Test
  void a_command_is_no_language() {
    Outcome outcome = typed("--lang evaluate plugins");

    assertThat(outcome.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(outcome.err()).contains("--lang");
  }

  @Test
  void days_and_times_are_read_by_converters_of_ours() {
    Pingyi pingyi = new Pingyi(Screen.system(), InstantSource.system());
    List<ArgSpec> timed =
        all(Commands.of(pingyi, List.of()))
            .flatMap(command -> command.getCommandSpec().args().stream())
            .filter(CommandsTest::isOfTime)
            .toList();

    assertThat(timed).hasSizeGreaterThan(5).allMatch(arg -> arg.converters().length > 0);
  }

  private static Stream<CommandLine> all(CommandLine command) {
    return Stream.concat(
        Stream.of(command), command.getSubcommands().values().stream().flatMap(CommandsTest::all));
  }

  private static boolean isOfTime(ArgSpec arg) {
    return Stream.concat(Stream.of(arg.type()), Stream.of(arg.auxiliaryTypes()))
        .anyMatch(type -> type.getName().matches("java\\.(sql|time)\\..*"));
  }

  private static Outcome typed(String words) {
    return Outcome.of((Object[]) words.split(" "));
  }
}
