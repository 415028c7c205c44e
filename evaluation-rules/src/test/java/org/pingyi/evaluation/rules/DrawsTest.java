package org.pingyi.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DrawsTest {

  /** As Java's own SplittableRandom has them, which is the generator's reference. */
  @Property
  void the_generator_is_the_published_one(@ForAll long seed) {
    Draws draws = new Draws(seed);
    SplittableRandom reference = new SplittableRandom(seed);

    for (int i = 0; i < 5; i++) {
      assertThat(draws.next()).isEqualTo(reference.nextLong());
    }
  }
}
