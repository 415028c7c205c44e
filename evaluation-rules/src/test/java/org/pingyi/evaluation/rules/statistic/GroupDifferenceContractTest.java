package org.pingyi.evaluation.rules.statistic;

import org.pingyi.evaluation.testkit.StatisticContract;

class GroupDifferenceContractTest extends StatisticContract {
  GroupDifferenceContractTest() {
    super(
        new GroupDifference(),
        "group: group-1\ndraws: 99",
        "group: group-2\nof: shares\nadjust: benjamini-hochberg",
        "group: group-1\nof: means\nadjust: none\ndraws: 99\nseed: -7");
  }
}
