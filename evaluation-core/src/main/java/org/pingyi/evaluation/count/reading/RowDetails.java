package org.pingyi.evaluation.count.reading;

import java.util.HashMap;
import java.util.Map;
import org.pingyi.evaluation.model.Text;

/**
 * What is said of rows that are no ballots. Nothing here quotes a row; what is said often is said
 * in one shared text, so that millions of rejections can be kept.
 */
public final class RowDetails {

  /** Also said of a ballot that is handed in as it is, and answers a criterion twice. */
  public static final Text DUPLICATE_KEY = Text.of("a key that occurs twice", "含有重复的键");

  /** How many texts are kept for one purpose; others are made when they are needed. */
  public static final int MAX_SHARED = 1_024;

  static final Text TEXT_AFTER_QUOTE = Text.of("text after a closing quote", "闭合引号之后还有文字");
  static final Text TOO_LONG = Text.of("longer than a ballot can be", "超出评议票的长度限制");
  static final Text NOT_AN_OBJECT = Text.of("not one JSON object", "不是单个 JSON 对象");
  static final Text UNKNOWN_KEY = Text.of("a key that ballots do not have", "含有未知的键");
  static final Text RATINGS =
      Text.of("“ratings” is neither an object nor null", "“ratings”既不是对象也不是 null");
  static final Text WRONG_VALUE =
      Text.of("a value that is neither text, number nor null", "含有既非文本、数字也非 null 的值");

  private final Map<Integer, Text> byCells = new HashMap<>();

  RowDetails() {}

  Text cells(int cells, int columns) {
    Text shared = byCells.get(cells);
    if (shared != null) {
      return shared;
    }
    Text detail =
        Text.of(
            cells + " cells, the header has " + columns,
            "有 " + cells + " 个单元格，表头有 " + columns + " 个");
    if (byCells.size() < MAX_SHARED) {
      byCells.put(cells, detail);
    }
    return detail;
  }
}
