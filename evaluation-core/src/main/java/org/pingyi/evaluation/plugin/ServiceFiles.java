package org.pingyi.evaluation.plugin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says which jar names a provider that could not be loaded. {@link java.util.ServiceLoader} tells
 * the class at best, and an administrator has to know what to take out.
 */
final class ServiceFiles {

  static final String FOLDER = "META-INF/services/";

  private ServiceFiles() {}

  /**
   * Finds the provider that an error is about.
   *
   * @return its class and its jar; none where the error names no provider of any service file
   */
  static Optional<String> providerOf(PluginKind kind, ClassLoader loader, Throwable unusable) {
    try {
      for (URL file : Collections.list(loader.getResources(FOLDER + kind.service().getName()))) {
        for (String provider : providers(file)) {
          if (names(unusable, provider) || said(unusable).equals(failure(provider, loader))) {
            return Optional.of(provider + " (" + jar(file) + ")");
          }
        }
      }
    } catch (IOException | UncheckedIOException unreadable) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** Whether an error has a class's name in it, and not as the beginning of a longer one. */
  private static boolean names(Throwable unusable, String provider) {
    String message = Foreign.message(unusable).orElse("").replace('/', '.');
    return Pattern.compile(Pattern.quote(provider) + "(?![\\w$])").matcher(message).find();
  }

  /** What loading a class ends in, for errors that do not say of which class they are. */
  private static String failure(String provider, ClassLoader loader) {
    try {
      return Class.forName(provider, false, loader).getName();
    } catch (ClassNotFoundException | LinkageError | RuntimeException failure) {
      return said(failure);
    }
  }

  private static String said(Throwable unusable) {
    return Foreign.named(unusable.getClass().getName(), unusable);
  }

  static List<String> providers(URL file) throws IOException {
    URLConnection connection = file.openConnection();
    connection.setUseCaches(false); // or the jar would stay open
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    }
  }

  private static String jar(URL file) {
    String place = file.toString();
    String root = place.substring(0, place.indexOf(FOLDER));
    return root.startsWith("jar:file:")
        ? Path.of(URI.create(root.substring("jar:".length(), root.length() - "!/".length())))
            .toString()
        : root.startsWith("file:") ? Path.of(URI.create(root)).toString() : root;
  }
}
