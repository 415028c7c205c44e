package org.pingyi.evaluation.rules.flag;

import org.pingyi.evaluation.testkit.FlagContract;

class IdenticalPapersContractTest extends FlagContract {
  IdenticalPapersContractTest() {
    super(
        new IdenticalPapers(),
        "",
        "from-answers: 1\nfrom-papers: 2",
        "from-answers: 2\nfrom-papers: 3");
  }
}
