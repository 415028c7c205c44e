package org.pingyi.evaluation.cases;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ballots as they are written, each with the line on which it starts.
 *
 * @param header the first line of CSV; empty for NDJSON
 * @param ballots the ballots, in order
 */
record BallotLines(String header, List<Written> ballots) {

  /** {@code object,group,token,}: every CSV among the cases begins so. */
  private static final Pattern CSV = Pattern.compile("([^,\"]+),[^,\"]*,([^,\"]+),");

  private static final Pattern OBJECT = Pattern.compile("\"object\": \"([^\"]+)\"");
  private static final Pattern TOKEN = Pattern.compile("\"token\": \"([^\"]+)\"");

  /**
   * A ballot.
   *
   * @param line the line on which it starts
   * @param text the ballot, perhaps of several lines
   */
  record Written(long line, String text) {

    /** Token and object: of two ballots with the same, their order says which one counts. */
    Optional<String> seat() {
      Matcher csv = CSV.matcher(text);
      if (csv.lookingAt()) {
        return Optional.of(csv.group(2) + " " + csv.group(1));
      }
      Matcher object = OBJECT.matcher(text);
      Matcher token = TOKEN.matcher(text);
      return object.find() && token.find()
          ? Optional.of(token.group(1) + " " + object.group(1))
          : Optional.empty();
    }

    private long lines() {
      return text.lines().count();
    }
  }

  static BallotLines read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    boolean csv = file.toString().endsWith(".csv");
    List<Written> ballots = new ArrayList<>();
    for (int i = csv ? 1 : 0; i < lines.size(); i++) {
      int first = i;
      StringBuilder text = new StringBuilder(lines.get(i));
      while (csv && text.chars().filter(character -> character == '"').count() % 2 == 1) {
        i++;
        text.append('\n').append(lines.get(i));
      }
      ballots.add(new Written(first + 1L, text.toString()));
    }
    return new BallotLines(csv ? lines.get(0) + "\n" : "", ballots);
  }

  /** The same ballots in another order, except among ballots of one token on one object. */
  BallotLines shuffled(long seed) {
    List<Written> shuffled = new ArrayList<>(ballots);
    Collections.shuffle(shuffled, new Random(seed));
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (int i = 0; i < shuffled.size(); i++) {
      int place = i;
      shuffled
          .get(i)
          .seat()
          .ifPresent(seat -> places.computeIfAbsent(seat, each -> new ArrayList<>()).add(place));
    }
    Map<String, Integer> taken = new HashMap<>();
    for (Written ballot : ballots) {
      ballot
          .seat()
          .ifPresent(
              seat ->
                  shuffled.set(
                      places.get(seat).get(taken.merge(seat, 1, Integer::sum) - 1), ballot));
    }
    return new BallotLines(header, shuffled);
  }

  /** The same ballots in as many files, each but the last with as many of them. */
  List<BallotLines> split(int files) {
    return Lists.partition(ballots, (ballots.size() + files - 1) / files).stream()
        .map(part -> new BallotLines(header, part))
        .toList();
  }

  /** What stands in the file. */
  String text() {
    return header + ballots.stream().map(ballot -> ballot.text() + "\n").collect(joining());
  }

  /** For each line of this text on which a ballot starts, the line on which it was found. */
  Map<Long, Long> found() {
    Map<Long, Long> found = new HashMap<>();
    long line = header.isEmpty() ? 1 : 2;
    for (Written ballot : ballots) {
      found.put(line, ballot.line());
      line += ballot.lines();
    }
    return found;
  }
}
