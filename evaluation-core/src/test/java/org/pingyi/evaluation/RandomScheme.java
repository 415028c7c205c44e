package org.pingyi.evaluation;

import static org.pingyi.evaluation.draft.CriterionDraft.criterion;
import static org.pingyi.evaluation.draft.GradeDraft.grade;
import static org.pingyi.evaluation.draft.ObjectDraft.object;
import static org.pingyi.evaluation.draft.OptionDraft.option;
import static org.pingyi.evaluation.draft.RaterGroupDraft.group;
import static org.pingyi.evaluation.draft.RuleDraft.use;
import static org.pingyi.evaluation.draft.ScaleDraft.scale;
import static org.pingyi.evaluation.draft.StratumDraft.stratum;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.pingyi.evaluation.draft.CriterionDraft;
import org.pingyi.evaluation.draft.GradeDraft;
import org.pingyi.evaluation.draft.ObjectDraft;
import org.pingyi.evaluation.draft.OptionDraft;
import org.pingyi.evaluation.draft.RaterGroupDraft;
import org.pingyi.evaluation.draft.ScaleDraft;
import org.pingyi.evaluation.draft.SchemeDraft;
import org.pingyi.evaluation.draft.StratumDraft;
import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.DuplicatePolicy;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.InnerCriterion;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Option;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.Period;
import org.pingyi.evaluation.model.RangeScale;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Rounding;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Stratum;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.model.WeightFor;
import org.pingyi.evaluation.text.WhiteSpace;

/** A scheme without fault, of hostile texts, and beside it the values that it means. */
final class RandomScheme {

  private static final List<String> PIECES =
      List.of(
          "no",
          "~",
          "null",
          "1",
          "-1.5",
          "1e3",
          "0x1",
          "true",
          "2026-01-01",
          "=",
          "<<",
          "---",
          "#",
          " #",
          ":",
          ": ",
          ", ",
          "- ",
          "? ",
          "[",
          "]",
          "{",
          "}",
          "&",
          "*",
          "!",
          "|",
          ">",
          "%",
          "@",
          "`",
          "'",
          "\"",
          "\\",
          " ",
          "\t",
          "\n",
          "\r\n",
          "\u0000",
          "\u0007",
          "\u001B",
          "\u007F",
          "\u0085",
          "\u00A0",
          "\u2028",
          "\u202E",
          "\u3000",
          "\uFEFF",
          "\uFFFF",
          "😀",
          "👨‍👩‍👧",
          "评议",
          "שלום",
          "مرحبا",
          "e\u0301",
          "a");

  private final Random random;
  private int ids;

  final SchemeDraft draft;
  final Text title;
  final List<Criterion> criteria = new ArrayList<>();
  final List<RaterGroup> raters = new ArrayList<>();
  final List<Grade> grades = new ArrayList<>();
  final List<EvaluationObject> objects = new ArrayList<>();
  final Period period;
  final Rounding rounding;
  final DuplicatePolicy duplicates;

  private final List<Scale> scales = new ArrayList<>();

  RandomScheme(Random random) {
    this.random = random;
    title = title();
    period =
        new Period(
            LocalDate.of(2026, 1, 1).plusDays(random.nextInt(100)),
            LocalDate.of(2026, 6, 1).plusDays(random.nextInt(100)),
            ZoneId.of(any(List.of("Asia/Shanghai", "UTC", "America/New_York"))));
    rounding =
        new Rounding(
            random.nextInt(11),
            any(List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN)));
    duplicates = any(List.of(DuplicatePolicy.values()));
    draft =
        SchemeDraft.of(id(), 1 + random.nextInt(9))
            .title(title)
            .period(period.opens(), period.closes(), period.zone())
            .scales(make(3, this::scaleDraft).toArray(ScaleDraft[]::new))
            .criteria(criteria(criteria, 2))
            .raters(make(3, this::raters).toArray(RaterGroupDraft[]::new))
            .grades(make(3, this::grades).toArray(GradeDraft[]::new))
            .rounding(rounding.digits(), rounding.mode())
            .duplicates(duplicates)
            .tiesBrokenBy(raters.get(0).id(), "satisfaction")
            .rectification(
                use("any-dissatisfied")
                    .with("due-within", new CalendarDuration.WorkingDays(random.nextInt(99))))
            .objects(make(3, this::objects).toArray(ObjectDraft[]::new));
  }

  private interface Maker<T> {
    T make();
  }

  private <T> List<T> make(int most, Maker<T> maker) {
    List<T> made = new ArrayList<>();
    for (int i = random.nextInt(most); i >= 0; i--) {
      made.add(maker.make());
    }
    return made;
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** A text that is not blank, of whole characters, perhaps with white space around it. */
  private String text() {
    StringBuilder text = new StringBuilder();
    while (WhiteSpace.isBlank(text.toString())) {
      for (int i = random.nextInt(4); i >= 0; i--) {
        if (random.nextInt(4) > 0) {
          text.append(any(PIECES));
        } else {
          text.append((char) random.nextInt(0x10000));
        }
      }
    }
    return new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private Text title() {
    return random.nextBoolean() ? Text.of(text()) : Text.of(text(), text());
  }

  /** A text without white space around it that is unlike any before. */
  private String id() {
    ids++;
    String number = String.valueOf(ids);
    return random.nextBoolean()
        ? number
        : WhiteSpace.trim(text()) + any(List.of(".", " .")) + number;
  }

  private BigDecimal number() {
    return new BigDecimal(1 + random.nextInt(99_999)).movePointLeft(random.nextInt(4));
  }

  private ScaleDraft scaleDraft() {
    String id = id();
    Text title = title();
    if (random.nextInt(3) == 0) {
      scales.add(
          new RangeScale(
              id,
              title,
              Fraction.ZERO,
              Fraction.of(10),
              Fraction.of(1, 2),
              Optional.of(Fraction.of(8)),
              Optional.of(Fraction.of(13, 2))));
      return scale(id)
          .title(title)
          .range(BigDecimal.ZERO, BigDecimal.TEN, new BigDecimal("0.5"))
          .positiveFrom(8)
          .negativeBelow(new BigDecimal("6.5"));
    }
    List<Option> options = new ArrayList<>();
    OptionDraft[] drafts = make(4, () -> option(options)).toArray(OptionDraft[]::new);
    scales.add(new OptionScale(id, title, options));
    return scale(id).options(drafts).title(title);
  }

  private OptionDraft option(List<Option> options) {
    BigDecimal value = number().negate();
    boolean rated = random.nextBoolean();
    Option option =
        new Option(
            id(),
            title(),
            rated ? Optional.of(Fraction.of(value)) : Optional.empty(),
            any(List.of(Attitude.values())));
    options.add(option);
    OptionDraft draft =
        OptionDraft.option(option.id()).title(option.title()).attitude(option.attitude());
    return rated ? draft.value(value) : draft;
  }

  private CriterionDraft[] criteria(List<Criterion> into, int depth) {
    return make(3, () -> criterionDraft(into, depth)).toArray(CriterionDraft[]::new);
  }

  private CriterionDraft criterionDraft(List<Criterion> into, int depth) {
    String id = id();
    Text title = title();
    BigDecimal weight = number();
    CriterionDraft draft = criterion(id).title(title).weight(weight);
    if (depth > 0 && random.nextInt(3) == 0) {
      List<Criterion> below = new ArrayList<>();
      draft = draft.criteria(criteria(below, depth - 1)).combining(use("weighted-sum"));
      into.add(new InnerCriterion(id, title, Fraction.of(weight), below));
      return draft;
    }
    Scale scale = any(scales);
    boolean required = random.nextBoolean();
    into.add(new LeafCriterion(id, title, Fraction.of(weight), scale, required));
    return draft.scale(scale.id()).required(required).scoring(use("weighted-mean"));
  }

  private RaterGroupDraft raters() {
    List<Stratum> strata = new ArrayList<>();
    StratumDraft[] stratumDrafts = make(2, () -> stratumOf(strata)).toArray(StratumDraft[]::new);
    BigDecimal weight = number();
    Map<String, String> wanted = Map.of("at", WhiteSpace.trim(text()));
    RaterGroup group =
        new RaterGroup(
            id(),
            title(),
            Fraction.of(weight),
            random.nextInt(9),
            OptionalLong.of(random.nextInt(99)),
            random.nextBoolean(),
            strata,
            List.of(new WeightFor(wanted, Fraction.of(25))));
    raters.add(group);
    return group(group.id())
        .title(group.title())
        .weight(weight)
        .minimum(group.minimum())
        .issued(group.issued().orElseThrow())
        .anonymous(group.anonymous())
        .strata(stratumDrafts)
        .weightFor(wanted, 25);
  }

  private StratumDraft stratumOf(List<Stratum> strata) {
    BigDecimal weight = number();
    Stratum stratum = new Stratum(id(), title(), Fraction.of(weight));
    strata.add(stratum);
    return stratum(stratum.id()).title(stratum.title()).weight(weight);
  }

  private GradeDraft grades() {
    Grade grade = new Grade(id(), title());
    grades.add(grade);
    return grade(grade.id()).title(grade.title()).with("at-least", 90 - grades.size());
  }

  private ObjectDraft objects() {
    EvaluationObject made =
        new EvaluationObject(
            id(),
            title(),
            Optional.of(WhiteSpace.trim(text())),
            Optional.empty(),
            Map.of("at", WhiteSpace.trim(text())));
    objects.add(made);
    return object(made.id())
        .title(made.title())
        .kind(made.kind().orElseThrow())
        .attribute("at", made.attribute("at").orElseThrow());
  }
}
