package org.pingyi.evaluation.redaction;

/** The redaction that is used where a host says nothing else. */
final class StandardRedaction implements Redaction {

  static final StandardRedaction INSTANCE = new StandardRedaction();

  private final Redaction steps =
      new AddressRedaction()
          .then(new ScatteredNumbers())
          .then(new NumberRedaction())
          .then(new NameRedaction());

  private StandardRedaction() {}

  @Override
  public Redacted redact(String text) {
    return steps.redact(text);
  }
}
