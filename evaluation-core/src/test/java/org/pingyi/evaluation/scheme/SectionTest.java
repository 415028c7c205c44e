package org.pingyi.evaluation.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.source.Node;
import org.pingyi.evaluation.source.SourceReader;
import org.pingyi.evaluation.vocabulary.SettingKeys;

class SectionTest {

  private static Section rounding(String text) {
    Node.Mapping mapping = (Node.Mapping) SourceReader.read("s.yaml", text).orElseThrow();
    return new Section(mapping, "", new FaultLog(), SettingKeys.ROUNDING, true);
  }

  @Test
  void a_key_that_the_vocabulary_lacks_may_not_be_asked_for() {
    Section section = rounding("digits: 1");

    assertThatThrownBy(() -> section.find(SettingKeys.OPENS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rounding has no key opens");
  }

  @Test
  void what_is_not_written_or_faulty_has_its_default() {
    Section section = rounding("digits: 99");

    assertThat(section.readOrDefault(SettingKeys.DIGITS)).isEqualTo(2);
    assertThat(section.read(SettingKeys.DIGITS)).isEmpty();
    assertThat(section.read(SettingKeys.MODE)).contains(RoundingMode.HALF_UP);
    assertThat(section.faults()).isEqualTo(1);
  }

  @Test
  void a_key_without_a_meaning_is_reported_when_the_section_is_opened() {
    assertThat(rounding("digit: 1").faults()).isEqualTo(1);
  }
}
