package com.example.appraisal.canteen;

import org.pingyi.evaluation.testkit.ScoringContract;

class CredibilityMeanTest extends ScoringContract {
  CredibilityMeanTest() {
    super(new CredibilityMean(), "prior: 60", "prior: 75.5\nstrength: 1");
  }
}
