package org.pingyi.evaluation.commandline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.PluginKind;

/**
 * Finds jars that stand in each other's way: two versions of one, whose classes have the same
 * names, so that a class loader would quietly take the first.
 */
final class Rivals {

  private Rivals() {}

  static List<Text> among(ClassLoader loader) {
    List<Text> rivals = new ArrayList<>();
    for (PluginKind kind : PluginKind.values()) {
      providers(kind, loader)
          .forEach(
              (provider, jars) -> {
                if (jars.size() > 1) {
                  rivals.add(Messages.providedTwice(provider, String.join(", ", jars)));
                }
              });
    }
    return rivals;
  }

  /** Returns which jars name a provider, in the order in which its class is looked for. */
  private static Map<String, Set<String>> providers(PluginKind kind, ClassLoader loader) {
    Map<String, Set<String>> jars = new LinkedHashMap<>();
    String service = "META-INF/services/" + kind.service().getName();
    try {
      for (URL file : Collections.list(loader.getResources(service))) {
        String jar = file.getPath().replaceFirst("!.*", "");
        for (String provider : lines(file)) {
          jars.computeIfAbsent(provider, any -> new LinkedHashSet<>()).add(jar);
        }
      }
    } catch (IOException unreadable) {
      return Map.of(); // Discovery has met it as well, and says so.
    }
    return jars;
  }

  private static List<String> lines(URL file) throws IOException {
    URLConnection connection = file.openConnection();
    connection.setUseCaches(false); // A cached jar would stay open.
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
}
