package org.pingyi.evaluation.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.opinion.Channel;
import org.pingyi.evaluation.opinion.OpinionState;
import org.pingyi.evaluation.rectification.Deadline;
import org.pingyi.evaluation.rectification.ItemOrder;
import org.pingyi.evaluation.rectification.ItemState;
import org.pingyi.evaluation.rectification.StepKind;
import org.pingyi.evaluation.rectification.metrics.Grouping;
import org.pingyi.evaluation.rectification.metrics.LedgerFigure;

class KeywordTest {

  @Test
  void a_word_is_found_by_its_id_as_it_is_written() {
    assertThat(Keyword.find(SourceKind.class, "home-visit")).isEmpty();
    assertThat(Keyword.find(SourceKind.class, "visit")).contains(SourceKind.VISIT);
    assertThat(Keyword.find(SourceKind.class, "VISIT")).isEmpty();
    assertThat(Keyword.find(SourceKind.class, "")).isEmpty();
  }

  @Test
  void ids_are_stable_for_journals_and_files_have_them() {
    assertThat(SourceKind.values())
        .extracting(Keyword::id)
        .containsExactly(
            "trigger",
            "opinion",
            "interview",
            "group-talk",
            "visit",
            "open-inspection",
            "covert-inspection",
            "leader-comment",
            "self-check",
            "single-rating",
            "split");
    assertThat(Channel.values())
        .extracting(Keyword::id)
        .containsExactly(
            "ballot", "form", "interview", "group-talk", "visit", "letter", "hotline", "online");
    assertThat(OpinionState.values())
        .extracting(Keyword::id)
        .containsExactly(
            "received", "redacted", "withheld", "approved", "classified", "used", "erased");
    assertThat(StepKind.values())
        .extracting(Keyword::id)
        .containsExactly(
            "report",
            "analyse",
            "plan",
            "start",
            "finish",
            "follow-up",
            "close",
            "reopen",
            "defer",
            "resume",
            "reject",
            "merge",
            "absorb",
            "split",
            "hand-over",
            "answer",
            "note",
            "erase");
    assertThat(ItemState.values())
        .extracting(Keyword::id)
        .containsExactly(
            "reported",
            "analysed",
            "planned",
            "under-way",
            "deferred",
            "done",
            "followed-up",
            "closed",
            "merged",
            "split",
            "rejected");
    assertThat(Deadline.Kind.values())
        .extracting(Keyword::id)
        .containsExactly("answer", "resolve", "follow-up");
    assertThat(ItemOrder.values())
        .extracting(Keyword::id)
        .containsExactly("number", "due", "dissatisfaction");
    assertThat(Grouping.values())
        .extracting(Keyword::id)
        .containsExactly("whole", "owner", "object", "criterion", "month");
    assertThat(LedgerFigure.Kind.values())
        .extracting(Keyword::id)
        .containsExactly(
            "closing-rate",
            "on-time-rate",
            "answer-rate",
            "on-time-answer-rate",
            "follow-up-rate",
            "solved",
            "partly-solved",
            "not-solved",
            "reopened",
            "median-days",
            "days-90");
  }
}
