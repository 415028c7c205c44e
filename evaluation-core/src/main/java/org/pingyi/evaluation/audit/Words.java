package org.pingyi.evaluation.audit;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pingyi.evaluation.model.Text;

/** What the fields of a result are called, where they are named to people. */
final class Words {

  /** What an entry of a list is told from others by. */
  private static final Map<String, Text> KINDS =
      ImmutableMap.<String, Text>builder()
          .put("object", Text.of("object", "评议对象"))
          .put("criterion", Text.of("criterion", "评议内容"))
          .put("group", Text.of("rater group", "评议主体"))
          .put("batch", Text.of("batch", "批次"))
          .put("rule", Text.of("rule", "规则"))
          .put("figure", Text.of("figure", "统计项"))
          .put("stratum", Text.of("stratum", "分层"))
          .buildOrThrow();

  private static final Map<String, Text> FIELDS =
      ImmutableMap.<String, Text>builder()
          .put("version", Text.of("version", "版本"))
          .put("score", Text.of("score", "得分"))
          .put("grade", Text.of("grade", "等次"))
          .put("rank", Text.of("rank", "名次"))
          .put("pool", Text.of("pool", "排名范围"))
          .put("ballots", Text.of("ballots", "评议票数"))
          .put("papers", Text.of("papers", "评议票份数"))
          .put("answered", Text.of("answers", "作答数"))
          .put("rated", Text.of("ratings", "评定数"))
          .put("positive", Text.of("positive ratings", "肯定评定数"))
          .put("negative", Text.of("negative ratings", "否定评定数"))
          .put("counts", Text.of("counts", "各选项数"))
          .put("read", Text.of("ballots read", "读入票数"))
          .put("accepted", Text.of("ballots accepted", "有效票数"))
          .put("rejected", Text.of("rejected", "拒绝数"))
          .put("reasons", Text.of("rejected by reason", "各原因拒绝数"))
          .put("issued", Text.of("issued", "发出数"))
          .put("reissued", Text.of("reissued", "补发数"))
          .put("revoked", Text.of("revoked", "作废数"))
          .put("used", Text.of("used", "使用数"))
          .put("received", Text.of("received", "收到数"))
          .put("counted", Text.of("counted", "计入数"))
          .put("superseded", Text.of("superseded", "被替换数"))
          .put("returned", Text.of("returned", "收回数"))
          .put("valid", Text.of("valid", "有效数"))
          .put("invalid", Text.of("invalid", "无效数"))
          .put("root", Text.of("root", "根"))
          .put("intake", Text.of("intake", "收票结果"))
          .put("reconciliation", Text.of("reconciliation", "收发核对"))
          .put("turnout", Text.of("turnout", "参评情况"))
          .put("rectification", Text.of("rectification", "整改"))
          .put("adjustments", Text.of("adjustments", "调整"))
          .put("statistics", Text.of("statistics", "统计"))
          .put("flags", Text.of("flags for review", "复核提示"))
          .put("warnings", Text.of("warnings", "提示"))
          .put("explanation", Text.of("explanation", "说明"))
          .buildOrThrow();

  private Words() {}

  static boolean tellsEntriesApart(String field) {
    return KINDS.containsKey(field);
  }

  /** Names an entry of a list by the field that tells it from others. */
  static Text entry(String field, String id) {
    Text kind = KINDS.getOrDefault(field, Text.of(field));
    String shown = Shown.of(id);
    return Text.of(kind.en() + " " + shown, kind.zh() + " " + shown);
  }

  static Text field(String name) {
    return Optional.ofNullable(FIELDS.get(name)).orElseGet(() -> Text.of(Shown.of(name)));
  }

  static Text number(int index) {
    return Text.of("no. " + (index + 1), "第 " + (index + 1) + " 项");
  }

  /** Says the way to a value, from the top down. */
  static Text way(List<Text> steps) {
    List<Text> all =
        steps.isEmpty() ? List.of(Text.of("the result", "评议报告")) : new ArrayList<>(steps);
    return Text.of(
        all.stream().map(Text::en).collect(Collectors.joining(", ")),
        all.stream().map(Text::zh).collect(Collectors.joining("，")));
  }
}
