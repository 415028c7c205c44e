package org.pingyi.evaluation.rectification;

import static java.util.stream.Collectors.toCollection;

import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * Which steps lead from where to where, who may take them and what they need: the table by which a
 * ledger goes, and which its documentation prints.
 *
 * <p>Immutable and thread-safe.
 */
@Stable
public final class LifeCycle {

  /**
   * One line of the table.
   *
   * @param from the state before
   * @param step the step
   * @param to the state after
   * @param inVain the state after a follow-up in which people do not say that it is solved
   * @param roles who may take it, each role by itself
   * @param needsReason whether it has to say why
   * @param needs what it needs besides
   */
  public record Transition(
      ItemState from,
      StepKind step,
      ItemState to,
      Optional<ItemState> inVain,
      Set<String> roles,
      boolean needsReason,
      Optional<Text> needs) {

    /** Keeps a copy of the roles. */
    public Transition {
      roles = ImmutableSet.copyOf(roles);
    }

    private Transition with(Set<String> others) {
      return new Transition(from, step, to, inVain, others, needsReason, needs);
    }
  }

  /** The life of an item as it is described in the documentation. */
  public static final LifeCycle STANDARD =
      new LifeCycle(StandardLifeCycle.ANYBODY, StandardLifeCycle.transitions());

  private final Set<String> reporters;
  private final List<Transition> transitions;

  private LifeCycle(Set<String> reporters, List<Transition> transitions) {
    this.reporters = ImmutableSet.copyOf(reporters);
    this.transitions = List.copyOf(transitions);
  }

  /**
   * Returns who may enter problems.
   *
   * @return the roles, each by itself
   */
  Set<String> reporters() {
    return reporters;
  }

  /**
   * Returns the table.
   *
   * @return its lines, by the state before and the step
   */
  public List<Transition> transitions() {
    return transitions;
  }

  /**
   * Returns the line for a step.
   *
   * @param from the state before
   * @param step the step
   * @return the line; empty where the step cannot be taken in that state
   */
  Optional<Transition> of(ItemState from, StepKind step) {
    return transitions.stream()
        .filter(line -> line.from() == from && line.step() == step)
        .findFirst();
  }

  /**
   * Returns which steps can be taken in a state.
   *
   * @param from the state
   * @return the steps
   */
  public Set<StepKind> stepsFrom(ItemState from) {
    return transitions.stream()
        .filter(line -> line.from() == from)
        .map(Transition::step)
        .collect(toCollection(() -> EnumSet.noneOf(StepKind.class)));
  }

  /**
   * Returns which steps can be taken on an item, and by whom. Where all its rounds were in vain,
   * the superior decides and nobody else.
   *
   * @param item the item
   * @return the lines from its state, with the roles that may take them on it
   */
  public List<Transition> linesFor(RectificationItem item) {
    return transitions.stream()
        .filter(line -> line.from() == item.state())
        .map(line -> line.with(rolesFor(item, line)))
        .toList();
  }

  static Set<String> rolesFor(RectificationItem item, Transition line) {
    return isForSuperior(item, line) ? Set.of(Roles.SUPERIOR) : line.roles();
  }

  static boolean isForSuperior(RectificationItem item, Transition line) {
    return item.escalated() && line.roles().equals(StandardLifeCycle.DECIDING);
  }
}
