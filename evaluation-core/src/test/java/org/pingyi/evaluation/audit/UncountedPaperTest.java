package org.pingyi.evaluation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a paper stands that is in an export and cannot be counted. */
class UncountedPaperTest {

  private static final Published BOX = Published.box();

  private static String paper(String second) {
    return """
        {"scheme":"%s","group":"masses","ballots":[{"object":"a","ratings":{"work":"good"}},\
        {"object":"b","ratings":{"work":"%s"}}]}"""
        .formatted(Published.SCHEME.fingerprint(), second);
  }

  @Test
  void it_is_named_by_its_line_however_many_papers_and_ballots_stand_before_its_own() {
    List<ObjectNode> lines = new ArrayList<>(Exports.lines(BOX.export()));
    int last = lines.size() - 1;
    lines.add(last, Exports.paper(paper("best"), 1));
    for (int i = 2; i < 102; i++) {
      lines.add(2, Exports.paper(paper("good"), i));
    }
    List<ObjectNode> sealed = Exports.sealed(lines);

    assertThat(Exports.faultOf(Exports.text(sealed)))
        .isEqualTo(Exports.lineOf("paper", paper("best"), sealed) + " export-differs");
  }

  @Test
  void a_box_says_how_many_papers_it_has_and_nothing_of_any() {
    ExportedBox box = Exports.verified(BOX.export());

    assertThat(box).hasToString(box.scheme() + ": 7 papers");
  }
}
