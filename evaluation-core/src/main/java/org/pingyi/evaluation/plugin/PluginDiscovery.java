package org.pingyi.evaluation.plugin;

import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
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
  private final Set<Seen> seen = new HashSet<>();
  private final Predicate<String> wanted;

  /**
   * One class may be a plugin of two kinds, and one jar may be seen by several loaders, each of
   * which makes a class of its own.
   *
   * @param origin where the class comes from; itself where that is not known
   */
  private record Seen(PluginKind kind, String type, Object origin) {
    static Seen of(PluginKind kind, Class<?> type) {
      Optional<CodeSource> known = source(type);
      return new Seen(
          kind, type.getName(), known.isPresent() ? normalized(path(known.get())) : type);
    }
  }

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
    if (seen.add(Seen.of(kind, type))) {
      add(kind, type, provider);
    }
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
      known = Optional.of(info(declared, made));
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

  private static RuleInfo info(Optional<RuleInfo> declared, Plugin plugin) {
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

  private static String origin(Class<?> type) {
    return source(type).map(PluginDiscovery::path).orElse("the host");
  }

  private static Optional<CodeSource> source(Class<?> type) {
    return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
        .filter(source -> source.getLocation() != null);
  }

  /** A folder may be written in several ways; a place that is no file stays as it is. */
  private static String normalized(String path) {
    try {
      return Path.of(path).toAbsolutePath().normalize().toString();
    } catch (InvalidPathException noFile) {
      return path;
    }
  }

  private static String path(CodeSource source) {
    try {
      return Path.of(source.getLocation().toURI()).toString();
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException noFile) {
      return source.getLocation().toString();
    }
  }
}
