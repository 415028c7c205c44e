package org.pingyi.evaluation.commandline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void a_chinese_character_takes_two_columns() {
    assertThat(Printable.width("Ab1")).isEqualTo(3);
    assertThat(Printable.width("评议（x）")).isEqualTo(9);
    assertThat(Printable.width("𠮷")).isEqualTo(2);
  }

  @Test
  void a_combining_mark_takes_none() {
    assertThat(Printable.width("e\u0301")).isEqualTo(1);
  }

  @Test
  void nothing_from_outside_commands_the_terminal() {
    assertThat(Printable.line("a\u001b[2Jb\r\nc\td")).isEqualTo("a [2Jb c d");
    assertThat(Printable.line("a\u202eb\u2028c")).isEqualTo("a b c");
  }
}
