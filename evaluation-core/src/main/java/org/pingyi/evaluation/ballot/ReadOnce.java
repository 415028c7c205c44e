package org.pingyi.evaluation.ballot;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.atomic.AtomicBoolean;

/** What can be read once, and who reads it second is told. Thread-safe. */
final class ReadOnce<T> {

  private final String name;
  private final T content;
  private final AtomicBoolean taken = new AtomicBoolean();

  ReadOnce(String name, T content) {
    this.name = requireNonNull(name, "name");
    this.content = content;
  }

  String name() {
    return name;
  }

  T take() {
    if (taken.getAndSet(true)) {
      throw new IllegalStateException(name + " was read before, and can be read only once");
    }
    return content;
  }
}
