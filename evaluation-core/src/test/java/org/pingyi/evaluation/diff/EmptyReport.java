package org.pingyi.evaluation.diff;

/** A report of an evaluation in which there is nothing but what a test adds. */
final class EmptyReport {

  private EmptyReport() {}

  /** The report with values under one more key. */
  static String with(String key, String... values) {
    return """
        {
          "scheme": {"id": "a", "version": 1},
          "ballots": {"read": 0, "accepted": 0, "rejected": 0, "reasons": {}, "rejections": []},
          "turnout": [],
          "objects": [],
          "rectification": [],
          "%s": [%s],
          "warnings": []
        }
        """
        .formatted(key, String.join(", ", values));
  }
}
