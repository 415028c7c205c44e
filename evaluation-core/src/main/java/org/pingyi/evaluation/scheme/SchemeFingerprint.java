package org.pingyi.evaluation.scheme;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.roster.Roster;
import org.pingyi.evaluation.source.Node;
import org.pingyi.evaluation.source.SourceWriter;

/** The hash of all that a scheme says, by which two parties know that they mean the same one. */
public final class SchemeFingerprint {

  private SchemeFingerprint() {}

  /**
   * Returns the fingerprint of a scheme.
   *
   * @param name what faults name the text
   * @param text the scheme as it is written, in YAML or JSON
   * @param read what was read from it, with a roster where there is one
   * @return SHA-256 in lower-case hexadecimal digits
   */
  public static String of(String name, String text, SchemeDefinition read) {
    return Hashing.sha256()
        .hashString(canonical(SchemeReader.parse(name, text), read), StandardCharsets.UTF_8)
        .toString();
  }

  private static String canonical(Node.Mapping written, SchemeDefinition read) {
    List<Node.Entry> entries = new ArrayList<>();
    entries.add(WrittenValue.entry("scheme", written));
    read.roster().ifPresent(roster -> entries.add(WrittenValue.entry("roster", objects(roster))));
    entries.add(
        WrittenValue.entry(
            "raters",
            WrittenValue.items(read.raters().stream().map(SchemeFingerprint::group).toList())));
    return SourceWriter.canonical(WrittenValue.mapping(entries));
  }

  private static Node objects(Roster roster) {
    return WrittenValue.items(roster.objects().stream().map(SchemeFingerprint::object).toList());
  }

  private static Node object(EvaluationObject object) {
    List<Node.Entry> entries = new ArrayList<>();
    entries.add(text("id", object.id()));
    entries.add(WrittenValue.entry("title", title(object.title())));
    object.kind().ifPresent(kind -> entries.add(text("kind", kind)));
    object.parent().ifPresent(parent -> entries.add(text("parent", parent)));
    entries.add(WrittenValue.entry("attributes", attributes(object.attributes())));
    return WrittenValue.mapping(entries);
  }

  private static Node attributes(Map<String, String> attributes) {
    return WrittenValue.mapping(
        attributes.entrySet().stream()
            .map(attribute -> text(attribute.getKey(), attribute.getValue()))
            .toList());
  }

  private static Node title(Text title) {
    return WrittenValue.mapping(List.of(text("en", title.en()), text("zh", title.zh())));
  }

  private static Node group(RaterGroup group) {
    return WrittenValue.mapping(
        List.of(text("id", group.id()), text("anonymous", String.valueOf(group.anonymous()))));
  }

  private static Node.Entry text(String key, String value) {
    return WrittenValue.entry(key, WrittenValue.of(value));
  }
}
