package org.pingyi.evaluation.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.roster.Roster;
import org.pingyi.evaluation.source.JsonLines;

/** Reads the first line of an export: which scheme the box was opened on. Not thread-safe. */
final class ExportHeader {

  private static final String KIND = "kind";
  private static final String PARENT = "parent";
  private static final String ATTRIBUTES = "attributes";
  private static final int LONGEST_ID = 200;

  /** How many bytes the texts of the roster take up: those of 200,000 objects fit with ease. */
  private static final long LARGEST_ROSTER = 1L << 28;

  /** What a text takes up besides its characters, with its place in an object. */
  private static final long BYTES_OF_A_TEXT = 64;

  private final JsonLines lines;
  private final String name;
  private final RulePlugins plugins;
  private String box = "";
  private String fingerprint = "";
  private @Nullable EvaluationScheme scheme;
  private long rosterBytes;

  ExportHeader(JsonLines lines, String name, RulePlugins plugins) {
    this.lines = lines;
    this.name = name;
    this.plugins = plugins;
  }

  String box() {
    return box;
  }

  String fingerprint() {
    return fingerprint;
  }

  EvaluationScheme scheme() {
    if (scheme == null) {
      throw new IllegalStateException("the first line was not read");
    }
    return scheme;
  }

  /** Reads the line. */
  boolean read() {
    lines.key("format");
    if (!lines.text().equals("pingyi-box")) {
      throw invalid("this is not the export of a ballot box", "这不是票箱的导出文件");
    }
    lines.key("version");
    if (lines.number() != 1) {
      throw invalid(
          "exports of version 1 can be read, and this is of another", "只能读取版本 1 的导出文件，此版本不同");
    }
    lines.key("box");
    box = lines.text();
    if (box.isBlank() || box.length() > LONGEST_ID) {
      throw invalid("a box’s id has 1 to 200 characters", "票箱编号应有 1 至 200 个字符");
    }
    lines.key("fingerprint");
    fingerprint = lines.text();
    lines.key("scheme");
    EvaluationScheme written = EvaluationScheme.read(name + "#scheme.json", lines.text(), plugins);
    scheme = withRoster(written);
    if (!scheme.fingerprint().equals(fingerprint)) {
      throw lines.fault(
          FaultCode.EXPORT_DIFFERS,
          Differing.text(
              "the fingerprint is not that of the scheme and its objects", "指纹与方案及其评议对象不符"));
    }
    return true;
  }

  private EvaluationScheme withRoster(EvaluationScheme written) {
    if (lines.keyOrEnd("objects").isEmpty()) {
      return written;
    }
    Roster roster = roster();
    lines.end();
    if (written.objects().isEmpty()) {
      return written.withObjects(roster);
    }
    if (!written.objects().get().equals(roster)) {
      throw lines.fault(
          FaultCode.EXPORT_DIFFERS,
          Differing.text("the objects are not those that the scheme lists", "评议对象与方案所列不符"));
    }
    return written;
  }

  private Roster roster() {
    List<EvaluationObject> objects = new ArrayList<>();
    lines.list();
    while (lines.nextObject()) {
      objects.add(object());
    }
    try {
      return Roster.of(objects);
    } catch (IllegalArgumentException contradiction) {
      throw invalid(
          "an object is listed twice, or its parent is not there or goes in a circle",
          "评议对象重复，或其上级不在名单中、成环");
    }
  }

  private EvaluationObject object() {
    lines.key("id");
    String id = text();
    lines.key("title");
    lines.object();
    lines.key("en");
    String en = text();
    lines.key("zh");
    String zh = text();
    lines.end();
    Optional<String> kind = Optional.empty();
    Optional<String> parent = Optional.empty();
    String key = lines.key(ATTRIBUTES, KIND, PARENT);
    if (key.equals(KIND)) {
      kind = Optional.of(text());
      key = lines.key(ATTRIBUTES, PARENT);
    }
    if (key.equals(PARENT)) {
      parent = Optional.of(text());
      lines.key(ATTRIBUTES);
    }
    Map<String, String> attributes = attributes();
    lines.end();
    try {
      return new EvaluationObject(id, Text.of(en, zh), kind, parent, attributes);
    } catch (IllegalArgumentException notOne) {
      throw invalid("this is not an object to be evaluated", "这不是评议对象");
    }
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    lines.object();
    for (Optional<String> key = lines.keyOrEnd(); key.isPresent(); key = lines.keyOrEnd()) {
      if (attributes.put(counted(key.get()), text()) != null) {
        throw lines.fault(FaultCode.DUPLICATE_KEY, Text.of("the same key twice", "重复的键"));
      }
    }
    return attributes;
  }

  private String text() {
    return counted(lines.text());
  }

  private String counted(String text) {
    rosterBytes += BYTES_OF_A_TEXT + (long) text.length() * Character.BYTES;
    if (rosterBytes > LARGEST_ROSTER) {
      throw lines.fault(
          FaultCode.TOO_LARGE,
          Text.of(
              "the objects say more than any roster does: this is no export that a box wrote",
              "评议对象的内容超出任何名单：这不是票箱写出的导出文件"));
    }
    return text;
  }

  private InputException invalid(String en, String zh) {
    return lines.fault(FaultCode.INVALID_PARAMETER, Text.of(en, zh));
  }
}
