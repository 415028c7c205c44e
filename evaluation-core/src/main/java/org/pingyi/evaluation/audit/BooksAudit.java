package org.pingyi.evaluation.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.IntakeResult;
import org.pingyi.evaluation.tally.EnteredBatch;
import org.pingyi.evaluation.tally.GroupReconciliation;
import org.pingyi.evaluation.tally.IssuedBatch;
import org.pingyi.evaluation.tally.PaperCounts;
import org.pingyi.evaluation.tally.Reconciliation;
import org.pingyi.evaluation.tally.RejectionReason;

/**
 * Holds the books of a result against the papers of a box, and against each other where papers do
 * not show it.
 */
final class BooksAudit {

  private static final String BOOKS = "/intake/reconciliation";

  private final ExportedBox box;
  private final String name;
  private final ReportedBooks books;
  private @Nullable Difference first;
  private @Nullable IntakeResult intake;

  BooksAudit(ExportedBox box, String name, ReportedBooks books) {
    this.box = box;
    this.name = name;
    this.books = books;
  }

  Optional<Difference> difference() {
    if (!books.isPresent()) {
      return Optional.of(
          new Difference(
              name,
              "/intake",
              Words.field("intake"),
              Text.of("nothing of a ballot box", "未提及票箱"),
              Text.of(box.root().size() + " papers", box.root().size() + " 份")));
    }
    expect("/intake/papers", List.of(), "papers", books.papers(), box.root().size());
    expect("/intake/root", List.of(), "root", books.root(), box.root().hash().hex());
    expect(
        BOOKS + "/groups",
        List.of(),
        "groups",
        books.groups().stream().map(row -> row.text("group")).toList().toString(),
        box.scheme().raters().stream().map(RaterGroup::id).toList().toString());
    addUp(BOOKS, "reconciliation", this::numbers);
    reasons();
    addUp(BOOKS, "reconciliation", () -> intake = closedWith());
    addUp("/ballots/reasons", "reasons", this::ballots);
    return Optional.ofNullable(first);
  }

  private void numbers() {
    for (int i = 0; i < books.entered().size() && first == null; i++) {
      entered(i);
    }
    for (int i = 0; i < books.groups().size() && first == null; i++) {
      group(i);
    }
    expect(
        BOOKS + "/groups",
        List.of(),
        "superseded",
        sum(books.groups(), "superseded"),
        box.superseded());
    expect(
        BOOKS + "/entered", List.of(), "valid", sum(books.entered(), "valid"), box.entered().all());
  }

  private void group(int number) {
    Row row = books.groups().get(number);
    String group = row.text("group");
    List<Row> passes = of(group, books.passes());
    String at = BOOKS + "/groups/" + number;
    List<Text> way = List.of(Words.entry("group", group));
    for (String counts : List.of("issued", "reissued", "revoked", "used")) {
      expect(at + "/" + counts, way, counts, row.number(counts), sum(passes, counts));
    }
    expect(at + "/counted", way, "counted", row.number("counted"), box.tally().papers(number));
    expect(
        at + "/used",
        way,
        "used",
        row.number("used"),
        Math.subtractExact(row.number("counted"), sum(of(group, books.entered()), "valid")));
    expect(at + "/rejected", way, "rejected", row.number("rejected"), row.rejections());
    expect(
        at + "/received",
        way,
        "received",
        row.number("received"),
        Math.addExact(
            Math.addExact(row.number("counted"), row.number("superseded")), row.rejections()));
  }

  private void entered(int number) {
    Row row = books.entered().get(number);
    String at = BOOKS + "/entered/" + number;
    List<Text> way = List.of(Words.entry("batch", row.text("batch")));
    long valid = box.entered().of(row.text("batch"), row.text("group"), row.text("channel"));
    expect(at + "/valid", way, "valid", row.number("valid"), valid);
    expect(at + "/invalid", way, "invalid", row.number("invalid"), row.rejections());
    expect(
        at + "/returned",
        way,
        "returned",
        row.number("returned"),
        Math.addExact(valid, row.rejections()));
  }

  /** Ballots are rejected with their papers, and for the same reason. */
  private void reasons() {
    Set<RejectionReason> papers = new TreeSet<>(books.unattributed().keySet());
    books.groups().forEach(row -> papers.addAll(row.reasons().keySet()));
    for (RejectionReason reason : books.rejectedBallots().keySet()) {
      if (!papers.contains(reason)) {
        expect(
            "/ballots/reasons/" + reason.code(),
            List.of(Words.field("reasons")),
            reason.code(),
            books.rejectedBallots().get(reason),
            0);
      }
    }
  }

  /** Adds up, where nothing was found before; what cannot be added up is what was found. */
  private void addUp(String pointer, String field, Runnable sums) {
    if (first != null) {
      return;
    }
    try {
      sums.run();
    } catch (IllegalArgumentException | ArithmeticException contradiction) {
      found(
          new Difference(
              name,
              pointer,
              Words.field(field),
              Text.of("numbers that do not add up", "数目不平"),
              Text.of("numbers that do", "应能平账")));
    }
  }

  /** Returns how many ballots were read. */
  private long ballots() {
    return books.rejectedBallots().values().stream().reduce(box.tally().accepted(), Math::addExact);
  }

  /** Returns the books in which no difference was found. */
  IntakeResult intake() {
    if (intake == null) {
      throw new IllegalStateException("the books differ, or were not looked through");
    }
    return intake;
  }

  private IntakeResult closedWith() {
    return new IntakeResult(box.root().size(), box.root().hash().hex(), reconciliation());
  }

  private Reconciliation reconciliation() {
    List<GroupReconciliation> groups = new ArrayList<>();
    for (Row row : books.groups()) {
      groups.add(
          new GroupReconciliation(
              row.text("group"),
              row.passes(),
              PaperCounts.of(row.number("counted"), row.number("superseded"), row.reasons())));
    }
    List<IssuedBatch> passes = new ArrayList<>();
    for (Row row : books.passes()) {
      passes.add(new IssuedBatch(row.text("batch"), row.text("group"), row.passes()));
    }
    List<EnteredBatch> entered = new ArrayList<>();
    for (Row row : books.entered()) {
      entered.add(
          new EnteredBatch(
              row.text("batch"),
              row.text("group"),
              row.text("channel"),
              row.ifKnown("issued"),
              PaperCounts.of(row.number("valid"), 0, row.reasons())));
    }
    return new Reconciliation(groups, passes, entered, books.unattributed());
  }

  private static List<Row> of(String group, List<Row> rows) {
    return rows.stream().filter(row -> row.text("group").equals(group)).toList();
  }

  private static long sum(List<Row> rows, String number) {
    return rows.stream().map(row -> row.number(number)).reduce(0L, Math::addExact);
  }

  private void expect(String pointer, List<Text> way, String field, long said, long recounted) {
    expect(pointer, way, field, String.valueOf(said), String.valueOf(recounted));
  }

  private void expect(String pointer, List<Text> way, String field, String said, String recounted) {
    if (!said.equals(recounted)) {
      List<Text> steps = new ArrayList<>(way);
      steps.add(Words.field(field));
      found(
          new Difference(name, pointer, Words.way(steps), Shown.text(said), Shown.text(recounted)));
    }
  }

  private void found(Difference difference) {
    first = first == null ? difference : first;
  }
}
