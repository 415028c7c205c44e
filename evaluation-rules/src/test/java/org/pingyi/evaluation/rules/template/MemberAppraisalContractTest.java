package org.pingyi.evaluation.rules.template;

import org.pingyi.evaluation.testkit.TemplateContract;

class MemberAppraisalContractTest extends TemplateContract {
  MemberAppraisalContractTest() {
    super(new MemberAppraisal());
  }
}
