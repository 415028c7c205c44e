package org.pingyi.evaluation.commandline.box;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pingyi.evaluation.commandline.Inputs;
import org.pingyi.evaluation.commandline.Outcome;

/**
 * A ballot box that a test has opened on the command line, and what is done with it there.
 *
 * @param inputs the files that are handed in
 * @param folder where these and the box are
 * @param path where the box is
 */
public record TrialBox(Inputs inputs, Path folder, Path path) {

  public static final String SCHEME = Inputs.SCHEME + "duplicates: keep-last\n";

  private static final ObjectMapper JSON = new ObjectMapper();

  public static TrialBox opened(Path folder) throws IOException {
    Inputs inputs = new Inputs(folder);
    TrialBox box = new TrialBox(inputs, folder, folder.resolve("box"));
    Path scheme = inputs.file("scheme.yaml", SCHEME);
    Path objects = inputs.file("objects.csv", "id,title\n甲,第一科\n乙,第二科\n");
    Outcome outcome = box.run("open", "--scheme", scheme, "--objects", objects);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    return box;
  }

  /** Returns another box, which is not there yet. */
  public TrialBox other(String name) {
    return new TrialBox(inputs, folder, folder.resolve(name));
  }

  /** Returns the words of a command on the box. */
  public Object[] words(String command, Object... more) {
    return Stream.concat(Stream.of("box", command, "--box", path), Stream.of(more)).toArray();
  }

  public Outcome run(String command, Object... more) {
    return Outcome.of(words(command, more));
  }

  /** Returns the words by which papers are handed out at a meeting in the hall. */
  public Object[] hall(int papers) {
    Object[] batch = {"--batch", "hall", "--group", "masses", "--channel", "meeting"};
    return words("batch", Stream.concat(Stream.of(batch), Stream.of("--issued", papers)).toArray());
  }

  public List<String> passes(String batch, int count, Object... more) throws IOException {
    Path out = folder.resolve(batch + ".csv");
    Object[] first = {"--batch", batch, "--group", "masses", "--count", count, "--out", out};
    Outcome outcome = run("passes", Stream.concat(Stream.of(first), Stream.of(more)).toArray());
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    return lastCells(out);
  }

  public static List<String> lastCells(Path csv) throws IOException {
    return Files.readAllLines(csv).stream()
        .skip(1)
        .map(line -> line.substring(line.lastIndexOf(',') + 1))
        .toList();
  }

  public static String paper(String submission, String pass, String first, String second) {
    return """
    {"submission":"%s","pass":"%s","ballots":[{"object":"甲","ratings":{"duty":"%s"},"comment":"好"},{"object":"乙","ratings":{"duty":"%s"}}],"channel":"web"}"""
        .formatted(submission, pass, first, second);
  }

  public List<JsonNode> submit(String name, String... lines) throws IOException {
    Path out = folder.resolve(name + "-answers.ndjson");
    Path papers = inputs.file(name + ".ndjson", String.join("\n", lines) + "\n");
    Outcome outcome = run("submit", "--papers", papers, "--out", out);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    return lines(out);
  }

  public static List<JsonNode> lines(Path ndjson) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(ndjson)) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  public static String reason(JsonNode answer) {
    return answer.path("rejected").path(0).path("reason").asText();
  }

  public static String receipt(JsonNode answer) {
    return answer.path("receipt").asText();
  }

  public static String verify(String receipt, Path out) {
    Outcome outcome =
        Outcome.of("verify", "--receipt", receipt, "--root", out.resolve("board.ndjson"));
    assertThat(outcome.err()).isEmpty();
    return outcome.status() + " " + outcome.out();
  }
}
