package org.pingyi.evaluation.plugin;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;
import java.math.BigDecimal;
import java.math.MathContext;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Share;

/** Lets constraints on decimals, such as {@code @DecimalMin}, stand on our own exact numbers. */
final class ExactNumbers {

  private ExactNumbers() {}

  /** Returns a fraction as constraints see it. */
  static BigDecimal decimal(Fraction fraction) {
    return fraction.toDecimal(MathContext.DECIMAL128);
  }

  @UnwrapByDefault
  static final class OfFraction
      implements ValueExtractor<@ExtractedValue(type = BigDecimal.class) Fraction> {
    @Override
    public void extractValues(Fraction fraction, ValueReceiver receiver) {
      receiver.value("", decimal(fraction));
    }
  }

  @UnwrapByDefault
  static final class OfShare
      implements ValueExtractor<@ExtractedValue(type = BigDecimal.class) Share> {
    @Override
    public void extractValues(Share share, ValueReceiver receiver) {
      receiver.value("", decimal(share.value()));
    }
  }
}
