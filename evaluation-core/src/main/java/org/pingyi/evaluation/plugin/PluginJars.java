package org.pingyi.evaluation.plugin;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipFile;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * The plugins of a host together with those of jars that are not on its class path, such as the
 * jars of a folder where an administrator puts them. They can be used until this is closed.
 *
 * {@snippet class="FrontDoorTest" region="jars"}
 *
 * <p>Each jar has a class loader of its own, whose parent is the host's. A class is taken from the
 * host where the host has it, and else from the jar, so that jars see the host's classes and hide
 * none of them, and two jars that hold different versions of one class use each its own. Jars do
 * not see each other: what a plugin needs besides is in its jar, or in jars beside it that the
 * {@code Class-Path} of its manifest names. A provider that is seen from several jars, because it
 * is the host's, or because the manifest of one names the other, is there once.
 *
 * <p>A jar that cannot be read, and a provider that the host's class of the same name hides, are
 * among the {@link RulePlugins#problems() problems}, as are two jars with one id, which may be two
 * versions of one jar: neither is used, and both are named.
 *
 * <p>Thread-safe.
 */
@Stable
public final class PluginJars implements AutoCloseable {

  private static final Text MISSING = Text.of("there is no such folder of plugins", "规则插件文件夹不存在");
  private static final Text UNREADABLE =
      Text.of("the folder of plugins may not be read", "没有读取规则插件文件夹的权限");
  private static final Text NO_JAR = Text.of("not a jar that can be read", "不是可读取的 jar 文件");

  private final ImmutableList<JarLoader> loaders;
  private final RulePlugins plugins;

  private PluginJars(List<JarLoader> loaders, RulePlugins plugins) {
    this.loaders = ImmutableList.copyOf(loaders);
    this.plugins = plugins;
  }

  /**
   * Opens all jars of a folder, in the order of their names, and not those of folders in it. A jar
   * is a file whose name ends in {@code .jar}, in small letters or capitals.
   *
   * @param folder the folder
   * @param host the loader of the host's classes, which sees this library
   * @return the plugins of the host and of the jars
   * @throws InputException if the folder is not there or may not be read
   */
  public static PluginJars in(Path folder, ClassLoader host) {
    return in(folder, host, id -> true);
  }

  /**
   * Opens all jars of a folder for those of their plugins that a host wants.
   *
   * @param folder the folder
   * @param host the loader of the host's classes, which sees this library
   * @param wanted says by its id whether a plugin is wanted, of the host's too; the others are
   *     {@link RulePlugins#leftOut left out}
   * @return the plugins of the host and of the jars
   * @throws InputException if the folder is not there or may not be read
   */
  public static PluginJars in(Path folder, ClassLoader host, Predicate<String> wanted) {
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, PluginJars::isNamedJar)) {
      List<Path> sorted = new ArrayList<>();
      jars.forEach(sorted::add);
      sorted.sort(null);
      return of(sorted, host, wanted);
    } catch (IOException | DirectoryIteratorException failure) {
      throw new InputException(
          Fault.of(
              Place.startOf(folder.toString()),
              FaultCode.UNREADABLE_FILE,
              Files.isDirectory(folder) ? UNREADABLE : MISSING));
    }
  }

  /**
   * Opens jars.
   *
   * @param jars the jars; perhaps none
   * @param host the loader of the host's classes, which sees this library
   * @return the plugins of the host and of the jars
   */
  public static PluginJars of(List<Path> jars, ClassLoader host) {
    return of(jars, host, id -> true);
  }

  /**
   * Opens jars for those of their plugins that a host wants.
   *
   * @param jars the jars; perhaps none
   * @param host the loader of the host's classes, which sees this library
   * @param wanted says by its id whether a plugin is wanted, of the host's too; the others are
   *     {@link RulePlugins#leftOut left out}
   * @return the plugins of the host and of the jars
   */
  public static PluginJars of(List<Path> jars, ClassLoader host, Predicate<String> wanted) {
    List<JarLoader> loaders = new ArrayList<>();
    List<PluginProblem> problems = new ArrayList<>();
    for (Path jar : jars) {
      if (isReadable(jar)) {
        loaders.add(new JarLoader(jar, host));
      } else {
        problems.add(new PluginProblem(Optional.empty(), jar.toString(), NO_JAR));
      }
    }
    List<ClassLoader> all = new ArrayList<>();
    all.add(host);
    all.addAll(loaders);
    for (JarLoader loader : loaders) {
      problems.addAll(loader.hidden());
    }
    return new PluginJars(loaders, RulePlugins.discover(all, wanted, problems));
  }

  private static boolean isNamedJar(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".jar");
  }

  /** A class loader passes over a jar that it cannot read, and tells nobody. */
  private static boolean isReadable(Path jar) {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.size() > 0;
    } catch (IOException unreadable) {
      return false;
    }
  }

  /**
   * Returns the plugins.
   *
   * @return the plugins of the host and of the jars, and what cannot be used
   */
  public RulePlugins plugins() {
    return plugins;
  }

  /**
   * Closes the jars. Rules of theirs that are used later may lack classes, which is an error that
   * names them; what they have calculated stays.
   *
   * @throws IOException if a jar cannot be closed; the others are
   */
  @Override
  public void close() throws IOException {
    IOException failure = null;
    for (JarLoader loader : loaders) {
      try {
        loader.close();
      } catch (IOException unclosed) {
        if (failure == null) {
          failure = unclosed;
        } else {
          failure.addSuppressed(unclosed);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
