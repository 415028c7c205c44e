package org.pingyi.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.plugin.FoundPlugin;
import org.pingyi.evaluation.plugin.ParameterTypes;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.Beside;
import org.pingyi.evaluation.rule.Rule;
import org.pingyi.evaluation.rules.scoring.WeightedMean;
import org.pingyi.evaluation.testkit.PluginContract;

class StandardPluginsTest {

  private static final String MODULE = "org.pingyi.evaluation.rules";

  private static final List<String> PLUGINS =
      List.of(
          "scoring bayesian-mean",
          "scoring distribution-weighted",
          "scoring drop-extremes",
          "scoring majority-judgement",
          "scoring median",
          "scoring mode",
          "scoring net-promoter",
          "scoring net-satisfaction",
          "scoring satisfaction-rate",
          "scoring top-box-share",
          "scoring trimmed-mean",
          "scoring weighted-mean",
          "scoring wilson-lower-bound",
          "scoring winsorized-mean",
          "combining fuzzy-comprehensive",
          "combining grey-relational",
          "combining minimum",
          "combining rank-sum-ratio",
          "combining topsis",
          "combining weighted-geometric-mean",
          "combining weighted-sum",
          "weighting ahp",
          "weighting combination",
          "weighting critic",
          "weighting entropy",
          "weighting equal",
          "weighting rank-order-centroid",
          "paper minimum-answers",
          "paper minimum-time",
          "paper no-straight-lining",
          "paper top-marks-limit",
          "adjustment bonus",
          "adjustment cap",
          "adjustment deduction",
          "adjustment floor",
          "adjustment veto",
          "grading bands",
          "grading joint",
          "grading majority-grade",
          "grading percentile",
          "grading quota",
          "trigger dissatisfaction-rate",
          "trigger lowest-criterion",
          "order most-affected",
          "order most-dissatisfied",
          "order share-and-number",
          "statistic aggregation-levels",
          "statistic bootstrap-interval",
          "statistic cronbach-alpha",
          "statistic fleiss-kappa",
          "statistic group-difference",
          "statistic icc",
          "statistic kendall-w",
          "statistic krippendorff-alpha",
          "statistic rank-stability",
          "statistic sample-sizes",
          "statistic stratified-mean",
          "statistic stratified-total",
          "statistic wilson-interval",
          "flag bursts",
          "flag identical-papers",
          "flag mutual-high-marks",
          "flag outlying-raters",
          "flag straight-lining",
          "renderer html",
          "comparison before-after",
          "comparison put-right",
          "template five-goods",
          "template five-leads",
          "template five-probes",
          "template four-aspects",
          "template member-appraisal",
          "template member-plan",
          "template organisation-plan",
          "template service-review-hall",
          "template service-review-online",
          "template three-shows",
          "template window-service");

  private final RulePlugins found = RulePlugins.discover(getClass().getClassLoader());

  private static Path classes() {
    try {
      return Path.of(
          WeightedMean.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException noFile) {
      throw new AssertionError(noFile);
    }
  }

  private static ModuleDescriptor descriptor() {
    return ModuleFinder.of(classes()).find(MODULE).orElseThrow().descriptor();
  }

  @Test
  void all_are_found_on_the_class_path_and_none_has_a_problem() {
    assertThat(found.problems()).isEmpty();
    assertThat(found.all())
        .extracting(plugin -> plugin.kind() + " " + plugin.info().id())
        .containsExactlyElementsOf(PLUGINS);
  }

  @Test
  void each_is_held_to_the_contract_of_its_kind() {
    assertThat(found.all())
        .extracting(plugin -> plugin.plugin().getClass().getName() + "ContractTest")
        .allSatisfy(name -> assertThat(PluginContract.class).isAssignableFrom(Class.forName(name)));
  }

  @Test
  void all_are_found_on_the_module_path() throws ReflectiveOperationException {
    ModuleLayer layer = layer();
    Class<?> plugins =
        layer.findLoader("org.pingyi.evaluation.core").loadClass(RulePlugins.class.getName());

    Object discovered = plugins.getMethod("discover", ModuleLayer.class).invoke(null, layer);

    assertThat((List<?>) plugins.getMethod("problems").invoke(discovered)).isEmpty();
    assertThat((List<?>) plugins.getMethod("all").invoke(discovered)).hasSize(PLUGINS.size());
  }

  /** A layer with the core and this module, made from what the tests have on their class path. */
  private static ModuleLayer layer() {
    Path[] path =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> !entry.isEmpty())
            .map(Path::of)
            .toArray(Path[]::new);
    return ModuleLayer.boot()
        .defineModulesWithOneLoader(
            ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(path), ModuleFinder.of(), Set.of(MODULE)),
            ClassLoader.getPlatformClassLoader());
  }

  @Test
  void the_module_provides_what_the_service_files_list() throws IOException {
    TreeMap<String, Set<String>> provided = new TreeMap<>();
    descriptor()
        .provides()
        .forEach(service -> provided.put(service.service(), new TreeSet<>(service.providers())));

    TreeMap<String, Set<String>> listed = new TreeMap<>();
    try (Stream<Path> files = Files.list(classes().resolve("META-INF/services"))) {
      for (Path file : files.toList()) {
        listed.put(file.getFileName().toString(), new TreeSet<>(Files.readAllLines(file)));
      }
    }
    assertThat(listed).isEqualTo(provided);
  }

  @Test
  void records_of_parameters_are_open_to_those_who_bind_and_check_them() {
    Set<String> records =
        found.all().stream()
            .filter(plugin -> plugin.plugin() instanceof Rule<?>)
            .flatMap(plugin -> packages((Rule<?>) plugin.plugin()))
            .collect(Collectors.toSet());

    assertThat(descriptor().opens())
        .allSatisfy(
            opened ->
                assertThat(opened.targets())
                    .containsExactlyInAnyOrder(
                        "com.fasterxml.jackson.databind",
                        "org.hibernate.validator",
                        "org.pingyi.evaluation.core"))
        .extracting(ModuleDescriptor.Opens::source)
        .containsExactlyInAnyOrderElementsOf(records);
  }

  /** Where a rule is, and where its parameters are that it shares with others. */
  private static Stream<String> packages(Rule<?> rule) {
    return Stream.concat(
        Stream.of(rule.getClass().getPackageName()),
        Stream.of(ParameterTypes.of(rule).getRecordComponents())
            .filter(component -> component.isAnnotationPresent(Beside.class))
            .map(component -> component.getType().getPackageName()));
  }

  @Test
  void nothing_is_exported() {
    assertThat(descriptor().exports()).isEmpty();
  }

  @Test
  void parameters_of_a_standard_rule_are_its_own_record_or_none() {
    for (FoundPlugin plugin : found.all()) {
      if (plugin.plugin() instanceof Rule<?> rule) {
        Class<?> parameters = ParameterTypes.of(rule);
        assertThat(
                parameters.getDeclaringClass() == null
                    || parameters.getDeclaringClass() == rule.getClass())
            .as(plugin.toString())
            .isTrue();
      }
    }
  }

  @Test
  void each_has_a_version_and_a_title_in_both_languages() {
    assertThat(found.all())
        .allSatisfy(
            plugin -> {
              assertThat(plugin.info().version()).isEqualTo("1.0");
              assertThat(plugin.info().title().en()).isNotEqualTo(plugin.info().title().zh());
            });
  }
}
