package org.pingyi.evaluation.journal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an entry's row bears beside its hash. The format is told at {@link Journal}.
 *
 * @param kind what it is about
 * @param clearsHeld whether what was held was taken out
 * @param marks which pages were written or taken out with it
 * @param body what it says
 */
record EntryRow(String kind, boolean clearsHeld, List<PageMark> marks, Bytes body) {

  /**
   * That a page was written or taken out.
   *
   * @param key which page
   * @param hash the hash of its content; empty where it was taken out
   */
  record PageMark(PageKey key, Optional<Bytes> hash) {}

  EntryRow {
    marks = List.copyOf(marks);
  }

  static EntryRow of(NewEntry entry) {
    List<PageMark> marks = new ArrayList<>();
    entry.deleted().forEach(key -> marks.add(new PageMark(key, Optional.empty())));
    entry
        .pages()
        .forEach(
            page ->
                marks.add(
                    new PageMark(page.key(), Optional.of(Links.sha256(page.content().raw())))));
    return new EntryRow(entry.kind(), entry.clearsHeld(), marks, entry.body());
  }

  byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 + 64 * marks.size() + body.size());
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(out, kind);
      out.writeByte(clearsHeld ? 1 : 0);
      out.writeInt(marks.size());
      for (PageMark mark : marks) {
        write(out, mark.key().kind());
        out.writeLong(mark.key().number());
        out.writeByte(mark.hash().isPresent() ? 1 : 0);
        out.write(mark.hash().orElse(Bytes.EMPTY).raw());
      }
      out.write(body.raw());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, String kind) throws IOException {
    out.writeByte(kind.length());
    out.write(kind.getBytes(US_ASCII));
  }

  /** Reads what was written; empty where it cannot have been written so. */
  static Optional<EntryRow> parse(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      String kind = kind(in);
      boolean clearsHeld = flag(in);
      int count = in.getInt();
      List<PageMark> marks = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        PageKey key = new PageKey(kind(in), in.getLong());
        marks.add(
            new PageMark(key, flag(in) ? Optional.of(take(in, Links.SIZE)) : Optional.empty()));
      }
      return Optional.of(new EntryRow(kind, clearsHeld, marks, take(in, in.remaining())));
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String kind(ByteBuffer in) {
    String kind = new String(take(in, in.get()).raw(), US_ASCII);
    Kinds.check(kind);
    return kind;
  }

  private static boolean flag(ByteBuffer in) {
    int flag = in.get();
    if (flag != 0 && flag != 1) {
      throw new IllegalArgumentException("neither yes nor no");
    }
    return flag == 1;
  }

  private static Bytes take(ByteBuffer in, int length) {
    if (length < 0 || length > in.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] taken = new byte[length];
    in.get(taken);
    return Bytes.owning(taken);
  }
}
