package org.pingyi.evaluation.redaction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingyi.evaluation.text.WhiteSpace;

/** Replaces names that somebody knows, however they are written; it takes no longer for many. */
final class KnownNames implements Redaction {

  private final Map<Integer, List<BareText>> byFirst = new HashMap<>();

  KnownNames(Collection<String> names) {
    for (String name : names) {
      if (WhiteSpace.isBlank(name)) {
        throw new IllegalArgumentException("a name that is replaced is not blank");
      }
      BareText folded = new BareText(name);
      if (folded.length() > 0) {
        byFirst.computeIfAbsent(folded.character(0), first -> new ArrayList<>()).add(folded);
      }
    }
    byFirst
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(BareText::length).reversed()));
  }

  @Override
  public Redacted redact(String text) {
    BareText folded = new BareText(text);
    Replacing anew = new Replacing(text);
    int done = 0;
    int at = 0;
    while (at < folded.length()) {
      int length = folded.from(at) < done ? 0 : longest(folded, at);
      if (length > 0) {
        done = folded.to(at + length - 1);
        anew.replace(folded.from(at), done, "name");
      }
      at += Math.max(length, 1);
    }
    return anew.end();
  }

  /** Returns the length of the longest name that stands at a place; 0 where none does. */
  private int longest(BareText text, int at) {
    return byFirst.getOrDefault(text.character(at), List.of()).stream()
        .filter(name -> text.has(name, at))
        .mapToInt(BareText::length)
        .findFirst()
        .orElse(0);
  }
}
