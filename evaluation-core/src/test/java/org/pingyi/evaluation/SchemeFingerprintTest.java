package org.pingyi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.roster.Roster;
import org.pingyi.evaluation.rule.Plugin;
import org.pingyi.evaluation.rule.SchemeTemplate;

class SchemeFingerprintTest {

  private static final String SCHEME =
      """
      # the plan of the office
      id: 1
      version: 1
      title: { en: "Offices, \\t\\"2026\\" \\u0001", zh: 机关😀 }
      scales: { quality: { options: [ { id: A, value: 2.50 }, { id: no } ] } }
      criteria: [ { id: duty, required: true } ]
      raters: [ { id: masses }, { id: leaders, anonymous: false } ]
      ranking:
      """;

  /** The same scheme as another program would write it. */
  private static final String JSON =
      """
      {
        "id": "1",
        "version": 1,
        "title": { "en": "Offices, \\t\\"2026\\" \\u0001", "zh": "机关\\ud83d\\ude00" },
        "scales": { "quality": { "options": [ { "id": "A", "value": 2.50 }, { "id": "no" } ] } },
        "criteria": [ { "id": "duty", "required": true } ],
        "raters": [ { "id": "masses" }, { "id": "leaders", "anonymous": false } ]
      }
      """;

  private static final String CANONICAL =
      "{\"scheme\":{\"id\":\"1\",\"version\":\"1\","
          + "\"title\":{\"en\":\"Offices, \\t\\\"2026\\\" \\u0001\",\"zh\":\"机关😀\"},"
          + "\"scales\":{\"quality\":{\"options\":[{\"id\":\"A\",\"value\":\"2.50\"},"
          + "{\"id\":\"no\"}]}},\"criteria\":[{\"id\":\"duty\",\"required\":\"true\"}],"
          + "\"raters\":[{\"id\":\"masses\"},{\"id\":\"leaders\",\"anonymous\":\"false\"}]},";

  private static final String RATERS =
      "\"raters\":[{\"id\":\"masses\",\"anonymous\":\"true\"},"
          + "{\"id\":\"leaders\",\"anonymous\":\"false\"}]}";

  private static EvaluationScheme read(String text) {
    return EvaluationScheme.read("scheme.yaml", text, SmallRules.PLUGINS);
  }

  private static String sha256(String text) throws NoSuchAlgorithmException {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return String.format("%064x", new BigInteger(1, hash));
  }

  private static EvaluationObject object(
      String id, String title, String kind, String parent, Map<String, String> attributes) {
    return new EvaluationObject(
        id,
        Text.of(title),
        Optional.of(kind).filter(it -> !it.isEmpty()),
        Optional.of(parent).filter(it -> !it.isEmpty()),
        attributes);
  }

  @Test
  void it_can_be_redone_from_what_is_written() throws NoSuchAlgorithmException {
    assertThat(read(SCHEME).fingerprint()).isEqualTo(sha256(CANONICAL + RATERS));
  }

  @Test
  void a_roster_beside_the_scheme_is_part_of_it() throws NoSuchAlgorithmException {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("town", "Ax");
    attributes.put("branch", "3");
    Roster roster =
        Roster.of(
            List.of(
                object("b", "B", "", "", Map.of()), object("a", "甲", "window", "b", attributes)));
    assertThat(read(SCHEME).withObjects(roster).fingerprint())
        .isEqualTo(
            sha256(
                CANONICAL
                    + "\"roster\":[{\"id\":\"b\",\"title\":{\"en\":\"B\",\"zh\":\"B\"},"
                    + "\"attributes\":{}},{\"id\":\"a\",\"title\":{\"en\":\"甲\",\"zh\":\"甲\"},"
                    + "\"kind\":\"window\",\"parent\":\"b\","
                    + "\"attributes\":{\"town\":\"Ax\",\"branch\":\"3\"}}],"
                    + RATERS));
  }

  @Test
  void yaml_and_json_of_the_same_scheme_have_the_same() {
    String fingerprint = read(SCHEME).fingerprint();
    assertThat(fingerprint).matches("[0-9a-f]{64}");
    assertThat(EvaluationScheme.read("scheme.json", JSON, SmallRules.PLUGINS).fingerprint())
        .isEqualTo(fingerprint);
    assertThat(read(read(SCHEME).draft().json()).fingerprint()).isEqualTo(fingerprint);
    assertThat(read(read(SCHEME).draft().yaml()).fingerprint()).isEqualTo(fingerprint);
    assertThat(read(SCHEME.replace("# the plan of the office\n", "\n\n")).fingerprint())
        .isEqualTo(fingerprint);
  }

  @Test
  void any_other_value_has_another() {
    assertThat(
            List.of(
                    read(SCHEME),
                    read(SCHEME.replace("version: 1", "version: 2")),
                    read(SCHEME.replace("2.50", "2.5")),
                    read(SCHEME.replace("id: no", "id: yes")),
                    read(SCHEME.replace("required: true", "required: false")),
                    read(SCHEME.replace(", anonymous: false", "")),
                    read(SCHEME.replace("机关", "机 关")),
                    read(SCHEME.replace("id: masses", "id: others")),
                    read(SCHEME.replace("raters: [ { id: masses }, ", "raters: [ ")),
                    read(SCHEME + "objects: [ { id: a } ]"),
                    read(SCHEME + "objects: [ { id: a, town: Ax } ]"),
                    read(SCHEME).withObjects(Roster.of(List.of(EvaluationObject.of("a")))),
                    read(SCHEME)
                        .withObjects(Roster.of(List.of(object("a", "甲", "", "", Map.of())))),
                    read(SCHEME)
                        .withObjects(Roster.of(List.of(object("a", "a", "window", "", Map.of())))),
                    read(SCHEME)
                        .withObjects(
                            Roster.of(List.of(object("a", "a", "", "", Map.of("town", "Ax"))))))
                .stream()
                .map(EvaluationScheme::fingerprint))
        .doesNotHaveDuplicates();
  }

  @Test
  void what_a_template_says_of_anonymity_is_part_of_it() {
    String text = "id: mine\nversion: 1\ntemplate: usual\n";
    assertThat(ofTemplate(text, "anonymous: true"))
        .isEqualTo(ofTemplate(text, "minimum: 0"))
        .isNotEqualTo(ofTemplate(text, "anonymous: false"));
  }

  private static String ofTemplate(String text, String group) {
    SchemeTemplate template =
        new GivenTemplate(
            "usual",
            """
            scales: { s: { options: [ { id: A, value: 1 } ] } }
            criteria: [ { id: duty } ]
            raters: [ { id: masses, %s } ]
            """
                .formatted(group));
    Plugin[] plugins = {new DefaultRules.Scoring(), new DefaultRules.Combining(), template};
    return EvaluationScheme.read("scheme.yaml", text, RulePlugins.of(plugins)).fingerprint();
  }
}
