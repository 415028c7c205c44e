package org.pingyi.evaluation.ballot;

import static java.util.Objects.requireNonNull;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.pingyi.evaluation.stability.Stable;

/**
 * How much of a machine counting and evaluating may take. Whatever is said here, the same ballots
 * come to the same tally, the same rejections and the same report. Threads are started for one
 * tally or one report, and have ended when it is there.
 *
 * <p>Ballots from bytes in UTF-8, a file or a stream, are counted in chunks, by all threads. Where
 * the scheme has paper rules, while rules read papers, and where a source is a text, a reader or in
 * another charset, ballots are counted by the calling thread alone, and what is held is held in
 * memory.
 *
 * <p>Tokens are told apart by 128 bits of a hash. Where chunks are counted its key is drawn anew
 * for each tally from the platform's secure source, so that nobody can make tokens that are taken
 * for one; the tally does not depend on the key.
 *
 * {@snippet class="FrontDoorTest" region="options"}
 *
 * <p>Immutable and thread-safe.
 *
 * @param threads how many threads may count chunks, or evaluate objects, at once: from 1, which is
 *     the calling one alone, to {@value #MAX_THREADS}
 * @param memory how many bytes those ballots may take, at least 1, that wait for the duplicate
 *     check, since they have a token, where chunks are counted; those beyond it go to a temporary
 *     file. Each thread may hold 1 MiB in any case, and settling needs room besides: in each thread
 *     mostly for one of 256 parts of all that wait, where some tokens are on many ballots for up to
 *     four of them, twice over, and where one is on very many, for as many of its ballots as there
 *     are objects. Nothing else that counting keeps is bounded by it, as a bit or two for each line
 *     of chunks with duplicates. Without it all of them are held in memory
 * @param folder where that file is made, in the default file system; without it in the system's
 *     temporary folder. It is gone when counting ends
 */
@Stable
public record TallyOptions(int threads, OptionalLong memory, Optional<Path> folder) {

  /** The most threads that may count or evaluate at once. */
  public static final int MAX_THREADS = 1_024;

  /** One thread, the calling one; all that is held, is held in memory. */
  public static final TallyOptions DEFAULT =
      new TallyOptions(1, OptionalLong.empty(), Optional.empty());

  /**
   * Checks the options.
   *
   * @throws IllegalArgumentException if there is no thread, or there are more than {@value
   *     #MAX_THREADS}, or no byte of memory, or the folder is not in the default file system
   */
  public TallyOptions {
    requireNonNull(memory, "memory");
    requireNonNull(folder, "folder");
    if (threads < 1 || threads > MAX_THREADS) {
      throw new IllegalArgumentException("1 to " + MAX_THREADS + " threads count");
    }
    if (memory.isPresent() && memory.getAsLong() < 1) {
      throw new IllegalArgumentException("ballots that are held may take at least 1 byte");
    }
    if (folder.isPresent() && !folder.get().getFileSystem().equals(FileSystems.getDefault())) {
      throw new IllegalArgumentException("a temporary file is made in the default file system");
    }
  }

  /**
   * Returns these options with another number of threads.
   *
   * @param most how many threads may count or evaluate at once, from 1 to {@value #MAX_THREADS}
   * @return the options
   * @throws IllegalArgumentException if there are fewer or more
   */
  public TallyOptions withThreads(int most) {
    return new TallyOptions(most, memory, folder);
  }

  /**
   * Returns these options with a bound to what waits for the duplicate check in memory.
   *
   * @param bytes how many bytes ballots may take that wait where chunks are counted, at least 1
   * @return the options
   * @throws IllegalArgumentException if it is below 1
   */
  public TallyOptions withMemory(long bytes) {
    return new TallyOptions(threads, OptionalLong.of(bytes), folder);
  }

  /**
   * Returns these options with a folder for the temporary file.
   *
   * @param temporary a folder that is there, in the default file system
   * @return the options
   * @throws IllegalArgumentException if it is in another file system, such as that of an archive
   */
  public TallyOptions withFolder(Path temporary) {
    return new TallyOptions(threads, memory, Optional.of(temporary));
  }
}
