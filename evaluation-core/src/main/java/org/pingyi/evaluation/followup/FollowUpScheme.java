package org.pingyi.evaluation.followup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.draft.CriterionDraft;
import org.pingyi.evaluation.draft.ObjectDraft;
import org.pingyi.evaluation.draft.OptionDraft;
import org.pingyi.evaluation.draft.RaterGroupDraft;
import org.pingyi.evaluation.draft.ScaleDraft;
import org.pingyi.evaluation.draft.SchemeDraft;
import org.pingyi.evaluation.draft.StratumDraft;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rectification.ItemState;
import org.pingyi.evaluation.rectification.ItemVersion;
import org.pingyi.evaluation.rectification.LedgerException;
import org.pingyi.evaluation.rectification.LedgerException.Problem;
import org.pingyi.evaluation.rectification.RectificationItem;
import org.pingyi.evaluation.rectification.RectificationLedger;
import org.pingyi.evaluation.redaction.Redaction;
import org.pingyi.evaluation.stability.Experimental;

/**
 * A small evaluation that asks the people concerned whether problems are solved: its objects are
 * the items, its one criterion is answered with solved, partly or not solved, and its rater groups
 * are those of the evaluation in which the problems came up, with their strata, anonymous where
 * they were and with the same least size of a group that is shown. How many papers were issued in
 * that evaluation is left out, since a follow-up is its own. Nothing is scored, graded or ranked.
 *
 * {@snippet class="FollowUpSchemeTest" region="ask"}
 *
 * <p>The scheme is one like any other: a ballot box takes papers for it, with passes for the same
 * group, and files of ballots are evaluated by it. What its report says is {@link FollowUpReport}.
 *
 * <p>Its objects are titled with the words of the problems, as a redaction leaves them after the
 * names were taken out of those who the ledger knows took a step, own an item or found one. The
 * words may still tell who is meant, so that somebody reads the scheme before it is used; what is
 * erased of the ledger afterwards stays in it.
 *
 * <p>Immutable and thread-safe.
 */
@Experimental
public final class FollowUpScheme {

  /** How many items one follow-up asks about at most. */
  public static final int MOST_ITEMS = 100;

  private static final int LONGEST_TITLE = 500;

  private final List<ItemVersion> items;
  private final List<String> groups;
  private final SchemeDraft draft;

  private FollowUpScheme(
      String ledger,
      List<RectificationItem> items,
      List<RaterGroup> groups,
      EvaluationScheme of,
      Redaction redaction) {
    this.items = items.stream().map(RectificationItem::asOfNow).toList();
    this.groups = groups.stream().map(RaterGroup::id).toList();
    this.draft =
        SchemeDraft.of(FollowUpIds.scheme(ledger, this.items, this.groups), 1)
            .title(Text.of("Follow-up: " + of.title().en(), "“" + of.title().zh() + "”整改回访"))
            .objects(
                items.stream().map(item -> object(item, redaction)).toArray(ObjectDraft[]::new))
            .scales(answers())
            .criteria(
                CriterionDraft.criterion(FollowUpIds.CRITERION)
                    .title(Text.of("Is the problem solved?", "问题是否已解决")))
            .raters(groups.stream().map(FollowUpScheme::group).toArray(RaterGroupDraft[]::new))
            .duplicates(of.duplicates())
            .minimumGroupSize(of.privacy().minimumGroupSize())
            .arrivalTime(of.intake().time());
  }

  /**
   * Asks about items, each rater group about those that concern it, with the standard redaction of
   * the words of the problems.
   *
   * @param ledger the ledger
   * @param items the numbers of the items, which are done
   * @param scheme the scheme of the evaluation in which the problems came up, or another one with
   *     the same rater groups
   * @return the follow-ups
   * @throws LedgerException as {@link #about(RectificationLedger, List, EvaluationScheme, List,
   *     Redaction)} does
   * @throws IllegalArgumentException as that does
   * @throws org.pingyi.evaluation.journal.JournalException as that does
   */
  public static List<FollowUpScheme> about(
      RectificationLedger ledger, List<Long> items, EvaluationScheme scheme) {
    return about(ledger, items, scheme, List.of(), Redaction.standard());
  }

  /**
   * Asks about items, each rater group about those that concern it: those of its own group, and of
   * the groups of all that was merged into it. Where one of these names no group, all groups of the
   * scheme are asked, those that rate themselves too, if nothing is said of which.
   *
   * <p>All that happened in the ledger is looked through for names.
   *
   * @param ledger the ledger
   * @param items the numbers of the items, which are done
   * @param scheme the scheme of the evaluation in which the problems came up, or another one with
   *     the same rater groups
   * @param only the ids of the groups to be asked, where they are concerned, and no others; none
   *     for all who are concerned
   * @param redaction what takes out of the words what could tell a person; what it throws is thrown
   * @return one follow-up for each set of groups that is asked about items of its own, in the order
   *     of the items
   * @throws LedgerException if there is no such item, one is not done or concerns a group that the
   *     scheme lacks, or of the groups to be asked the scheme lacks one, one is not concerned, or
   *     none is by an item
   * @throws IllegalArgumentException if there are no items, or a follow-up would ask about more
   *     than {@link #MOST_ITEMS}
   * @throws org.pingyi.evaluation.journal.JournalException if the journal cannot be reached, or a
   *     dossier was changed
   */
  public static List<FollowUpScheme> about(
      RectificationLedger ledger,
      List<Long> items,
      EvaluationScheme scheme,
      List<String> only,
      Redaction redaction) {
    if (items.isEmpty()) {
      throw new IllegalArgumentException("a follow-up asks about 1 item at least");
    }
    ConcernedGroups concerned = new ConcernedGroups(ledger, scheme.raters(), only);
    Map<List<RaterGroup>, List<RectificationItem>> concerning = new LinkedHashMap<>();
    for (long number : new LinkedHashSet<>(items)) {
      RectificationItem item = done(ledger, number);
      concerning.computeIfAbsent(concerned.of(item), groups -> new ArrayList<>()).add(item);
    }
    concerned.requireAsked(
        concerning.keySet().stream().flatMap(List::stream).map(RaterGroup::id).toList());
    Redaction all = ledger.knownNames().then(requireNonNull(redaction, "redaction"));
    List<FollowUpScheme> followUps = new ArrayList<>();
    concerning.forEach(
        (groups, asked) -> {
          if (asked.size() > MOST_ITEMS) {
            throw new IllegalArgumentException(
                "a follow-up asks about at most " + MOST_ITEMS + " items, not " + asked.size());
          }
          followUps.add(new FollowUpScheme(ledger.id(), asked, groups, scheme, all));
        });
    return ImmutableList.copyOf(followUps);
  }

  private static RectificationItem done(RectificationLedger ledger, long number) {
    RectificationItem item =
        ledger
            .item(number)
            .orElseThrow(
                () ->
                    new LedgerException(
                        Problem.UNKNOWN_ITEM,
                        Text.of("there is no item " + number, "没有编号为 " + number + " 的问题")));
    if (item.state() != ItemState.DONE && item.state() != ItemState.FOLLOWED_UP) {
      throw new LedgerException(
          Problem.WRONG_STEP,
          Text.of(
              "item "
                  + number
                  + " is "
                  + item.state().title().en()
                  + ": people are asked once it is done",
              "问题 " + number + " 当前为“" + item.state().title().zh() + "”：整改完成后方可回访"));
    }
    return item;
  }

  /** The words of a problem that were erased are not asked with. */
  private static ObjectDraft object(RectificationItem item, Redaction redaction) {
    ObjectDraft object = ObjectDraft.object(FollowUpIds.object(item.asOfNow()));
    return item.problem()
        .map(words -> requireNonNull(redaction.redact(words), "what is left of a text").text())
        .filter(words -> !words.isBlank())
        .map(words -> object.title(shortened(words)))
        .orElseGet(() -> object.title(Text.of("Item " + item.number(), "问题 " + item.number())));
  }

  private static String shortened(String words) {
    return words.codePointCount(0, words.length()) <= LONGEST_TITLE
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST_TITLE - 1)) + '…';
  }

  private static ScaleDraft answers() {
    return ScaleDraft.scale(FollowUpIds.SCALE)
        .options(
            OptionDraft.option(FollowUpIds.SOLVED).title(Text.of("Solved", "已解决")),
            OptionDraft.option(FollowUpIds.PARTLY).title(Text.of("Partly", "部分解决")),
            OptionDraft.option(FollowUpIds.NOT_SOLVED).title(Text.of("Not solved", "未解决")));
  }

  private static RaterGroupDraft group(RaterGroup group) {
    RaterGroupDraft same =
        RaterGroupDraft.group(group.id()).title(group.title()).anonymous(group.anonymous());
    return group.strata().isEmpty()
        ? same
        : same.strata(
            group.strata().stream()
                .map(stratum -> StratumDraft.stratum(stratum.id()).title(stratum.title()))
                .toArray(StratumDraft[]::new));
  }

  /**
   * Returns about which items it asks.
   *
   * @return the items as they stood when people were asked, in the order in which they were given
   */
  public List<ItemVersion> items() {
    return items;
  }

  /**
   * Returns who is asked.
   *
   * @return the ids of the rater groups in scheme order
   */
  public List<String> groups() {
    return groups;
  }

  /**
   * Returns the scheme, to be read with {@link EvaluationScheme#read(SchemeDraft,
   * org.pingyi.evaluation.plugin.RulePlugins)}, or written as YAML or JSON. A title or a period may
   * be given to it; its id and its objects are what the answers are known by.
   *
   * @return the scheme, the same for the same items, groups, ledger and redaction, as long as the
   *     ledger knows the same names
   */
  public SchemeDraft draft() {
    return draft;
  }

  /** Tells which items are asked about, and no text. */
  @Override
  public String toString() {
    return "a follow-up of " + items;
  }
}
