package org.pingyi.evaluation.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.SmallRules;
import org.pingyi.evaluation.model.Text;

/** What is said of plugins that fail, even where what they threw cannot be asked. */
class PluginFailuresTest {

  private static final FoundPlugin PLUGIN = SmallRules.PLUGINS.all().get(0);

  private static final Text SEVENTH = Text.of("object 7", "评议对象 7");

  /** An exception that fails when it is asked, or has itself for a cause. */
  private static final class Unaskable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Error failure;

    Unaskable(@Nullable Error failure) {
      this.failure = failure;
    }

    @Override
    public String getMessage() {
      if (failure != null) {
        throw failure;
      }
      return "asked";
    }

    @Override
    public synchronized Throwable getCause() {
      if (failure != null) {
        throw failure;
      }
      return this;
    }
  }

  @Test
  void what_cannot_even_be_asked_why_it_failed_is_named() {
    Unaskable unaskable = new Unaskable(new StackOverflowError());

    assertThat(ProviderFailure.why(unaskable)).isEqualTo(Text.of("Unaskable"));
    assertThat(ProviderFailure.why(new IllegalStateException("no licence", unaskable)).en())
        .isEqualTo("no licence: Unaskable");
  }

  @Test
  void a_cause_that_never_ends_is_followed_for_a_while() {
    assertThat(Foreign.causes(new Unaskable(null))).hasSize(100);
    assertThat(ProviderFailure.why(new Unaskable(null))).isEqualTo(Text.of("Unaskable: asked"));
  }

  @Test
  void a_host_that_is_out_of_memory_is_not_taken_for_a_plugin_that_fails() {
    Unaskable broken = new Unaskable(new OutOfMemoryError());

    assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> Foreign.message(broken));
    assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> Foreign.causes(broken));
  }

  @Test
  void an_error_says_in_both_languages_what_was_thrown_and_what_that_means() {
    assertThat(new PluginException(PLUGIN, SEVENTH, new ArithmeticException("secret")).text())
        .isEqualTo(
            Text.of(
                PLUGIN + " on object 7: threw java.lang.ArithmeticException",
                PLUGIN.inChinese() + "（评议对象 7）：抛出 java.lang.ArithmeticException"));
    assertThat(new PluginException(PLUGIN, SEVENTH, new NoClassDefFoundError("a/B")).text())
        .satisfies(
            text -> {
              assertThat(text.en()).endsWith(": a class that it needs is not there");
              assertThat(text.zh()).endsWith("：缺少它所需的类");
            });
    assertThat(
            new PluginException(
                    PLUGIN, SEVENTH, new NoSuchMethodError("org/pingyi/evaluation/rule/Cell.x()"))
                .text())
        .satisfies(
            text -> {
              assertThat(text.en()).endsWith(": it was made for another version of Pingyi");
              assertThat(text.zh()).endsWith("：它是为另一版本的 Pingyi 编写的");
            });
    assertThat(new PluginException(PLUGIN, SEVENTH, Text.of("gave null", "返回 null")).text().zh())
        .isEqualTo(PLUGIN.inChinese() + "（评议对象 7）：返回 null");
  }

  @Test
  void what_cannot_be_asked_does_not_keep_an_error_from_being_written_down() {
    StringWriter log = new StringWriter();

    new PluginException(PLUGIN, SEVENTH, new Unaskable(new AssertionError()))
        .printStackTrace(new PrintWriter(log));

    assertThat(log.toString())
        .contains(PLUGIN + " on object 7: threw " + Unaskable.class.getName())
        .contains("Caused by: java.lang.IllegalStateException: " + Unaskable.class.getName());
    Error tellable = new AssertionError("secret");
    assertThat(new PluginException(PLUGIN, SEVENTH, tellable).getCause()).isSameAs(tellable);
  }

  @Test
  void only_what_is_not_there_of_ours_speaks_for_another_version() {
    String ours = "org.pingyi.evaluation.rule.Gone";

    assertThat(ProviderFailure.why(new ClassNotFoundException(ours)).en())
        .startsWith("it was made for another version of Pingyi: ");
    assertThat(ProviderFailure.why(new NoClassDefFoundError(ours.replace('.', '/'))).zh())
        .startsWith("它是为另一版本的 Pingyi 编写的：");
    assertThat(ProviderFailure.why(new ClassNotFoundException("third.Gone")))
        .isEqualTo(Text.of("ClassNotFoundException: third.Gone"));
    assertThat(ProviderFailure.why(new IllegalStateException(ours)))
        .isEqualTo(Text.of("IllegalStateException: " + ours));
  }

  @Test
  void a_time_limit_is_above_nothing_and_below_what_a_clock_can_count() {
    AtomicLong now = new AtomicLong();
    RuleTimeLimit limit = new RuleTimeLimit(Duration.ofNanos(5), now::get);
    now.set(15);

    assertThat(limit.isExceededSince(10)).isFalse();
    assertThat(limit.isExceededSince(9)).isTrue();
    assertThat(new RuleTimeLimit(Duration.ofNanos(Long.MAX_VALUE), now::get).longest())
        .isEqualTo(Duration.ofNanos(Long.MAX_VALUE));
    for (Duration wrong :
        new Duration[] {
          Duration.ZERO, Duration.ofNanos(-1), Duration.ofNanos(Long.MAX_VALUE).plusNanos(1)
        }) {
      assertThatIllegalArgumentException().isThrownBy(() -> new RuleTimeLimit(wrong, now::get));
    }
  }
}
