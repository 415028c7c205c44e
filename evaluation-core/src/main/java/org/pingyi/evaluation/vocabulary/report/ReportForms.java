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
final class ReportForms {

  static final Form TEXT = new Form.PlainText();

  static final Form NUMBER = new Decimal<>(Range.ANY, (BigDecimal number) -> number);

  static final Form COUNT = wholeFrom(0);

  static final Form EXACT = new Form.Exact();

  static final Form FLAG = Word.FLAG;

  static final Form DAY = new Day();

  private ReportForms() {}

  static Form wholeFrom(long least) {
    return WholeNumber.of(
        new Range(
            Bounds.atLeast(least),
            FaultCode.INVALID_PARAMETER,
            Text.of("at least " + least, "至少为 " + least)));
  }

  static Form orNull(Form form) {
    return new Form.OrNull(form);
  }

  static Form listOf(Form element) {
    return new Form.Items<>(element, false);
  }

  static Form listOf(Supplier<Vocabulary> element) {
    return listOf(new Form.Fields(element));
  }

  static Form object(Supplier<Vocabulary> keys) {
    return new Form.Fields(keys);
  }

  static <E extends Enum<E>> Form words(E[] constants, Function<E, String> word) {
    return new Word<>(
        Stream.of(constants).collect(ImmutableMap.toImmutableMap(word, constant -> constant)));
  }
}
