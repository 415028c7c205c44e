package org.pingyi.evaluation.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TallyOptionsTest {

  @Test
  void a_host_that_says_nothing_gives_one_thread_and_no_file() {
    assertThat(TallyOptions.DEFAULT.threads()).isEqualTo(1);
    assertThat(TallyOptions.DEFAULT.memory()).isEmpty();
    assertThat(TallyOptions.DEFAULT.folder()).isEmpty();
  }

  @Test
  void each_option_is_changed_alone() {
    Path folder = Path.of("spill");
    TallyOptions options =
        TallyOptions.DEFAULT.withFolder(folder).withMemory(1).withThreads(TallyOptions.MAX_THREADS);

    assertThat(options.threads()).isEqualTo(1_024);
    assertThat(options.memory()).hasValue(1);
    assertThat(options.folder()).contains(folder);
  }

  @Test
  void no_thread_too_many_of_them_or_no_memory_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> TallyOptions.DEFAULT.withThreads(0));
    assertThatIllegalArgumentException().isThrownBy(() -> TallyOptions.DEFAULT.withThreads(1_025));
    assertThatIllegalArgumentException().isThrownBy(() -> TallyOptions.DEFAULT.withMemory(0));
  }

  @Test
  void a_folder_where_no_temporary_file_can_be_open_is_refused(@TempDir Path folder)
      throws IOException {
    Path archive = folder.resolve("archive.zip");
    try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
      Path inside = zip.getPath("/");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TallyOptions.DEFAULT.withFolder(inside))
          .withMessageContaining("default file system");
    }
    assertThat(TallyOptions.DEFAULT.withFolder(folder).folder()).contains(folder);
  }
}
