package org.pingyi.evaluation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.SmallRules;
import org.pingyi.evaluation.fault.InputException;

/** The objects in an export, beside a scheme that lists them itself or does not. */
class ExportedRosterTest {

  private static final String OBJECT =
      """
      {"id":"unit-#","title":{"en":"Community service centre #","zh":"第#社区便民服务中心"},\
      "kind":"unit","attributes":{"street":"street-#","size":"#","tier":"tier-#"}},""";

  @Test
  void objects_beside_a_scheme_that_lists_them_are_the_same() {
    String export = Published.listing().export();
    String other = export.replace("\"en\":\"Office\"", "\"en\":\"Bureau\"");

    assertThat(Exports.verified(export).scheme().objects().orElseThrow().objects()).hasSize(2);
    assertThat(other).isNotEqualTo(export);
    assertThat(Exports.faultOf(other)).isEqualTo("1 export-differs");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> Exports.verified(other))
        .withMessageContaining("the objects are not those that the scheme lists");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 8000})
  void attributes_without_an_end_are_refused_and_not_held_whatever_they_say(int more) {
    String export = Published.empty().export();
    String beginning = "\"attributes\":{";
    String start = export.substring(0, export.indexOf(beginning) + beginning.length());
    String rest = "k".repeat(more) + "\":\"\",";

    InputStream endless =
        Endless.after(start, i -> "\"" + Integer.toString(i, Character.MAX_RADIX) + rest);

    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> ExportedBox.verify("box.ndjson", endless, SmallRules.PLUGINS))
        .withMessageContaining("1:")
        .withMessageContaining(
            "too-large: the objects say more than any roster does: this is no export that a box"
                + " wrote");
  }

  @Test
  void hundreds_of_thousands_of_objects_are_no_more_than_a_roster_has() {
    String export = Published.empty().export();
    int first = export.indexOf("{\"id\"");
    StringBuilder many = new StringBuilder(export.substring(0, first));
    for (int i = 0; i < 200_000; i++) {
      many.append(OBJECT.replace("#", String.valueOf(i)));
    }
    many.append(export, first, export.length());

    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> Exports.verified(many.toString()))
        .withMessageContaining("the fingerprint is not that of the scheme and its objects");
  }
}
