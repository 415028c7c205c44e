package org.pingyi.evaluation.rules;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever a YAML text is, it has faults or ballots can be evaluated by it. */
class SchemeYamlFuzz {

  @DictionaryFile(resourcePath = "scheme.dict")
  @FuzzTest(maxDuration = "", maxExecutions = 1_000)
  void reads(byte[] bytes) {
    SchemesChecked.check("scheme.yaml", new String(bytes, StandardCharsets.UTF_8));
  }
}
