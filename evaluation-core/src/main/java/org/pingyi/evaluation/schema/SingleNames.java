package org.pingyi.evaluation.schema;

import com.google.common.base.CaseFormat;
import java.util.Optional;
import org.pingyi.evaluation.vocabulary.Bounds;
import org.pingyi.evaluation.vocabulary.Bounds.Bound;
import org.pingyi.evaluation.vocabulary.Day;
import org.pingyi.evaluation.vocabulary.Decimal;
import org.pingyi.evaluation.vocabulary.Form;
import org.pingyi.evaluation.vocabulary.Portion;
import org.pingyi.evaluation.vocabulary.WholeNumber;

/** What definitions of single values are called. */
final class SingleNames {

  private SingleNames() {}

  static String of(Form.Single<?> form) {
    if (form instanceof Decimal<?> decimal) {
      return "number" + of(decimal.range().bounds());
    }
    if (form instanceof WholeNumber<?> whole) {
      return "whole-number" + of(whole.range().bounds());
    }
    if (form instanceof Form.Id id) {
      return id.reserved().isEmpty() ? "id" : "id-not-reserved";
    }
    return form instanceof Portion
        ? "share"
        : form instanceof Day
            ? "date"
            : CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, form.getClass().getSimpleName());
  }

  private static String of(Bounds bounds) {
    return of(bounds.least(), "-from-", "-above-") + of(bounds.most(), "-to-", "-below-");
  }

  private static String of(Optional<Bound> bound, String included, String excluded) {
    return bound
        .map(found -> (found.included() ? included : excluded) + found.value().toPlainString())
        .orElse("");
  }
}
