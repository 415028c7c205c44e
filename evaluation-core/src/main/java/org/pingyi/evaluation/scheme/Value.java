package org.pingyi.evaluation.scheme;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.source.Node;
import org.pingyi.evaluation.vocabulary.CommonKeys;
import org.pingyi.evaluation.vocabulary.Form;
import org.pingyi.evaluation.vocabulary.OutOfRangeException;
import org.pingyi.evaluation.vocabulary.Vocabulary;

/**
 * A value of a scheme with the way to it. Reading it as what is expected gives the value, or none
 * after a fault was reported.
 */
record Value(Node node, String path, FaultLog log) {

  void fault(FaultCode code, Text message) {
    log.add(node.place(), code, path, message);
  }

  void fault(FaultCode code, Text message, Optional<String> suggestion) {
    log.add(node.place(), code, path, message, suggestion);
  }

  void wrongType(String en, String zh) {
    fault(FaultCode.WRONG_TYPE, Text.of(en, zh));
  }

  /** Returns the text of a single value as written, without reporting anything. */
  Optional<String> scalar() {
    return node instanceof Node.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
  }

  /** Reads a single value. */
  <T> Optional<T> read(Form.Single<T> form) {
    Optional<String> text = scalar();
    try {
      if (text.isPresent()) {
        return Optional.of(form.parse(text.get()));
      }
    } catch (NumberFormatException | DateTimeException unreadable) {
      // reported below, as what is no scalar is
    } catch (OutOfRangeException refused) {
      fault(refused.code(), refused.why());
      return Optional.empty();
    } catch (IllegalArgumentException | ArithmeticException outOfRange) {
      fault(
          FaultCode.INVALID_PARAMETER,
          Text.of("out of range: " + form.what().en(), "超出范围：" + form.what().zh()),
          form.meant(text.get()));
      return Optional.empty();
    }
    fault(
        FaultCode.WRONG_TYPE,
        Text.of(form.what().en() + " is needed here", "此处需要" + form.what().zh()),
        text.flatMap(word -> log.nearest(word, form.words())));
    return Optional.empty();
  }

  /** Reads a list. */
  Optional<List<Value>> list(Form.Items<?> form) {
    if (!(node instanceof Node.Items items)) {
      wrongType("a list is needed here", "此处需要列表");
      return Optional.empty();
    }
    if (form.nonEmpty() && items.items().isEmpty()) {
      fault(FaultCode.MISSING_KEY, Text.of("the list must not be empty", "列表不能为空"));
      return Optional.empty();
    }
    ImmutableList.Builder<Value> values = ImmutableList.builder();
    for (int i = 0; i < items.items().size(); i++) {
      values.add(new Value(items.items().get(i), path + "[" + i + "]", log));
    }
    return Optional.of(values.build());
  }

  /** Opens keys with values. */
  Optional<Section> section(Form.Fields form) {
    return section(form.keys().get());
  }

  /** Opens keys with values. */
  Optional<Section> section(Vocabulary vocabulary) {
    if (!(node instanceof Node.Mapping mapping)) {
      wrongType("keys with values are needed here", "此处需要键值映射");
      return Optional.empty();
    }
    return Optional.of(new Section(mapping, path, log, vocabulary, true));
  }

  /** Opens values by keys that the scheme chooses. */
  Optional<Section> table(Form.Table form) {
    if (form.nonEmpty() && node instanceof Node.Mapping mapping && entries(mapping).isEmpty()) {
      fault(FaultCode.MISSING_KEY, Text.of("there must be at least one", "至少需要一项"));
      return Optional.empty();
    }
    return section(form.vocabulary());
  }

  /** Returns the entries that have something behind their key, of two the first. */
  static List<Node.Entry> entries(Node.Mapping mapping) {
    Set<String> seen = new HashSet<>();
    List<Node.Entry> entries = new ArrayList<>();
    for (Node.Entry entry : mapping.entries()) {
      if (seen.add(entry.key().text()) && !(entry.value() instanceof Node.Nothing)) {
        entries.add(entry);
      }
    }
    return entries;
  }

  /** Reads a text, or one for each language. */
  Optional<Text> title() {
    if (!(node instanceof Node.Mapping)) {
      Optional<String> text = read(new Form.PlainText());
      return text.isPresent() ? Optional.of(Text.of(text.get())) : Optional.empty();
    }
    Section languages = section(CommonKeys.LANGUAGES).orElseThrow();
    Optional<String> en = languages.read(CommonKeys.EN);
    Optional<String> zh = languages.read(CommonKeys.ZH);
    if (en.isEmpty() && zh.isEmpty()) {
      if (languages.isEmpty()) {
        wrongType("a text is needed here", "此处需要文本");
      }
      return Optional.empty();
    }
    Optional<String> one = en.isPresent() ? en : zh;
    return Optional.of(Text.of(one.orElseThrow(), zh.orElse(one.orElseThrow())));
  }
}
