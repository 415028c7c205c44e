package org.pingyi.evaluation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Told;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.source.Utf8;

/** Whatever the bytes of a roster are, its objects and faults are those found by hand. */
class RosterFuzz {

  @FuzzTest(maxDuration = "", maxExecutions = 4_000)
  void reads(byte[] bytes) {
    Utf8 utf8 = Utf8.of(bytes);
    RosterByHand byHand = RosterByHand.read(utf8.withoutMark());
    boolean isText = utf8.whole() && utf8.text().indexOf('\0') < 0;
    try {
      Roster roster = read(bytes);
      assertThat(isText).isTrue();
      assertThat(byHand.faults).isEmpty();
      assertThat(roster.objects()).containsExactlyElementsOf(byHand.objects);
      assertThat(read(bytes)).isEqualTo(roster);
      for (EvaluationObject object : roster.objects()) {
        assertThat(roster.placeOf(object.id())).isPresent();
      }
    } catch (InputException faulty) {
      Told.inside(faulty, "objects.csv", utf8.text(), "\n");
      if (isText) {
        assertThat(faulty.faults().stream().map(it -> it.place().line() + " " + it.code()))
            .containsExactlyInAnyOrderElementsOf(byHand.faults);
      }
    }
  }

  private static Roster read(byte[] bytes) {
    return Roster.csv("objects.csv", new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
  }
}
