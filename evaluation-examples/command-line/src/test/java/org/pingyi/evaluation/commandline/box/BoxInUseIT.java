package org.pingyi.evaluation.commandline.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.commandline.Inputs;
import org.pingyi.evaluation.commandline.Jar;
import org.pingyi.evaluation.commandline.Outcome;
import org.pingyi.evaluation.commandline.folder.FolderJournal;
import org.pingyi.evaluation.commandline.folder.Kept;

class BoxInUseIT {

  @Test
  void a_box_that_another_process_has_open_is_left_alone_and_the_command_says_so(
      @TempDir Path folder) throws Exception {
    Inputs inputs = new Inputs(folder);
    Jar jar = Jar.in(folder);
    TrialBox box = new TrialBox(inputs, folder, folder.resolve("box"));
    assertThat(jar.run(box.words("open", "--scheme", inputs.scheme())).err()).isEmpty();
    Object[] batch = box.hall(2);

    try (FolderJournal held = FolderJournal.open(Kept.BOX, box.path())) {
      assertThat(held.store()).isNotNull();
      Outcome refused = jar.run(batch);
      assertThat(refused.status()).isEqualTo(2);
      assertThat(refused.out()).isEmpty();
      assertThat(refused.err())
          .isEqualTo(
              "pingyi: another program has the ballot box in "
                  + box.path()
                  + " open: wait until it is done, then try again\n");
    }

    assertThat(jar.run(batch).out()).isEqualTo("Opened: batch hall, 2 papers handed out\n");
  }
}
