package org.pingyi.evaluation.audit;

import static org.pingyi.evaluation.fault.FaultCode.TOO_LARGE;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.source.FileFaults;
import org.pingyi.evaluation.tally.RejectionReason;

/**
 * What a result says that no export shows: which passes and papers there were, and which ballots
 * were rejected. Read in one pass over the file, in which its syntax is checked.
 */
final class ReportedBooks {

  /** The longest list of batches that is read. */
  private static final int MOST = 100_000;

  private static final List<String> PASSES = List.of("issued", "reissued", "revoked", "used");

  private final ResultTokens tokens;
  private boolean explained;
  private boolean present;
  private long papers;
  private String root = "";
  private Map<RejectionReason, Long> rejectedBallots = Map.of();
  private Map<RejectionReason, Long> unattributed = Map.of();
  private final List<Row> groups = new ArrayList<>();
  private final List<Row> passes = new ArrayList<>();
  private final List<Row> entered = new ArrayList<>();

  private ReportedBooks(ResultTokens tokens) {
    this.tokens = tokens;
  }

  static ReportedBooks read(Path result) {
    try (ResultTokens tokens = ResultTokens.of(result)) {
      if (tokens.next() == null) {
        throw new InputException(FileFaults.empty(result.toString()));
      }
      ReportedBooks books = new ReportedBooks(tokens);
      tokens.object(books::field);
      if (tokens.next() != null) {
        throw tokens.wrong("nothing more", "结束，其后无其他内容");
      }
      return books;
    }
  }

  private void field(String name) {
    switch (name) {
      case "ballots" ->
          tokens.object(
              field -> {
                if (field.equals("reasons")) {
                  rejectedBallots = Row.reasons(tokens);
                } else {
                  tokens.skip();
                }
              });
      case "explanation" -> {
        explained = true;
        tokens.skip();
      }
      case "intake" -> {
        present = true;
        tokens.object(this::intake);
      }
      default -> tokens.skip();
    }
  }

  private void intake(String name) {
    switch (name) {
      case "papers" -> papers = tokens.count();
      case "root" -> {
        root = tokens.text();
        tokens.skip();
      }
      case "reconciliation" -> tokens.object(this::reconciliation);
      default -> tokens.skip();
    }
  }

  private void reconciliation(String name) {
    switch (name) {
      case "groups" ->
          rows(groups, with(PASSES, "group", "received", "counted", "superseded", "rejected"));
      case "passes" -> rows(passes, with(PASSES, "batch", "group"));
      case "entered" ->
          rows(entered, List.of("batch", "group", "channel", "returned", "valid", "invalid"));
      case "unattributed" -> unattributed = Row.reasons(tokens);
      default -> tokens.skip();
    }
  }

  private static List<String> with(List<String> some, String... more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(List.of(more));
    return all;
  }

  private void rows(List<Row> rows, List<String> needed) {
    tokens.list(
        () -> {
          if (rows.size() == MOST) {
            throw tokens.fault(TOO_LARGE, "more than 100,000 batches", "批次超过 100,000 个");
          }
          rows.add(Row.read(tokens, needed));
        });
  }

  boolean isExplained() {
    return explained;
  }

  /** Whether it says anything of a box. */
  boolean isPresent() {
    return present;
  }

  long papers() {
    return papers;
  }

  String root() {
    return root;
  }

  Map<RejectionReason, Long> rejectedBallots() {
    return rejectedBallots;
  }

  Map<RejectionReason, Long> unattributed() {
    return unattributed;
  }

  List<Row> groups() {
    return groups;
  }

  List<Row> passes() {
    return passes;
  }

  List<Row> entered() {
    return entered;
  }
}
