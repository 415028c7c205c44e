package org.pingyi.evaluation.commandline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs in a virtual machine of their own, of the Java that runs the tests. */
public final class JavaProgram {

  /** For what runs for a moment: to compile a second time, or to collect beside it, costs more. */
  public static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private JavaProgram() {}

  /** Returns what starts a class that stands among the tests. */
  public static ProcessBuilder of(Class<?> program, String... arguments) {
    List<String> all =
        new ArrayList<>(List.of("-classpath", System.getProperty("java.class.path")));
    all.add(program.getName());
    all.addAll(List.of(arguments));
    return with(all);
  }

  /** Returns what starts a virtual machine with arguments. */
  public static ProcessBuilder with(List<String> arguments) {
    return with(List.of(), arguments);
  }

  /** Returns what starts a virtual machine by way of another program. */
  static ProcessBuilder with(List<String> by, List<String> arguments) {
    List<String> command = new ArrayList<>(by);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    return new ProcessBuilder(command);
  }
}
