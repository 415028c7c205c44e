package org.pingyi.evaluation.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedTypeTest {

  @TempDir private Path folder;

  private List<NamedType> in(String source) throws IOException {
    return NamedType.in(List.of(Files.writeString(folder.resolve("Weight.java"), source)));
  }

  @Test
  void a_type_is_told_with_its_mark_its_members_and_its_first_sentence() throws IOException {
    String source =
        """
        /** What {@link Part a part} or {@code x | y} weighs. More of it. */
        @Stable
        public record Weight(int value, int of) {
          public static final Weight NONE = new Weight(0, 1);
          private static final int MOST = 10;
          public Weight plus(Weight other) { return this; }
          Weight half() { return this; }
          @Override public String toString() { return ""; }
        }
        """;

    assertThat(in(source))
        .containsExactly(
            new NamedType("Weight", Optional.of("Stable"), 4, "What a part or `x \\| y` weighs."));
  }

  @Test
  void a_type_within_is_what_the_one_around_it_is_unless_it_says_otherwise() throws IOException {
    String source =
        """
        /** A weight. */ @Stable public interface Weight {
          /** None. */ record None() implements Weight {}
          /** Some. */ @Experimental enum Some { LIGHT }
        }
        """;

    assertThat(in(source))
        .extracting(NamedType::name, NamedType::mark)
        .containsExactly(
            tuple("Weight", Optional.of("Stable")),
            tuple("Weight.None", Optional.of("Stable")),
            tuple("Weight.Some", Optional.of("Experimental")));
  }

  @Test
  void what_nobody_can_name_is_left_out() throws IOException {
    assertThat(in("/** A weight. */ final class Weight { /** Some. */ public enum Some {} }"))
        .isEmpty();
  }

  @Test
  void a_type_without_a_mark_has_none() throws IOException {
    assertThat(in("/** A weight. */ public final class Weight {}"))
        .extracting(NamedType::mark)
        .containsExactly(Optional.empty());
  }
}
