package org.pingyi.evaluation.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Figure;

class SubjectsTest {

  @Test
  void what_a_rule_was_asked_about_is_said_in_each_language() {
    EvaluationObject object = EvaluationObject.of("1002");
    LeafCriterion leaf = Plan.leaf("duty");
    RaterGroup group = Plan.group("masses", 1);
    Text cell = Subjects.of(object, leaf, group);

    assertThat(
            said(
                Subjects.of(object),
                Subjects.of(leaf),
                Subjects.of(object, group),
                cell,
                Subjects.within(cell, Plan.stratum("old", 1)),
                Subjects.pool("all"),
                Subjects.paperOf(group.id()),
                Subjects.people(3, 100),
                Subjects.of("mean", Figure.Of.ALL),
                Subjects.of("mean", Figure.Of.ALL.object("1002"))))
        .isEqualTo(
            """
            object 1002 | 评议对象 1002
            criterion duty | 评议内容 duty
            object 1002, group masses | 评议对象 1002，评议主体 masses
            object 1002, criterion duty, group masses | 评议对象 1002，评议内容 duty，评议主体 masses
            object 1002, criterion duty, group masses, stratum old | 评议对象 1002，评议内容 duty，评议主体 masses，分层 old
            pool all | 分组 all
            a paper of group masses | 评议主体 masses 的一份评议票
            3 of 100 | 100 人中的 3 人
            figure mean | 统计值 mean
            figure mean, object 1002 | 统计值 mean，评议对象 1002
            """);
  }

  private static String said(Text... subjects) {
    return Stream.of(subjects)
        .map(each -> each.en() + " | " + each.zh() + "\n")
        .collect(Collectors.joining());
  }
}
