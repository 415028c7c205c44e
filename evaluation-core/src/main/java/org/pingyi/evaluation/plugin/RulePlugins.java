package org.pingyi.evaluation.plugin;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Plugin;
import org.pingyi.evaluation.stability.Experimental;
import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.text.CodePoints;

/**
 * The plugins that schemes can be read against.
 *
 * <p>{@code discover} finds them once, through {@link ServiceLoader}, with the class loader or
 * module layer that it is given and no other. One provider that cannot be used does not hide the
 * others: it is listed under {@link #problems}.
 *
 * {@snippet class="FrontDoorTest" region="plugins"}
 *
 * <p>Immutable and thread-safe.
 */
@Stable
public final class RulePlugins {

  private final ImmutableList<FoundPlugin> all;
  private final ImmutableList<LeftOutPlugin> leftOut;
  private final ImmutableList<PluginProblem> problems;
  private final Optional<RuleTimeLimit> timeLimit;
  private final ParameterConstraints constraints = new ParameterConstraints();

  private RulePlugins(
      List<FoundPlugin> found,
      List<LeftOutPlugin> leftOut,
      List<PluginProblem> problems,
      Optional<RuleTimeLimit> timeLimit) {
    this.timeLimit = timeLimit;
    this.leftOut = ImmutableList.copyOf(leftOut);
    List<FoundPlugin> sorted = new ArrayList<>(found);
    sorted.sort(RulePlugins::compare);
    this.all = ImmutableList.copyOf(sorted);
    Set<PluginProblem> distinct = new LinkedHashSet<>(problems);
    distinct.addAll(clashes());
    this.problems = ImmutableList.copyOf(distinct);
  }

  private static int compare(FoundPlugin a, FoundPlugin b) {
    return a.kind() != b.kind()
        ? a.kind().compareTo(b.kind())
        : CodePoints.ORDER.compare(a.info().id(), b.info().id());
  }

  /** Plugins that claim one id, and stand beside each other: none of them may be used. */
  private List<PluginProblem> clashes() {
    List<PluginProblem> clashes = new ArrayList<>();
    int first = 0;
    for (int next = 1; next <= all.size(); next++) {
      if (next == all.size() || compare(all.get(first), all.get(next)) != 0) {
        if (next - first > 1) {
          clashes.add(clash(all.subList(first, next)));
        }
        first = next;
      }
    }
    return clashes;
  }

  private static PluginProblem clash(List<FoundPlugin> claims) {
    PluginKind kind = claims.get(0).kind();
    String origins =
        claims.stream()
            .map(claim -> claim.info().version() + " (" + claim.origin() + ")")
            .collect(Collectors.joining(", "));
    return new PluginProblem(
        Optional.of(kind),
        claims.get(0).info().id(),
        Text.of(
            "more than one " + kind.title().en() + " has this id, and none is used: " + origins,
            "有多个" + kind.title().zh() + "使用该编号，均不使用：" + origins));
  }

  /**
   * Finds the plugins that a class loader sees.
   *
   * @param loader the class loader, such as that of the host's classes
   * @return the plugins
   */
  public static RulePlugins discover(ClassLoader loader) {
    return discover(loader, id -> true);
  }

  /**
   * Finds the plugins that a class loader sees and a host wants. A plugin that is {@link
   * Identified} and not wanted is not even made, so that it can do no harm.
   *
   * @param loader the class loader, such as that of the host's classes
   * @param wanted says by its id whether a plugin is wanted; the others are {@link #leftOut}
   * @return the plugins
   */
  public static RulePlugins discover(ClassLoader loader, Predicate<String> wanted) {
    return discover(List.of(loader), wanted, List.of());
  }

  /** Finds what several loaders see, of which some may see what others see too. */
  static RulePlugins discover(
      List<ClassLoader> loaders, Predicate<String> wanted, List<PluginProblem> problems) {
    PluginDiscovery discovery = new PluginDiscovery(wanted);
    for (ClassLoader loader : loaders) {
      for (PluginKind kind : PluginKind.values()) {
        discovery.find(
            kind,
            ServiceLoader.load(kind.service(), loader),
            unusable -> ServiceFiles.providerOf(kind, loader, unusable));
      }
    }
    return of(discovery, problems);
  }

  private static RulePlugins of(PluginDiscovery discovery, List<PluginProblem> problems) {
    List<PluginProblem> all = new ArrayList<>(problems);
    all.addAll(discovery.problems());
    return new RulePlugins(discovery.found(), discovery.leftOut(), all, Optional.empty());
  }

  /**
   * Finds the plugins of a module layer and its parents.
   *
   * @param layer the layer
   * @return the plugins
   */
  public static RulePlugins discover(ModuleLayer layer) {
    return discover(layer, id -> true);
  }

  /**
   * Finds the plugins of a module layer and its parents that a host wants. A plugin that is {@link
   * Identified} and not wanted is not even made, so that it can do no harm.
   *
   * @param layer the layer
   * @param wanted says by its id whether a plugin is wanted; the others are {@link #leftOut}
   * @return the plugins
   */
  public static RulePlugins discover(ModuleLayer layer, Predicate<String> wanted) {
    PluginDiscovery discovery = new PluginDiscovery(wanted);
    for (PluginKind kind : PluginKind.values()) {
      discovery.find(kind, ServiceLoader.load(layer, kind.service()), unusable -> Optional.empty());
    }
    return of(discovery, List.of());
  }

  /**
   * Returns plugins that a host made itself.
   *
   * @param plugins the plugins
   * @return these plugins, and as problems those that cannot be used
   */
  public static RulePlugins of(Plugin... plugins) {
    PluginDiscovery discovery = new PluginDiscovery(id -> true);
    for (Plugin plugin : plugins) {
      discovery.add(requireNonNull(plugin, "plugin"));
    }
    return of(discovery, List.of());
  }

  /**
   * Returns these plugins and others together, with the time limit of these. A plugin that is in
   * both, which is one of the same class and id, is there once: that of these, whatever the other
   * was made with.
   *
   * @param others the others
   * @return all of them
   */
  public RulePlugins plus(RulePlugins others) {
    return new RulePlugins(
        Stream.concat(all.stream(), others.all.stream().filter(other -> !has(other))).toList(),
        Stream.concat(leftOut.stream(), others.leftOut.stream()).distinct().toList(),
        Stream.concat(problems.stream(), others.problems.stream()).distinct().toList(),
        timeLimit);
  }

  private boolean has(FoundPlugin other) {
    return named(other.kind(), other.info().id()).stream()
        .anyMatch(mine -> mine.plugin().getClass() == other.plugin().getClass());
  }

  /**
   * Returns these plugins with a limit on how long each call of one may take: when a scheme is read
   * against them, ballots are counted and evaluated by it, and its reports are explained.
   *
   * @param limit the limit; the one that was set before counts no more
   * @return the plugins
   */
  public RulePlugins within(RuleTimeLimit limit) {
    return new RulePlugins(all, leftOut, problems, Optional.of(limit));
  }

  /**
   * Returns how long a call may take.
   *
   * @return the limit, if there is one
   */
  public Optional<RuleTimeLimit> timeLimit() {
    return timeLimit;
  }

  /**
   * Returns all plugins.
   *
   * @return the plugins by kind and id
   */
  public List<FoundPlugin> all() {
    return all;
  }

  /**
   * Returns the plugins of a name.
   *
   * @param kind what they are for
   * @param id the id
   * @return none where there is no such plugin; more than one where several claim the id, and then
   *     none of them may be used
   */
  public List<FoundPlugin> named(PluginKind kind, String id) {
    ImmutableList.Builder<FoundPlugin> named = ImmutableList.builder();
    for (FoundPlugin plugin : all) {
      if (plugin.kind() == kind && plugin.info().id().equals(id)) {
        named.add(plugin);
      }
    }
    return named.build();
  }

  /**
   * Returns the ids that can be used.
   *
   * @param kind what the plugins are for
   * @return their ids, by code points
   */
  public Set<String> ids(PluginKind kind) {
    Set<String> ids = new TreeSet<>(CodePoints.ORDER);
    for (FoundPlugin plugin : all) {
      if (plugin.kind() == kind) {
        ids.add(plugin.info().id());
      }
    }
    return ids;
  }

  /**
   * Returns what was found and is not wanted.
   *
   * @return the plugins, in the order in which they were met
   */
  public List<LeftOutPlugin> leftOut() {
    return leftOut;
  }

  /**
   * Returns what was found and cannot be used: providers that fail, and ids that more than one
   * plugin claims.
   *
   * @return the problems, in the order in which they were met
   */
  public List<PluginProblem> problems() {
    return problems;
  }

  /**
   * Returns what checks the parameters of these plugins.
   *
   * @return the check
   */
  @Experimental
  public ParameterConstraints constraints() {
    return constraints;
  }
}
