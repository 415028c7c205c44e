package org.pingyi.evaluation.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;

/** Words what was heard of objects, what was done, and what people then said. */
final class ItemBrief {

  private static final Text TITLE = Text.of("Brief on putting right", "整改简报");
  private static final Text HEARD = Text.of("Heard", "听到的意见");
  private static final Text DONE = Text.of("Done", "整改情况");
  private static final Text SAID = Text.of("Then said", "群众反馈");
  private static final Text ERASED = Text.of("(erased)", "（已删除）");
  private static final Text FEW = Text.of("too few were asked to be told here", "回访人数较少，不予公布");

  private final Language language;
  private final LocalDate today;
  private final Optional<ItemAudience> everybody;
  private final StringBuilder text = new StringBuilder();

  ItemBrief(Language language, LocalDate today, Optional<ItemAudience> everybody) {
    this.language = language;
    this.today = today;
    this.everybody = everybody;
  }

  String of(List<RectificationItem> items, Map<Long, List<LedgerEvent>> histories) {
    Map<String, List<RectificationItem>> byObject =
        items.stream()
            .collect(
                Collectors.groupingBy(
                    RectificationItem::object, TreeMap::new, Collectors.toList()));
    byObject.forEach(
        (object, all) -> {
          long closed = all.stream().filter(item -> item.state() == ItemState.CLOSED).count();
          line("# " + plain(object) + " · " + TITLE.in(language) + " · " + today);
          line("");
          line(
              Text.of(
                      "Problems: " + all.size() + ", closed: " + closed + ".",
                      "问题 " + all.size() + " 个，已销号 " + closed + " 个。")
                  .in(language));
          line("");
          all.forEach(item -> item(item, histories.getOrDefault(item.number(), List.of())));
        });
    return text.toString();
  }

  private void item(RectificationItem item, List<LedgerEvent> history) {
    line("## " + item.number() + " · " + item.state().title().in(language));
    line("");
    line(label(HEARD) + heard(item));
    for (LedgerEvent event : history) {
      event.text().ifPresent(words -> done(event, words));
      event.figures().answers().ifPresent(answers -> said(event, answers));
    }
    line("");
  }

  private String heard(RectificationItem item) {
    String problem = item.problem().map(this::shown).orElse(ERASED.in(language));
    return problem + " (" + item.source().kind().title().in(language) + ")";
  }

  private void done(LedgerEvent event, EventText words) {
    List<String> told =
        switch (event.step()) {
          case PLAN -> words.measures();
          case FINISH ->
              everybody.isPresent()
                  ? List.of()
                  : words.evidence().stream().map(Evidence::title).toList();
          case ANSWER -> words.words().stream().toList();
          default -> List.of();
        };
    if (!told.isEmpty() || event.step() == StepKind.FINISH) {
      String what = told.stream().map(this::shown).collect(Collectors.joining("; "));
      line(
          label(DONE)
              + event.effective()
              + ", "
              + event.step().title().in(language)
              + (what.isEmpty() ? "" : ": " + what));
    }
  }

  private void said(LedgerEvent event, FollowUpAnswers answers) {
    boolean tell = everybody.map(audience -> audience.areEnough(answers)).orElse(true);
    String said =
        Text.of(
                "solved "
                    + answers.solved()
                    + ", in part "
                    + answers.partly()
                    + ", not "
                    + answers.notSolved(),
                "已解决 "
                    + answers.solved()
                    + "，部分解决 "
                    + answers.partly()
                    + "，未解决 "
                    + answers.notSolved())
            .in(language);
    line(label(SAID) + event.effective() + ": " + (tell ? said : FEW.in(language)));
  }

  private String label(Text what) {
    return "- **" + what.in(language) + "** ";
  }

  private String shown(String words) {
    return plain(everybody.map(audience -> audience.text(words)).orElse(words));
  }

  /** Nobody's words are markup, or a line of their own. */
  private static String plain(String words) {
    return words
        .replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ")
        .replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
