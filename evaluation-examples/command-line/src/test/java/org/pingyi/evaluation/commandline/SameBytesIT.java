package org.pingyi.evaluation.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Same inputs, same bytes: in files, on standard output and on standard error. */
class SameBytesIT {

  private static final Path CASE =
      Path.of("src", "test", "resources", "cases", "party-members").toAbsolutePath();

  @TempDir private Path folder;

  @Test
  void locale_time_zone_and_default_charset_make_no_difference() throws Exception {
    Jar here = Jar.in(folder);
    Jar elsewhere =
        here.with(
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Duser.timezone=America/Sao_Paulo",
                "-Dfile.encoding=ISO-8859-1",
                "-Dline.separator=\r\n")
            .where("LC_ALL", "C");

    assertThat(everything(elsewhere)).isEqualTo(everything(here));
  }

  @Test
  void faults_and_help_are_the_same_too() throws Exception {
    Path scheme = Files.writeString(folder.resolve("s.yaml"), "id: 甲\nversion: 0\ntitel: 乙\n");
    Jar elsewhere =
        Jar.in(folder)
            .with("-Duser.language=ar", "-Dfile.encoding=ISO-8859-1", "-Duser.country=EG")
            .where("LC_ALL", "C");

    for (String language : new String[] {"zh", "en"}) {
      Object[] check = {"check", "--scheme", scheme, "--lang", language};
      Object[] help = {"evaluate", "--help", "--lang", language};
      assertThat(elsewhere.run(check)).isEqualTo(Jar.in(folder).run(check));
      assertThat(elsewhere.run(help)).isEqualTo(Jar.in(folder).run(help));
    }
  }

  private Map<String, String> everything(Jar jar) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Outcome outcome =
        jar.run(
            "evaluate",
            "--lang",
            "zh",
            "--scheme",
            CASE.resolve("scheme.yaml"),
            "--ballots",
            CASE.resolve("ballots.csv"),
            "--objects",
            CASE.resolve("objects.csv"),
            "--out",
            out);
    assertThat(outcome.status()).as(outcome.err()).isZero();
    Map<String, String> everything =
        new TreeMap<>(Map.of("standard output", outcome.out(), "standard error", outcome.err()));
    for (String name : Inputs.names(out)) {
      everything.put(name, Files.readString(out.resolve(name)));
    }
    return everything;
  }
}
