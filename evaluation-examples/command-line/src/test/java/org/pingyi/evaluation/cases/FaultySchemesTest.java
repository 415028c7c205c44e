package org.pingyi.evaluation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.plugin.RulePlugins;

/** All faults of a scheme are reported in one go, each once, where it is, and nothing else is. */
class FaultySchemesTest {

  private static final RulePlugins PLUGINS =
      RulePlugins.discover(FaultySchemesTest.class.getClassLoader());

  @TestFactory
  Stream<DynamicTest> bad_schemes() throws IOException {
    return tests(Resources.folder("cases/bad-schemes"));
  }

  @TestFactory
  Stream<DynamicTest> annotated_schemes() throws IOException {
    return tests(Resources.folder("cases/annotated-schemes"));
  }

  @TestFactory
  Stream<DynamicTest> oversized_schemes(@TempDir Path folder) throws IOException {
    OversizedSchemes.write(folder);
    return tests(folder);
  }

  private static Stream<DynamicTest> tests(Path folder) throws IOException {
    List<AnnotatedScheme> schemes = AnnotatedScheme.in(folder);
    assertThat(schemes).isNotEmpty();
    return schemes.stream()
        .map(
            scheme ->
                DynamicTest.dynamicTest(
                    scheme.name(),
                    scheme.file().toUri(),
                    () -> assertThat(reported(scheme.file())).isEqualTo(scheme.faults())));
  }

  private static List<String> reported(Path file) {
    try {
      EvaluationScheme.read(file, PLUGINS);
      return List.of();
    } catch (InputException faulty) {
      return faulty.faults().stream().map(FaultySchemesTest::lineAndCode).toList();
    }
  }

  private static String lineAndCode(Fault fault) {
    return fault.place().line() + " " + fault.code();
  }
}
