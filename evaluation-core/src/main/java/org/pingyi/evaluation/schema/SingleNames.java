package org.pingyi.evaluation.schema;

import com.google.common.base.CaseFormat;
import java.util.Optional;
import org.pingyi.evaluation.vocabulary.Bounds;
import org.pingyi.evaluation.vocabulary.Bounds.Bound;
import org.pingyi.evaluation.vocabulary.Form;

/** What definitions of single values are called. */
final class SingleNames {

  private SingleNames() {}

  static String of(Form.Single<?> form) {
    if (form instanceof Form.Decimal<?> decimal) {
      return "number" + of(decimal.range().bounds());
    }
    if (form instanceof Form.WholeNumber<?> whole) {
      return "whole-number" + of(whole.range().bounds());
    }
    if (form instanceof Form.Id id) {
      return id.reserved().isEmpty() ? "id" : "id-not-reserved";
    }
    return form instanceof Form.Portion
        ? "share"
        : form instanceof Form.Day
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
