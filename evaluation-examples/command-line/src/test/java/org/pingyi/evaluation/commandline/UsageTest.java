package org.pingyi.evaluation.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.commandline.terminal.Screen;
import picocli.CommandLine;

class UsageTest {

  private static final Map<String, String> HELP = new ConcurrentHashMap<>();

  /** Every command with those above it, the one that has no name first. */
  static Stream<String> commands() {
    Pingyi pingyi = new Pingyi(Screen.system(), InstantSource.system());
    return commands("", Commands.of(pingyi, List.of()));
  }

  private static Stream<String> commands(String name, CommandLine command) {
    Stream<String> below =
        command.getSubcommands().entrySet().stream()
            .flatMap(each -> commands((name + " " + each.getKey()).strip(), each.getValue()));
    return Stream.concat(Stream.of(name), below);
  }

  @Test
  void there_are_so_many_commands() {
    assertThat(commands()).hasSize(32).startsWith("", "evaluate").contains("ledger export");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_command_tells_its_usage_in_both_languages(String command) {
    assertThat(help(command, "en")).startsWith("Usage: pingyi").contains("--lang", "Exit status");
    assertThat(help(command, "zh")).startsWith("用法：pingyi").contains("--lang", "退出状态");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void texts_of_usage_are_formats_in_which_a_percent_sign_is_doubled(String language)
      throws IOException {
    Properties texts = new Properties();
    try (Reader reader =
        new InputStreamReader(
            requireNonNull(getClass().getResourceAsStream("usage_" + language + ".properties")),
            UTF_8)) {
      texts.load(reader);
    }

    assertThat(texts.values()).isNotEmpty();
    assertThat(texts.values())
        .allSatisfy(
            text ->
                assertThat(text.toString().replace("%n", "").replace("%%", ""))
                    .doesNotContain("%"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0 1 2 3",
    "evaluate, 0 2 3",
    "explain, 0 2",
    "diff, 0 1 2",
    "compare, 0 2",
    "check, 0 2",
    "plugins, 0 2",
    "schema, 0 2",
    "verify, 0 1 2",
    "box, 0 2",
    "box open, 0 2",
    "box passes, 0 2",
    "box batch, 0 2",
    "box submit, 0 2 3",
    "box status, 0 2",
    "box close, 0 2",
    "ledger, 0 2",
    "ledger open, 0 2",
    "ledger import, 0 2",
    "ledger report, 0 1 2",
    "ledger list, 0 2",
    "ledger show, 0 2",
    "ledger step, 0 2",
    "ledger merge, 0 2",
    "ledger split, 0 2",
    "ledger erase, 0 2",
    "ledger changes, 0 2",
    "ledger metrics, 0 2",
    "ledger ask, 0 2",
    "ledger answers, 0 1 2",
    "ledger verify, 0 1 2",
    "ledger export, 0 2"
  })
  void every_command_tells_the_exit_statuses_that_it_has_and_no_other(
      String command, String statuses) {
    assertThat(statuses(help(command, "en"), "Exit status:")).isEqualTo(statuses);
    assertThat(statuses(help(command, "zh"), "退出状态：")).isEqualTo(statuses);
  }

  private static String statuses(String help, String heading) {
    return help.substring(help.indexOf(heading))
        .lines()
        .filter(line -> line.matches(" +[0-9]+ .*"))
        .map(line -> line.replaceFirst(" +([0-9]+) .*", "$1"))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void no_option_goes_without_a_description(String command) {
    for (String language : new String[] {"en", "zh"}) {
      assertThat(help(command, language).lines())
          .filteredOn(line -> line.matches(" {2,6}(-\\w, )?--.*"))
          .isNotEmpty()
          .allMatch(line -> line.matches(" +(-\\w, )?--\\S+ +\\S.*"));
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_command_tells_its_version(String command) {
    Outcome version = run(command, "--version");

    assertThat(version.status()).isZero();
    assertThat(version.out()).startsWith("pingyi ").endsWith("\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                          | say which command",
        "evalute                     | unknown: “evalute”; did you mean “evaluate”?",
        "check                       | missing: --scheme",
        "check --scheme              | --scheme needs a value",
        "check --scheme --plan       | --scheme needs a value",
        "check --sceme a             | unknown: “--sceme”; did you mean “--scheme”?",
        "check --scheme a b          | unknown: “b”",
        "check --scheme a --scheme b | given twice: --scheme",
        "check --scheme=             | a path is needed (--scheme)",
        "check --lang fr --scheme a  | “fr” is neither zh nor en (--lang)",
        "schema                      | 'missing: scheme|report'",
        "schema scheem               | '“scheem” is neither scheme nor report (scheme|report)'",
        "evaluate --strict=maybe     | “maybe” is no value of this (--strict)",
        "evaluate                    | missing: --scheme, --ballots, --out",
        "diff a                      | missing: AFTER",
        "check --scheme a --rule-time-limit 0    | “0” is no time in seconds above 0 (--rule-time-limit)",
        "check --scheme a --rule-time-limit soon | “soon” is no time in seconds above 0 (--rule-time-limit)",
        "diff a b --most -1          | “-1” is no whole number from 0 on (--most)",
        "explain --scheme a --ballots b --group g      | missing: --object",
        "explain --scheme a --ballots b --threads 0    | “0” is no whole number from 1 to 1024 (--threads)",
        "explain --scheme a --ballots b --threads 1025 | “1025” is no whole number from 1 to 1024 (--threads)",
        "explain --scheme a --ballots b --threads all  | “all” is no whole number from 1 to 1024 (--threads)",
        "explain --scheme a --ballots b --threads ＋2 | “＋2” is no whole number from 1 to 1024 (--threads)",
        "explain --scheme a --ballots b --threads +2 | “+2” is no whole number from 1 to 1024 (--threads)",
        "explain --scheme a --ballots b --threads ２ | “２” is no whole number from 1 to 1024 (--threads)",
        "explain --scheme a --ballots b --threads 1２ | “1２” is no whole number from 1 to 1024 (--threads)",
        "explain --scheme a --ballots b --threads -1 | “-1” is no whole number from 1 to 1024 (--threads)",
        "explain --scheme a --ballots b --threads 2.0 | “2.0” is no whole number from 1 to 1024 (--threads)",
        "explain --scheme a --ballots b --threads 99999999999 | “99999999999” is no whole number from 1 to 1024 (--threads)",
        "explain --scheme a --ballots b --memory +2g | “+2g” is no size above 0 such as 512m or 2g (--memory)",
        "explain --scheme a --ballots b --memory ２g | “２g” is no size above 0 such as 512m or 2g (--memory)",
        "explain --scheme a --ballots b --memory 512ｍ | “512ｍ” is no size above 0 such as 512m or 2g (--memory)",
        "explain --scheme a --ballots b --memory 1２ | “1２” is no size above 0 such as 512m or 2g (--memory)",
        "explain --scheme a --ballots b --memory 512mb | “512mb” is no size above 0 such as 512m or 2g (--memory)",
        "explain --scheme a --ballots b --memory -1 | “-1” is no size above 0 such as 512m or 2g (--memory)",
        "explain --scheme a --ballots b --memory 0g    | “0g” is no size above 0 such as 512m or 2g (--memory)",
        "explain --scheme a --ballots b --memory half  | “half” is no size above 0 such as 512m or 2g (--memory)",
        "explain --scheme a --ballots b --memory 8589934592g | “8589934592g” is no size above 0 such as 512m or 2g (--memory)",
        "explain --scheme a --ballots b --detail every | “every” is none of summary, parts and steps (--detail)",
      })
  void wrong_usage_is_explained(String command, String explanation) {
    Outcome outcome = run(command);

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines()).hasSize(2).first().isEqualTo("pingyi: " + explanation);
    assertThat(outcome.err().lines()).last().asString().endsWith("--help” tells more");
  }

  @Test
  void an_unknown_charset_is_wrong_usage() {
    Outcome outcome = run("evaluate --scheme a --ballots b --out c --charset GBK18030");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("pingyi: no charset is called “GBK18030”; try UTF-8 or GB18030 (--charset)\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--lang zh evalute                    | 无法识别：“evalute”，是否想写“evaluate”？",
        "check --lang zh                      | 缺少：--scheme",
        "check --lang=zh --scheme a --scheme b | 重复给出：--scheme",
        "explain --lang zh --scheme a --ballots b --threads 0 | “0”不是 1 至 1024 的整数（--threads）",
        "explain --lang zh --scheme a --ballots b --memory 1t | “1t”不是大于 0 的大小，应如 512m、2g（--memory）",
        "explain --lang zh --scheme a --ballots b --ballots b | “b”重复给出，其中的评议票会重复计入（--ballots）",
      })
  void wrong_usage_is_explained_in_chinese(String command, String explanation) {
    assertThat(run(command).err().lines()).first().isEqualTo("pingyi: " + explanation);
  }

  /** Returns what a command says of itself, which it is asked once. */
  private static String help(String command, String language) {
    return HELP.computeIfAbsent(
        command + " --lang " + language + " --help",
        words -> {
          Outcome help = run(words);
          assertThat(help.status()).isZero();
          assertThat(help.err()).isEmpty();
          return help.out();
        });
  }

  private static Outcome run(String command, String... more) {
    String all = (command + " " + String.join(" ", more)).strip();
    return all.isEmpty() ? Outcome.of() : Outcome.of((Object[]) all.split(" +"));
  }
}
