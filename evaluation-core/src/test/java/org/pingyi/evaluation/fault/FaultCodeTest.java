package org.pingyi.evaluation.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultCodeTest {

  @Test
  void a_code_prints_as_hosts_know_it() {
    assertThat(FaultCode.WRONG_CHARSET).hasToString("wrong-charset");
  }

  @Test
  void codes_are_stable_for_hosts_act_on_them() {
    assertThat(FaultCode.values())
        .extracting(FaultCode::code)
        .containsExactly(
            "invalid-yaml",
            "too-large",
            "unknown-key",
            "missing-key",
            "wrong-type",
            "broken-text",
            "not-positive",
            "invalid-parameter",
            "duplicate-id",
            "duplicate-key",
            "unknown-reference",
            "unknown-plugin",
            "rule-conflict",
            "unordered",
            "unreadable-file",
            "empty-file",
            "wrong-charset",
            "unclosed-quote",
            "unknown-column",
            "duplicate-column",
            "missing-column",
            "malformed-row",
            "two-rosters",
            "no-roster",
            "board-differs",
            "export-differs");
  }
}
