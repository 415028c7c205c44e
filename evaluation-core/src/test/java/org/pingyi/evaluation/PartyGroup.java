package org.pingyi.evaluation;

/** The scheme of a party group, as tests of the front door read it. */
final class PartyGroup {

  static final String SCHEME =
      """
      id: party-group
      version: 3
      title: { en: Party group, zh: 党组 }
      scales:
        satisfaction:
          options:
            - { id: A, value: 100, attitude: positive }
            - { id: C, value: 40, attitude: negative }
            - { id: D }
      criteria: [ { id: duty, weight: 2 }, { id: conduct } ]
      raters: [ { id: masses, weight: 60 }, { id: peers, weight: 40 } ]
      grades: [ { id: good, at-least: 70 }, { id: poor } ]
      rectification: [ { use: any-dissatisfied, due-within: 10 working days } ]
      """;

  private PartyGroup() {}
}
