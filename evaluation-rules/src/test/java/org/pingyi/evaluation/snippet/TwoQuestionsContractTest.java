package org.pingyi.evaluation.snippet;

import org.pingyi.evaluation.testkit.TemplateContract;

class TwoQuestionsContractTest extends TemplateContract {
  TwoQuestionsContractTest() {
    super(new TwoQuestions());
  }
}
