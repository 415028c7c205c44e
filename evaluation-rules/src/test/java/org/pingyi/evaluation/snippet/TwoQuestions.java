package org.pingyi.evaluation.snippet;

import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.SchemeTemplate;

// @start region="template"
/** Two questions to whoever visits an office: a scheme needs only an id and a version. */
@Identified(id = "two-questions", version = "1.0", en = "Two questions", zh = "两问")
public final class TwoQuestions implements SchemeTemplate {

  @Override
  public String text() {
    return """
        scales:
          quality:
            options:
              - { id: good, title: { zh: 好, en: Good }, value: 100, attitude: positive }
              - { id: fair, title: { zh: 一般, en: Fair }, value: 60, attitude: neutral }
              - { id: poor, title: { zh: 差, en: Poor }, value: 20, attitude: negative }
        criteria:
          - { id: manner, title: { zh: 服务态度, en: Manner } }
          - { id: speed, title: { zh: 办事效率, en: Speed } }
        raters:
          - { id: visitors, title: { zh: 办事群众, en: Visitors } }
        """;
  }
}
// @end
