package org.pingyi.evaluation.testkit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.FoundPlugin;
import org.pingyi.evaluation.plugin.PluginProblem;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.reference.WorkedExample;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Plugin;
import org.pingyi.evaluation.rule.RuleInfo;
import org.pingyi.evaluation.stability.Stable;

/**
 * What every plugin promises. Test classes extend the contract of a kind, and inherit its tests.
 *
 * <p>The standard rules, by which all is calculated that the plugin does not decide, have to be
 * where the plugin's class loader finds them: {@code evaluation-rules} among the dependencies of
 * the tests.
 *
 * <p>Each test tries a few dozen schemes, or as many as the system property {@code
 * pingyi.testkit.tries} says.
 *
 * <p>Not thread-safe: its tests run one after another, and start threads of their own where it is
 * threads that they test.
 */
@ContractTests
@PropertyDefaults(
    tries = 25,
    edgeCases = EdgeCasesMode.NONE,
    shrinking = ShrinkingMode.OFF,
    afterFailure = AfterFailureMode.RANDOM_SEED)
@Stable
public abstract class PluginContract {

  private final Plugin plugin;

  /** Found once, since that takes longer than to evaluate. */
  private volatile @Nullable RulePlugins plugins;

  PluginContract(Plugin plugin) {
    this.plugin = requireNonNull(plugin, "plugin");
  }

  /** It says the same of itself each time. */
  @Example
  public void saysTheSameOfItselfEachTime() {
    RuleInfo first = plugin.info();
    RuleInfo second = plugin.info();
    require(
        first != null && first.equals(second),
        "info() gave " + first + " first, and then " + second + ".");
  }

  /**
   * Its title is there in English and in Chinese: the Chinese one has a Chinese character, and is
   * not the English one, or it has neither a Chinese character nor a lower-case letter, as the
   * abbreviation “NPS” has not, and may be the same in both languages.
   */
  @Example
  public void hasATitleInBothLanguages() {
    requireBoth("the title of " + id(), plugin.info().title());
  }

  /**
   * It keeps nothing from one call to the next: it has no field that can change. What a field holds
   * may be an enum, an empty array, or a collection or map of {@code List.of} and its like, of
   * {@code Collections} or of Guava's immutable ones, but no other array, collection or map.
   */
  @Example
  public void keepsNoState() {
    KeptState.of(plugin)
        .ifPresent(
            field -> {
              throw broken(
                  "it keeps "
                      + field
                      + ", which can change from one call to the next. One plugin serves all"
                      + " schemes and threads, so that what it answers may depend on nothing but"
                      + " what it is asked.");
            });
  }

  /** Where it has a guide, the example of it comes out as the guide says. */
  @Example
  public void itsGuidesExampleComesOut() {
    for (FoundPlugin found : plugins().all()) {
      if (found.plugin() == plugin) {
        plugin.guide().ifPresent(guide -> requireExample(found, guide.example()));
      }
    }
  }

  private void requireExample(FoundPlugin found, Guide.Example example) {
    List<String> differences = WorkedExample.of(found, example, plugins()).differences();
    require(
        differences.isEmpty(),
        "the example of its guide comes out otherwise: " + String.join("; ", differences) + ".");
  }

  final Plugin plugin() {
    return plugin;
  }

  final String id() {
    return plugin.info().id();
  }

  /** Returns the plugin, with all others that its class loader sees. */
  final RulePlugins plugins() {
    RulePlugins known = plugins;
    if (known == null) {
      known = find();
      plugins = known;
    }
    return known;
  }

  private RulePlugins find() {
    RulePlugins own = RulePlugins.of(plugin);
    for (PluginProblem problem : own.problems()) {
      throw broken(problem.message().en());
    }
    RulePlugins seen = PingyiTest.plugins(plugin.getClass());
    for (FoundPlugin other : seen.all()) {
      require(
          other.plugin().getClass() == plugin.getClass()
              || own.named(other.kind(), other.info().id()).isEmpty(),
          "there is another plugin with its id: " + other + ".");
    }
    return own.plus(seen).plus(company());
  }

  /** Returns what the schemes that are made up need besides: by default nothing. */
  RulePlugins company() {
    return RulePlugins.of();
  }

  /** A Chinese title has a Han character; one that has none is an abbreviation, as “NPS” is. */
  final void requireBoth(String what, Text text) {
    boolean same = text.en().equals(text.zh());
    require(
        text.zh().codePoints().anyMatch(PluginContract::isHan)
            ? !same
            : text.zh().codePoints().noneMatch(Character::isLowerCase),
        what
            + (same
                ? " is “" + text.en() + "” in both languages."
                : " is “" + text.zh() + "” in Chinese, without a Chinese character.")
            + " Text.of(en, zh) takes one for each.");
  }

  private static boolean isHan(int character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
  }

  final void require(boolean holds, String otherwise) {
    if (!holds) {
      throw broken(otherwise);
    }
  }

  final AssertionError broken(String how) {
    return new AssertionError(
        plugin.getClass().getName() + " breaks the contract of plugins: " + how);
  }
}
