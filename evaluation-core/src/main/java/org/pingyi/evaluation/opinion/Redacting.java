package org.pingyi.evaluation.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.redaction.Redacted;

/**
 * Lets the redaction go over opinions, some at a time, and holds the book only to fetch them and to
 * write down what is left of them.
 */
final class Redacting {

  private static final int AT_ONCE = 100;

  private final OpinionSetup setup;
  private final BookRecords records;
  private final Object book;
  private final List<Long> failed = new ArrayList<>();
  private int redacted;

  Redacting(OpinionSetup setup, BookRecords records, Object book) {
    this.setup = setup;
    this.records = records;
    this.book = book;
  }

  RedactionRun run() {
    long after = 0;
    NavigableMap<Long, String> texts = next(after);
    while (!texts.isEmpty()) {
      Map<Long, Redacted> left = new TreeMap<>();
      texts.forEach(
          (number, text) ->
              redact(text).ifPresentOrElse(one -> left.put(number, one), () -> failed.add(number)));
      write(left);
      after = texts.lastKey();
      texts = next(after);
    }
    failed.sort(null);
    return new RedactionRun(redacted, failed);
  }

  private NavigableMap<Long, String> next(long after) {
    synchronized (book) {
      TreeMap<Long, String> texts = new TreeMap<>();
      records.known().opinions().stream()
          .skip(after)
          .filter(opinion -> opinion.state() == OpinionState.RECEIVED)
          .limit(AT_ONCE)
          .forEach(
              opinion ->
                  texts.put(opinion.number(), records.text(BookPage.RECEIVED, opinion.number())));
      return texts;
    }
  }

  /** What a host's redaction throws may quote the text, so that nothing is made of it. */
  private Optional<Redacted> redact(String text) {
    try {
      @Nullable Redacted redacted = setup.redaction().redact(text);
      return Optional.ofNullable(redacted);
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private void write(Map<Long, Redacted> texts) {
    synchronized (book) {
      List<BookEvents.Left> left = new ArrayList<>();
      texts.forEach(
          (number, text) -> {
            if (isStillReceived(number)) {
              page(number, text).ifPresentOrElse(left::add, () -> failed.add(number));
            }
          });
      if (!left.isEmpty()) {
        records.write(BookEvents.redacted(left, records.today()));
        redacted += left.size();
      }
    }
  }

  private boolean isStillReceived(long number) {
    return records
        .known()
        .opinion(number)
        .filter(opinion -> opinion.state() == OpinionState.RECEIVED)
        .isPresent();
  }

  private Optional<BookEvents.Left> page(long number, Redacted text) {
    try {
      String left = OpinionCheck.text(text.text(), "what is left", "脱敏后的文字");
      return Optional.of(
          new BookEvents.Left(
              number,
              text.replaced(),
              BookPage.saying(left).write(BookPage.REDACTED, number, setup.random())));
    } catch (OpinionException unfit) {
      return Optional.empty();
    }
  }
}
