package org.pingyi.evaluation.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.pingyi.evaluation.SmallRules;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.receipt.Commitment;
import org.pingyi.evaluation.receipt.MerkleTree;
import org.pingyi.evaluation.receipt.TreeHash;

/** Exports that were changed, some of them by somebody who knows how the hashes are made. */
final class Exports {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Exports() {}

  static ExportedBox verified(String export) {
    return ExportedBox.verify(
        "box.ndjson", new ByteArrayInputStream(export.getBytes(UTF_8)), SmallRules.PLUGINS);
  }

  static String faultOf(String export) {
    return faultOf(new ByteArrayInputStream(export.getBytes(UTF_8)));
  }

  /** The line and the code of the first fault. */
  static String faultOf(InputStream in) {
    InputException refused =
        catchThrowableOfType(
            InputException.class, () -> ExportedBox.verify("box.ndjson", in, SmallRules.PLUGINS));
    if (refused == null) {
      return "none";
    }
    Fault fault = refused.faults().get(0);
    return fault.place().line() + " " + fault.code();
  }

  static List<ObjectNode> lines(String export) {
    List<ObjectNode> lines = new ArrayList<>();
    for (String line : export.lines().toList()) {
      try {
        lines.add((ObjectNode) JSON.readTree(line));
      } catch (JsonProcessingException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
    return lines;
  }

  static String text(List<ObjectNode> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  /** Commits anew to every paper, sorts each interval, and puts in the sizes and roots. */
  static List<ObjectNode> sealed(List<ObjectNode> lines) {
    return sealed(lines, Comparator.comparing(Exports::leaf));
  }

  /** Does so with the leaves of each interval in another order. */
  static List<ObjectNode> sealed(List<ObjectNode> lines, Comparator<ObjectNode> order) {
    List<ObjectNode> sealed = new ArrayList<>(List.of(lines.get(0)));
    MerkleTree tree = new MerkleTree();
    List<ObjectNode> interval = new ArrayList<>();
    ObjectNode open = null;
    int intervals = 0;
    for (ObjectNode line : lines.subList(1, lines.size())) {
      if (line.has("leaf")) {
        interval.add(committed(line));
        continue;
      }
      if (open != null) {
        interval.sort(order);
        interval.forEach(each -> tree.append(leaf(each)));
        sealed.add(rooted(open, tree));
        sealed.addAll(interval);
        interval.clear();
      }
      open = line;
      if (line.has("interval")) {
        line.put("interval", ++intervals);
      } else {
        line.put("closed", intervals);
        sealed.add(rooted(line, tree));
      }
    }
    return sealed;
  }

  private static ObjectNode rooted(ObjectNode line, MerkleTree tree) {
    return line.put("size", tree.size()).put("root", tree.root().hash().text());
  }

  static TreeHash leaf(ObjectNode line) {
    return TreeHash.parse(line.get("leaf").textValue());
  }

  private static ObjectNode committed(ObjectNode line) {
    if (line.has("salt")) {
      byte[] salt = Base64.getUrlDecoder().decode(line.get("salt").textValue());
      String content = line.has("paper") ? "paper" : "comment";
      byte[] bytes = line.get(content).textValue().getBytes(UTF_8);
      line.put("leaf", Commitment.to(salt, bytes).leaf().text());
    }
    return line;
  }

  /** Which line has a content, which one of them has. */
  static int lineOf(String content, String json, List<ObjectNode> lines) {
    int line = 1;
    while (!lines.get(line - 1).path(content).asText().equals(json)) {
      line++;
    }
    return line;
  }

  /** A line with a paper. */
  static ObjectNode paper(String json, int salt) {
    return opening("paper", json, salt);
  }

  /** A line with a comment. */
  static ObjectNode comment(String json, int salt) {
    return opening("comment", json, salt);
  }

  private static ObjectNode opening(String content, String json, int salt) {
    byte[] bytes = new byte[Commitment.SALT_BYTES];
    bytes[0] = (byte) salt;
    return JSON.createObjectNode()
        .put("leaf", "")
        .put("salt", Base64.getUrlEncoder().withoutPadding().encodeToString(bytes))
        .put(content, json);
  }
}
