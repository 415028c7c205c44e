package org.pingyi.evaluation.plugin;

import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Plugin;
import org.pingyi.evaluation.rule.Rule;
import org.pingyi.evaluation.rule.RuleInfo;

/** Takes plugins one by one and keeps those that can be used apart from those that cannot. */
final class PluginDiscovery {

  /** A service file that fails for ever must not keep the program for ever. */
  private static final int MAX_FAILURES = 1_000;

  private final List<FoundPlugin> found = new ArrayList<>();
  private final List<PluginProblem> problems = new ArrayList<>();
  private final List<LeftOutPlugin> leftOut = new ArrayList<>();

  /** Of each plugin that was met its kind, the name of its class, and where that lies. */
  private final Set<List<Object>> seen = new HashSet<>();

  /** Classes of one jar share their domain, so that where they come from is found once. */
  private final Map<ProtectionDomain, Optional<CodeOrigin>> origins = new HashMap<>();

  private final Predicate<String> wanted;

  /**
   * Creates a discovery.
   *
   * @param wanted says by their ids which plugins are wanted
   */
  PluginDiscovery(Predicate<String> wanted) {
    this.wanted = wanted;
  }

  List<LeftOutPlugin> leftOut() {
    return leftOut;
  }

  List<FoundPlugin> found() {
    return found;
  }

  List<PluginProblem> problems() {
    return problems;
  }

  /**
   * Adds all providers that a loader finds; each of them may fail by itself.
   *
   * @param culprit finds the provider that an error is about, where it was not even loaded
   */
  void find(
      PluginKind kind,
      ServiceLoader<? extends Plugin> loader,
      Function<Throwable, Optional<String>> culprit) {
    Iterator<? extends ServiceLoader.Provider<? extends Plugin>> providers =
        loader.stream().iterator();
    int failures = 0;
    while (failures < MAX_FAILURES) {
      try {
        if (!providers.hasNext()) {
          return;
        }
        load(kind, providers.next());
      } catch (Throwable unusable) {
        failures++;
        problem(kind, culprit.apply(unusable).orElse("?"), unusable);
      }
    }
  }

  private void load(PluginKind kind, ServiceLoader.Provider<? extends Plugin> provider) {
    Class<? extends Plugin> type = provider.type();
    if (seen.add(List.of(kind, type.getName(), place(type)))) {
      add(kind, type, provider);
    }
  }

  /**
   * One class may be a plugin of two kinds, and one jar may be seen by several loaders, each of
   * which makes a class of its own: where a class comes from, itself where that is not known.
   */
  private Object place(Class<?> type) {
    Optional<CodeOrigin> known = known(type);
    return known.isPresent() ? known.get().place() : type;
  }

  /** Adds a plugin that exists already. */
  void add(Plugin plugin) {
    for (PluginKind kind : PluginKind.values()) {
      if (kind.service().isInstance(plugin)) {
        add(kind, plugin.getClass(), () -> plugin);
      }
    }
  }

  private void add(PluginKind kind, Class<?> type, Supplier<? extends Plugin> plugin) {
    Optional<RuleInfo> known = Optional.empty();
    try {
      Optional<RuleInfo> declared = RuleInfo.declared(type);
      if (declared.isPresent() && isLeftOut(kind, type, declared.get())) {
        return;
      }
      known = declared;
      InterfaceVersion.require(type);
      Plugin made = plugin.get();
      known = Optional.of(info(declared, made, type));
      if (declared.isPresent() || !isLeftOut(kind, type, known.get())) {
        if (made instanceof Rule<?> rule) {
          ParameterTypes.check(rule);
        }
        found.add(new FoundPlugin(kind, known.get(), made, origin(type)));
      }
    } catch (Throwable unusable) {
      String version = known.map(info -> " " + info.version()).orElse("");
      problem(kind, type.getName() + version + " (" + origin(type) + ")", unusable);
    }
  }

  private boolean isLeftOut(PluginKind kind, Class<?> type, RuleInfo info) {
    if (wanted.test(info.id())) {
      return false;
    }
    leftOut.add(new LeftOutPlugin(kind, info, origin(type)));
    return true;
  }

  private static RuleInfo info(Optional<RuleInfo> declared, Plugin plugin, Class<?> type)
      throws NoSuchMethodException {
    if (declared.isPresent() && plugin.getClass() == type && !speaksForItself(type)) {
      return declared.get();
    }
    RuleInfo info = plugin.info();
    if (info == null) {
      throw new IllegalStateException("info() gave null");
    }
    if (declared.isPresent() && !declared.get().equals(info)) {
      throw new IllegalStateException(
          "its class is identified as " + declared.get().id() + ", its info() says " + info.id());
    }
    return info;
  }

  /** Most plugins say what stands on their class, which need not be read and compared again. */
  private static boolean speaksForItself(Class<?> type) throws NoSuchMethodException {
    return type.getMethod("info").getDeclaringClass() != Plugin.class;
  }

  private void problem(PluginKind kind, String provider, Throwable unusable) {
    if (unusable instanceof OutOfMemoryError ours) {
      throw ours;
    }
    Text why = ProviderFailure.why(unusable);
    problems.add(
        new PluginProblem(
            Optional.of(kind),
            provider,
            Text.of(
                kind.title().en() + " cannot be used: " + why.en(),
                kind.title().zh() + "无法使用：" + why.zh())));
  }

  private String origin(Class<?> type) {
    Optional<CodeOrigin> known = known(type);
    return known.isPresent() ? known.get().path() : "the host";
  }

  private Optional<CodeOrigin> known(Class<?> type) {
    return origins.computeIfAbsent(type.getProtectionDomain(), CodeOrigin::of);
  }
}
