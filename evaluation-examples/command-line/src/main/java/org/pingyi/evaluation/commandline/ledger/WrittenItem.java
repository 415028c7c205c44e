package org.pingyi.evaluation.commandline.ledger;

import java.util.Optional;
import org.pingyi.evaluation.commandline.usage.RefusedValueException;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rectification.ItemVersion;
import org.pingyi.evaluation.rectification.RectificationItem;
import org.pingyi.evaluation.rectification.RectificationLedger;
import picocli.CommandLine.ITypeConverter;

/**
 * An item as it was written: its number, perhaps with the version in which it was seen.
 *
 * @param number its number
 * @param version the version; the one in which it is now where none is named
 */
record WrittenItem(long number, Optional<Integer> version) {

  private static final int LONGEST = 9;

  ItemVersion in(RectificationLedger ledger) {
    int seen = version.or(() -> ledger.item(number).map(RectificationItem::version)).orElse(0);
    return new ItemVersion(number, seen);
  }

  /** Reads {@code 3} and {@code 3@5}. */
  static final class Value implements ITypeConverter<WrittenItem> {
    @Override
    public WrittenItem convert(String value) {
      String[] parts = value.split("@", -1);
      if (parts.length <= 2 && isNumber(parts[0]) && isNumber(parts[parts.length - 1])) {
        return new WrittenItem(
            Long.parseLong(parts[0]),
            parts.length == 1 ? Optional.empty() : Optional.of(Integer.valueOf(parts[1])));
      }
      throw new RefusedValueException(
          Text.of(
              "“" + value + "” is no item such as 3, or 3@5 where it was seen at version 5",
              "“" + value + "”不是问题编号：如 3，查看时为第 5 版的可写 3@5"));
    }

    private static boolean isNumber(String text) {
      return text.matches("[1-9][0-9]{0," + (LONGEST - 1) + "}");
    }
  }
}
