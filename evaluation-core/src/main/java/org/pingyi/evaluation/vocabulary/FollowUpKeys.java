package org.pingyi.evaluation.vocabulary;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Map;
import org.pingyi.evaluation.model.FollowUpPlan;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.model.Text;

/**
 * The keys of follow-ups (回访): how often those concerned are asked, and how long things may take.
 */
public final class FollowUpKeys {

  /** {@code rounds}. */
  public static final Key<WholeNumber<Long>> ROUNDS =
      Key.optional(
              "rounds",
              WholeNumber.between(
                  1, FollowUpPlan.MOST_ROUNDS, "rounds are from 1 to 100", "轮次为 1 至 100"),
              "After how many rounds in vain an item goes to the superior.",
              "整改若干轮仍不满意的，提交上级。")
          .orElse(String.valueOf(FollowUpPlan.STANDARD.rounds()));

  /** {@code answer-within} of a source. */
  public static final Key<Duration> ANSWER_WITHIN =
      Key.optional(
          "answer-within",
          new Duration(),
          "From the day an item was reported to an answer to those who raised it.",
          "自问题登记之日起，答复反映人的期限。");

  /** {@code resolve-within} of a source. */
  public static final Key<Duration> RESOLVE_WITHIN =
      Key.optional(
          "resolve-within",
          new Duration(),
          "From the day a round began to the day it is put right.",
          "自本轮开始之日起，完成整改的期限。");

  /** {@code follow-up-within} of a source. */
  public static final Key<Duration> FOLLOW_UP_WITHIN =
      Key.optional(
          "follow-up-within",
          new Duration(),
          "From the day it was put right to the day those concerned were asked.",
          "自完成整改之日起，回访的期限。");

  /** How long things may take for items of one source. */
  public static final Vocabulary DEADLINES =
      Vocabulary.of(
          "deadlines",
          "how long things may take",
          "各步骤的期限",
          ANSWER_WITHIN,
          RESOLVE_WITHIN,
          FOLLOW_UP_WITHIN);

  /** The sources by what they are, in their order. */
  public static final Map<SourceKind, Key<Form.Fields>> BY_KIND =
      Arrays.stream(SourceKind.values())
          .filter(kind -> kind != SourceKind.SPLIT) // such items keep what they were split from
          .collect(ImmutableMap.toImmutableMap(kind -> kind, FollowUpKeys::source));

  /** The sources of items. */
  public static final Vocabulary SOURCE =
      Vocabulary.of(
          "sources", "the sources of items", "问题来源", BY_KIND.values().toArray(new Key<?>[0]));

  /** {@code sources}. */
  public static final Key<Form.Fields> SOURCES =
      Key.optional(
          "sources",
          new Form.Fields(Mapping.FOLLOW_UP_SOURCE),
          "How long things may take, by where an item came from.",
          "按问题来源规定的期限。");

  /** Follow-ups. */
  public static final Vocabulary FOLLOW_UP =
      Vocabulary.of("follow-up", "the follow-up", "回访", ROUNDS, SOURCES);

  private FollowUpKeys() {}

  private static Key<Form.Fields> source(SourceKind kind) {
    Text from = kind.title();
    return Key.optional(
        kind.id(),
        new Form.Fields(Mapping.DEADLINES),
        "For items that came from " + from.en() + ".",
        "来源为“" + from.zh() + "”的问题的期限。");
  }
}
