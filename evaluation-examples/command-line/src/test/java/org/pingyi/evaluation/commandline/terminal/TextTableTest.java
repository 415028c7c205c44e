package org.pingyi.evaluation.commandline.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.commandline.terminal.TextTable.Side;

class TextTableTest {

  @Test
  void columns_line_up_with_chinese_text() {
    TextTable table = new TextTable(List.of(Side.RIGHT, Side.LEFT, Side.RIGHT));
    table.add(List.of("名次", "Object", "得分"));
    table.add(List.of("1", "监管支部", "9.5"));
    table.add(List.of("10", "D12", "-12.5"));

    assertThat(table.lines())
        .containsExactly(
            "名次  Object     得分", //
            "   1  监管支部    9.5",
            "  10  D12       -12.5");
  }

  @Test
  void lines_have_no_white_space_at_their_ends() {
    TextTable table = new TextTable(List.of(Side.LEFT, Side.LEFT));
    table.add(List.of("a", "longest"));
    table.add(List.of("b", ""));

    assertThat(table.lines()).containsExactly("a  longest", "b");
  }

  @Test
  void a_row_has_a_cell_for_every_column() {
    TextTable table = new TextTable(List.of(Side.LEFT));

    assertThatIllegalArgumentException().isThrownBy(() -> table.add(List.of("a", "b")));
  }

  @Property
  void the_second_column_begins_where_the_longest_cell_ended(
      @ForAll @Size(min = 1, max = 9)
          List<@CharRange(from = '一', to = '鿿') @StringLength(max = 9) String> cells) {
    TextTable table = new TextTable(List.of(Side.LEFT, Side.LEFT));
    cells.forEach(cell -> table.add(List.of(cell, "|")));

    assertThat(table.lines().stream().map(Printable::width).distinct()).hasSize(1);
  }
}
