package org.pingyi.evaluation.snippet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.ReportRenderer;

// @start region="renderer"
/** A line for each object, with its score. */
@Identified(id = "score-list", version = "1.0", en = "List of scores", zh = "得分列表")
public final class ScoreList implements ReportRenderer {

  @Override
  public String extension() {
    return "txt";
  }

  @Override
  public void render(InputStream report, Language language, OutputStream to) throws IOException {
    JsonNode read = new ObjectMapper().readTree(report);
    for (JsonNode object : read.get("objects")) {
      String line = object.get("object").asText() + " " + object.get("score").asText() + "\n";
      to.write(line.getBytes(StandardCharsets.UTF_8));
    }
  }
}
// @end
