package org.pingyi.evaluation.rectification;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;

/** Words what was heard of objects, what was done, and what people then said. For one thread. */
final class ItemBrief {

  private static final Text TITLE = Text.of("Brief on putting right", "整改简报");
  private static final Text HEARD = Text.of("Heard", "听到的意见");
  private static final Text DONE = Text.of("Done", "整改情况");
  private static final Text SAID = Text.of("Then said", "群众反馈");
  private static final Text ERASED = Text.of("(erased)", "（已删除）");
  private static final Text FEW = Text.of("too few were asked to be told here", "回访人数较少，不予公布");

  private final Writer out;
  private final Language language;
  private final LocalDate today;
  private final ItemTitles titles;
  private final Optional<PublicItems> everybody;

  ItemBrief(
      Writer out,
      Language language,
      LocalDate today,
      ItemTitles titles,
      Optional<PublicItems> everybody) {
    this.out = out;
    this.language = language;
    this.today = today;
    this.titles = titles;
    this.everybody = everybody;
  }

  /** Writes the brief; what happened to an item is read when its turn comes. */
  void write(RectificationLedger ledger, List<RectificationItem> items) throws IOException {
    Map<String, List<RectificationItem>> byObject =
        items.stream()
            .collect(
                Collectors.groupingBy(
                    RectificationItem::object, TreeMap::new, Collectors.toList()));
    for (List<RectificationItem> all : byObject.values()) {
      long closed = all.stream().filter(item -> item.state() == ItemState.CLOSED).count();
      String object = plain(titles.object(all.get(0), language));
      line("# " + object + " · " + TITLE.in(language) + " · " + today);
      line("");
      line(
          Text.of(
                  "Problems: " + all.size() + ", closed: " + closed + ".",
                  "问题 " + all.size() + " 个，已销号 " + closed + " 个。")
              .in(language));
      line("");
      for (RectificationItem item : all) {
        item(item, ledger.history(item.number()));
      }
    }
  }

  private void item(RectificationItem item, List<LedgerEvent> history) throws IOException {
    RectificationItem seen = everybody.map(audience -> audience.of(item)).orElse(item);
    boolean withheld = everybody.map(audience -> audience.isWithheld(item)).orElse(false);
    line("## " + item.number() + " · " + item.state().title().in(language));
    line("");
    line(label(HEARD) + heard(seen));
    for (LedgerEvent event : history) {
      if (event.version() <= item.version()) {
        done(event, event.text().filter(words -> !withheld));
        if (event.figures().answers().isPresent()) {
          said(event, event.figures().answers().get());
        }
      }
    }
    line("");
  }

  private String heard(RectificationItem item) {
    String problem = item.problem().map(ItemBrief::plain).orElse(ERASED.in(language));
    String numbers = item.source().observed().map(this::numbers).orElse("");
    return problem + " (" + item.source().kind().title().in(language) + numbers + ")";
  }

  private String numbers(Observed observed) {
    return Text.of(
            ", " + observed.dissatisfied() + " of " + observed.rated() + " ratings negative",
            "，" + observed.rated() + " 个评价中 " + observed.dissatisfied() + " 个不满意")
        .in(language);
  }

  private void done(LedgerEvent event, Optional<EventText> words) throws IOException {
    boolean isTold =
        switch (event.step()) {
          case PLAN, FINISH, ANSWER -> true;
          default -> false;
        };
    if (isTold) {
      String what = words.map(there -> told(event.step(), there)).orElse(ERASED.in(language));
      line(
          label(DONE)
              + event.effective()
              + (language == Language.ZH ? "，" : ", ")
              + event.step().title().in(language)
              + (what.isEmpty() ? "" : (language == Language.ZH ? "：" : ": ") + what));
    }
  }

  private String told(StepKind step, EventText words) {
    List<String> told =
        switch (step) {
          case PLAN -> words.measures();
          case FINISH -> evidence(words);
          default -> words.words().stream().toList();
        };
    return told.stream()
        .map(text -> everybody.map(audience -> audience.text(text)).orElse(text))
        .map(ItemBrief::plain)
        .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
  }

  private List<String> evidence(EventText words) {
    return everybody.isPresent()
        ? List.of()
        : words.evidence().stream().map(Evidence::title).toList();
  }

  private void said(LedgerEvent event, FollowUpAnswers answers) throws IOException {
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

  /** Nobody's words are markup, or a line of their own. */
  private static String plain(String words) {
    return words
        .replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ")
        .replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
  }

  private void line(String line) throws IOException {
    out.write(line);
    out.write('\n');
  }
}
