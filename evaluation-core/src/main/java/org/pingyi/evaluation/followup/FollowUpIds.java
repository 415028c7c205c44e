package org.pingyi.evaluation.followup;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingyi.evaluation.rectification.ItemVersion;

/**
 * The ids of a follow-up, by which its report is known again: the scheme's names the ledger, and
 * the objects' the items with the versions at which they were asked about.
 */
final class FollowUpIds {

  static final String CRITERION = "solved";
  static final String SCALE = "solved";
  static final String SOLVED = "solved";
  static final String PARTLY = "partly";
  static final String NOT_SOLVED = "not-solved";

  private static final int DIGITS = 12;
  private static final Pattern SCHEME =
      Pattern.compile("follow-up-([0-9a-f]{32})-[0-9a-f]{" + DIGITS + "}");
  private static final Pattern OBJECT =
      Pattern.compile("item-([1-9][0-9]{0,8})-v([1-9][0-9]{0,8})");

  private FollowUpIds() {}

  /** Returns the id of the scheme that asks some groups about some items. */
  static String scheme(String ledger, List<ItemVersion> items, List<String> groups) {
    Hasher hasher = Hashing.sha256().newHasher();
    items.forEach(item -> hasher.putLong(item.number()).putInt(item.version()));
    groups.forEach(group -> hasher.putInt(group.length()).putString(group, StandardCharsets.UTF_8));
    return "follow-up-" + ledger + '-' + hasher.hash().toString().substring(0, DIGITS);
  }

  /** Returns the id of the ledger that a scheme asks for; empty where it is no follow-up. */
  static Optional<String> ledger(String scheme) {
    Matcher matcher = SCHEME.matcher(scheme);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  static String object(ItemVersion item) {
    return "item-" + item.number() + "-v" + item.version();
  }

  static Optional<ItemVersion> item(String object) {
    Matcher matcher = OBJECT.matcher(object);
    return matcher.matches()
        ? Optional.of(
            new ItemVersion(Long.parseLong(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }
}
