package org.pingyi.evaluation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.plugin.PluginKind;

/** What a rule author has to know is little, and each kind of plugin is one interface. */
class InterfacesTest {

  private static final Path SOURCES = Path.of("src/main/java/org/pingyi/evaluation/rule");
  private static final int MOST_STABLE_LINES = 150;
  private static final int MOST_EXPERIMENTAL_LINES = 56;

  /** The interfaces from the root down, each once. */
  private static Stream<Class<?>> interfaces(Class<?> plugin) {
    Class<?>[] narrower = plugin.isSealed() ? plugin.getPermittedSubclasses() : new Class<?>[0];
    return Stream.concat(
        Stream.of(plugin), Arrays.stream(narrower).flatMap(InterfacesTest::interfaces));
  }

  /** What is read, without comments and without the mark of what stays. */
  private static List<String> lines(Class<?> type) {
    return code(type)
        .replaceAll("(?s)/\\*.*?\\*/", "")
        .replaceAll("//.*", "")
        .replaceAll("(?m)^import .*\\.stability\\..*|^@Stable$", "")
        .lines()
        .filter(line -> !line.isBlank())
        .toList();
  }

  private static String code(Class<?> type) {
    try {
      return Files.readString(SOURCES.resolve(type.getSimpleName() + ".java"));
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  /** Whether it may still change: the annotation is not there at run time, but it is written. */
  private static boolean isExperimental(Class<?> type) {
    return code(type).contains("\n@Experimental\n");
  }

  private static int lines(List<Class<?>> types) {
    return types.stream().mapToInt(type -> lines(type).size()).sum();
  }

  @Test
  void all_stable_interfaces_together_are_at_most_150_lines_without_comments() {
    List<Class<?>> stable = interfaces(Plugin.class).filter(type -> !isExperimental(type)).toList();

    assertThat(stable).contains(ScoringRule.class, NodeCombiningRule.class, SchemeTemplate.class);
    assertThat(lines(stable)).isBetween(1, MOST_STABLE_LINES);
  }

  @Test
  void what_may_still_change_is_at_most_56_lines_more() {
    List<Class<?>> experimental =
        interfaces(Plugin.class).filter(InterfacesTest::isExperimental).toList();

    assertThat(experimental).contains(ReviewFlag.class, PaperStatistic.class);
    assertThat(lines(experimental)).isBetween(1, MOST_EXPERIMENTAL_LINES);
  }

  @Test
  void each_kind_of_plugin_is_one_of_them() {
    assertThat(interfaces(Plugin.class).map(type -> (Object) type))
        .containsAll(Arrays.stream(PluginKind.values()).map(PluginKind::service).toList());
  }
}
