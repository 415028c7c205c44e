package org.pingyi.evaluation.rectification;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.pingyi.evaluation.stability.Stable;

/**
 * Who takes a step. Who somebody is and what they may do is the host's to know: the ledger takes
 * its word.
 *
 * <p>{@code toString} does not name the person.
 *
 * @param name who it is, as the host names owners too, so that the ledger can tell whether they are
 *     the same; it can be erased from the ledger on request
 * @param roles in which roles, such as {@link Roles#OFFICE}; they stay for good, so they name
 *     nobody
 */
@Stable
public record Actor(String name, Set<String> roles) {

  /**
   * Keeps a copy of the roles.
   *
   * @throws LedgerException if the name or a role is blank, broken Unicode or longer than 200
   *     characters, or there is no role
   */
  public Actor {
    Texts.requireName(name);
    roles = ImmutableSet.copyOf(roles);
    roles.forEach(Texts::requireName);
    if (roles.isEmpty()) {
      throw Texts.incomplete(
          "whoever takes a step does it in a role: name the role", "须以某一角色办理：请写明角色");
    }
  }

  /**
   * Returns somebody in one role.
   *
   * @param name who it is
   * @param role in which role
   * @return the actor
   * @throws LedgerException if the name or the role is blank, broken Unicode or longer than 200
   *     characters
   */
  public static Actor of(String name, String role) {
    return new Actor(name, Set.of(role));
  }

  @Override
  public String toString() {
    return "somebody as " + String.join(", ", roles);
  }
}
