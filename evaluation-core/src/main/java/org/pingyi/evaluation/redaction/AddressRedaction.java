package org.pingyi.evaluation.redaction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces e-mail addresses, and the names of accounts that are announced as such. */
final class AddressRedaction implements Redaction {

  /** Bounded, so that no text takes long. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<mail>[\\p{L}\\p{N}._%+\\-&&[^\\p{IsHan}]]{1,64}\\s?[@＠]\\s?"
              + "[A-Za-z0-9-]{1,63}(?:[.．。][A-Za-z0-9-]{1,63}){1,5})"
              + "|(?:微信|[Vv]信|扣扣|(?<![A-Za-z])(?i:QQ|WeChat))"
              + "(?:号码|号|群|账号)?(?:是|为)?[\\s:：]{0,3}(?<account>[A-Za-z0-9_-]{5,30})");

  @Override
  public Redacted redact(String text) {
    Replacing anew = new Replacing(text);
    Matcher address = ADDRESS.matcher(text);
    while (address.find()) {
      boolean mail = address.group("mail") != null;
      String group = mail ? "mail" : "account";
      anew.replace(address.start(group), address.end(group), mail ? "e-mail" : "account");
    }
    return anew.end();
  }
}
