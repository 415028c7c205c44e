package org.pingyi.evaluation.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.schema.JsonSchemas;

/**
 * What is written from the code says what the code says. With {@code -Dwrite-references} the files
 * are written anew.
 */
class ReferencesTest {

  private static final RulePlugins PLUGINS =
      RulePlugins.discover(ReferencesTest.class.getClassLoader());

  @TestFactory
  Stream<DynamicTest> files_say_what_the_code_says() throws IOException, URISyntaxException {
    return files().entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(),
                    () -> check(Project.ROOT.resolve(file.getKey()), file.getValue())));
  }

  private static Map<String, String> files() throws IOException, URISyntaxException {
    Map<String, String> files = new TreeMap<>();
    files.put(
        "docs/architecture.md",
        PackageArrows.in(Files.readString(Project.ROOT.resolve("docs/architecture.md"))));
    files.put("docs/scheme-reference.md", SchemeReference.text(PLUGINS));
    files.put("docs/report-reference.md", ReportReference.text());
    files.put("docs/rules.md", RuleReference.text(PLUGINS, Language.EN));
    files.put("docs/rules.zh-CN.md", RuleReference.text(PLUGINS, Language.ZH));
    files.put("docs/templates.md", TemplateReference.text(PLUGINS));
    files.put("docs/errors.md", ErrorReference.text(PLUGINS));
    files.put("docs/faulty-plugins.md", FaultyReference.text());
    files.put("docs/public-surface.md", SurfaceReference.text());
    files.put(
        "evaluation-core/src/main/resources/META-INF/pingyi/report.schema.json",
        JsonSchemas.report());
    files.put(
        "evaluation-rules/src/main/resources/META-INF/pingyi/scheme.schema.json",
        JsonSchemas.scheme(PLUGINS));
    return files;
  }

  private static void check(Path file, String text) throws IOException {
    if (System.getProperty("write-references") != null) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertThat(file).as("see docs/contributing.md for how to write it anew").hasContent(text);
  }
}
