package org.pingyi.evaluation.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.draft.RuleDraft;
import org.pingyi.evaluation.draft.SchemeDraft;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Reference;
import org.pingyi.evaluation.scheme.SchemeRulesForTests.Everything;
import org.pingyi.evaluation.source.Node;
import org.pingyi.evaluation.source.SourceWriter;

/** A rule's record is written as a scheme writes it, and is read back as what it was. */
class WrittenValueTest {

  record Named(@JsonProperty("how-many") int number, Optional<String> nothing) {}

  @Test
  void a_record_is_written_by_the_keys_that_the_reader_looks_for() {
    Node.Mapping written = (Node.Mapping) WrittenValue.of(new Named(3, Optional.empty()));

    assertThat(SourceWriter.yaml(written)).isEqualTo("how-many: 3\n");
  }

  record Link(Optional<Link> next) {}

  /** Values in one another, each of another sort than the one around it. */
  private static Object nested(int depth) {
    Object value = List.of();
    Link link = new Link(Optional.empty());
    for (int i = 1; i < depth; i++) {
      link = new Link(Optional.of(link));
      value =
          switch (i % 4) {
            case 0 -> new Object[] {value};
            case 1 -> Map.of("in", value);
            case 2 -> Optional.of(Set.of(value));
            default -> List.of(value);
          };
    }
    return List.of(link, value);
  }

  @Test
  void what_is_nested_too_deeply_to_be_written_is_too_large() {
    RuleDraft rule = RuleDraft.use("x");
    List<Object> itself = new ArrayList<>();
    itself.add(itself);

    assertThat(rule.with("key", nested(198)).toString()).contains("in:");
    for (Object deep : List.of(nested(199), nested(100_000), itself)) {
      assertThatExceptionOfType(InputException.class)
          .isThrownBy(() -> rule.with("key", deep))
          .withMessage("draft:1:1: too-large: more than 50 nested lists and mappings");
    }
  }

  @Provide
  Arbitrary<Everything.Parameters> parameters() {
    Arbitrary<BigDecimal> decimals =
        Arbitraries.bigDecimals().between(BigDecimal.ONE, new BigDecimal("1E12")).ofScale(6);
    Arbitrary<String> texts =
        Arbitraries.oneOf(
            Arbitraries.of("no", "1", "1e3", "true", "~", "a: b", " x ", "评议", "\u0000", "\u202Ea"),
            Arbitraries.strings().alpha().ofMinLength(1));
    Arbitrary<Optional<CalendarDuration>> durations =
        Arbitraries.of("0d", "30d", "15 working days", "P1Y2M3D", "P2W")
            .map(CalendarDuration::parse)
            .optional();
    Arbitrary<Everything.Limit> limits =
        Combinators.combine(
                Arbitraries.of("conduct", "results").map(Reference.ToCriterion::new),
                Arbitraries.integers().between(-5, 10))
            .as(Everything.Limit::new);
    Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 1_000).filter(n -> n != 13);
    return Combinators.combine(
            texts,
            decimals,
            numbers,
            Arbitraries.longs(),
            Arbitraries.of(Everything.Manner.values()),
            Combinators.combine(numbers, durations, texts.optional()).as(List::of),
            limits.list().ofMinSize(1).ofMaxSize(4),
            Arbitraries.maps(Arbitraries.of("Y", "N").map(Reference.ToOption::new), decimals))
        .as(
            (text, decimal, number, large, manner, more, limit, worth) ->
                everything(text, decimal, number, large, manner, more, limit, worth));
  }

  @SuppressWarnings("unchecked") // what was put into the list above
  private static Everything.Parameters everything(
      String text,
      BigDecimal decimal,
      int number,
      long large,
      Everything.Manner manner,
      List<Object> more,
      List<Everything.Limit> limits,
      Map<Reference.ToOption, BigDecimal> worth) {
    int part = (Integer) more.get(0);
    return new Everything.Parameters(
        text,
        decimal,
        Fraction.of(number, 64),
        number,
        large,
        part % 2 == 0,
        manner,
        part % 3 == 0 ? Optional.empty() : Optional.of(Share.of(part % 900, 1_001)),
        (Optional<CalendarDuration>) more.get(1),
        ((Optional<String>) more.get(2)).map(zh -> Text.of(text, zh)),
        part % 5 == 0 ? Optional.empty() : Optional.of(new Reference.ToGroup("peers")),
        limits,
        worth);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void a_record_comes_back_as_it_was(@ForAll("parameters") Everything.Parameters parameters) {
    SchemeDraft draft =
        SchemeDraft.of("x", 1).template("plain").papers(RuleDraft.use("everything", parameters));

    assertThat(read("scheme.yaml", draft.yaml())).isEqualTo(parameters);
    assertThat(read("scheme.json", draft.json())).isEqualTo(parameters);
  }

  private static Record read(String name, String text) {
    SchemeDefinition scheme = SchemeReader.read(name, text, SchemeRulesForTests.PLUGINS);
    return scheme.rules().papers().get(0).parameters();
  }
}
