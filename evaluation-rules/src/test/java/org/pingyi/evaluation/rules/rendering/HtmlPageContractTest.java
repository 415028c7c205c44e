package org.pingyi.evaluation.rules.rendering;

import org.pingyi.evaluation.testkit.RendererContract;

class HtmlPageContractTest extends RendererContract {
  HtmlPageContractTest() {
    super(new HtmlPage());
  }
}
