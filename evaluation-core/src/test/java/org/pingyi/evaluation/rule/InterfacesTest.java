package org.pingyi.evaluation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a rule author has to know is little, and each kind of plugin is one interface. */
class InterfacesTest {

  private static final Path SOURCES = Path.of("src/main/java/org/pingyi/evaluation/rule");
  private static final int MOST_LINES = 200;

  /** The interfaces from the root down, each once. */
  private static Stream<Class<?>> interfaces(Class<?> plugin) {
    Class<?>[] narrower = plugin.isSealed() ? plugin.getPermittedSubclasses() : new Class<?>[0];
    return Stream.concat(
        Stream.of(plugin), Arrays.stream(narrower).flatMap(InterfacesTest::interfaces));
  }

  private static List<String> lines(Class<?> type) {
    try {
      String code =
          Files.readString(SOURCES.resolve(type.getSimpleName() + ".java"))
              .replaceAll("(?s)/\\*.*?\\*/", "")
              .replaceAll("//.*", "");
      return code.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  @Test
  void all_interfaces_together_are_at_most_200_lines_without_comments() {
    List<Class<?>> all = interfaces(Plugin.class).toList();

    assertThat(all).contains(ScoringRule.class, NodeCombiningRule.class, SchemeTemplate.class);
    assertThat(all.stream().mapToInt(type -> lines(type).size()).sum()).isBetween(1, MOST_LINES);
  }

  @Test
  void each_kind_of_plugin_is_one_of_them() {
    assertThat(interfaces(Plugin.class).map(type -> (Object) type))
        .containsAll(Arrays.stream(PluginKind.values()).map(PluginKind::service).toList());
  }
}
