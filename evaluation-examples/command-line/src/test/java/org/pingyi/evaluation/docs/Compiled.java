package org.pingyi.evaluation.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles code that no build has seen, such as that of documents. */
public final class Compiled {

  /** What tests are compiled against. */
  public static final String CLASS_PATH = System.getProperty("java.class.path");

  private Compiled() {}

  /** Compiles the Java files in a folder, so that classes stand beside them. */
  public static void sources(Path folder, String... options) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Path> files;
    try (var walk = Files.walk(folder)) {
      files = walk.filter(file -> file.toString().endsWith(".java")).toList();
    }
    List<String> all = new ArrayList<>(List.of("-d", folder.toString(), "-proc:none"));
    all.addAll(List.of(options));
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      boolean compiled =
          compiler
              .getTask(
                  messages, manager, null, all, null, manager.getJavaFileObjectsFromPaths(files))
              .call();
      assertThat(compiled).as(messages.toString()).isTrue();
    }
  }
}
