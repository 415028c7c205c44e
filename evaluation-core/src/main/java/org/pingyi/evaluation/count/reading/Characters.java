package org.pingyi.evaluation.count.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.source.FileFaults;
import org.pingyi.evaluation.source.FirstBytes;

/**
 * The characters of a source, a buffer at a time. Bytes that the charset does not have end the
 * source with a fault, and only after all characters before them were given out, so that whoever
 * reads knows the line. A byte order mark at the beginning is skipped.
 *
 * <p>Between two calls of {@link #fill} the next characters are {@code buffer[position]} to {@code
 * buffer[limit - 1]}; the reader moves {@code position}.
 */
public final class Characters implements AutoCloseable {

  private static final int SIZE = 1 << 15;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Puts the next characters into the empty buffer, none at the end of the source. */
  private interface Supply {
    void next(CharBuffer into) throws IOException;
  }

  final char[] buffer = new char[SIZE];
  int position;
  int limit;

  private final String name;
  private final Supply supply;
  private final @Nullable Decoding decoding;
  private final @Nullable Charset charset;
  private final @Nullable InputStream owned;
  private final CharBuffer characters = CharBuffer.wrap(buffer);
  private boolean begun;

  /** What the first bytes say where something could not be read. */
  private FirstBytes firstBytes = FirstBytes.TEXT;

  private long read;

  private Characters(String name, InputStream bytes, Charset charset, @Nullable InputStream owned) {
    this.name = name;
    this.decoding = new Decoding(bytes, charset);
    this.supply = decoding;
    this.charset = charset;
    this.owned = owned;
  }

  private Characters(String name, Reader reader) {
    this.name = name;
    this.decoding = null;
    this.supply = into -> countCharacters(reader.read(into));
    this.charset = null;
    this.owned = null;
  }

  /**
   * Opens a source.
   *
   * @param source the source, whose bytes or characters are taken
   * @return its characters, from the first on
   * @throws InputException if it is a file that cannot be opened
   * @throws IllegalStateException if it is a stream or a reader and was opened before
   */
  public static Characters of(BallotSource source) {
    if (source instanceof BallotSource.OfFile file) {
      InputStream bytes = open(file.file());
      return new Characters(file.name(), bytes, file.charset(), bytes);
    }
    if (source instanceof BallotSource.OfStream stream) {
      return new Characters(stream.name(), stream.take(), stream.charset(), null);
    }
    BallotSource.OfReader reader = (BallotSource.OfReader) source;
    return new Characters(reader.name(), reader.take());
  }

  /**
   * Returns the characters of bytes that somebody else has opened.
   *
   * @param name what faults call the source
   * @param charset of the bytes
   * @param bytes which somebody else closes
   * @param firstBytes what the first bytes of the source say
   * @return the characters, from the first on
   */
  public static Characters of(
      String name, Charset charset, InputStream bytes, FirstBytes firstBytes) {
    Characters characters = new Characters(name, bytes, charset, null);
    characters.firstBytes = firstBytes;
    return characters;
  }

  /** Forgets what was read and goes on somewhere behind the beginning of the source. */
  public void restart() {
    position = 0;
    limit = 0;
    begun = true;
    if (decoding != null) {
      decoding.restart();
    }
  }

  /**
   * Opens a file.
   *
   * @param file the file
   * @return its bytes
   * @throws InputException if it cannot be opened
   */
  public static InputStream open(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw new IOException("a folder");
      }
      return Files.newInputStream(file);
    } catch (IOException failure) {
      throw new InputException(FileFaults.unreadable(file, failure));
    }
  }

  /** What faults call the source. */
  String name() {
    return name;
  }

  /** {@return how many bytes of the source were read, or characters where it is a reader} */
  public long read() {
    return read;
  }

  /**
   * Fills the buffer anew.
   *
   * @param here where the characters before end, for a fault
   * @return false at the end of the source
   * @throws InputException if the source breaks off or has bytes that are no text
   */
  boolean fill(Place here) {
    position = 0;
    limit = 0;
    try {
      characters.clear();
      supply.next(characters);
      limit = characters.position();
      if (!begun && limit > 0) {
        begun = true;
        position = buffer[0] == BYTE_ORDER_MARK ? 1 : 0;
        return position < limit || fill(here);
      }
      return limit > 0;
    } catch (CharacterCodingException notText) {
      throw new InputException(notText(here));
    } catch (IOException failure) {
      throw new InputException(FileFaults.unreadable(name));
    }
  }

  private Fault notText(Place here) {
    return charset == null
        ? FileFaults.unreadable(name)
        : FileFaults.notText(here, charset, firstBytes);
  }

  private void countCharacters(int count) {
    read += Math.max(0, count);
  }

  @Override
  public void close() {
    if (owned != null) {
      try {
        owned.close();
      } catch (IOException alreadyRead) {
        // All that was wanted of the file has been read.
        return;
      }
    }
  }

  /** From bytes to characters. */
  private final class Decoding implements Supply {

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).limit(0);
    private boolean ended;
    private @Nullable CoderResult failure;

    /** Why there are no more bytes behind the first ones. */
    private @Nullable IOException brokenOff;

    Decoding(InputStream in, Charset charset) {
      this.in = in;
      this.decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    void restart() {
      decoder.reset();
      bytes.clear().limit(0);
      ended = false;
      failure = null;
    }

    @Override
    public void next(CharBuffer into) throws IOException {
      while (into.position() == 0) {
        CoderResult result = failure == null ? decoder.decode(bytes, into, ended) : failure;
        if (result.isError()) {
          failure = result;
          if (into.position() == 0) {
            result.throwException();
          }
        } else if (into.position() == 0 && ended) {
          return;
        } else if (result.isUnderflow() && !ended) {
          refill();
        }
      }
    }

    private void refill() throws IOException {
      IOException broken = brokenOff;
      if (broken != null) {
        throw broken;
      }
      bytes.compact();
      if (!begun && read == 0) {
        fillFirst();
        if (firstBytes == FirstBytes.TEXT) {
          firstBytes = FirstBytes.of(bytes.array(), bytes.position());
        }
      } else {
        readOn();
      }
      bytes.flip();
    }

    /** However they come, the first bytes are looked at together. */
    private void fillFirst() throws IOException {
      try {
        while (!ended && bytes.hasRemaining()) {
          readOn();
        }
      } catch (IOException failure) {
        if (bytes.position() == 0) {
          throw failure;
        }
        brokenOff = failure;
      }
    }

    private void readOn() throws IOException {
      int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
      ended = count < 0;
      bytes.position(bytes.position() + Math.max(0, count));
      read += Math.max(0, count);
    }
  }
}
