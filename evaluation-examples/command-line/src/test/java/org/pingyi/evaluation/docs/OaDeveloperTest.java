package org.pingyi.evaluation.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide for developers of OA systems shows is what comes out. */
class OaDeveloperTest {

  private final Markdown page =
      Markdown.read(Project.ROOT.resolve("docs/getting-started-oa-developer.md"));

  @TempDir private Path folder;

  @Test
  void the_program_prints_what_the_page_says() throws Exception {
    Guide guide = new Guide(page, folder);

    guide.write();
    pack(Project.ROOT.resolve("evaluation-examples/rule-plugin"));
    Files.writeString(folder.resolve("plugins/unfinished.jar"), "PK");
    guide.runJava();

    assertThat(folder.resolve("result.json")).content().contains("\"explanation\"");
    assertThat(folder.resolve("credible.json")).content().contains("credibility-mean");
  }

  /** Puts a project's jar into the folder of plugins. */
  private void pack(Path project) throws IOException {
    Path classes = folder.resolve("classes");
    ThirdParty.copy(project.resolve("src/main/java"), classes);
    ThirdParty.copy(project.resolve("src/main/resources"), classes);
    Compiled.sources(classes, "-classpath", Compiled.CLASS_PATH);
    Path jar = Files.createDirectory(folder.resolve("plugins")).resolve("canteen-rules.jar");
    try (JarOutputStream entries = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
        entries.putNextEntry(new JarEntry(name));
        Files.copy(file, entries);
        entries.closeEntry();
      }
    }
  }
}
