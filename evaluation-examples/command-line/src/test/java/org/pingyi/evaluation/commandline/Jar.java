package org.pingyi.evaluation.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The jar as users run it, in a virtual machine of its own.
 *
 * @param folder where it runs
 * @param options what the virtual machine is given
 * @param environment what is set besides
 */
public record Jar(Path folder, List<String> options, Map<String, String> environment) {

  public static final Path FILE = Path.of(System.getProperty("pingyi.jar")).toAbsolutePath();

  public static Jar in(Path folder) {
    return new Jar(folder, JavaProgram.QUICK, Map.of());
  }

  /** Returns the jar in a virtual machine that is given this and nothing else. */
  public Jar with(String... virtualMachine) {
    return new Jar(folder, List.of(virtualMachine), environment);
  }

  public Jar where(String variable, String value) {
    return new Jar(folder, options, Map.of(variable, value));
  }

  /** Runs a command to its end. */
  public Outcome run(Object... args) throws IOException, InterruptedException {
    return run(List.of(), args);
  }

  /** Runs a command by way of another program, to its end. */
  public Outcome run(List<String> by, Object... args) throws IOException, InterruptedException {
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    try {
      Process process =
          builder(by, args).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      process.getOutputStream().close();
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("it ends").isTrue();
      return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** Returns what starts a command. */
  public ProcessBuilder builder(Object... args) {
    return builder(List.of(), args);
  }

  private ProcessBuilder builder(List<String> by, Object... args) {
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("-jar", FILE.toString()));
    List.of(args).forEach(arg -> arguments.add(arg.toString()));
    ProcessBuilder builder = JavaProgram.with(by, arguments).directory(folder.toFile());
    builder.environment().putAll(environment);
    return builder;
  }
}
