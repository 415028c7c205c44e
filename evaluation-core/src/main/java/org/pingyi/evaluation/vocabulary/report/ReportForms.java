package org.pingyi.evaluation.vocabulary.report;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.vocabulary.Bounds;
import org.pingyi.evaluation.vocabulary.Day;
import org.pingyi.evaluation.vocabulary.Decimal;
import org.pingyi.evaluation.vocabulary.Form;
import org.pingyi.evaluation.vocabulary.Range;
import org.pingyi.evaluation.vocabulary.Vocabulary;
import org.pingyi.evaluation.vocabulary.WholeNumber;
import org.pingyi.evaluation.vocabulary.Word;

/** What may stand behind the fields of a report. */
public final class ReportForms {

  /** Any text. */
  public static final Form TEXT = new Form.PlainText();

  /** A decimal as it is published. */
  public static final Form NUMBER = new Decimal<>(Range.ANY, (BigDecimal number) -> number);

  /** How many, from 0. */
  public static final Form COUNT = wholeFrom(0);

  /** An exact number: a decimal, or else a fraction. */
  public static final Form EXACT = new Form.Exact();

  /** Whether something is so. */
  public static final Form FLAG = Word.FLAG;

  /** A day. */
  public static final Form DAY = new Day();

  private ReportForms() {}

  /** A whole number from a least one. */
  public static Form wholeFrom(long least) {
    return WholeNumber.of(
        new Range(
            Bounds.atLeast(least),
            FaultCode.INVALID_PARAMETER,
            Text.of("at least " + least, "至少为 " + least)));
  }

  /** A form, or null. */
  public static Form orNull(Form form) {
    return new Form.OrNull(form);
  }

  /** A list. */
  public static Form listOf(Form element) {
    return new Form.Items<>(element, false);
  }

  /** A list of objects. */
  public static Form listOf(Supplier<Vocabulary> element) {
    return listOf(new Form.Fields(element));
  }

  /** An object with its fields. */
  public static Form object(Supplier<Vocabulary> keys) {
    return new Form.Fields(keys);
  }

  /** One of a few words. */
  public static <E extends Enum<E>> Form words(E[] constants, Function<E, String> word) {
    return new Word<>(
        Stream.of(constants).collect(ImmutableMap.toImmutableMap(word, constant -> constant)));
  }
}
