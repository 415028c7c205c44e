package org.pingyi.evaluation.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Text;

/** The loader of one jar of plugins. */
final class JarLoader extends URLClassLoader {

  private static final Text HIDDEN =
      Text.of(
          "the host has a class of this name, which is used in its place",
          "宿主中有同名的类，因此不使用该 jar 中的类");

  private final Path jar;

  JarLoader(Path jar, ClassLoader host) {
    super(new URL[] {url(jar)}, host);
    this.jar = jar;
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Returns the providers that the jar has, and that are never used, because the host has them. */
  List<PluginProblem> hidden() {
    List<PluginProblem> hidden = new ArrayList<>();
    for (PluginKind kind : PluginKind.values()) {
      for (String provider : named(kind)) {
        if (findResource(provider.replace('.', '/') + ".class") != null && !isOwn(provider)) {
          hidden.add(new PluginProblem(Optional.of(kind), provider + " (" + jar + ")", HIDDEN));
        }
      }
    }
    return hidden;
  }

  private List<String> named(PluginKind kind) {
    List<String> named = new ArrayList<>();
    try {
      for (URL file :
          Collections.list(findResources(ServiceFiles.FOLDER + kind.service().getName()))) {
        named.addAll(ServiceFiles.providers(file));
      }
    } catch (IOException | UncheckedIOException unreadable) {
      return List.of(); // discovery meets it as well, and says so
    }
    return named;
  }

  private boolean isOwn(String provider) {
    try {
      return loadClass(provider).getClassLoader() == this;
    } catch (ClassNotFoundException | LinkageError | RuntimeException unusable) {
      return true; // discovery meets it as well, and says so
    }
  }
}
