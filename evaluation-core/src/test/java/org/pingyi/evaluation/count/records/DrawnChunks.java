package org.pingyi.evaluation.count.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.pingyi.evaluation.tally.TallyLayout;

/**
 * Ballots with tokens by the number of their chunk, in the order of lines. Hashes of different
 * tokens often have one half in common, or the bits by which they are looked up.
 */
record DrawnChunks(TreeMap<Integer, List<DrawnRecord>> chunks) {

  static final int OBJECTS = 5;

  static DrawnChunks draw(TallyLayout tally, Random random) {
    int tokens = 1 + random.nextInt(random.nextBoolean() ? 5 : 200);
    long[] highs = random.longs(1 + random.nextInt(tokens)).toArray();
    long[] lows = random.longs(1 + random.nextInt(tokens)).toArray();
    long differing = List.of(-1L, ~0xFFFFL, 0xFF0000000000000FL).get(random.nextInt(3));
    for (int i = 0; i < lows.length; i++) {
      lows[i] &= differing;
    }
    TreeMap<Integer, List<DrawnRecord>> chunks = new TreeMap<>();
    int number = 0;
    for (int i = random.nextInt(20); i > 0; i--) {
      number += 1 + random.nextInt(1 << random.nextInt(25));
      List<DrawnRecord> records = new ArrayList<>();
      int lines = random.nextInt(300);
      for (int line = 0; line < lines; line += 1 + random.nextInt(3)) {
        records.add(
            new DrawnRecord(
                highs[random.nextInt(highs.length)],
                lows[random.nextInt(lows.length)],
                line,
                random.nextInt(OBJECTS),
                random.nextInt(tally.slots()),
                DrawnRecord.answers(tally, random)));
      }
      chunks.put(number, records);
    }
    return new DrawnChunks(chunks);
  }

  /** Collects all ballots, each chunk by one of some collectors. */
  void collect(TokenBallots ballots, int collectors, Random random) {
    List<TokenCollector> all = new ArrayList<>();
    for (int i = 0; i < collectors; i++) {
      all.add(ballots.collector());
    }
    for (Map.Entry<Integer, List<DrawnRecord>> chunk : chunks.entrySet()) {
      TokenCollector collector = all.get(random.nextInt(collectors));
      collector.begin(chunk.getKey());
      chunk.getValue().forEach(it -> collector.add(it.high(), it.low(), it.line(), it.ballot()));
    }
  }
}
