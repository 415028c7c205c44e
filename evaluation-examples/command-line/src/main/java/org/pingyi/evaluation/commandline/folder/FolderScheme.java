package org.pingyi.evaluation.commandline.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The copy of a scheme in a folder. */
public final class FolderScheme {

  /** What the copy may be called. */
  public static final List<String> NAMES = List.of("scheme.yaml", "scheme.json");

  private FolderScheme() {}

  /** Returns what the copy of a scheme is called. */
  public static String name(Path scheme) {
    return scheme.toString().endsWith(".json") ? "scheme.json" : "scheme.yaml";
  }

  /** Returns what copies may be called, each with the scheme that is copied under that name. */
  public static Map<String, Optional<Path>> copies(Optional<Path> scheme) {
    Map<String, Optional<Path>> copies = new LinkedHashMap<>();
    NAMES.forEach(name -> copies.put(name, scheme.filter(file -> name(file).equals(name))));
    return copies;
  }

  /** Returns the copy that is in a folder, if there is one. */
  public static Optional<Path> in(Path folder) {
    return NAMES.stream().map(folder::resolve).filter(Files::exists).findFirst();
  }
}
