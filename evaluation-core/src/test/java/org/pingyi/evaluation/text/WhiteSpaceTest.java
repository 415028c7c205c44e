package org.pingyi.evaluation.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WhiteSpaceTest {

  @Property
  void white_space_is_that_of_unicode(@ForAll char c) {
    assertThat(WhiteSpace.is(c)).isEqualTo(CharMatcher.whitespace().matches(c));
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
