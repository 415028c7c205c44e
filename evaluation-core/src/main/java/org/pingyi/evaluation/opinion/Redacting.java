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

  /** How many characters are held at once, besides those of one text. */
  private static final int AT_ONCE = 1_000_000;

  private static final int MOST = 100;

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
      redact(texts);
      after = texts.lastKey();
      texts = next(after);
    }
    failed.sort(null);
    return new RedactionRun(redacted, failed);
  }

  private NavigableMap<Long, String> next(long after) {
    synchronized (book) {
      TreeMap<Long, String> texts = new TreeMap<>();
      List<Opinion> opinions = records.known().opinions();
      int characters = 0;
      for (int i = (int) after;
          i < opinions.size() && texts.size() < MOST && characters < AT_ONCE;
          i++) {
        Opinion opinion = opinions.get(i);
        if (opinion.state() == OpinionState.RECEIVED) {
          String text = records.text(BookPage.RECEIVED, opinion.number());
          texts.put(opinion.number(), text);
          characters += text.length();
        }
      }
      return texts;
    }
  }

  /** What is left may be longer than what was given, so that it is written as it comes. */
  private void redact(Map<Long, String> texts) {
    Map<Long, Redacted> left = new TreeMap<>();
    int characters = 0;
    for (Map.Entry<Long, String> text : texts.entrySet()) {
      Optional<Redacted> redacted = redact(text.getValue());
      if (redacted.isEmpty()) {
        failed.add(text.getKey());
        continue;
      }
      left.put(text.getKey(), redacted.get());
      characters += redacted.get().text().length();
      if (characters >= AT_ONCE) {
        write(left);
        left.clear();
        characters = 0;
      }
    }
    write(left);
  }

  /**
   * What a host's redaction throws may quote the text, so that nothing is made of it. A text on
   * which it runs out of stack is one on which it failed, and says nothing of the next one.
   */
  private Optional<Redacted> redact(String text) {
    try {
      @Nullable Redacted redacted = setup.redaction().redact(text);
      return Optional.ofNullable(redacted);
    } catch (StackOverflowError deep) {
      return Optional.empty();
    } catch (VirtualMachineError broken) {
      throw broken;
    } catch (Throwable e) {
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
