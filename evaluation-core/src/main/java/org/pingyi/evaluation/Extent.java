package org.pingyi.evaluation;

import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.count.settling.Growth;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.roster.Roster;
import org.pingyi.evaluation.scheme.SchemeDefinition;

/**
 * What a request comes to, and whether that is within the limits: known for one object from the
 * scheme alone, and for all of them while ballots are counted.
 */
final class Extent implements Growth {

  /** Up to here a range is counted as if each of its numbers were an option. */
  private static final int SMALL = 128;

  /** What an answer to a large scale costs in a sorted map, in numbers of 8 bytes. */
  private static final long LARGE_ANSWER = 16;

  private final ServiceLimits limits;
  private final boolean explained;
  private final String scheme;
  private final String namesObjects;
  private final long cellsOfObject;
  private final long numbersOfObject;

  /**
   * Works out what an object of a scheme comes to.
   *
   * @param explained whether the report says how its numbers came about
   * @param scheme what faults call the scheme
   * @param namesObjects what faults call the text that names the objects
   */
  Extent(
      SchemeDefinition definition,
      ServiceLimits limits,
      boolean explained,
      String scheme,
      String namesObjects) {
    this.limits = limits;
    this.explained = explained;
    this.scheme = scheme;
    this.namesObjects = namesObjects;
    this.cellsOfObject = cells(definition);
    this.numbersOfObject = numbers(definition);
  }

  private static long cells(SchemeDefinition definition) {
    long leaves = definition.leaves().size();
    long all = definition.criteria().stream().flatMap(Criterion::tree).count();
    long groups = definition.raters().size();
    return leaves
            * (groupsAndStrata(definition)
                + definition.rules().triggers().size()
                + definition.rules().statistics().size())
        + (all - leaves) * groups
        + definition.rules().adjustments().size();
  }

  private static long numbers(SchemeDefinition definition) {
    return groupsAndStrata(definition)
        * definition.leaves().stream().mapToLong(Extent::options).sum();
  }

  private static long options(LeafCriterion leaf) {
    int size = leaf.scale().size();
    return leaf.scale() instanceof OptionScale || size <= SMALL ? size : 0;
  }

  private static long groupsAndStrata(SchemeDefinition definition) {
    return definition.raters().stream()
        .map(RaterGroup::strata)
        .mapToLong(strata -> 1 + strata.size())
        .sum();
  }

  /**
   * Requires that one object is within the limits, and all those of the roster.
   *
   * @throws InputException if there is too much
   */
  void require(Optional<Roster> roster) {
    if (explained && cellsOfObject + numbersOfObject > limits.explained()) {
      throw tooLarge(scheme, explained(cellsOfObject + numbersOfObject));
    }
    require(1, 0, scheme);
    roster.ifPresent(objects -> require(objects.objects().size(), 0, namesObjects));
  }

  @Override
  public void now(int objects, long largeAnswers, long ofOneObject, long held) {
    require(objects, largeAnswers * LARGE_ANSWER + held, namesObjects);
    long atMost = cellsOfObject + numbersOfObject + ofOneObject;
    if (explained && atMost > limits.explained()) {
      throw tooLarge(namesObjects, explained(atMost));
    }
  }

  private void require(int objects, long numbers, String text) {
    if (objects > limits.objects()) {
      throw tooLarge(text, objects());
    }
    if (objects * cellsOfObject > limits.cells()) {
      throw tooLarge(text, cells(objects));
    }
    if (objects * numbersOfObject + numbers > limits.numbers()) {
      throw tooLarge(text, numbers(objects));
    }
  }

  static InputException tooLarge(String text, Text message) {
    return new InputException(List.of(Fault.of(Place.startOf(text), FaultCode.TOO_LARGE, message)));
  }

  private Text objects() {
    long most = limits.objects();
    return Text.of(
        "there are more than the " + most + " objects that are evaluated at once: split them",
        "评议对象超过一次可评议的 " + most + " 个：请分批评议");
  }

  private Text cells(int objects) {
    long most = limits.cells();
    return Text.of(
        objects
            + (objects == 1 ? " object" : " objects")
            + " with "
            + cellsOfObject
            + " cells each (leaf criteria × rater groups and strata, mostly) are more than the "
            + most
            + " of a report: evaluate fewer objects at once, or have fewer criteria or groups",
        objects
            + " 个评议对象，每个有 "
            + cellsOfObject
            + " 个单元（主要是末级内容 × 评议主体及分层），超过一份报告可有的 "
            + most
            + " 个：请减少一次评议的对象，或减少评议内容或主体");
  }

  private Text explained(long size) {
    long most = limits.explained();
    return Text.of(
        "an object has "
            + size
            + " cells and counts, and at most "
            + most
            + " are explained: evaluate without explanations, or have fewer criteria, options or"
            + " groups",
        "一个评议对象有 " + size + " 个单元和计数，最多说明 " + most + " 个：请不带说明评议，或减少评议内容、选项或主体");
  }

  private Text numbers(int objects) {
    long most = limits.numbers();
    return Text.of(
        "to count "
            + objects
            + (objects == 1 ? " object" : " objects")
            + ", with "
            + numbersOfObject
            + " numbers each, and the ballots on them takes more than the "
            + most
            + " numbers that are kept: give fewer ballots at once, or have fewer criteria, options or"
            + " groups",
        "统计 "
            + objects
            + " 个评议对象（每个 "
            + numbersOfObject
            + " 个数）及其评议票，超过可保存的 "
            + most
            + " 个数：请减少一次提交的评议票，或减少评议内容、选项或主体");
  }
}
