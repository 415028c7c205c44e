package org.pingyi.evaluation.count.checking;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.TallyLayout;

/**
 * What is said of the unknown words of ballots for a scheme. All threads that check ballots of one
 * tally share it, and one of them asks.
 */
public final class BallotHints {

  /**
   * After how many comparisons of words of one kind no more are compared: enough for slips, and a
   * bound on what ballots for another roster can cost.
   */
  private static final int MAX_COMPARED = 100_000;

  private final Hints objects;
  private final Hints groups;
  private final ImmutableList<Hints> strata;
  private final Hints criteria;

  /**
   * Creates the hints.
   *
   * @param scheme the scheme, with the roster where there is one
   */
  public BallotHints(SchemeDefinition scheme) {
    List<TallyLayout.Group> all = scheme.layout().groups();
    Text notItsStratum = Text.of("not a stratum of its rater group", "不是该评议主体的分层");
    List<String> listed = new ArrayList<>();
    if (scheme.roster().isPresent()) {
      for (EvaluationObject object : scheme.roster().get().objects()) {
        listed.add(object.id());
      }
    }
    List<String> groupIds = new ArrayList<>(all.size());
    ImmutableList.Builder<Hints> ofGroups = ImmutableList.builder();
    for (TallyLayout.Group group : all) {
      groupIds.add(group.id());
      ofGroups.add(new Hints(notItsStratum, group.strata(), MAX_COMPARED / all.size()));
    }
    List<String> rated = new ArrayList<>();
    for (LeafCriterion leaf : scheme.leaves()) {
      rated.add(leaf.id());
    }
    this.objects = new Hints(Text.of("not in the roster", "不在名单中"), listed, MAX_COMPARED);
    this.groups = new Hints(Text.of("not a rater group", "不是评议主体"), groupIds, MAX_COMPARED);
    this.strata = ofGroups.build();
    this.criteria =
        new Hints(Text.of("not a criterion that is rated", "不是评议内容"), rated, MAX_COMPARED);
  }

  /** Of objects that are not in the roster. */
  Hints objects() {
    return objects;
  }

  Hints groups() {
    return groups;
  }

  /** Of the strata of a rater group. */
  Hints strata(int group) {
    return strata.get(group);
  }

  /** Of answers to what is not rated. */
  Hints criteria() {
    return criteria;
  }
}
