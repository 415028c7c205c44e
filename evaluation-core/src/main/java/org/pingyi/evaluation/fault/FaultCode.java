package org.pingyi.evaluation.fault;

import org.pingyi.evaluation.stability.Stable;

/**
 * What can be wrong with an input. The codes are stable: a host may act on them.
 *
 * <p>The first part is about schemes and rosters, the second about files as such, the last about
 * what a ballot box publishes and exports.
 */
@Stable
public enum FaultCode implements ErrorCode {
  /** Not YAML or JSON, more than one document, or a tag, an anchor or an alias. */
  INVALID_YAML(
      "not YAML or JSON",
      "不是合法的 YAML 或 JSON",
      "The text is not YAML or JSON, has more than one document, or has a tag, an anchor or an alias.",
      "文本不是 YAML 或 JSON，含有多个文档，或使用了标签、锚点或别名。",
      "Mend the syntax at the place named; write a value twice rather than with an alias.",
      "修正所指位置的语法；重复的内容直接写两次，不用别名。"),
  /**
   * A scheme over 1 MiB, 50 nested lists and mappings, or 100,000 nodes; any text over a limit that
   * a service has set, or that asks for more than it allows; ballots beyond memory for which a
   * temporary file has no room; an export, a board or a result that no ballot box wrote, so large
   * is it.
   */
  TOO_LARGE(
      "larger than may be read",
      "超出可读取的大小限制",
      "The text has over 1 MiB, 50 nested lists and mappings, or 100,000 keys and values; or a"
          + " request comes to more than a service allows; or ballots that wait for the check for"
          + " duplicates exceed the memory allowed, and a temporary file has no room for them; or"
          + " an export, a board or a result of a ballot box is larger than any box writes.",
      "文本超过 1 MiB，嵌套超过 50 层，或键和值超过 100,000 个；或请求超出服务所允许的规模；或等待查重的评议票"
          + "超出允许使用的内存，而临时文件又没有足够的空间；或票箱的导出文件、公示板或评议报告大于任何票箱所写出的。",
      "Move long lists of objects into a roster file; a scheme itself is small. For ballots allow"
          + " more memory, or make room in the folder named. An export, a board or a result was not"
          + " written by a box: ask whoever keeps the box for the one that was.",
      "将大量评议对象移到名单文件中；方案本身应当很小。对于评议票，请允许使用更多内存，或为所指文件夹腾出空间。"
          + "过大的导出文件、公示板或评议报告并非票箱所写：请向票箱保管者索取票箱写出的文件。"),
  /** A key that has no meaning where it stands. */
  UNKNOWN_KEY(
      "unknown key",
      "未知的键",
      "A key has no meaning where it stands.",
      "键在此处没有含义。",
      "Correct the spelling, move the key to where it belongs, or take it out.",
      "改正拼写，将键移到应在的位置，或删去。"),
  /** A key that must be there is not, or a list that must not be empty is. */
  MISSING_KEY(
      "missing key",
      "缺少必需的键",
      "A key that must be there is not, or a list that must not be empty is.",
      "缺少必需的键，或不能为空的列表为空。",
      "Add the key, or name a template that brings it.",
      "补上该键，或使用带有该键的模板。"),
  /** A value that cannot be read as what is expected. */
  WRONG_TYPE(
      "wrong type",
      "类型不符",
      "A value cannot be read as what is expected: a number, a date, a list, one of some words, a text that is not blank.",
      "值不能读作所需的类型：数字、日期、列表、指定的词或非空文本。",
      "Write the value as the message says.",
      "按提示的形式书写。"),
  /** A text with half a character: a surrogate without the other. */
  BROKEN_TEXT(
      "broken text",
      "文字有误",
      "A key or a value has half a character, which no file can hold: half of a Unicode surrogate pair.",
      "键或值中有残缺字符，即不成对的 Unicode 代理码，无法写入任何文件。",
      "Correct it where it comes from; often a text was cut within an emoji or a rare character.",
      "请在来源处改正；多为文字在表情符号或生僻字中间被截断。"),
  /** A weight that is not above 0, or a count below 0. */
  NOT_POSITIVE(
      "not positive",
      "必须为正数",
      "A weight is not above 0, or a count is below 0.",
      "权重不大于 0，或数量小于 0。",
      "Write a weight above 0; leave out what is not to count.",
      "权重应大于 0；不计入的项应删去。"),
  /** A value of the right type that is out of its range, or refused by a plugin. */
  INVALID_PARAMETER(
      "invalid parameter",
      "参数无效",
      "A value is of the right type and out of its range, or a plugin refuses it.",
      "值的类型正确但超出范围，或规则插件不接受。",
      "Choose a value within the range that the message names.",
      "改为提示范围内的值。"),
  /** The same id twice where ids are unique. */
  DUPLICATE_ID(
      "duplicate id",
      "重复的编号",
      "An id stands twice where ids are unique.",
      "编号应唯一却重复出现。",
      "Give one of the two another id.",
      "为其中一个改用其他编号。"),
  /** The same key twice in one mapping. */
  DUPLICATE_KEY(
      "duplicate key",
      "重复的键",
      "A key stands twice in one mapping; the first counts.",
      "同一映射中键重复，以第一个为准。",
      "Take one of the two out.",
      "删去其中一个。"),
  /** The name of something that the scheme does not have. */
  UNKNOWN_REFERENCE(
      "unknown reference",
      "引用不存在",
      "A name is that of nothing in the scheme: no scale, criterion, rater group, grade, option or attribute.",
      "名称在方案中不存在：没有这样的等次、评议内容、评议主体、选项或属性。",
      "Correct the spelling, or add what is meant.",
      "改正拼写，或补上所指的内容。"),
  /** The name of a plugin that nobody provides. */
  UNKNOWN_PLUGIN(
      "unknown plugin",
      "未知的规则插件",
      "No plugin that can be used has the id, or more than one has.",
      "没有可用的插件使用该编号，或有多个插件使用该编号。",
      "Correct the id, add the plugin’s jar, or remove one of two; pingyi plugins lists what there is.",
      "改正编号，补上插件的 jar，或去掉重复的一个；可用 pingyi plugins 查看。"),
  /** A rule that needs another one, or may not stand beside it. */
  RULE_CONFLICT(
      "rules in conflict",
      "规则冲突",
      "A rule needs another one beside it, or may not stand beside one that is there.",
      "规则需要另一条规则同时使用，或不能与已有的规则同时使用。",
      "Add the rule that is needed, or take one of the two out.",
      "补上所需的规则，或删去其中一条。"),
  /** Values that must rise or fall and do not. */
  UNORDERED(
      "out of order",
      "顺序不对",
      "Values that must rise or fall do not, or an object is above itself.",
      "本应递增或递减的值没有如此，或评议对象的上级在其自身之下。",
      "Put the values in order; grades stand best first.",
      "按顺序排列；等次从高到低。"),

  /**
   * A file that is not there, is a folder, or may not be read; a temporary file that cannot be made
   * or read.
   */
  UNREADABLE_FILE(
      "file cannot be read",
      "文件无法读取",
      "A file is not there, is a folder, or may not be read; or a temporary file for ballots that"
          + " memory does not hold cannot be made or read in the folder named.",
      "文件不存在，是文件夹，或没有读取权限；或无法在所指文件夹中建立或读取存放内存容不下的评议票的临时文件。",
      "Check the path and the permissions; or allow more memory.",
      "检查路径和权限；或允许使用更多内存。"),
  /** A file with no text. */
  EMPTY_FILE(
      "empty file",
      "空文件",
      "A file has no bytes, or only a byte order mark; or CSV has only empty lines.",
      "文件大小为 0，或只有字节序标记；或 CSV 只有空行。",
      "Export it again; a file without ballots still has its header.",
      "重新导出；没有评议票的文件也应有表头。"),
  /** Bytes that are no text in the charset that was asked for. */
  WRONG_CHARSET(
      "wrong charset",
      "字符编码不符",
      "There are bytes that are no text in the charset that was asked for.",
      "字节不符合所指定的字符编码。",
      "Say which charset the file has, such as --charset GB18030 or UTF-16, or save it as UTF-8.",
      "指明文件的字符编码，例如 --charset GB18030 或 UTF-16，或另存为 UTF-8。"),
  /** A quote that is never closed. */
  UNCLOSED_QUOTE(
      "unclosed quote",
      "引号未闭合",
      "A quote is opened and never closed.",
      "引号打开后没有闭合。",
      "Close the quote that begins on the line named.",
      "在所指的行将引号闭合。"),
  /** A column that has no meaning. */
  UNKNOWN_COLUMN(
      "unknown column",
      "未知的列",
      "A column is neither one of the fixed ones nor a leaf criterion.",
      "列既不是固定列，也不是末级内容。",
      "Correct the header, or take the column out.",
      "改正表头，或删去该列。"),
  /** The same column twice. */
  DUPLICATE_COLUMN(
      "duplicate column",
      "重复的列",
      "A column stands twice in the header.",
      "表头中列重复。",
      "Take one of the two out.",
      "删去其中一列。"),
  /** A column that must be there is not. */
  MISSING_COLUMN(
      "missing column",
      "缺少必需的列",
      "A column that must be there is not.",
      "缺少必需的列。",
      "Add the column, even if its cells stay blank.",
      "补上该列，即使单元格为空。"),
  /** A row of a roster that does not fit its header, or a header that is none. */
  MALFORMED_ROW(
      "malformed row",
      "行格式错误",
      "A row of a roster has more or fewer cells than the header, or a quote where none may be; or"
          + " lines end with a carriage return alone; or JSON is read as CSV.",
      "名单中某行的单元格数与表头不符，或引号位置不当；或各行以单独的回车符结尾；或 JSON 被当作 CSV 读取。",
      "Mend the row; put quotes around cells with commas; end lines with LF or CRLF; name a file of"
          + " NDJSON .ndjson or .jsonl.",
      "修正该行；含逗号的单元格须加引号；以 LF 或 CRLF 换行；NDJSON 文件名以 .ndjson 或 .jsonl 结尾。"),
  /** Objects listed in the scheme and in a file beside it. */
  TWO_ROSTERS(
      "two rosters",
      "评议对象名单重复",
      "Objects are listed in the scheme, and in a file beside it.",
      "方案和名单文件都列出了评议对象。",
      "Keep one of the two.",
      "只保留其中一份。"),
  /** Objects are ranked within an attribute, and nobody says which objects there are. */
  NO_ROSTER(
      "no roster",
      "缺少评议对象名单",
      "Objects are ranked within an attribute, and nobody lists them.",
      "按属性分组排名，却没有评议对象名单。",
      "List the objects with the attribute, in the scheme or in a file.",
      "在方案或名单文件中列出带有该属性的评议对象。"),

  /** A published board that contradicts itself. */
  BOARD_DIFFERS(
      "board contradicts itself",
      "公示板自相矛盾",
      "A published board has a root, a proof, an order or a count that does not follow from its leaves, or says twice that a leaf is superseded.",
      "公示板上的根、证明、顺序或数目与其叶不符，或同一叶两次列为已被替换。",
      "Get the board anew from where it is published; if it still differs, keep the copy, and have it explained.",
      "从公示处重新获取；若仍不符，请保留该副本并要求说明。"),
  /** The export of a ballot box that contradicts itself. */
  EXPORT_DIFFERS(
      "export contradicts itself",
      "导出文件自相矛盾",
      "The export of a ballot box, or its comments, have a paper or a comment that is not what was committed to, is of another scheme or cannot be counted, or a root, an order or a number that does not follow from the leaves.",
      "票箱的导出文件或意见文件中有与承诺不符、属于另一方案或无法计票的评议票或意见，或有与各叶不符的根、顺序或数目。",
      "Have the box exported anew; if it still differs, keep both copies, and have it explained.",
      "请重新导出；若仍不符，请保留两份副本并要求说明。");

  private final ErrorEntry entry;

  FaultCode(String en, String zh, String when, String whenZh, String todo, String todoZh) {
    this.entry = ErrorEntry.of(name(), en, zh, when, whenZh, todo, todoZh);
  }

  @Override
  public ErrorEntry entry() {
    return entry;
  }

  @Override
  public String toString() {
    return code();
  }
}
