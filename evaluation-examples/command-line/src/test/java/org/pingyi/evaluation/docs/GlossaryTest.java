package org.pingyi.evaluation.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Keyword;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginKind;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.tally.RejectionReason;
import org.pingyi.evaluation.vocabulary.Form;
import org.pingyi.evaluation.vocabulary.Key;
import org.pingyi.evaluation.vocabulary.SchemeKeys;
import org.pingyi.evaluation.vocabulary.Vocabulary;
import org.pingyi.evaluation.vocabulary.report.ReportKeys;

/** The glossary tells of what there is, and what it says not to say is not said. */
class GlossaryTest {

  /** What a rule is taken from: titles of works, which are as their authors have them. */
  private static final Pattern CITED = Pattern.compile("(?m)^\\*\\*(?:Source\\.|出处。)\\*\\* .*$");

  private static final String NOT_SAID = "Words for which there are others 不用的词";
  private static final List<String> MODULES =
      List.of("evaluation-core", "evaluation-rules", "evaluation-examples/command-line");
  private static final Pattern TYPE = Pattern.compile("(?:class|record|interface|enum) (\\w+)");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern PROPERTY = Pattern.compile("(?m)^[^=\\n]+=(.*)$");
  private static final Pattern PARAMETER = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");

  private final Markdown glossary = Markdown.read(Project.ROOT.resolve("docs/glossary.md"));

  private List<List<String>> terms() {
    return glossary.titles().stream()
        .filter(title -> !title.equals(NOT_SAID))
        .flatMap(title -> glossary.cells(title).stream())
        .toList();
  }

  @Test
  void each_term_is_told_once_in_both_languages() {
    assertThat(terms()).hasSizeGreaterThan(80).allMatch(cells -> cells.size() == 5);
    assertThat(terms()).extracting(cells -> cells.get(0)).doesNotHaveDuplicates();
    assertThat(terms())
        .allSatisfy(
            cells -> {
              assertThat(cells.get(0) + cells.get(2)).doesNotContainPattern(CHINESE);
              assertThat(cells.get(1)).containsPattern(CHINESE);
              assertThat(cells.get(3)).containsPattern(CHINESE).endsWith("。");
            });
  }

  @Test
  void the_classes_and_keys_exist() throws IOException {
    Set<String> names = names();

    assertThat(terms())
        .allSatisfy(
            cells ->
                assertThat(Markdown.codes(cells.get(4)))
                    .as(cells.get(0))
                    .isNotEmpty()
                    .isSubsetOf(names));
  }

  @Test
  void the_kinds_of_plugins_are_called_what_the_program_calls_them() {
    List<List<String>> titles =
        Arrays.stream(PluginKind.values())
            .map(kind -> List.of(kind.title().en(), kind.title().zh()))
            .toList();

    assertThat(terms()).extracting(cells -> cells.subList(0, 2)).containsAll(titles);
  }

  @Test
  void every_key_of_a_scheme_belongs_to_a_term() {
    Set<String> told =
        terms().stream()
            .flatMap(cells -> Markdown.codes(cells.get(4)).stream())
            .collect(Collectors.toSet());
    Map<String, Vocabulary> vocabularies = new HashMap<>();
    collect(SchemeKeys.SCHEME, vocabularies);
    List<String> keys =
        vocabularies.values().stream()
            .flatMap(vocabulary -> vocabulary.keys().stream())
            .<String>map(Key::name)
            .toList();

    assertThat(keys).contains("criteria", "opens");
    assertThat(told).containsAll(keys);
  }

  @Test
  void what_a_key_holds_is_called_by_its_term_in_both_languages() {
    Map<String, String> terms =
        terms().stream().collect(Collectors.toMap(cells -> cells.get(0), cells -> cells.get(1)));
    List<Text> titles =
        vocabularies().stream()
            .flatMap(
                vocabulary ->
                    Stream.concat(
                        Stream.of(vocabulary.title()),
                        vocabulary.keys().stream().map(Key::form).flatMap(GlossaryTest::named)))
            .filter(title -> terms.containsKey(withoutArticle(title)))
            .toList();

    assertThat(titles)
        .extracting(GlossaryTest::withoutArticle)
        .contains("leaf criterion", "inner criterion", "range scale", "scale", "rater group");
    assertThat(titles)
        .allSatisfy(title -> assertThat(title.zh()).isEqualTo(terms.get(withoutArticle(title))));
  }

  private static Stream<Text> named(Form form) {
    return form instanceof Form.Name name ? Stream.of(name.of()) : Stream.empty();
  }

  private static String withoutArticle(Text title) {
    return title.en().replaceFirst("^(an?|the) ", "");
  }

  @Test
  void words_for_which_there_are_others_are_not_used_for_what_keys_and_parameters_mean() {
    List<Text> meanings =
        Stream.concat(
                vocabularies().stream()
                    .flatMap(vocabulary -> vocabulary.keys().stream())
                    .flatMap(key -> key.meaning().stream()),
                parameters()
                    .map(component -> component.getAnnotation(Meaning.class))
                    .filter(Objects::nonNull)
                    .map(meaning -> Text.of(meaning.en(), meaning.zh())))
            .toList();

    assertThat(meanings).hasSizeGreaterThan(150);
    assertThat(meanings)
        .allSatisfy(
            meaning ->
                assertThat(meaning.en() + " " + meaning.zh()).doesNotContainPattern(notSaid()));
  }

  /** Those of schemes and of reports. */
  private static Collection<Vocabulary> vocabularies() {
    Map<String, Vocabulary> scheme = new HashMap<>();
    collect(SchemeKeys.SCHEME, scheme);
    Map<String, Vocabulary> report = new HashMap<>();
    collect(ReportKeys.REPORT, report);
    return Stream.of(scheme, report).flatMap(found -> found.values().stream()).toList();
  }

  /** All vocabularies that can be reached from one, by their names. */
  private static void collect(Vocabulary vocabulary, Map<String, Vocabulary> found) {
    if (found.putIfAbsent(vocabulary.name(), vocabulary) == null) {
      vocabulary.keys().forEach(key -> nested(key.form()).ifPresent(next -> collect(next, found)));
      vocabulary.variant().ifPresent(other -> collect(other.keys(), found));
    }
  }

  private static Optional<Vocabulary> nested(Form form) {
    if (form instanceof Form.Items<?> items) {
      return nested(items.element());
    }
    if (form instanceof Form.Table table) {
      return nested(table.value());
    }
    if (form instanceof Form.Demanding demanding) {
      return nested(demanding.form());
    }
    return form instanceof Form.Fields fields ? Optional.of(fields.keys().get()) : Optional.empty();
  }

  @Test
  void words_for_which_there_are_others_are_not_used_in_documents() throws IOException {
    for (Markdown document : Project.documents()) {
      assertThat(CITED.matcher(Markdown.prose(document.without(NOT_SAID))).replaceAll(""))
          .as(document.file().toString())
          .doesNotContainPattern(notSaid());
    }
  }

  @Test
  void works_that_are_cited_keep_the_words_of_their_titles() {
    String source = "**Source.** L. Kish, Survey Sampling, New York 1965.";

    assertThat(CITED.matcher(source + "\n\nA survey.").replaceAll("")).isEqualTo("\n\nA survey.");
    assertThat(CITED.matcher("**出处。** 论文 Survey Sampling。").replaceAll("")).isEmpty();
  }

  @Test
  void words_for_which_there_are_others_are_not_used_in_messages() throws IOException {
    for (Path source : sources()) {
      assertThat(literals(source))
          .as(source.toString())
          .allSatisfy(literal -> assertThat(literal).doesNotContainPattern(notSaid()));
    }
  }

  @Test
  void a_word_for_which_there_is_another_is_found() {
    assertThat("the Voters").containsPattern(notSaid());
    assertThat("请填写问卷").containsPattern(notSaid());
    assertThat("devoted to ballots").doesNotContainPattern(notSaid());
  }

  private Pattern notSaid() {
    List<List<String>> rows = glossary.cells(NOT_SAID);
    assertThat(rows).isNotEmpty();
    String english =
        rows.stream().flatMap(cells -> Stream.of(cells.get(0).split(", "))).collect(or());
    String chinese =
        rows.stream().flatMap(cells -> Stream.of(cells.get(1).split("、"))).collect(or());
    return Pattern.compile("(?i)\\b(?:" + english + ")s?\\b|" + chinese);
  }

  private static Collector<CharSequence, ?, String> or() {
    return Collectors.joining("|");
  }

  /** All that a term can be met as: types, texts in the code, codes, plugins and parameters. */
  private static Set<String> names() throws IOException {
    Set<String> names = new HashSet<>();
    for (Path source : sources()) {
      String text = Files.readString(source);
      TYPE.matcher(text).results().forEach(type -> names.add(type.group(1)));
      names.addAll(literals(source));
    }
    Stream.of(FaultCode.values()).map(FaultCode::code).forEach(names::add);
    Stream.of(SourceKind.values()).map(Keyword::id).forEach(names::add);
    Stream.of(RejectionReason.values()).map(RejectionReason::code).forEach(names::add);
    parameters().forEach(component -> names.add(kebab(component.getName())));
    return names;
  }

  /** The parameters of all plugins, those of one and those that several share. */
  private static Stream<RecordComponent> parameters() {
    return RulePlugins.discover(GlossaryTest.class.getClassLoader()).all().stream()
        .map(found -> found.plugin().getClass())
        .flatMap(type -> Stream.concat(Stream.of(type.getDeclaredClasses()), arguments(type)))
        .filter(Class::isRecord)
        .distinct()
        .flatMap(parameters -> Stream.of(parameters.getRecordComponents()));
  }

  private static Stream<Class<?>> arguments(Class<?> plugin) {
    return Stream.of(plugin.getGenericInterfaces())
        .filter(ParameterizedType.class::isInstance)
        .flatMap(type -> Stream.of(((ParameterizedType) type).getActualTypeArguments()))
        .<Class<?>>mapMulti(
            (argument, classes) -> {
              if (argument instanceof Class<?> type) {
                classes.accept(type);
              }
            });
  }

  private static String kebab(String name) {
    return PARAMETER.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  private static List<String> literals(Path source) throws IOException {
    Pattern literal = source.toString().endsWith(".java") ? LITERAL : PROPERTY;
    return literal
        .matcher(Files.readString(source))
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  private static List<Path> sources() throws IOException {
    Stream.Builder<Path> sources = Stream.builder();
    for (String module : MODULES) {
      try (Stream<Path> files = Files.walk(Project.ROOT.resolve(module).resolve("src/main"))) {
        files
            .filter(file -> file.toString().matches(".*\\.(java|properties)"))
            .forEach(sources::add);
      }
    }
    return sources.build().toList();
  }
}
