package org.pingyi.evaluation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Stratum;
import org.pingyi.evaluation.model.Text;

/** What a check of parameters tells of a scheme where it says no more than it must. */
class ParameterCheckTest {

  /** Names alone. */
  private static class Names implements ParameterCheck {
    @Override
    public List<String> criteria() {
      return List.of("duty");
    }

    @Override
    public List<String> groups() {
      return List.of("masses", "peers");
    }

    @Override
    public List<String> grades() {
      return List.of();
    }

    @Override
    public void report(FaultCode code, String parameter, Text message) {
      throw new AssertionError(message);
    }
  }

  private static RaterGroup group(String id, String... strata) {
    return new RaterGroup(
        id,
        Text.of(id),
        Fraction.ONE,
        0,
        OptionalLong.empty(),
        true,
        List.of(strata).stream()
            .map(stratum -> new Stratum(stratum, Text.of(stratum), Fraction.ONE))
            .toList(),
        List.of());
  }

  @Test
  void the_strata_of_a_group_are_its_own_in_their_order() {
    ParameterCheck check =
        new Names() {
          @Override
          public List<RaterGroup> raters() {
            return List.of(group("masses", "town", "country"), group("peers", "near"));
          }
        };

    assertThat(check.strata("masses")).containsExactly("town", "country");
    assertThat(check.strata("peers")).containsExactly("near");
    assertThat(check.strata("leaders")).isEmpty();
  }

  @Test
  void where_a_check_knows_names_alone_there_is_nothing_behind_them() {
    ParameterCheck check = new Names();

    assertThat(check.leaves()).isEmpty();
    assertThat(check.leaves("duty")).isEmpty();
    assertThat(check.raters()).isEmpty();
    assertThat(check.strata("masses")).isEmpty();
    assertThat(check.objects()).isEmpty();
  }
}
