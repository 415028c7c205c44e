package org.pingyi.evaluation.count.records;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.pingyi.evaluation.count.checking.CheckedBallot;
import org.pingyi.evaluation.tally.TallyLayout;

/**
 * A ballot with a token as objects have it.
 *
 * @param line its line in its chunk
 * @param answers for each criterion the number of the answer, or -1
 */
record DrawnRecord(long high, long low, int line, int object, int slot, List<Integer> answers) {

  static DrawnRecord draw(TallyLayout tally, int objects, Random random) {
    return new DrawnRecord(
        random.nextLong(),
        random.nextLong(),
        random.nextInt(RecordLayout.LINES),
        random.nextBoolean() ? objects - 1 : random.nextInt(objects),
        random.nextInt(tally.slots()),
        answers(tally, random));
  }

  static List<Integer> answers(TallyLayout tally, Random random) {
    return tally.criteria().stream()
        .map(
            column -> {
              int size = column.scale().size();
              return random.nextBoolean() ? random.nextInt(size + 1) - 1 : size - 1;
            })
        .toList();
  }

  static DrawnRecord unpack(RecordLayout layout, long[] words, int at) {
    int[] answers = new int[layout.packing().layout().criteria().size()];
    layout.packing().answers(words, layout.packed(at), answers);
    return new DrawnRecord(
        words[at],
        words[at + 1],
        layout.line(words, at),
        layout.object(words, at),
        layout.slot(words, at),
        Arrays.stream(answers).boxed().toList());
  }

  void pack(RecordLayout layout, long[] words, int at) {
    layout.pack(high, low, line, ballot(), words, at);
  }

  CheckedBallot ballot() {
    CheckedBallot ballot = new CheckedBallot(answers.size());
    ballot.object = object;
    ballot.slot = slot;
    for (int i = 0; i < answers.size(); i++) {
      ballot.answers[i] = answers.get(i);
    }
    return ballot;
  }
}
