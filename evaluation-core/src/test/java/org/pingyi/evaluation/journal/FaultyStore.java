package org.pingyi.evaluation.journal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.pingyi.evaluation.journal.JournalException.Problem;
import org.pingyi.evaluation.model.Text;

/**
 * A store that goes away when it is told to, shows rows and pages that somebody changed, and counts
 * its views.
 */
public final class FaultyStore implements JournalStore {

  /** What becomes of the next write. */
  public enum Next {
    WELL,
    /** It is lost. */
    LOST,
    /** It is made, and its answer is lost. */
    UNANSWERED
  }

  private final JournalStore real;
  private volatile Next next = Next.WELL;
  private volatile boolean gone;
  private volatile Runnable beforeWrite = () -> {};
  private volatile Runnable afterWrite = () -> {};
  private volatile List<StoredPage> lastWritten = List.of();
  private final AtomicInteger writes = new AtomicInteger();
  private final AtomicInteger viewsOpened = new AtomicInteger();
  private final AtomicInteger viewsClosed = new AtomicInteger();
  private volatile Tampering tampering = (kind, row) -> Optional.of(row);

  /** Shows a row as somebody left it; none where it was taken out. */
  public interface Tampering {
    Optional<StoredRow> shown(String kind, StoredRow row);
  }

  public FaultyStore(JournalStore real) {
    this.real = real;
  }

  public void next(Next what) {
    next = what;
  }

  public void gone(boolean away) {
    gone = away;
  }

  /** Says what is done before each write. */
  public void beforeWrite(Runnable deed) {
    beforeWrite = deed;
  }

  /** Says what is done after each write. */
  public void afterWrite(Runnable deed) {
    afterWrite = deed;
  }

  public int writes() {
    return writes.get();
  }

  /** Which pages were written last. */
  public List<StoredPage> lastWritten() {
    return lastWritten;
  }

  /** How many views were opened, closed by now or not. */
  int viewsOpened() {
    return viewsOpened.get();
  }

  /** How many views are open. */
  public int viewsOpen() {
    return viewsOpened.get() - viewsClosed.get();
  }

  public void tamper(Tampering how) {
    tampering = how;
  }

  private static JournalException away() {
    return new JournalException(Problem.JOURNAL_UNAVAILABLE, Text.of("the store is away"));
  }

  private void reach() {
    if (gone) {
      throw away();
    }
  }

  @Override
  public StoredHead take(Bytes owner) {
    reach();
    return real.take(owner);
  }

  @Override
  public StoredHead write(StoredHead expected, StoreChange change) {
    reach();
    beforeWrite.run();
    Next how = next;
    next = Next.WELL;
    if (how == Next.LOST) {
      throw away();
    }
    StoredHead head = real.write(expected, change);
    lastWritten = change.pages();
    writes.incrementAndGet();
    afterWrite.run();
    if (how == Next.UNANSWERED) {
      throw away();
    }
    return head;
  }

  @Override
  public StoredView view() {
    reach();
    View view = new View(real.view());
    viewsOpened.incrementAndGet();
    return view;
  }

  @Override
  public Optional<Bytes> page(PageKey key) {
    reach();
    return shown(key, real.page(key));
  }

  private Optional<Bytes> shown(PageKey key, Optional<Bytes> content) {
    return content
        .flatMap(bytes -> tampering.shown(key.kind(), new StoredRow(key.number(), bytes)))
        .map(StoredRow::content);
  }

  @Override
  public void close() {}

  private final class View implements StoredView {

    private final StoredView seen;
    private final AtomicBoolean closed = new AtomicBoolean();

    View(StoredView seen) {
      this.seen = seen;
    }

    private Consumer<StoredRow> shown(String kind, Consumer<StoredRow> reader) {
      return row -> tampering.shown(kind, row).ifPresent(reader);
    }

    @Override
    public StoredHead head() {
      return seen.head();
    }

    @Override
    public void entries(Consumer<StoredRow> reader) {
      seen.entries(shown("entries", reader));
    }

    @Override
    public void held(Consumer<StoredRow> reader) {
      seen.held(shown("held rows", reader));
    }

    @Override
    public void pages(String kind, Consumer<StoredRow> reader) {
      seen.pages(kind, shown(kind, reader));
    }

    @Override
    public Optional<Bytes> page(PageKey key) {
      return FaultyStore.this.shown(key, seen.page(key));
    }

    @Override
    public void close() {
      seen.close();
      if (closed.compareAndSet(false, true)) {
        viewsClosed.incrementAndGet();
      }
    }
  }

  /** Returns bytes with one bit another. */
  public static UnaryOperator<Bytes> flipped() {
    return bytes -> {
      byte[] changed = bytes.toArray();
      changed[changed.length / 2] ^= 1;
      return Bytes.of(changed);
    };
  }
}
