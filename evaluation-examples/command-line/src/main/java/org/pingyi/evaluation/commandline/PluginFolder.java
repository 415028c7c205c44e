package org.pingyi.evaluation.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.RulePlugins;

/**
 * The plugins that came with the command line, and those of the jars in a folder. They can be used
 * until this is closed.
 */
final class PluginFolder implements AutoCloseable {

  private final URLClassLoader loader;
  private final RulePlugins plugins;
  private final List<Text> problems;

  private PluginFolder(URLClassLoader loader, List<Text> broken) {
    this.loader = loader;
    this.plugins = RulePlugins.discover(loader);
    List<Text> all = new ArrayList<>(broken);
    plugins.problems().forEach(problem -> all.add(Messages.problem(problem)));
    all.addAll(Rivals.among(loader));
    this.problems = List.copyOf(all);
  }

  /**
   * Opens the jars of a folder, if there is one. A jar that cannot be read is a problem and hides
   * nothing.
   *
   * @throws InputException if the folder is not there or may not be read
   */
  static PluginFolder open(Optional<Path> folder) {
    List<URL> sound = new ArrayList<>();
    List<Text> broken = new ArrayList<>();
    for (Path jar : folder.map(PluginFolder::jars).orElse(List.of())) {
      if (isReadable(jar)) {
        sound.add(url(jar));
      } else {
        broken.add(Messages.noJar(jar));
      }
    }
    return new PluginFolder(
        new URLClassLoader(sound.toArray(new URL[0]), PluginFolder.class.getClassLoader()), broken);
  }

  private static List<Path> jars(Path folder) {
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
      List<Path> sorted = new ArrayList<>();
      jars.forEach(sorted::add);
      sorted.sort(null);
      return sorted;
    } catch (IOException | DirectoryIteratorException failure) {
      throw new InputException(
          Fault.of(
              Place.startOf(folder.toString()),
              FaultCode.UNREADABLE_FILE,
              Files.isDirectory(folder) ? Messages.PLUGINS_UNREADABLE : Messages.PLUGINS_MISSING));
    }
  }

  /** A class loader passes over a jar that it cannot read, and tells nobody. */
  private static boolean isReadable(Path jar) {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.size() > 0;
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  RulePlugins plugins() {
    return plugins;
  }

  /** Returns what was found and cannot be used, or not as one might think. */
  List<Text> problems() {
    return problems;
  }

  /** Warns of every problem. */
  void warn(Screen screen, Language language) {
    problems.forEach(problem -> screen.complain(Messages.warning(problem).in(language)));
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
