package org.pingyi.evaluation.audit;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.model.Text;

/** Knows by the tokens of a result where in it they are, in words. Not thread-safe. */
final class Way {

  /** An object or a list that was begun and has not ended. */
  private static final class Part {

    final boolean isList;
    int values;
    @Nullable String field;
    final List<Text> names = new ArrayList<>();

    Part(boolean isList) {
      this.isList = isList;
    }
  }

  private final Deque<Part> parts = new ArrayDeque<>();

  /** Goes past a token. */
  void follow(JsonToken token, String text) {
    Part in = parts.peekLast();
    if (token.isStructEnd()) {
      parts.removeLast();
      return;
    }
    if (in != null && in.isList) {
      in.values++;
    }
    if (token.isStructStart()) {
      parts.addLast(new Part(token == JsonToken.START_ARRAY));
    } else if (in != null && token == JsonToken.FIELD_NAME) {
      in.field = text;
    } else if (in != null
        && in.field != null
        && token == JsonToken.VALUE_STRING
        && Words.tellsEntriesApart(in.field)) {
      in.names.add(Words.entry(in.field, text));
    }
  }

  /**
   * Says the way to the token that comes next.
   *
   * @param next the field's name where it is one
   */
  Text to(Optional<String> next) {
    List<Text> steps = new ArrayList<>();
    Iterator<Part> each = parts.iterator();
    while (each.hasNext()) {
      Part part = each.next();
      boolean last = !each.hasNext();
      if (part.isList) {
        steps.add(Words.number(last ? part.values : part.values - 1));
      } else {
        name(part, steps);
        Optional<String> field = last && next.isPresent() ? next : Optional.ofNullable(part.field);
        field.ifPresent(name -> steps.add(Words.field(name)));
      }
    }
    return Words.way(steps);
  }

  /** An entry of a list that has names is called by them. */
  private static void name(Part part, List<Text> steps) {
    if (!part.names.isEmpty()) {
      if (steps.size() >= 2) {
        steps.subList(steps.size() - 2, steps.size()).clear();
      }
      steps.addAll(part.names);
    }
  }
}
