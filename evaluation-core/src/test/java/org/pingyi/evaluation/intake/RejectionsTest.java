package org.pingyi.evaluation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RejectionsTest {

  @Test
  void what_is_remembered_of_too_many_is_the_same_in_whatever_order_they_came() {
    Random random = new Random(42);
    List<Digest> attempts =
        new ArrayList<>(
            Stream.generate(
                    () ->
                        new Digest(
                            random.nextLong(),
                            random.nextLong(),
                            random.nextLong(),
                            random.nextLong()))
                .limit(Rejections.MOST + 1000)
                .toList());
    Rejections one = new Rejections();
    one.addAll(attempts);
    Collections.shuffle(attempts, random);
    Rejections other = new Rejections();
    other.addAll(attempts);
    other.addAll(attempts);

    assertThat(List.copyOf(one.all())).hasSize(Rejections.MOST).isSorted();
    assertThat(other.all()).isEqualTo(one.all());
    assertThat(attempts.stream().filter(one::has)).hasSize(Rejections.MOST);
  }
}
