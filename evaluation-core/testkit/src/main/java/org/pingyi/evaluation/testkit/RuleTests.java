package org.pingyi.evaluation.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.testkit.checker.Difference;
import org.pingyi.evaluation.testkit.checker.ReportChecker;

/** How the promises of a rule are tested, each with one scheme and its ballots. */
final class RuleTests {

  private static final int MOST_CHARACTERS = 50_000;

  /** How often counts are doubled, so that they no longer fit into an {@code int}. */
  private static final int DOUBLED = 32;

  private static final int FEW = 3;

  private final RuleContract contract;

  RuleTests(RuleContract contract) {
    this.contract = contract;
  }

  /** Whatever it is asked, it answers. */
  void answers(Trial trial) {
    json(trial);
  }

  void answersFew(Trial trial) {
    EvaluationScheme scheme = read(trial);
    List<SampleBallot> ballots = trial.sample().ballots();
    json(scheme, trial.sample().withBallots(List.of()));
    for (SampleBallot only : ballots.subList(0, Math.min(FEW, ballots.size()))) {
      json(scheme, trial.sample().withBallots(List.of(only)));
    }
  }

  void answersAgain(Trial trial) {
    requireSame("asked twice, it answers differently", answer(trial), answer(trial));
  }

  void answersInThreads(Trial trial) {
    Answer alone = answer(trial);
    for (Answer other : Threads.all(() -> answer(trial))) {
      requireSame("asked by several threads at once, it answers differently", alone, other);
    }
  }

  void answersInAnyOrder(Trial trial) {
    EvaluationScheme scheme = read(trial);
    Sample sample = trial.sample();
    Answer answer = answer(scheme, sample).withoutRejections();
    for (Sample other : List.of(sample.reversed(), sample.shuffled())) {
      requireSame(
          "with the same ballots in another order, it answers differently",
          answer,
          answer(scheme, other).withoutRejections());
    }
  }

  void answersForAllObjects(Trial trial) {
    Trial renamed = trial.with(trial.sample().withOthersNames());
    JsonNode report = Reports.tree(unexplained(trial));
    // Explained as well: a rule may fail on other ids in its explanations alone.
    JsonNode other = Reports.tree(answer(renamed).text());
    for (int i = 0; i < trial.sample().objects(); i++) {
      requireSame(
          "with other ids for the objects, listed in the opposite order, an object comes out"
              + " differently",
          Reports.ofObject(report, trial.sample().object(i)),
          Reports.ofObject(other, renamed.sample().object(i)));
    }
  }

  void answersBillions(Trial trial) {
    String json = asked(() -> Reports.doubled(trial, contract.plugins(), DOUBLED));
    requireSound(
        "with each ballot counted " + (1L << DOUBLED) + " times, ",
        new ReportChecker(contract.redoings())
            .check(json).stream()
                .filter(each -> !each.path().startsWith("$.ballots.rejections"))
                .toList());
  }

  void answersSoundly(Trial trial) {
    requireSound("", new ReportChecker(contract.redoings()).check(json(trial)));
  }

  void answersBriefly(Trial trial) {
    for (JsonNode explanation : Reports.explanationsBy(contract.id(), json(trial))) {
      int characters = explanation.toString().length();
      contract.require(
          characters <= MOST_CHARACTERS,
          "it explains one number in "
              + characters
              + " characters, where "
              + MOST_CHARACTERS
              + " are more than anybody reads.");
    }
  }

  void answersAnywhere(Trial trial) {
    Surroundings.Said said = Surroundings.hereAndAbroad(() -> json(trial), contract);
    requireSame(
        "with another default locale or time zone, it answers differently",
        said.here(),
        said.abroad());
  }

  private String json(Trial trial) {
    return json(read(trial), trial.sample());
  }

  private String json(EvaluationScheme scheme, Sample sample) {
    return asked(
        () ->
            ReportJson.explainedText(
                PingyiTest.evaluate(scheme, sample.ballotsText()), Language.EN));
  }

  private Answer answer(Trial trial) {
    return answer(read(trial), trial.sample());
  }

  private Answer answer(EvaluationScheme scheme, Sample sample) {
    return asked(() -> Answer.of(PingyiTest.evaluate(scheme, sample.ballotsText())));
  }

  /** What is said of objects is compared without explanations, and is the same without them. */
  private String unexplained(Trial trial) {
    EvaluationScheme scheme = read(trial);
    return asked(() -> ReportJson.text(PingyiTest.evaluate(scheme, trial.ballots())));
  }

  private EvaluationScheme read(Trial trial) {
    return asked(() -> PingyiTest.read(trial.scheme(), contract.plugins()));
  }

  private <T> T asked(Supplier<T> question) {
    try {
      return question.get();
    } catch (PluginException failed) {
      AssertionError error = contract.broken(String.valueOf(failed.getMessage()));
      error.initCause(failed.getCause());
      throw error;
    } catch (InputException refused) {
      throw contract.broken(
          "its parameters are refused in a scheme that was made up, whose criteria, groups,"
              + " options and grades the Javadoc of RuleContract tells (a rule that does not go with"
              + " all scales or groups says in fits which it goes with): "
              + refused.getMessage());
    } catch (RuntimeException ended) {
      AssertionError error = contract.broken("with it the evaluation ends: " + ended);
      error.initCause(ended);
      throw error;
    }
  }

  private void requireSame(String otherwise, Answer first, Answer second) {
    requireSame(otherwise, first.text(), second.text());
    if (!first.explained().equals(second.explained())) {
      requireSame(otherwise, first.explainedText(), second.explainedText());
      throw contract.broken(otherwise + ". What differs is how it explains itself.");
    }
  }

  private void requireSame(String otherwise, String first, String second) {
    if (!first.equals(second)) {
      List<String> one = first.lines().toList();
      List<String> other = second.lines().toList();
      int line = 0;
      while (line < Math.min(one.size(), other.size()) && one.get(line).equals(other.get(line))) {
        line++;
      }
      throw contract.broken(
          otherwise + ". In the report's JSON:\n  " + at(one, line) + "\n  " + at(other, line));
    }
  }

  private static String at(List<String> lines, int line) {
    return line < lines.size() ? lines.get(line).strip() : "(nothing)";
  }

  private void requireSound(String where, List<Difference> differences) {
    if (!differences.isEmpty()) {
      List<String> lines = new ArrayList<>();
      differences.stream().limit(FEW).forEach(each -> lines.add("  " + each));
      throw contract.broken(
          where
              + "whoever redoes the report from its counts and steps comes to something else:\n"
              + String.join("\n", lines));
    }
  }
}
