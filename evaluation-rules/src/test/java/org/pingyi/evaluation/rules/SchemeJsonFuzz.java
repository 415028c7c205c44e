package org.pingyi.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;

/**
 * Whatever a JSON text is, it has faults or ballots can be evaluated by it; YAML reads it alike.
 */
class SchemeJsonFuzz {

  @DictionaryFile(resourcePath = "scheme.dict")
  @FuzzTest(maxDuration = "", maxExecutions = 1_000)
  void reads(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<Fault> faults = SchemesChecked.check("scheme.json", text);
    boolean opens = text.stripLeading().startsWith("{");
    if (opens && faults.stream().noneMatch(it -> it.code() == FaultCode.INVALID_YAML)) {
      assertThat(SchemesChecked.check("scheme.yaml", text).stream().map(SchemeJsonFuzz::nameless))
          .containsExactlyElementsOf(faults.stream().map(SchemeJsonFuzz::nameless).toList());
    }
  }

  private static String nameless(Fault fault) {
    return fault.toString().replaceFirst("^scheme\\.(json|yaml)", "");
  }
}
