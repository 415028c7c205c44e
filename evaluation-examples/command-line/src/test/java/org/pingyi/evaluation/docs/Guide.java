package org.pingyi.evaluation.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.pingyi.evaluation.commandline.JavaProgram;
import org.pingyi.evaluation.docs.Markdown.Block;

/**
 * A page that somebody works through: its files are written, its commands are run, and its Java,
 * where it is no file, is one program that is told in pieces. What stands in a block of text after
 * a command or a piece is what is printed, “…” being anything.
 *
 * @param page the page
 * @param folder where somebody works, with {@code pingyi.jar} in it
 */
record Guide(Markdown page, Path folder) {

  /** Maven resets colours even where it has none. */
  private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");

  /** Lets what a page calls start quickly, which changes nothing that is printed. */
  private static final String JAVA =
      "java() { command java " + String.join(" ", JavaProgram.QUICK) + " \"$@\"; }\n";

  private static final Pattern LEFT_OUT = Pattern.compile("(?m)(^…$)|…");

  /** Returns a page of the documents whose files are written. */
  static Guide written(String name, Path folder) throws IOException {
    Guide guide = new Guide(Project.document("docs/" + name), folder);
    guide.write();
    return guide;
  }

  /** Writes the files that the page has, in all its languages. */
  void write() throws IOException {
    for (Block block : page.blocks()) {
      if (block.file().isPresent()) {
        Path file = folder.resolve(block.file().get());
        Files.createDirectories(file.getParent());
        Files.writeString(file, block.text());
      }
    }
  }

  /** Runs the commands in their order, and returns how many blocks of them there are. */
  int runCommands() throws IOException, InterruptedException {
    List<Block> blocks = page.blocks();
    int commands = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).language().equals("sh")) {
        String printed = command(blocks.get(i).text());
        assertThat(printed).matches(expected(blocks, i).orElse(Pattern.compile("")));
        commands++;
      }
    }
    return commands;
  }

  /** Runs the pieces of Java as one program. */
  void runJava() throws Exception {
    List<Block> blocks = page.blocks();
    StringBuilder statements = new StringBuilder();
    StringBuilder printed = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.language().equals("java") && block.file().isEmpty()) {
        statements.append(block.text()).append('\n');
        printed.append(expected(blocks, i).map(Pattern::pattern).orElse(""));
      }
    }
    assertThat(Program.run(folder, statements.toString())).matches(printed.toString());
  }

  /** What the block after another says is printed. */
  private static Optional<Pattern> expected(List<Block> blocks, int index) {
    return blocks.stream()
        .skip(index + 1L)
        .findFirst()
        .filter(next -> next.file().isEmpty() && next.language().equals("text"))
        .map(next -> pattern(next.text()));
  }

  static Pattern pattern(String text) {
    StringBuilder pattern = new StringBuilder();
    int[] from = {0};
    LEFT_OUT
        .matcher(text)
        .results()
        .forEach(
            gap -> {
              pattern.append(Pattern.quote(text.substring(from[0], gap.start())));
              pattern.append(gap.group(1) == null ? ".*" : "(?s:.*)");
              from[0] = gap.end();
            });
    return Pattern.compile(pattern + Pattern.quote(text.substring(from[0])));
  }

  private String command(String lines) throws IOException, InterruptedException {
    Path output = Files.createTempFile("output", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-e", "-c", JAVA + lines)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    Map<String, String> environment = builder.environment();
    environment.put("LC_ALL", "C.UTF-8");
    ThirdParty.OPTIONS_OF_THIS_BUILD.forEach(environment::remove);
    environment.merge("PATH", ThirdParty.programs(), (old, bin) -> bin + File.pathSeparator + old);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(lines).isTrue();
      String printed = COLOUR.matcher(Files.readString(output)).replaceAll("");
      assertThat(process.exitValue()).as(lines + printed).isZero();
      return printed;
    } finally {
      Files.delete(output);
    }
  }
}
