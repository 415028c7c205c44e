package org.pingyi.evaluation.commandline.box;

import java.nio.file.Path;
import java.util.List;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.intake.BoxView;
import org.pingyi.evaluation.intake.IssuedPass;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.receipt.Board;
import org.pingyi.evaluation.receipt.InclusionProof;
import org.pingyi.evaluation.receipt.TreeRoot;

/** What the command line says of ballot boxes. */
final class BoxMessages {

  static final Text GROUP = Text.of("Group", "评议主体");
  static final Text STRATUM = Text.of("Stratum", "分层");
  static final Text CHANNEL = Text.of("Channel", "渠道");
  static final Text BALLOTS = Text.of("Ballots", "评议票");
  static final Text PAPERS = Text.of("Papers", "整张评议票");

  static final Text ISSUED = Text.of("Issued", "发放");
  static final Text REISSUED = Text.of("Reissued", "补发");
  static final Text REVOKED = Text.of("Revoked", "作废");
  static final Text USED = Text.of("Used", "使用");

  static final Text RECEIVED = Text.of("Received", "收到");
  static final Text COUNTED = Text.of("Counted", "计入");
  static final Text SUPERSEDED = Text.of("Superseded", "被替换");
  static final Text REJECTED = Text.of("Rejected", "被拒绝");
  static final Text REJECTED_BY_REASON = Text.of("Rejected papers:", "被拒绝的整张评议票：");
  static final Text NOBODYS = Text.of("(pass unknown)", "（评议码不明）");

  static final Text PASS_BATCH = Text.of("Batch of passes", "评议码批次");
  static final Text HAND_BATCH = Text.of("Batch by hand", "纸质票批次");
  static final Text HANDED_OUT = Text.of("Handed out", "发出");
  static final Text RETURNED = Text.of("Returned", "收回");
  static final Text VALID = Text.of("Valid", "有效");
  static final Text INVALID = Text.of("Invalid", "无效");

  static final Text MORE_EXCLUDED =
      Text.of(
          "there are more objects than passes: issue at least as many (--not-for, --count)",
          "评议对象多于评议码：请至少发放同样数目（--not-for、--count）");

  static final Text BOARD_NEEDED =
      Text.of(
          "a root alone tells this only with --proof: give the board (--root)",
          "仅凭根须另有 --proof 才能查验：请给出公示板（--root）");

  static final Text ROOT_NEEDED =
      Text.of(
          "with --proof, --root is the root in one word, as it was published: size, point, hash",
          "使用 --proof 时，--root 应为公布的根，即“份数.散列值”");

  static final Text NOT_SHOWN =
      Text.of(
          "Not shown: the proof does not show that the paper of this receipt is under this root.",
          "未能证明：该证明未表明此回执的评议票在此根之下。");

  private BoxMessages() {}

  static Text opened(EvaluationScheme scheme, String id, Path folder) {
    return Text.of(
        "Opened: ballot box " + id + " on " + scheme + " in " + folder,
        "已建立：" + folder + " 中的票箱 " + id + "，方案 " + inChinese(scheme));
  }

  private static String inChinese(EvaluationScheme scheme) {
    return scheme.id() + " 第 " + scheme.version() + " 版";
  }

  static Text issued(List<IssuedPass> issued) {
    int first = issued.get(0).serial();
    int last = issued.get(issued.size() - 1).serial();
    return Text.of(
        "Issued: " + issued.size() + " passes, serial numbers " + first + " to " + last,
        "已发放：评议码 " + issued.size() + " 个，序号 " + first + " 至 " + last);
  }

  static Text revoked(int serial) {
    return Text.of("Revoked: pass " + serial, "已作废：序号 " + serial + " 的评议码");
  }

  static Text batchRevoked(String batch, int passes) {
    return Text.of(
        "Revoked: batch " + batch + ", " + passes + " passes",
        "已作废：批次 " + batch + "，评议码 " + passes + " 个");
  }

  static Text batchOpened(String batch, int issued) {
    return Text.of(
        "Opened: batch " + batch + ", " + issued + " papers handed out",
        "已登记：批次 " + batch + "，发出 " + issued + " 份");
  }

  static Text answered(long accepted, long rejected) {
    return Text.of(
        "Papers: "
            + (accepted + rejected)
            + " read, "
            + accepted
            + " with a receipt, "
            + rejected
            + " rejected",
        "整张评议票：读取 " + (accepted + rejected) + " 份，给出回执 " + accepted + " 份，拒绝 " + rejected + " 份");
  }

  static Text strict(long rejected) {
    return Text.of(
        "papers were rejected: " + rejected + "; the answers say why (--strict)",
        "有整张评议票被拒绝：" + rejected + " 份，原因见答复（--strict）");
  }

  static Text state(EvaluationScheme scheme, BoxView view) {
    return Text.of(
        "Ballot box " + view.id() + " on " + scheme + (view.closed() ? ": closed" : ": open"),
        "票箱 " + view.id() + "，方案 " + inChinese(scheme) + (view.closed() ? "：已封箱" : "：收票中"));
  }

  static Text published(TreeRoot root) {
    return Text.of(
        "Published: " + root.size() + " papers, root " + root.text(),
        "已公示：" + root.size() + " 份，根 " + root.text());
  }

  static Text waiting(long papers) {
    return Text.of(
        "Turnout when the last interval ended; " + papers + " papers came since",
        "上一时段结束时的参评情况；此后又收到 " + papers + " 份");
  }

  static Text slip(Text slip) {
    return Text.of("the receipt was mistyped: " + slip.en(), "回执输入有误：" + slip.zh());
  }

  static Text root(Board board) {
    TreeRoot root = board.root();
    return Text.of(
        "The board has " + root.size() + " papers, root " + root.text(),
        "公示板共 " + root.size() + " 份，根 " + root.text());
  }

  static Text shown(InclusionProof proof) {
    long place = proof.index() + 1;
    return Text.of(
        "In the ballot box: your paper is no. "
            + place
            + " of the "
            + proof.size()
            + " under this root. Whether another paper replaced it, only the board tells.",
        "在票箱中：您的评议票是此根之下 " + proof.size() + " 份中的第 " + place + " 份。是否已被替换，须查公示板。");
  }
}
