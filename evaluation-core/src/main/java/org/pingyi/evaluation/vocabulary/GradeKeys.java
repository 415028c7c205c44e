package org.pingyi.evaluation.vocabulary;

/** The keys of grades (等次) that every grade has; the grading rule adds its own. */
public final class GradeKeys {

  /** {@code id}. */
  public static final Key<Form.Id> ID = CommonKeys.id("What reports call the grade.", "报告中的等次编号。");

  /** A grade. */
  public static final Vocabulary GRADE =
      Vocabulary.of("grade", "a grade", "等次", ID, CommonKeys.TITLE).andWhatAPluginReads();

  private GradeKeys() {}
}
