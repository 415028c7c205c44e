package org.pingyi.evaluation.rules.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;

class AdjustTest {

  private static List<Step> values(String... values) {
    return Stream.of(values)
        .map(
            each ->
                Step.of(
                    Text.of("p"),
                    Operation.SUM,
                    List.of(Given.other(Text.of("p"), Fraction.of(new BigDecimal(each))))))
        .toList();
  }

  private static List<String> adjusted(Adjust adjust, String... values) {
    return adjust.adjusted(values(values)).stream()
        .map(each -> each.result().rounded(10, RoundingMode.HALF_UP).stripTrailingZeros())
        .map(BigDecimal::toPlainString)
        .toList();
  }

  /** As R's p.adjust has them. */
  @Test
  void the_published_adjusted_p_values_come_out() {
    String[] values = {"0.01", "0.02", "0.03", "0.005", "0.2"};

    assertThat(adjusted(Adjust.HOLM, values))
        .containsExactly("0.04", "0.06", "0.06", "0.025", "0.2");
    assertThat(adjusted(Adjust.BENJAMINI_HOCHBERG, values))
        .containsExactly("0.025", "0.0333333333", "0.0375", "0.025", "0.2");
    assertThat(adjusted(Adjust.NONE, values)).containsExactly(values);
    assertThat(adjusted(Adjust.HOLM)).isEmpty();
    assertThat(adjusted(Adjust.HOLM, "0.7", "0.8")).containsExactly("1", "1");
  }

  @Property
  void adjusted_p_values_keep_their_order_and_holm_is_the_stricter(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 1000) Integer> thousandths) {
    List<Step> values =
        values(
            thousandths.stream()
                .map(each -> BigDecimal.valueOf(each, 3).toPlainString())
                .toArray(String[]::new));
    List<Fraction> holm = Adjust.HOLM.adjusted(values).stream().map(Step::result).toList();
    List<Fraction> rate =
        Adjust.BENJAMINI_HOCHBERG.adjusted(values).stream().map(Step::result).toList();

    for (int i = 0; i < values.size(); i++) {
      Fraction value = values.get(i).result();
      assertThat(rate.get(i)).isBetween(value, holm.get(i));
      assertThat(holm.get(i)).isLessThanOrEqualTo(Fraction.ONE);
      for (int j = 0; j < values.size(); j++) {
        if (value.compareTo(values.get(j).result()) <= 0) {
          assertThat(holm.get(i)).isLessThanOrEqualTo(holm.get(j));
          assertThat(rate.get(i)).isLessThanOrEqualTo(rate.get(j));
        }
      }
    }
  }
}
