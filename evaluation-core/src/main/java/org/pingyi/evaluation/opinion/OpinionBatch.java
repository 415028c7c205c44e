package org.pingyi.evaluation.opinion;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.audit.ExportedComments;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.source.FileFaults;
import org.pingyi.evaluation.stability.Stable;

/**
 * Opinions that came together and are entered at once, so that nobody can tell which of them came
 * first.
 *
 * @param reference what tells the batch from all others, such as the id of a ballot box or the
 *     number of a meeting; it is never erased, so it names no person
 * @param channel by which way they came
 * @param root what their content is bound to where they came, such as the root of a box's comments;
 *     empty where nothing is
 * @param opinions the opinions, in any order
 */
@Stable
public record OpinionBatch(
    String reference, Channel channel, Optional<String> root, List<NewOpinion> opinions) {

  /**
   * Keeps a copy of the list.
   *
   * @throws IllegalArgumentException if the reference or the root is blank or longer than 200
   *     characters
   */
  public OpinionBatch {
    Ids.require(reference);
    requireNonNull(channel, "channel");
    root.ifPresent(Ids::require);
    opinions = ImmutableList.copyOf(opinions);
  }

  /**
   * Returns a batch whose content is bound to nothing.
   *
   * @param reference what tells the batch from all others
   * @param channel by which way they came
   * @param opinions the opinions, in any order
   * @return the batch
   * @throws IllegalArgumentException if the reference is blank or longer than 200 characters
   */
  public static OpinionBatch of(String reference, Channel channel, List<NewOpinion> opinions) {
    return new OpinionBatch(reference, channel, Optional.empty(), opinions);
  }

  /**
   * Reads the comments of a closed ballot box, as it gave them out, and redoes their hashes. The
   * batch has the box's id as its reference, and nothing of the intervals in which they came.
   *
   * @param file the file
   * @return the batch; comments that were taken back are not in it
   * @throws InputException if it cannot be read, is no such file, or contradicts itself; with the
   *     first fault, which quotes no comment
   */
  public static OpinionBatch ofComments(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return ofComments(file.toString(), in);
    } catch (IOException failure) {
      throw new InputException(FileFaults.unreadable(file, failure));
    }
  }

  /**
   * Reads the comments of a closed ballot box, as {@link #ofComments(Path)} does.
   *
   * @param name what faults name the file
   * @param in the comments; it is closed
   * @return the batch
   * @throws InputException as {@link #ofComments(Path)} does
   */
  public static OpinionBatch ofComments(String name, InputStream in) {
    ImmutableList.Builder<NewOpinion> opinions = ImmutableList.builder();
    ExportedComments comments =
        ExportedComments.read(
            name, in, (object, comment) -> opinions.add(new NewOpinion(object, comment)));
    if (!Ids.isOne(comments.id())) {
      throw new InputException(
          Fault.of(
              Place.startOf(name),
              FaultCode.INVALID_PARAMETER,
              Text.of(
                  "no ballot box has such an id: take the file as the box gave it out",
                  "票箱没有这样的编号：请使用票箱给出的原文件")));
    }
    return new OpinionBatch(
        comments.id(),
        Channel.BALLOT,
        Optional.of(comments.root().hash().text()),
        opinions.build());
  }

  @Override
  public String toString() {
    return opinions.size() + " opinions from " + channel.id();
  }
}
