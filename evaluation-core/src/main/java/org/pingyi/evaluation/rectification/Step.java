package org.pingyi.evaluation.rectification;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.pingyi.evaluation.stability.Stable;

/**
 * Something that is done about a rectification item. What is blank, broken Unicode or too long is
 * refused when it is built; whether it may be done at the moment, and by whom, the {@link
 * LifeCycle} says.
 *
 * <p>{@code toString} tells no text and no name.
 *
 * <p>Immutable and thread-safe.
 */
@Stable
public sealed interface Step {

  /**
   * Returns what sort of step it is.
   *
   * @return the kind
   */
  StepKind kind();

  /**
   * Says what the causes are.
   *
   * @param causes 1 to 50 causes
   */
  record Analyse(List<String> causes) implements Step {

    /** Keeps a copy of the list. */
    public Analyse {
      causes = Texts.requireTexts(causes);
    }

    @Override
    public StepKind kind() {
      return StepKind.ANALYSE;
    }

    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * Sets what is done, by whom and until when.
   *
   * @param measures 1 to 50 measures
   * @param owner who answers for it
   * @param due the last day on which it is in time
   */
  record Plan(List<String> measures, String owner, LocalDate due) implements Step {

    /** Keeps a copy of the list. */
    public Plan {
      measures = Texts.requireTexts(measures);
      Texts.requireName(owner);
      requireNonNull(due, "due");
    }

    @Override
    public StepKind kind() {
      return StepKind.PLAN;
    }

    @Override
    public String toString() {
      return kind().id();
    }
  }

  /** Begins to take the measures. */
  record Start() implements Step {

    @Override
    public StepKind kind() {
      return StepKind.START;
    }
  }

  /**
   * Says that it is put right.
   *
   * @param evidence what shows it, 1 to 50 pieces
   */
  record Finish(List<Evidence> evidence) implements Step {

    /** Keeps a copy of the list. */
    public Finish {
      evidence = Texts.requireSome(evidence);
    }

    @Override
    public StepKind kind() {
      return StepKind.FINISH;
    }

    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * Tells what the people concerned said. It is solved where more than half of them say so; else
   * the next round begins (补课).
   *
   * @param answers how many said what
   */
  record FollowUp(FollowUpAnswers answers) implements Step {

    /** Checks that there is an answer. */
    public FollowUp {
      requireNonNull(answers, "answers");
    }

    @Override
    public StepKind kind() {
      return StepKind.FOLLOW_UP;
    }
  }

  /** Closes it. */
  record Close() implements Step {

    @Override
    public StepKind kind() {
      return StepKind.CLOSE;
    }
  }

  /** Opens a closed item again, as another round; the reason says why. */
  record Reopen() implements Step {

    @Override
    public StepKind kind() {
      return StepKind.REOPEN;
    }
  }

  /**
   * Approves a later due date; the reason says why.
   *
   * @param until the new due date
   */
  record Defer(LocalDate until) implements Step {

    /** Checks that there is a date. */
    public Defer {
      requireNonNull(until, "until");
    }

    @Override
    public StepKind kind() {
      return StepKind.DEFER;
    }
  }

  /** Goes on with what was deferred. */
  record Resume() implements Step {

    @Override
    public StepKind kind() {
      return StepKind.RESUME;
    }
  }

  /** Decides that nothing is done about it; the reason says why. */
  record Reject() implements Step {

    @Override
    public StepKind kind() {
      return StepKind.REJECT;
    }
  }

  /**
   * Gives it to another owner.
   *
   * @param owner who answers for it from now on
   */
  record HandOver(String owner) implements Step {

    /** Checks the name. */
    public HandOver {
      Texts.requireName(owner);
    }

    @Override
    public StepKind kind() {
      return StepKind.HAND_OVER;
    }

    @Override
    public String toString() {
      return kind().id();
    }
  }

  /**
   * Answers those who raised it.
   *
   * @param words what they are told
   */
  record Answer(String words) implements Step {

    /** Checks the words. */
    public Answer {
      Texts.requireText(words);
    }

    @Override
    public StepKind kind() {
      return StepKind.ANSWER;
    }

    @Override
    public String toString() {
      return kind().id();
    }
  }

  /** Adds a remark, which is its reason. */
  record Note() implements Step {

    @Override
    public StepKind kind() {
      return StepKind.NOTE;
    }
  }
}
