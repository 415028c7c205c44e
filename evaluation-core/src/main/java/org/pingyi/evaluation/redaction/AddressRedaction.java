package org.pingyi.evaluation.redaction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces e-mail addresses, and the names of accounts that are announced as such. */
final class AddressRedaction implements Redaction {

  private static final String AT = "(?:\\s?@\\s?|\\s?[(\\[{<【〔]\\s?(?i:at)\\s?[)\\]}>】〕]\\s?|艾特)";
  private static final String DOT = "(?:[.。]|\\s?[(\\[{<【〔]\\s?(?i:dot)\\s?[)\\]}>】〕]\\s?|点)";

  private static final String MAIL =
      "(?<mail>[\\p{L}\\p{N}._%+\\-&&[^\\p{IsHan}]]{1,64}+"
          + (AT + "[A-Za-z0-9-]{1,63}(?:" + DOT + "[A-Za-z0-9-]{1,63}){1,5})");

  private static final String SERVICE =
      "(?:微\\s?信|[Vv]\\s?信|[威薇]信|(?<![A-Za-z])(?i:WeChat|WeiXin|WX|VX)|加\\s?[Vv](?=[\\s:]))";

  private static final String NUMBERED = "(?:扣扣|企鹅|(?<![A-Za-z])(?i:QQ))";

  private static final String NAMED = "(?:号码|号|群|账号){0,2}(?:是|为)?[\\s:]{0,3}";

  /** Bounded, so that no text takes long. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          MAIL
              + ("|" + NUMBERED + NAMED + "(?<number>\\d(?:[\\s,、.·-]?\\d){4,11}(?!\\d))")
              + ("|(?:" + SERVICE + "|" + NUMBERED + ")" + NAMED)
              + "(?<account>[A-Za-z0-9_-]{5,30})");

  private static final String[] GROUPS = {"mail", "number", "account"};

  @Override
  public Redacted redact(String text) {
    Replacing anew = new Replacing(text);
    FoldedText folded = FoldedText.of(text);
    Matcher address = ADDRESS.matcher(folded.folded());
    while (address.find()) {
      for (String group : GROUPS) {
        if (address.group(group) != null) {
          String kind = group.equals("mail") ? "e-mail" : "account";
          anew.replace(folded.start(address.start(group)), folded.end(address.end(group)), kind);
        }
      }
    }
    return anew.end();
  }
}
