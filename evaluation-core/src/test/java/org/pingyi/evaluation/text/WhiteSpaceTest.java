package org.pingyi.evaluation.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class WhiteSpaceTest {

  @Test
  void white_space_is_that_of_unicode() {
    for (int c = Character.MIN_VALUE; c <= Character.MAX_VALUE; c++) {
      assertThat(WhiteSpace.is((char) c)).isEqualTo(CharMatcher.whitespace().matches((char) c));
    }
  }

  @Property
  void what_is_trimmed_and_what_is_blank_is_white_space_of_unicode(
      @ForAll @CharRange(from = '\u2000', to = '\u2010') @Chars({' ', '\t', 'a'}) String text) {
    assertThat(WhiteSpace.trim(text)).isEqualTo(CharMatcher.whitespace().trimFrom(text));
    assertThat(WhiteSpace.isBlank(text)).isEqualTo(CharMatcher.whitespace().matchesAllOf(text));
  }

  @Test
  void what_is_trimmed_and_what_is_skipped_is_the_same() {
    for (String text : new String[] {"", " ", "\u3000", "\u00A0a b\u3000\t", "a", " 居民区\r"}) {
      char[] chars = text.toCharArray();
      int start = WhiteSpace.skip(chars, 0, chars.length);
      int end = WhiteSpace.skipBack(chars, start, chars.length);
      assertThat(text.substring(start, end)).isEqualTo(WhiteSpace.trim(text));
    }
  }
}
