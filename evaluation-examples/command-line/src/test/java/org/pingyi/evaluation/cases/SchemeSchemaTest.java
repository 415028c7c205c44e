package org.pingyi.evaluation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pingyi.evaluation.plugin.PluginKind;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.schema.JsonSchemas;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the reader accepts the schema accepts, and of what it refuses what a schema can refuse. */
class SchemeSchemaTest {

  private static final RulePlugins PLUGINS =
      RulePlugins.discover(SchemeSchemaTest.class.getClassLoader());

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static final Schema SCHEMA = REGISTRY.getSchema(JsonSchemas.scheme(PLUGINS));

  private static List<String> problems(SchemeAsJson variant, String scheme) {
    return SCHEMA.validate(variant.of(scheme), InputFormat.JSON).stream()
        .map(problem -> problem.getInstanceLocation() + ": " + problem.getMessage())
        .toList();
  }

  @Test
  void the_schema_is_one() {
    Schema meta =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(meta.validate(JsonSchemas.scheme(PLUGINS), InputFormat.JSON)).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> good_schemes_are_accepted() throws IOException {
    List<Path> good = new ArrayList<>();
    for (EvaluationCase each : EvaluationCase.all()) {
      good.add(each.folder().resolve("scheme.yaml"));
    }
    good.addAll(samples());
    AnnotatedScheme.in(Resources.folder("cases/annotated-schemes")).stream()
        .filter(scheme -> scheme.faults().isEmpty())
        .map(AnnotatedScheme::file)
        .forEach(good::add);
    return good.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.toString(), file.toUri(), () -> assertAccepted(Files.readString(file))));
  }

  @TestFactory
  Stream<DynamicTest> templates_alone_are_accepted() {
    return PLUGINS.ids(PluginKind.TEMPLATE).stream()
        .map(
            id ->
                DynamicTest.dynamicTest(
                    id, () -> assertAccepted("id: x\nversion: 1\ntemplate: " + id + "\n")));
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("samples"))) {
      return files.filter(file -> file.endsWith("scheme.yaml")).toList();
    }
  }

  private static void assertAccepted(String scheme) {
    for (SchemeAsJson variant : SchemeAsJson.values()) {
      assertThat(problems(variant, scheme)).as("%s: %s", variant, scheme).isEmpty();
    }
  }

  @TestFactory
  Stream<DynamicTest> bad_schemes_are_refused_as_far_as_a_schema_can() throws IOException {
    Beyond beyond = Beyond.read(Resources.folder("cases").resolve("beyond-the-schema.yaml"));
    List<AnnotatedScheme> bad = new ArrayList<>();
    bad.addAll(AnnotatedScheme.in(Resources.folder("cases/annotated-schemes")));
    bad.addAll(AnnotatedScheme.in(Resources.folder("cases/bad-schemes")));
    return bad.stream()
        .filter(scheme -> !scheme.faults().isEmpty() && beyond.isJson(scheme))
        .map(
            scheme ->
                DynamicTest.dynamicTest(
                    scheme.name(),
                    scheme.file().toUri(),
                    () -> assertThat(refused(scheme)).isEqualTo(beyond.canRefuse(scheme))));
  }

  private static boolean refused(AnnotatedScheme scheme) throws IOException {
    String text = Files.readString(scheme.file());
    boolean asTexts = !problems(SchemeAsJson.TEXTS, text).isEmpty();
    assertThat(problems(SchemeAsJson.CORE_TYPES, text).isEmpty()).isNotEqualTo(asTexts);
    return asTexts;
  }

  /**
   * What a schema cannot express.
   *
   * @param codes faults that it cannot express at all
   * @param notJson faults of what is no JSON
   * @param schemes faulty schemes with faults that it can express elsewhere, but not there
   */
  private record Beyond(Set<String> codes, Set<String> notJson, Set<String> schemes) {

    static Beyond read(Path file) throws IOException {
      Map<String, Map<String, String>> lists =
          new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
      return new Beyond(
          lists.get("codes").keySet(),
          lists.get("not-even-json").keySet(),
          lists.get("schemes").keySet());
    }

    boolean isJson(AnnotatedScheme scheme) {
      return codesOf(scheme).noneMatch(notJson::contains);
    }

    boolean canRefuse(AnnotatedScheme scheme) {
      String name = scheme.file().getFileName().toString().replaceFirst("[.][a-z]+$", "");
      return !schemes.contains(name) && !codesOf(scheme).allMatch(codes::contains);
    }

    private static Stream<String> codesOf(AnnotatedScheme scheme) {
      return scheme.faults().stream().map(fault -> fault.replaceFirst("^\\d+ ", ""));
    }
  }
}
