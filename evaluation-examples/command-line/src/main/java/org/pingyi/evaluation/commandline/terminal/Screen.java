package org.pingyi.evaluation.commandline.terminal;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where the user reads: standard output for results, standard error for what is wrong; in UTF-8 and
 * with line feeds, whatever the machine's defaults are.
 */
public final class Screen {

  private final Delivery delivery;
  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;

  /**
   * Creates a screen.
   *
   * @param out where results go
   * @param err where faults and warnings go
   * @param terminal whether a person watches {@code out}
   */
  public Screen(OutputStream out, OutputStream err, boolean terminal) {
    this.delivery = new Delivery(out);
    this.out = new PrintStream(delivery, false, StandardCharsets.UTF_8);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.terminal = terminal;
  }

  /** Returns the screen of this process. */
  public static Screen system() {
    boolean terminal = isTerminal(Optional.ofNullable(System.console()));
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    return new Screen(
        terminal ? out : new BufferedOutputStream(out),
        new FileOutputStream(FileDescriptor.err),
        terminal);
  }

  /** From Java 22 on there is a console even where there is no terminal; it can be asked. */
  private static boolean isTerminal(Optional<Console> console) {
    if (console.isEmpty()) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console.get());
    } catch (ReflectiveOperationException olderJava) {
      return true;
    }
  }

  /** Shows a line of the results. */
  public void show(String line) {
    byte[] shown = (Printable.line(line) + '\n').getBytes(StandardCharsets.UTF_8);
    out.write(shown, 0, shown.length);
  }

  /** Says what is wrong, on a line of its own. */
  public void complain(String line) {
    out.flush();
    err.print(Printable.line(line) + '\n');
  }

  /** Tells a developer where something went wrong. */
  public void trace(Throwable failure) {
    failure.printStackTrace(err);
  }

  /** Returns the terminal, where there is one: for what moves, and is of no use in a file. */
  Optional<PrintStream> terminal() {
    return terminal ? Optional.of(out) : Optional.empty();
  }

  /** Returns what writes results. */
  public PrintWriter outWriter() {
    return writer(out);
  }

  /** Returns what says what is wrong. */
  public PrintWriter errWriter() {
    return writer(err);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(
        new OutputStreamWriter(requireNonNull(stream, "stream"), StandardCharsets.UTF_8), true);
  }

  /**
   * Shows what is still to be shown.
   *
   * @return whether all of it could be written, or nobody wanted to read on
   */
  public boolean finish() {
    out.flush();
    err.flush();
    return !delivery.failed();
  }
}
