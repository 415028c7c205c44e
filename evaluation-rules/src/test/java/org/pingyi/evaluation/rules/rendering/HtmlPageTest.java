package org.pingyi.evaluation.rules.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.FlagResult;
import org.pingyi.evaluation.report.ReportFormat;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class HtmlPageTest {

  private static final RulePlugins PLUGINS =
      RulePlugins.discover(HtmlPageTest.class.getClassLoader());

  private static final String SCHEME =
      """
      id: office
      version: 2
      title: { en: Our office, zh: 机关 }
      object-kind: unit
      objects:
        - { id: "1", title: { en: First, zh: 一科 }, floor: low }
        - { id: "2", title: { en: Second, zh: 二科 }, floor: low }
        - { id: "3", title: { en: Third, zh: 三科 }, floor: high }
      scales:
        marks:
          options:
            - { id: A, value: 100, attitude: positive }
            - { id: D, value: 20, attitude: negative }
      criteria:
        - { id: duty, title: { en: Duty, zh: 尽责 } }
        - id: team
          title: { en: Team, zh: 班子 }
          criteria: [ { id: law, title: { en: Law, zh: 守法 } } ]
      raters: [ { id: masses, title: { en: Masses, zh: 群众 }, issued: 9 }, { id: peers } ]
      grades: [ { id: good, title: { en: Good, zh: 优 }, at-least: 60 }, { id: poor, title: 差 } ]
      rules:
        - { use: veto, when: { criterion: duty, satisfaction-below: 90% }, grade: poor }
      ranking: { within: floor }
      rectification: [ { use: dissatisfaction-rate, above: 20% } ]
      statistics: [ { use: fleiss-kappa } ]
      """;

  private static final String BALLOTS =
      """
      object,group,token,duty,law
      1,masses,a,A,A
      1,masses,b,A,A
      1,peers,c,D,A
      2,masses,a,D,D
      2,masses,a,D,D
      """;

  private static EvaluationReport report(String text) {
    EvaluationScheme scheme = EvaluationScheme.read("scheme.yaml", text, PLUGINS);
    return scheme.evaluate(
        scheme.tally(BallotSource.csv("ballots.csv", new StringReader(BALLOTS))));
  }

  private static String page(String scheme, Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportFormat.find(PLUGINS, "html").orElseThrow().write(report(scheme), out, language);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void papers_to_be_looked_at_are_listed_with_the_reason() throws Exception {
    EvaluationReport report = report(SCHEME);
    FlagResult flag =
        new FlagResult(
            "alike",
            Optional.of(report.of("2").object()),
            Optional.of(report.turnout().get(0).group()),
            3,
            Text.of("<all> the same", "全部相同"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    ReportFormat.find(PLUGINS, "html")
        .orElseThrow()
        .write(report.withFlags(List.of(flag)), out, Language.EN);

    Document page = xml(out.toString(StandardCharsets.UTF_8));
    assertThat(texts(page, "h2")).contains("To be looked at");
    assertThat(texts(page, "td"))
        .containsSubsequence("alike", "Second", "Masses", "3", "<all> the same");
    assertThat(page(SCHEME, Language.ZH)).doesNotContain("复核提示");
  }

  private static Document xml(String page)
      throws IOException, ParserConfigurationException, SAXException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> texts(Document page, String element) {
    NodeList found = page.getElementsByTagName(element);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }

  @Test
  void a_page_holds_the_whole_report_in_english() throws Exception {
    Document page = xml(page(SCHEME, Language.EN));

    assertThat(texts(page, "title")).containsExactly("Our office");
    assertThat(texts(page, "h2"))
        .containsExactly(
            "Ballots",
            "Turnout",
            "Ranking",
            "Objects",
            "To be put right",
            "Figures beside the scores");
    assertThat(texts(page, "h3")).containsExactly("low", "high", "First", "Second", "Third");
    assertThat(texts(page, "tr"))
        .contains(
            "541",
            "duplicate1",
            "Masses923",
            "peers–11",
            "1First80.00差100.0060.00",
            "2Second20.00差20.00–",
            "–Third––––",
            "Duty60.00100.00 (2/2)20.00 (1/1)",
            "\u3000Law100.00100.00 (2/2)100.00 (1/1)",
            "FirstDutydissatisfaction-rate0.3333–")
        .anySatisfy(
            row -> assertThat(row).startsWith("agreement beyond chance, kappaDuty– not all"));
    assertThat(texts(page, "p"))
        .contains("Scheme office, version 2", "Score 80.00, rank 1, grade 差")
        .anySatisfy(text -> assertThat(text).startsWith("veto: Good → 差 ("));
  }

  @Test
  void in_chinese_every_word_of_the_page_is_chinese() throws Exception {
    String page = page(SCHEME, Language.ZH);

    assertThat(page).contains("<html lang=\"zh\">");
    assertThat(texts(xml(page), "title")).containsExactly("机关");
    assertThat(texts(xml(page), "th"))
        .allSatisfy(
            text -> assertThat(text.equals("peers") || text.matches("\\p{IsHan}+")).isTrue());
    assertThat(texts(xml(page), "p")).contains("得分 80.00，名次 1，等次 差");
  }

  @Test
  void text_from_outside_is_text() throws Exception {
    String hostile = "<script>alert(1)</script>&\\\"'\\u0007\\uFFFF";
    String scheme =
        SCHEME
            .replace("zh: 一科", "zh: \"" + hostile + "\"")
            .replace("zh: 机关", "zh: \"" + hostile + "\"")
            .replace("zh: 尽责", "zh: \"]]>" + hostile + "\"")
            .replace("floor: high", "floor: \"" + hostile + "\"");

    String page = page(scheme, Language.ZH);

    assertThat(page).doesNotContain("<script", "\u0007", "\uFFFF");
    assertThat(texts(xml(page), "title").get(0)).startsWith("<script>alert(1)</script>&\"'");
    assertThat(texts(xml(page), "td"))
        .anySatisfy(text -> assertThat(text).startsWith("]]><script>alert(1)"));
  }

  @Test
  void a_page_needs_nothing_from_elsewhere() throws Exception {
    String page = page(SCHEME, Language.EN);

    assertThat(page).doesNotContain("href", "src", "url(", "@import", "http");
  }

  @Test
  void without_explanations_ids_stand_for_titles() throws Exception {
    EvaluationReport whole = report(SCHEME);
    EvaluationReport plain =
        new EvaluationReport(
            whole.scheme(),
            whole.ballots(),
            whole.turnout(),
            whole.objects(),
            whole.rectification(),
            whole.statistics(),
            whole.warnings());
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    ReportFormat.find(PLUGINS, "html").orElseThrow().write(plain, out, Language.EN);

    Document page = xml(out.toString(StandardCharsets.UTF_8));
    assertThat(texts(page, "title")).containsExactly("office");
    assertThat(texts(page, "tr")).contains("1180.00poor100.0060.00");
  }

  @Test
  void nobody_evaluated_makes_a_page_too() throws Exception {
    String none =
        SCHEME
            .replaceAll("(?s)objects:\n.*scales:", "scales:")
            .replace("ranking: { within: floor }\n", "");
    EvaluationScheme scheme = EvaluationScheme.read("scheme.yaml", none, PLUGINS);
    EvaluationReport report =
        scheme.evaluate(
            scheme.tally(
                BallotSource.csv("b.csv", new StringReader("object,group,token,duty,law\n"))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    ReportFormat.find(PLUGINS, "html").orElseThrow().write(report, out, Language.EN);

    assertThat(texts(xml(out.toString(StandardCharsets.UTF_8)), "p"))
        .contains("Warning: There is no object to report on.", "Nothing.");
  }
}
