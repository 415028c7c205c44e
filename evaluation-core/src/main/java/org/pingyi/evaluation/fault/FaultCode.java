package org.pingyi.evaluation.fault;

import java.util.Locale;
import org.pingyi.evaluation.model.Text;

/**
 * What can be wrong with an input. The codes are stable: a host may act on them.
 *
 * <p>The first part is about schemes and rosters, the rest about files as such.
 */
public enum FaultCode {
  /** Not YAML or JSON, more than one document, or a tag, an anchor or an alias. */
  INVALID_YAML("not YAML or JSON", "不是合法的 YAML 或 JSON"),
  /**
   * A scheme over 1 MiB, 50 nested lists and mappings, or 100,000 nodes; any text over a limit that
   * a service has set.
   */
  TOO_LARGE("larger than may be read", "超出可读取的大小限制"),
  /** A key that has no meaning where it stands. */
  UNKNOWN_KEY("unknown key", "未知的键"),
  /** A key that must be there is not, or a list that must not be empty is. */
  MISSING_KEY("missing key", "缺少必需的键"),
  /** A value that cannot be read as what is expected. */
  WRONG_TYPE("wrong type", "类型不符"),
  /** A weight that is not above 0, or a count below 0. */
  NOT_POSITIVE("not positive", "必须为正数"),
  /** A value of the right type that is out of its range, or refused by a plugin. */
  INVALID_PARAMETER("invalid parameter", "参数无效"),
  /** The same id twice where ids are unique. */
  DUPLICATE_ID("duplicate id", "重复的编号"),
  /** The same key twice in one mapping. */
  DUPLICATE_KEY("duplicate key", "重复的键"),
  /** The name of something that the scheme does not have. */
  UNKNOWN_REFERENCE("unknown reference", "引用不存在"),
  /** The name of a plugin that nobody provides. */
  UNKNOWN_PLUGIN("unknown plugin", "未知的规则插件"),
  /** A rule that needs another one, or may not stand beside it. */
  RULE_CONFLICT("rules in conflict", "规则冲突"),
  /** Values that must rise or fall and do not. */
  UNORDERED("out of order", "顺序不对"),

  /** A file that is not there, is a folder, or may not be read. */
  UNREADABLE_FILE("file cannot be read", "文件无法读取"),
  /** A file of 0 bytes. */
  EMPTY_FILE("empty file", "空文件"),
  /** Bytes that are no text in the charset that was asked for. */
  WRONG_CHARSET("wrong charset", "字符编码不符"),
  /** A quote that is never closed. */
  UNCLOSED_QUOTE("unclosed quote", "引号未闭合"),
  /** A column that has no meaning. */
  UNKNOWN_COLUMN("unknown column", "未知的列"),
  /** The same column twice. */
  DUPLICATE_COLUMN("duplicate column", "重复的列"),
  /** A column that must be there is not. */
  MISSING_COLUMN("missing column", "缺少必需的列"),
  /** A row of a roster that does not fit its header. */
  MALFORMED_ROW("malformed row", "行格式错误"),
  /** Objects listed in the scheme and in a file beside it. */
  TWO_ROSTERS("two rosters", "评议对象名单重复"),
  /** Objects are ranked within an attribute, and nobody says which objects there are. */
  NO_ROSTER("no roster", "缺少评议对象名单");

  private final String code;
  private final Text title;

  FaultCode(String en, String zh) {
    this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.title = Text.of(en, zh);
  }

  /**
   * Returns the code as it is printed.
   *
   * @return lower case with hyphens, such as {@code unknown-key}
   */
  public String code() {
    return code;
  }

  /**
   * Returns what the code means, in a few words.
   *
   * @return the title
   */
  public Text title() {
    return title;
  }

  @Override
  public String toString() {
    return code;
  }
}
