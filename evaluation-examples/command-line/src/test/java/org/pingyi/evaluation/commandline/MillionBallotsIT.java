package org.pingyi.evaluation.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 1,000,000 ballots of five criteria with tokens in a heap of 256 MiB. */
class MillionBallotsIT {

  private static final int BALLOTS = 1_000_000;
  private static final int OBJECTS = 20;

  private static final String SCHEME = "id: many\nversion: 1\ntemplate: five-goods\n";

  @TempDir private static Path folder;

  /** Papers of 20 ballots, and now and then an answer that no scale has. */
  @BeforeAll
  static void ballots() throws IOException {
    SplittableRandom random = new SplittableRandom(1);
    String[] groups = {"masses", "peers", "organisation", "leaders"};
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("ballots.csv"))) {
      out.write("object,group,token,leadership,members,mechanism,results,reputation\n");
      for (int paper = 0; paper < BALLOTS / OBJECTS; paper++) {
        String group = groups[paper % groups.length];
        String token = Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong());
        for (int object = 0; object < OBJECTS; object++) {
          out.write("u" + object + "," + group + "," + token);
          for (int criterion = 0; criterion < 5; criterion++) {
            out.write(",");
            out.write("AAABBCDE".charAt(random.nextInt(object == 0 ? 8 : 7)));
          }
          out.write("\n");
        }
      }
    }
  }

  @Test
  void the_tally_alone() throws Exception {
    Outcome outcome = evaluate(SCHEME);

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .contains("Ballots: 1000000 read, ", "  unknown-option  ")
        .containsPattern("\n  20  u\\d+ ");
  }

  @Test
  void a_rule_that_reads_papers() throws Exception {
    Outcome outcome =
        evaluate(
            SCHEME
                + "papers: [ { use: top-marks-limit, option: A, at-most-share: 60%, then: reject } ]\n");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains("Ballots: 1000000 read, ", "  void-paper      ");
    try (Stream<String> rejections = Files.lines(folder.resolve("out").resolve("rejections.csv"))) {
      assertThat(rejections.filter(line -> line.contains(",void-paper,")).count())
          .isGreaterThan(10_000);
    }
  }

  @Test
  void a_word_in_place_of_all_tokens_in_the_memory_that_it_is_given() throws Exception {
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("one-token.csv"))) {
      out.write("object,group,token,leadership,members,mechanism,results,reputation\n");
      for (int ballot = 0; ballot < BALLOTS; ballot++) {
        out.write("u" + ballot % OBJECTS + ",masses,everyone,A,B,C,D,A\n");
      }
    }

    Outcome outcome =
        evaluate(
            "-Xmx40m", SCHEME, "--ballots", "one-token.csv", "--memory", "1m", "--threads", "2");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .contains("Ballots: 1000000 read, 20 accepted, 999980 rejected", "  duplicate  ");
  }

  private static Outcome evaluate(String scheme) throws IOException, InterruptedException {
    return evaluate("-Xmx256m", scheme, "--ballots", "ballots.csv");
  }

  private static Outcome evaluate(String heap, String scheme, String... ballots)
      throws IOException, InterruptedException {
    List<Object> args = new ArrayList<>();
    args.addAll(List.of("evaluate", "--scheme", new Inputs(folder).file("scheme.yaml", scheme)));
    args.addAll(List.of("--out", "out"));
    args.addAll(List.of(ballots));
    return Jar.in(folder).with(heap).run(args.toArray());
  }
}
