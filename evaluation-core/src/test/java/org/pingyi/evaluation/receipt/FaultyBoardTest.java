package org.pingyi.evaluation.receipt;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.fault.InputException;

class FaultyBoardTest {

  private static final String BOARD =
      Boards.written(
          List.of(
              new Boards.Interval(0, 2, List.of(), 2, List.of()),
              new Boards.Interval(2, 5, List.of(0L, 3L), 1, List.of(1L)),
              new Boards.Interval(5, 6, List.of(2L))),
          true);

  @Test
  void the_board_that_is_changed_here_is_sound() {
    assertThat(Boards.faultOf(BOARD)).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "pingyi-board               | pingyi-bored          | 1:11 invalid-parameter format",
        "\"version\":1              | \"version\":2         | 1:36 invalid-parameter version",
        "\"version\":1              | \"version\":\"1\"     | 1:36 wrong-type version",
        "\"version\"                | \"edition\"           | 1:26 missing-key",
        "townships 2026 乡镇          | ``                    | 1:44 invalid-parameter box",
        "0123456789abcdef           | 0123456789ABCDEF      | 1:73 invalid-parameter scheme",
        "\"interval\":1             | \"interval\":2        | 2:13 board-differs interval",
        "\"interval\":2             | \"interval\":1        | 3:13 board-differs interval",
        "\"interval\":2             | \"interval\":-2       | 3:13 wrong-type interval",
        "\"interval\":2             | \"interval\":2.0      | 3:13 wrong-type interval",
        "\"interval\":2             | \"interval\":null     | 3:13 wrong-type interval",
        "\"interval\":2             | \"interval\":[2]      | 3:13 wrong-type interval",
        "\"interval\":2             | \"interval\":12345678901234567890 | 3:13 wrong-type interval",
        "\"interval\":2             | \"round\":2           | 3:2 missing-key",
        "\"size\":5                 | \"size\":1            | 3:22 board-differs size",
        "\"size\":2                 | \"size\":1            | 2:144 board-differs leaves",
        "\"size\":2                 | \"size\":3            | 2:189 board-differs leaves",
        "\"leaves\":[               | \"leaves\":[null,     | 2:98 wrong-type leaves",
        "\"leaves\":[               | \"leaves\":[\"AA\",   | 2:98 wrong-type leaves",
        "\"leaves\":[               | \"leaves\":[[        | 2:98 wrong-type leaves",
        "\"superseded\":[0,3]       | \"superseded\":[3,0]  | 3:339 board-differs superseded",
        "\"superseded\":[0,3]       | \"superseded\":[0,0]  | 3:339 board-differs superseded",
        "\"superseded\":[0,3]       | \"superseded\":[0,5]  | 3:339 board-differs superseded",
        "\"superseded\":[0,3]       | \"superseded\":0      | 3:336 wrong-type superseded",
        "\"superseded\":[2]         | \"superseded\":[0]    | 4:287 board-differs superseded",
        "\"superseded\":[2]         | \"superseded\":[\"1\"] | 4:287 wrong-type superseded",
        "\"superseded\":[2]         | \"superseded\":[2],\"more\":1 | 4:290 missing-key",
        "\"comments\":{             | \"remarks\":{          | 2:207 missing-key",
        "\"comments\":{             | \"comments\":[{        | 2:218 wrong-type comments",
        "\"comments\":{\"size\":3  | \"comments\":{\"size\":1 | 3:361 board-differs size",
        "\"comments\":{\"size\":3  | \"comments\":{\"size\":4 | 4:309 board-differs size",
        "\"comments\":{\"size\":3  | \"comments\":{\"size\":9 | 3:424 board-differs proof",
        "\"comments\":{\"size\":2  | \"comments\":{\"size\":2147483648 | 2:226 too-large size",
        "\"superseded\":[1]         | \"superseded\":[3]    | 3:484 board-differs superseded",
        "\"superseded\":[1]         | \"superseded\":[2]    | 3:484 board-differs superseded",
        "\"superseded\":[0,3]       | \"superseded\":[3]    | 3:482 board-differs superseded",
        "\"superseded\":[0,3]       | \"superseded\":[]     | 3:481 board-differs superseded",
        "\"superseded\":[1]         | \"superseded\":[1,1]  | 3:486 board-differs superseded",
        "\"superseded\":[1]         | \"superseded\":[1],\"more\":1 | 3:487 unknown-key",
        "\"superseded\":[1]         | \"superseded\":[[1]]  | 3:484 too-large",
        "\"superseded\":[]}         | \"superseded\":[]      | 3:1 invalid-yaml",
        "\"closed\":3               | \"closed\":2          | 5:11 board-differs closed",
        "\"closed\":3,\"size\":6    | \"closed\":3,\"size\":5 | 5:29 board-differs root"
      })
  void the_first_fault_of_a_board_is_named_where_it_is(String from, String to, String fault) {
    assertThat(BOARD).contains(from);
    String changed = BOARD.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));

    assertThat(Boards.faultOf(changed)).isEqualTo(fault);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`\n`                      | `\n\n`                    | 3:1 wrong-type",
        "`\n`                      | ` `                       | 1:141 wrong-type",
        "`\n`                      | `\n[]\n`                 | 2:1 wrong-type",
        "`\n`                      | `\n7\n`                  | 2:1 wrong-type",
        "`\n`                      | `\n{}\n`                 | 2:2 missing-key",
        "`,\"size\"`              | `,\n\"size\"`           | 3:293 wrong-type",
        "`\n{\"closed\"`         | `\n\"closed\"`          | 5:1 wrong-type"
      })
  void each_line_is_one_object(String from, String to, String fault) {
    assertThat(Boards.faultOf(BOARD.replaceFirst(Pattern.quote(from), to))).isEqualTo(fault);
  }

  @Test
  void nothing_follows_when_the_box_is_closed() {
    assertThat(Boards.faultOf(BOARD + BOARD)).isEqualTo("6:1 board-differs");
    assertThat(Boards.faultOf(BOARD + "\n\n")).isEqualTo("none");
  }

  @Test
  void a_leaf_that_was_changed_is_noticed_at_the_root() {
    String leaf = Leaves.sorted(5, 6).get(0).text();
    String other = Leaves.numbered(9).text();

    assertThat(Boards.faultOf(BOARD.replace("[\"" + leaf, "[\"" + other)))
        .isEqualTo("4:31 board-differs root");
  }

  @Test
  void leaves_that_are_not_sorted_would_tell_who_came_first() {
    List<TreeHash> sorted = Leaves.sorted(0, 2);
    String first = sorted.get(0).text();
    String second = sorted.get(1).text();

    assertThat(Boards.faultOf(BOARD.replace(first + "\",\"" + second, second + "\",\"" + first)))
        .isEqualTo("2:144 board-differs leaves");
    assertThat(Boards.faultOf(BOARD.replace(first + "\",\"" + second, first + "\",\"" + first)))
        .isEqualTo("2:144 board-differs leaves");
  }

  @Test
  void a_proof_that_shows_nothing_is_noticed() {
    String proof = "\"proof\":\"";
    int at = BOARD.indexOf(proof, BOARD.indexOf("\"interval\":2")) + proof.length();
    String other = Leaves.numbered(9).text();

    assertThat(Boards.faultOf(BOARD.substring(0, at) + other + BOARD.substring(at + 43)))
        .startsWith("3:");
    assertThat(Boards.faultOf(BOARD.replaceFirst("\"proof\":\"\"", "\"proof\":\"" + other + "\"")))
        .isEqualTo("2:85 board-differs proof");
    assertThat(Boards.faultOf(BOARD.replaceFirst("\"proof\":\"\"", "\"proof\":\"AAAA\"")))
        .isEqualTo("2:85 wrong-type proof");
  }

  @Test
  void a_box_without_comments_has_one_root_of_them() {
    String board = Boards.written(List.of(new Boards.Interval(0, 2, List.of())), true);
    String root = new MerkleTree().root().hash().text();
    String other = (root.charAt(0) == 'A' ? 'B' : 'A') + root.substring(1);

    assertThat(board).contains(root);
    assertThat(Boards.faultOf(board)).isEqualTo("none");
    assertThat(Boards.faultOf(board.replace(root, other))).matches("2:\\d+ board-differs proof");
  }

  @Test
  void a_board_that_says_it_has_more_comments_than_it_could_takes_no_memory_for_them() {
    String none = new MerkleTree().root().hash().text();
    String board =
        Boards.written(
                List.of(
                    new Boards.Interval(0, 1, List.of()), new Boards.Interval(1, 2, List.of(0L))),
                true)
            .replace("{\"size\":0,\"root\":\"" + none, "{\"size\":2147483647,\"root\":\"" + none)
            .replaceFirst("(\"interval\":2.*)\\[]}}", "$1[2147483646]}}");
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Boards.verified(BOARD);

    long before = threads.getCurrentThreadAllocatedBytes();
    Board read = Boards.verified(board);

    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(8 << 20);
    assertThat(read.isSupersededComment(2_147_483_646)).isTrue();
    assertThat(read.isSupersededComment(0)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"garbage", "{", "{\"format\"", "{'format':1}", "PK\u0003\u0004", "<html>"})
  void garbage_is_no_board(String text) {
    assertThat(Boards.faultOf(text)).startsWith("1:").endsWith("invalid-yaml");
  }

  @Test
  void an_empty_board_and_bytes_that_are_no_text_are_told() {
    assertThat(Boards.faultOf("")).isEqualTo("1:1 empty-file");
    assertThat(Boards.faultOf("\n \n")).isEqualTo("1:1 empty-file");
    byte[] latin =
        "{\"format\":\"pingyi-board\",\"version\":1,\"box\":\"\u00e9\"}".getBytes(ISO_8859_1);
    assertThat(Boards.faultOf(new ByteArrayInputStream(latin))).endsWith("invalid-yaml");
  }

  @Property
  void a_board_that_is_cut_off_is_one_of_an_open_box_or_refused(
      @ForAll @IntRange(min = 1, max = 1_000_000) int length) {
    String cut = BOARD.substring(0, length % BOARD.length());
    boolean atLineEnd = cut.endsWith("\n") || BOARD.startsWith(cut + "\n");

    if (atLineEnd && cut.length() < BOARD.length() - 1) {
      assertThat(Boards.verified(cut).isClosed()).isFalse();
    } else if (!atLineEnd) {
      assertThat(Boards.faultOf(cut)).isNotEqualTo("none");
    }
  }

  /** Its name and scheme are not in the tree, nor is what is superseded. */
  @Property
  void no_changed_character_makes_another_tree(
      @ForAll @IntRange(min = 0, max = 1_000_000) int at,
      @ForAll @CharRange(from = ' ', to = '~') char character) {
    StringBuilder changed = new StringBuilder(BOARD);
    changed.setCharAt(at % BOARD.length(), character);

    try {
      Board board = Boards.verified(changed.toString());
      assertThat(board.root()).isEqualTo(Boards.verified(BOARD).root());
      assertThat(board.commentRoots()).isEqualTo(Boards.verified(BOARD).commentRoots());
    } catch (InputException refused) {
      assertThat(refused.faults()).hasSize(1);
    }
  }

  @Property(tries = 200)
  void whatever_is_read_is_a_board_or_a_fault(@ForAll byte[] bytes) {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> Board.verify("board.ndjson", new ByteArrayInputStream(bytes)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`a",
        "`{\"format\":\"",
        "`{\"",
        "`{\"format\":1",
        "`{\"format\":[",
        "`{\"format\":{\"format\":"
      })
  void what_never_ends_is_refused_and_not_held(String start) {
    String beginning = start.substring(1);
    String repeated = beginning.isEmpty() ? "a" : beginning.substring(beginning.length() - 1);
    byte[] again =
        (repeated.equals("\"") ? "x" : repeated.equals(":") ? "{\"a\":" : repeated).getBytes(UTF_8);

    InputStream endless =
        new SequenceInputStream(
            new ByteArrayInputStream(beginning.getBytes(UTF_8)),
            new InputStream() {
              private int at;

              @Override
              public int read() {
                return again[at++ % again.length];
              }

              @Override
              public int read(byte[] into, int from, int length) {
                for (int i = 0; i < length; i++) {
                  into[from + i] = (byte) read();
                }
                return length;
              }
            });

    assertThat(Boards.faultOf(endless)).matches("1:.* (too-large|invalid-yaml|wrong-type).*");
  }

  @Test
  void a_stream_that_breaks_off_is_told() throws IOException {
    InputStream broken = InputStream.nullInputStream();
    broken.close();

    assertThat(Boards.faultOf(broken)).isEqualTo("1:1 unreadable-file");
  }

  @Test
  void a_board_of_a_hundred_thousand_papers_is_read_in_one_go() {
    String text = Boards.written(List.of(new Boards.Interval(0, 100_000, List.of(99_999L))), true);

    Board board = Boards.verified(text);
    assertThat(board.root().size()).isEqualTo(100_000);
    assertThat(board.answer(Receipt.of(Leaves.sorted(0, 100_000).get(99_999))))
        .isEqualTo(new ReceiptAnswer.Superseded(1, 99_999));
  }
}
