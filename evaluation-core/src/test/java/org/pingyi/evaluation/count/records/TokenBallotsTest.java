package org.pingyi.evaluation.count.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.count.checking.CheckedBallot;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.DuplicatePolicy;
import org.pingyi.evaluation.tally.TallyLayout;

/** Ballots are settled as {@link SettledByHand} settles them, wherever they were held. */
class TokenBallotsTest {

  private static final TallyLayout FIVE =
      TokenLayouts.of(Collections.nCopies(5, 4), List.of(0, 0, 0, 0));
  private static final RecordLayout FIVE_LAYOUT = new RecordLayout(FIVE, OptionalInt.of(2_000));
  private static final long LARGE = 1 << 17;
  private static final Path NO_FOLDER = Path.of("there", "is", "no", "such", "folder");

  @Property(tries = 400)
  void what_counts_is_what_counts_by_hand(
      @ForAll @Size(max = 20) List<@IntRange(min = 1, max = 2_000) Integer> scales,
      @ForAll @Size(min = 1, max = 3) List<@IntRange(max = 2) Integer> strata,
      @ForAll DuplicatePolicy policy,
      @ForAll @IntRange(min = 1, max = 5) int collectors,
      @ForAll @IntRange(max = 5_000) int words,
      @ForAll boolean largeParts,
      @ForAll Random random)
      throws IOException {
    TallyLayout tally = TokenLayouts.of(scales, strata);
    DrawnChunks chunks = DrawnChunks.draw(tally, random);
    RecordLayout layout = new RecordLayout(tally, OptionalInt.of(DrawnChunks.OBJECTS));
    Path folder = Files.createTempDirectory("settled");
    try (TokenBallots ballots =
        new TokenBallots(
            layout,
            policy,
            words,
            new RecordFile(Optional.of(folder)),
            largeParts ? 0 : Long.MAX_VALUE)) {
      chunks.collect(ballots, collectors, random);
      assertThat(settled(ballots, layout)).isEqualTo(SettledByHand.of(layout, chunks, policy));
    } finally {
      Files.delete(folder);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_token_on_most_ballots_is_settled_as_any_other(
      DuplicatePolicy policy, @TempDir Path folder) {
    TreeMap<Integer, List<DrawnRecord>> chunks = new TreeMap<>();
    Random random = new Random(7);
    for (int chunk = 0; chunk < 40; chunk++) {
      List<DrawnRecord> ballots = new ArrayList<>();
      for (int line = 0; line < 3_000; line++) {
        boolean usual = line % 3 < 2;
        ballots.add(
            new DrawnRecord(
                usual ? 1 : random.nextLong(),
                usual ? 1 : random.nextLong(),
                line,
                random.nextInt(10_000),
                random.nextInt(4),
                DrawnRecord.answers(FIVE, random)));
      }
      chunks.put(chunk, ballots);
    }
    RecordLayout layout = new RecordLayout(FIVE, OptionalInt.of(10_000));
    DrawnChunks drawn = new DrawnChunks(chunks);
    RecordFile file = new RecordFile(Optional.of(folder));
    try (TokenBallots ballots = new TokenBallots(layout, policy, 1 << 16, file, 0)) {
      drawn.collect(ballots, 3, random);

      assertThat(settled(ballots, layout)).isEqualTo(SettledByHand.of(layout, drawn, policy));
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_first_or_last_of_a_chunk_counts_though_its_beginning_was_written_to_the_file(
      DuplicatePolicy policy, @TempDir Path folder) {
    RecordFile file = new RecordFile(Optional.of(folder));
    try (TokenBallots ballots = new TokenBallots(FIVE_LAYOUT, policy, 1, file, LARGE)) {
      TokenCollector collector = ballots.collector();
      CheckedBallot ballot = new CheckedBallot(5);
      collector.begin(0);
      collector.add(1, 1, 0, ballot);
      for (int line = 1; line < 70; line++) {
        collector.add((long) line << 56, line, line, ballot);
      }
      collector.add(1, 1, 70, ballot);

      SettledByHand settled = settled(ballots, FIVE_LAYOUT);

      int rejected = policy == DuplicatePolicy.KEEP_FIRST ? 70 : 0;
      assertThat(settled.duplicateLines()).containsExactly(rejected);
    }
  }

  @Test
  void all_ballots_of_a_part_count_that_was_written_to_the_file(@TempDir Path folder) {
    int ballots = 20_000;
    SettledByHand expected = new SettledByHand(FIVE_LAYOUT);
    RecordFile file = new RecordFile(Optional.of(folder));
    try (TokenBallots held =
        new TokenBallots(FIVE_LAYOUT, DuplicatePolicy.KEEP_FIRST, 1, file, LARGE)) {
      TokenCollector collector = held.collector();
      CheckedBallot ballot = new CheckedBallot(5);
      collector.begin(0);
      for (int i = 0; i < ballots; i++) {
        ballot.object = i % 2_000;
        ballot.answers[0] = i % 4;
        collector.add((i * 0x9e3779b97f4a7cL) >>> 8, i, i, ballot);
        expected.countAlone(ballot);
      }

      SettledByHand settled = settled(held, FIVE_LAYOUT);

      assertThat(settled.duplicateLines()).isEmpty();
      assertThat(settled).isEqualTo(expected);
    }
  }

  private static SettledByHand settled(TokenBallots ballots, RecordLayout layout) {
    SettledByHand settled = new SettledByHand(layout);
    TokenSettler settler = ballots.settler();
    for (int part = 0; part < TokenBallots.PARTS; part++) {
      settler.settle(part, settled);
    }
    return settled;
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 6_000_000, 1_000_000_000})
  void threads_collect_and_settle_what_one_would(long budget, @TempDir Path folder)
      throws InterruptedException, ExecutionException {
    int threads = 4;
    int chunks = 400;
    SettledByHand all = new SettledByHand(FIVE_LAYOUT);
    try (TokenBallots ballots =
        new TokenBallots(
            FIVE_LAYOUT, DuplicatePolicy.KEEP_LAST, threads, budget, Optional.of(folder))) {
      AtomicInteger nextChunk = new AtomicInteger();
      inThreads(
          threads,
          () -> {
            TokenCollector collector = ballots.collector();
            for (int chunk; (chunk = nextChunk.getAndIncrement()) < chunks; ) {
              collect(collector, chunk);
            }
          });
      AtomicInteger nextPart = new AtomicInteger();
      List<SettledByHand> settled = Collections.synchronizedList(new ArrayList<>());
      inThreads(
          threads,
          () -> {
            TokenSettler settler = ballots.settler();
            SettledByHand some = new SettledByHand(FIVE_LAYOUT);
            for (int part; (part = nextPart.getAndIncrement()) < TokenBallots.PARTS; ) {
              settler.settle(part, some);
            }
            settled.add(some);
          });
      settled.forEach(all::add);
    }
    assertThat(folder).isEmptyDirectory();
    List<Integer> duplicates = new ArrayList<>();
    for (int chunk = 0; chunk < chunks; chunk++) {
      duplicates.add(chunk);
    }
    assertThat(all.counts()).isEqualTo(chunks * 500L);
    assertThat(all.papers()).isEqualTo(chunks * 250L);
    assertThat(all.duplicateChunks()).containsExactlyInAnyOrderElementsOf(duplicates);
  }

  /** Each token is on two objects; the first ballot of each chunk comes twice. */
  private static void collect(TokenCollector collector, int chunk) {
    Random random = new Random(chunk);
    CheckedBallot ballot = new CheckedBallot(5);
    collector.begin(chunk);
    long high = 0;
    long low = 0;
    for (int line = 0; line < 500; line++) {
      if (line % 2 == 0) {
        high = random.nextLong();
        low = random.nextLong();
      }
      ballot.object = line;
      collector.add(high, low, line, ballot);
      if (line == 0) {
        collector.add(high, low, line, ballot);
      }
    }
  }

  private static void inThreads(int threads, Runnable task)
      throws InterruptedException, ExecutionException {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        all.add(executor.submit(task));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } finally {
      executor.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 16})
  void a_million_ballots_take_at_most_32_bytes_each(int collectors) {
    try (TokenBallots ballots = held(collectors, 1_000_000)) {
      assertThat(ballots.bytes()).isBetween(24_000_000L, 32_000_000L);
    }
  }

  @Test
  void a_few_ballots_take_little() {
    try (TokenBallots ballots = held(2, 100)) {
      assertThat(ballots.bytes()).isLessThan(100_000L);
    }
  }

  @Test
  void a_thread_settles_a_mebibyte_or_more() {
    try (TokenBallots few = held(2, 100);
        TokenBallots many = held(2, 200_000)) {
      assertThat(few.settlers(8)).isEqualTo(1);
      assertThat(many.settlers(100)).isBetween(5, 8);
      assertThat(many.settlers(3)).isEqualTo(3);
    }
  }

  @Test
  void ballots_are_in_parts_of_about_the_same_size() {
    try (TokenBallots ballots = held(1, 256 * 100)) {
      TokenSettler settler = ballots.settler();
      for (int part = 0; part < TokenBallots.PARTS; part++) {
        SettledByHand settled = new SettledByHand(FIVE_LAYOUT);
        settler.settle(part, settled);
        assertThat(settled.counts()).isBetween(50L, 200L);
      }
    }
  }

  private static TokenBallots held(int collectors, int count) {
    TokenBallots ballots =
        new TokenBallots(
            FIVE_LAYOUT,
            DuplicatePolicy.KEEP_FIRST,
            collectors,
            Long.MAX_VALUE,
            Optional.of(NO_FOLDER));
    Random random = new Random(count);
    CheckedBallot ballot = new CheckedBallot(5);
    List<TokenCollector> all = new ArrayList<>();
    for (int i = 0; i < collectors; i++) {
      all.add(ballots.collector());
    }
    for (int i = 0; i < count; i++) {
      int line = i % 4_000;
      TokenCollector collector = all.get(i / 4_000 % collectors);
      if (line == 0) {
        collector.begin(i / 4_000);
      }
      collector.add(random.nextLong(), random.nextLong(), line, ballot);
    }
    return ballots;
  }

  @Test
  void a_budget_is_kept_and_the_rest_is_in_a_file(@TempDir Path folder) {
    try (TokenBallots ballots =
        new TokenBallots(
            FIVE_LAYOUT, DuplicatePolicy.KEEP_FIRST, 2, 6_000_000, Optional.of(folder))) {
      TokenCollector collector = ballots.collector();
      for (int chunk = 0; chunk < 400; chunk++) {
        collect(collector, chunk);
      }
      assertThat(ballots.bytes()).isBetween(2_000_000L, 3_000_000L);
      assertThat(settled(ballots, FIVE_LAYOUT).counts()).isEqualTo(400 * 500L);
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void nothing_is_held_once_it_is_closed(@TempDir Path folder) {
    RecordFile file = new RecordFile(Optional.of(folder));
    TokenBallots ballots =
        new TokenBallots(FIVE_LAYOUT, DuplicatePolicy.KEEP_FIRST, 0, file, LARGE);
    collect(ballots.collector(), 0);
    assertThat(ballots.bytes()).isPositive();
    TokenSettler settler = ballots.settler();
    ballots.close();
    assertThat(ballots.bytes()).isZero();
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(
            () -> {
              for (int part = 0; part < TokenBallots.PARTS; part++) {
                settler.settle(part, new SettledByHand(FIVE_LAYOUT));
              }
            })
        .withMessageContaining(folder.toString());
  }

  @Test
  void a_folder_without_room_is_a_fault_that_names_it() {
    RecordFile file = new RecordFile(Optional.of(NO_FOLDER));
    try (TokenBallots ballots =
        new TokenBallots(FIVE_LAYOUT, DuplicatePolicy.KEEP_FIRST, 0, file, LARGE)) {
      TokenCollector collector = ballots.collector();
      assertThatExceptionOfType(InputException.class)
          .isThrownBy(() -> collect(collector, 0))
          .withMessageContaining(NO_FOLDER.toString())
          .withCauseInstanceOf(IOException.class);
    }
  }

  @Test
  void chunks_come_in_their_order() {
    try (TokenBallots ballots = held(1, 10)) {
      TokenCollector collector = ballots.collector();
      collector.begin(3);
      assertThatIllegalArgumentException().isThrownBy(() -> collector.begin(3));
    }
  }

  @Test
  void tokens_on_very_many_objects_are_settled_in_time() {
    int objects = 100_000;
    long[] lows = new Random(3).longs(3).toArray();
    RecordLayout layout = new RecordLayout(FIVE, OptionalInt.empty());
    try (TokenBallots ballots =
        new TokenBallots(
            layout, DuplicatePolicy.KEEP_FIRST, 1, Long.MAX_VALUE, Optional.of(NO_FOLDER))) {
      TokenCollector collector = ballots.collector();
      CheckedBallot ballot = new CheckedBallot(5);
      for (int i = 0; i < objects * 2; i++) {
        if (i % 1_000 == 0) {
          collector.begin(i / 1_000);
        }
        ballot.object = i % objects;
        ballot.slot = i % 4;
        for (long low : lows) {
          collector.add(1, low, i % 1_000, ballot);
        }
      }
      SettledByHand settled = settled(ballots, layout);
      assertThat(settled.counts()).isEqualTo(3L * objects);
      assertThat(settled.papers()).isEqualTo(3 * 4);
      assertThat(settled.duplicateChunks()).hasSize(objects);
    }
  }
}
