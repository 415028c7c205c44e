package org.pingyi.evaluation.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.InnerCriterion;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Option;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Stratum;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.EnteredBatch;
import org.pingyi.evaluation.tally.GroupReconciliation;
import org.pingyi.evaluation.tally.IssuedBatch;
import org.pingyi.evaluation.tally.PaperCounts;
import org.pingyi.evaluation.tally.PassCounts;
import org.pingyi.evaluation.tally.Reconciliation;
import org.pingyi.evaluation.tally.Rejection;
import org.pingyi.evaluation.tally.RejectionReason;
import org.pingyi.evaluation.tally.Rejections;

/** Small reports, made of values. */
final class Reports {

  static final Scale SCALE =
      new OptionScale(
          "satisfaction",
          Text.of("satisfaction"),
          List.of(
              new Option("A", Text.of("A"), Optional.of(Fraction.HUNDRED), Attitude.POSITIVE),
              new Option("D", Text.of("D"), Optional.empty(), Attitude.NEUTRAL)));

  static final LeafCriterion DUTY =
      new LeafCriterion("duty", Text.of("duty"), Fraction.ONE, SCALE, false);

  static final Criterion SERVICE =
      new InnerCriterion("service", Text.of("service"), Fraction.ONE, List.of(DUTY));

  static final Stratum LEADERS = new Stratum("leaders", Text.of("leaders"), Fraction.ONE);
  static final RaterGroup MASSES = group("masses", OptionalLong.of(60), List.of());
  static final RaterGroup RESIDENTS = group("residents", OptionalLong.empty(), List.of(LEADERS));
  static final Grade GOOD = new Grade("good", Text.of("good"));
  static final Grade POOR = new Grade("poor", Text.of("poor"));

  private Reports() {}

  static RaterGroup group(String id, OptionalLong issued, List<Stratum> strata) {
    return new RaterGroup(id, Text.of(id), Fraction.ONE, 0, issued, true, strata, List.of());
  }

  static Optional<BigDecimal> score(String score) {
    return Optional.of(new BigDecimal(score));
  }

  static EvaluationObject object(String id, String title) {
    return new EvaluationObject(id, Text.of(title), Optional.empty(), Optional.empty(), Map.of());
  }

  /** An object with a rank, or without where the rank is 0. */
  static ObjectResult ranked(EvaluationObject object, String pool, int rank) {
    return new ObjectResult(
        object,
        rank == 0 ? Optional.empty() : score("-1.50"),
        Optional.empty(),
        rank == 0 ? OptionalInt.empty() : OptionalInt.of(rank),
        pool,
        List.of(new GroupResult(MASSES, rank == 0 ? Optional.empty() : score("-2.00"), 1)),
        List.of(),
        List.of());
  }

  static EvaluationReport of(ObjectResult... objects) {
    return new EvaluationReport(
        new SchemeVersion("s", 1, Text.of("s")),
        new BallotCounts(0, Rejections.NONE),
        List.of(new Turnout(MASSES, 0, 0)),
        List.of(objects),
        List.of(),
        List.of(),
        List.of());
  }

  /** A report with everything in it. */
  static EvaluationReport full() {
    return new EvaluationReport(
        new SchemeVersion("party-group-2026", 3, Text.of("群众评议")),
        new BallotCounts(
            4,
            new Rejections(
                Map.of(RejectionReason.DUPLICATE, 1L, RejectionReason.MALFORMED, 1L),
                List.of(
                    new Rejection(9, RejectionReason.MALFORMED, Text.of("3 cells", "3 个单元格")),
                    new Rejection(2, RejectionReason.DUPLICATE, Text.of("of line 5", "同第 5 行"))))),
        List.of(new Turnout(MASSES, 2, 2), new Turnout(RESIDENTS, 2, 2)),
        List.of(first(), nobody()),
        List.of(
            new RectificationFinding(
                object("1001", "一"),
                DUTY,
                "dissatisfaction-rate",
                new BigDecimal("0.3100"),
                Optional.of(LocalDate.of(2026, 5, 30))),
            new RectificationFinding(
                object("1001", "一"),
                DUTY,
                "lowest-criterion",
                new BigDecimal("-19.57"),
                Optional.empty())),
        List.of(),
        List.of(Text.of("Look \"here\".", "注意。")));
  }

  /** What a ballot box was closed with, everything in it. */
  static IntakeResult intake() {
    return new IntakeResult(
        6,
        "0123456789abcdef".repeat(4),
        new Reconciliation(
            List.of(
                new GroupReconciliation(
                    "masses",
                    new PassCounts(60, 2, 1, 2),
                    PaperCounts.of(
                        4,
                        1,
                        Map.of(
                            RejectionReason.NOT_ADMITTED, 2L, RejectionReason.UNKNOWN_OPTION, 1L))),
                new GroupReconciliation(
                    "residents", PassCounts.NONE, PaperCounts.of(1, 0, Map.of()))),
            List.of(
                new IssuedBatch("first", "masses", new PassCounts(40, 2, 0, 2)),
                new IssuedBatch("later", "masses", new PassCounts(20, 0, 1, 0))),
            List.of(
                new EnteredBatch(
                    "hall",
                    "masses",
                    "meeting",
                    OptionalLong.of(5),
                    PaperCounts.of(2, 0, Map.of(RejectionReason.UNKNOWN_OPTION, 1L))),
                new EnteredBatch(
                    "hall",
                    "residents",
                    "visit",
                    OptionalLong.empty(),
                    PaperCounts.of(1, 0, Map.of()))),
            Map.of(RejectionReason.NOT_ADMITTED, 3L)));
  }

  private static ObjectResult first() {
    return new ObjectResult(
        object("1001", "一"),
        score("0.0000001000"),
        Optional.of(POOR),
        OptionalInt.of(1),
        "all",
        List.of(
            new GroupResult(MASSES, score("100"), 2),
            new GroupResult(RESIDENTS, Optional.empty(), 2)),
        List.of(
            new CriterionResult(
                SERVICE,
                score("0"),
                List.of(),
                List.of(new CriterionResult(DUTY, score("-0.5"), cells(), List.of())))),
        List.of(
            new Adjustment.OfScore(
                "bonus",
                new BigDecimal("1E+1"),
                new BigDecimal("12"),
                Text.of("model unit", "先进单位")),
            new Adjustment.OfGrade("veto", GOOD, POOR, Text.of("too low", "过低"))));
  }

  private static List<CellResult> cells() {
    Cell masses = Cell.of(SCALE, 2, Map.of("A", 1L, "D", 1L));
    Cell residents = Cell.of(SCALE, 2, Map.of());
    return List.of(
        new CellResult(MASSES, score("100"), masses, List.of()),
        new CellResult(
            RESIDENTS,
            Optional.empty(),
            residents,
            List.of(new StratumResult(LEADERS, Optional.empty(), residents))));
  }

  private static ObjectResult nobody() {
    return new ObjectResult(
        object("1002", "二"),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        "all",
        List.of(),
        List.of(),
        List.of());
  }
}
