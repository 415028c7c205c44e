package org.pingyi.evaluation.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.fault.InputException;

/** The objects in an export, beside a scheme that lists them itself or does not. */
class ExportedRosterTest {

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

  /** Attributes that say nothing and have long names, each another one. */
  private static final class Attributes extends InputStream {

    private static final String REST = "k".repeat(8000) + "\":\"\",";

    private byte[] one = new byte[0];
    private int at;
    private int count;

    @Override
    public int read() {
      begin();
      return one[at++];
    }

    @Override
    public int read(byte[] into, int from, int length) {
      begin();
      int some = Math.min(length, one.length - at);
      System.arraycopy(one, at, into, from, some);
      at += some;
      return some;
    }

    private void begin() {
      if (at == one.length) {
        one = ("\"" + count++ + REST).getBytes(UTF_8);
        at = 0;
      }
    }
  }

  @Test
  void attributes_without_an_end_are_refused_and_not_held_whatever_they_say() {
    String export = Published.empty().export();
    String beginning = "\"attributes\":{";
    String start = export.substring(0, export.indexOf(beginning) + beginning.length());
    InputStream endless =
        new SequenceInputStream(new ByteArrayInputStream(start.getBytes(UTF_8)), new Attributes());

    assertThat(Exports.faultOf(endless)).isEqualTo("1 too-large");
  }
}
