package org.pingyi.evaluation.commandline.terminal;

import java.time.InstantSource;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import picocli.CommandLine.Model.CommandSpec;

/** What a command is run with: where the user reads, in which language, and what tells the time. */
public interface Session {

  /** Returns what a command is run with: the command above all others is the session. */
  static Session of(CommandSpec command) {
    return (Session) command.root().userObject();
  }

  /** Returns where the user reads. */
  Screen screen();

  /** Returns the language that the user reads. */
  Language language();

  /** Returns what tells the time. */
  InstantSource clock();

  /** Shows a line of the results. */
  default void show(Text line) {
    screen().show(line.in(language()));
  }

  /** Returns a text as a warning. */
  static Text warning(Text text) {
    return Text.of("warning: " + text.en(), "警告：" + text.zh());
  }

  /** Says what is wrong, in the name of the program. */
  default void complain(Text what) {
    screen().complain("pingyi: " + what.in(language()));
  }
}
