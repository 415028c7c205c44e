package com.example.appraisal.canteen;

import org.pingyi.evaluation.testkit.AdjustmentContract;

class RecordedDeductionsTest extends AdjustmentContract {
  RecordedDeductionsTest() {
    super(
        new RecordedDeductions(),
        "deductions: { honour: 5 }",
        "deductions: { honour: 5, late-opening: 2.5 }\nat-most: 3");
  }
}
