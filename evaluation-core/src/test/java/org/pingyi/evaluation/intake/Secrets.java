package org.pingyi.evaluation.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What nobody may find in a message, a log or a {@code toString}, in all forms that it may have.
 */
final class Secrets {

  private static final int SHORTEST = 6;

  private final Map<String, String> byForm = new LinkedHashMap<>();

  /** A text that somebody wrote, or a word by which an answer is known. */
  void word(String what, String text) {
    add(what, text);
    bytes(what, text.getBytes(UTF_8));
  }

  void pass(Pass pass) {
    String code = pass.code();
    add("a pass", code);
    add("a pass", code.replace("-", ""));
    add("a pass", code.substring(0, 14));
    for (String purpose : List.of("admit", "paper", "comment 0")) {
      bytes("what a pass is filed under", pass.digest(purpose).toArray());
    }
    bytes("the bits of a pass", bits(pass));
  }

  /** The bits are what the printed code stands for. */
  private static byte[] bits(Pass pass) {
    return org.pingyi.evaluation.receipt.PrintedCode.read(pass.code())
        .value()
        .orElseThrow()
        .bytes();
  }

  private void bytes(String what, byte[] bytes) {
    add(what, HexFormat.of().formatHex(bytes));
    add(what, Base64.getEncoder().withoutPadding().encodeToString(bytes));
    add(what, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    List<String> signed = new ArrayList<>();
    for (byte each : bytes) {
      signed.add(String.valueOf(each));
    }
    add(what, String.join(", ", signed));
  }

  private void add(String what, String form) {
    if (form.length() >= SHORTEST) {
      byForm.put(form.toLowerCase(Locale.ROOT), what);
    }
  }

  /** Which secret a text holds. */
  Optional<String> in(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return byForm.entrySet().stream()
        .filter(form -> lower.contains(form.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** The secrets that values tell of themselves, and who tells. */
  List<String> toldBy(Collection<?> values) {
    List<String> told = new ArrayList<>();
    for (Object value : values) {
      in(String.valueOf(value))
          .ifPresent(what -> told.add(value.getClass().getName() + " tells " + what));
    }
    return told;
  }

  /** The secrets that an exception tells, its causes and stack included. */
  List<String> toldBy(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    return in(trace.toString())
        .map(what -> thrown.getClass().getName() + " tells " + what + ": " + thrown.getMessage())
        .stream()
        .toList();
  }

  /** The secrets in what was printed. */
  List<String> toldBy(ByteArrayOutputStream printed) {
    return in(printed.toString(UTF_8)).map(what -> "the output tells " + what).stream().toList();
  }
}
