package org.pingyi.evaluation.commandline.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.commandline.Inputs;
import org.pingyi.evaluation.commandline.Outcome;

/** What raters and auditors can find out of what a ballot box published. */
class VerifyCommandTest {

  @TempDir private Path folder;
  private Path early;
  private Path board;
  private Path export;
  private Path result;
  private Path comments;
  private List<String> receipts;

  /** A box with a board that was published early on, and a paper that was replaced since. */
  @BeforeEach
  void close() throws IOException {
    Inputs inputs = new Inputs(folder);
    Path box = folder.resolve("box");
    early = folder.resolve("early.ndjson");
    Path out = folder.resolve("out");
    board = out.resolve("board.ndjson");
    export = out.resolve("export.ndjson");
    result = out.resolve("result.json");
    comments = out.resolve("comments.ndjson");
    Path scheme = inputs.file("scheme.yaml", Inputs.SCHEME + "duplicates: keep-last\n");
    done("box", "open", "--box", box, "--scheme", scheme);
    Path passes = folder.resolve("passes.csv");
    done(
        "box", "passes", "--box", box, "--batch", "b", "--group", "masses", "--count", 23, "--out",
        passes);
    List<String> papers = new ArrayList<>();
    for (String line : Files.readAllLines(passes).subList(1, 24)) {
      papers.add(paper("s" + papers.size(), line.substring(line.lastIndexOf(',') + 1)));
    }
    receipts = new ArrayList<>(submitted(inputs, box, papers.subList(0, 22)));
    receipts.addAll(submitted(inputs, box, papers.subList(22, 23)));
    done("box", "status", "--box", box, "--board", early);
    String again =
        papers.get(0).replace("\"s0\"", "\"again\"").replace("\"comment\":\"fine\",", "");
    receipts.addAll(submitted(inputs, box, List.of(again)));
    done("box", "close", "--box", box, "--out", out);
  }

  private static String paper(String submission, String pass) {
    return "{\"submission\":\""
        + submission
        + "\",\"pass\":\""
        + pass
        + "\",\"ballots\":[{\"object\":\"o\",\"comment\":\"fine\",\"ratings\":{\"duty\":\"A\"}}]}";
  }

  private List<String> submitted(Inputs inputs, Path box, List<String> papers) throws IOException {
    Path answers = folder.resolve("answers.ndjson");
    Path file = inputs.file("papers.ndjson", String.join("\n", papers));
    done("box", "submit", "--box", box, "--papers", file, "--out", answers);
    return Files.readAllLines(answers).stream()
        .map(line -> line.replaceAll(".*\"receipt\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  private static void done(Object... args) {
    Outcome outcome = Outcome.of(args);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
  }

  private static Outcome verify(Object... options) {
    List<Object> args = new ArrayList<>(List.of("verify"));
    args.addAll(List.of(options));
    return Outcome.of(args.toArray());
  }

  private static String root(Path board) {
    String said = verify("--root", board, "--receipt", "0000-0000-0000-0000-0000-0000-000").out();
    return said.strip().substring(said.lastIndexOf(' ')).strip();
  }

  @Test
  void a_later_board_only_grew_since_an_earlier_one() {
    Outcome boards = verify("--root", board, "--earlier", early);
    assertThat(boards.err()).isEmpty();
    assertThat(boards.out())
        .isEqualTo(
            "The box only grew: the 22 papers that were published earlier are the first of its"
                + " 24.\n");
    assertThat(boards.status()).isZero();

    assertThat(verify("--root", board, "--earlier", root(early)).out()).isEqualTo(boards.out());
    assertThat(verify("--root", board, "--earlier", root(early) + "\n").out())
        .as("as it was pasted")
        .isEqualTo(boards.out());
    Outcome both = verify("--receipt", receipts.get(1), "--root", board, "--earlier", early);
    assertThat(both.out()).startsWith("Counted: ").endsWith(boards.out());
    assertThat(both.status()).isZero();
    assertThat(verify("--receipt", receipts.get(0), "--root", board, "--earlier", early).status())
        .as("the paper was replaced")
        .isEqualTo(1);
  }

  @Test
  void a_board_that_did_not_only_grow_says_where() {
    Outcome backwards = verify("--receipt", receipts.get(1), "--root", early, "--earlier", board);
    assertThat(backwards.status()).isEqualTo(1);
    assertThat(backwards.out())
        .startsWith("Counted: ")
        .endsWith(
            "This board does not follow from what was published earlier: in interval 2 all of it is"
                + " missing.\n");
    assertThat(verify("--root", early, "--earlier", root(board), "--lang", "zh").out())
        .isEqualTo("此公示板与先前的公示不符：现有 22 份，先前有 24 份。\n");
  }

  @Test
  void a_proof_is_printed_from_the_board_and_holds_without_it() {
    Outcome proved = verify("--receipt", receipts.get(1), "--root", board, "--prove");
    assertThat(proved.status()).isZero();
    String proof = proved.out().strip().substring(proved.out().strip().lastIndexOf('\n') + 1);
    assertThat(proof).matches("\\d+\\.24\\.[A-Za-z0-9_-]+");

    Outcome shown = verify("--receipt", receipts.get(1), "--proof", proof, "--root", root(board));
    assertThat(shown.err()).isEmpty();
    assertThat(shown.out())
        .startsWith("In the ballot box: your paper is no. ")
        .contains("of the 24");
    assertThat(shown.status()).isZero();

    Outcome another = verify("--receipt", receipts.get(2), "--proof", proof, "--root", root(board));
    assertThat(another.out()).startsWith("Not shown: ");
    assertThat(another.status()).isEqualTo(1);
    assertThat(
            verify("--receipt", receipts.get(1), "--proof", proof, "--root", root(early)).status())
        .isEqualTo(1);
  }

  @Test
  void what_is_not_on_the_board_is_not_proved() {
    Outcome outcome = verify("--receipt", receipts.get(23), "--root", early, "--prove");

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out()).startsWith("Not there yet").hasLineCount(2);
  }

  @Test
  void comments_are_held_against_the_board() throws IOException {
    Outcome agrees =
        verify(
            "--box",
            export,
            "--result",
            result,
            "--root",
            board,
            "--earlier",
            early,
            "--comments",
            comments);
    assertThat(agrees.err()).isEmpty();
    assertThat(agrees.out())
        .startsWith(
            "Everything agrees: 23 papers were counted again; of the comments 22 are as the"
                + " board binds them, and 1 are superseded.\nThe box only grew: ");
    assertThat(agrees.status()).isZero();

    String text = Files.readString(comments);
    Path changed = folder.resolve("changed.ndjson");
    Files.writeString(changed, text.replaceFirst("fine", "poor"));
    Outcome differs =
        verify("--box", export, "--result", result, "--root", board, "--comments", changed);
    assertThat(differs.err())
        .startsWith(changed + ":")
        .contains("export-differs: salt and comment are not what was committed to")
        .doesNotContain("poor");
    assertThat(differs.status()).isEqualTo(2);

    String hidden = text.replaceFirst("\"salt\":.*(\"\\})?", "\"superseded\":true}");
    Files.writeString(changed, hidden);
    Outcome missing =
        verify("--box", export, "--result", result, "--root", board, "--comments", changed);
    assertThat(missing.out())
        .contains("(of interval 1): counted, and recounted without its opening");
    assertThat(missing.status()).isEqualTo(1);
  }

  @Test
  void options_that_do_not_go_together_are_explained() {
    String receipt = receipts.get(1);
    String root = root(board);

    assertThat(verify().err()).startsWith("pingyi: missing: --receipt, --root\n");
    assertThat(verify("--earlier", early).err()).startsWith("pingyi: missing: --root\n");
    assertThat(verify("--prove", "--root", board).err()).startsWith("pingyi: missing: --receipt\n");
    assertThat(verify("--prove", "--box", export, "--result", result).err())
        .startsWith("pingyi: only one of these at a time: --prove, --box\n");
    assertThat(verify("--comments", comments).err())
        .startsWith("pingyi: missing: --root, --box, --result\n");
    assertThat(verify("--receipt", receipt, "--root", root).err())
        .startsWith("pingyi: a root alone tells this only with --proof");
    assertThat(verify("--receipt", receipt, "--root", board, "--proof", "1.2." + root).err())
        .startsWith("pingyi: this is no proof")
        .doesNotContain(root);
    String proof = "0.1." + "A".repeat(43);
    assertThat(verify("--receipt", receipt, "--root", board, "--proof", proof).err())
        .startsWith("pingyi: with --proof, --root is the root in one word");
    assertThat(verify("--receipt", receipt, "--root", root, "--proof", proof, "--prove").err())
        .startsWith("pingyi: only one of these at a time: --proof, --prove\n");
    assertThat(
            verify("--receipt", receipt, "--root", root, "--proof", proof, "--earlier", root).err())
        .startsWith("pingyi: only one of these at a time: --proof, --earlier\n");
  }
}
