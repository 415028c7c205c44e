package org.pingyi.evaluation.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How large the parts of a journal may be, and what they may be called. */
class JournalBoundsTest {

  private static Bytes bytes(int size) {
    return Bytes.of(new byte[size]);
  }

  private static StoreChange change(Bytes seal, List<StoredRow> entries, List<StoredRow> held) {
    return new StoreChange(seal, entries, false, held, List.of(), List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "z", "a-z", "a-", "abcdefghijklmnop"})
  void a_kind_is_up_to_sixteen_lower_case_letters_and_hyphens(String kind) {
    assertThat(new PageKey(kind, 0).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "A", "a1", "`", "{", "a b", "abcdefghijklmnopq"})
  void nothing_else_is_a_kind(String kind) {
    assertThatIllegalArgumentException().isThrownBy(() -> new PageKey(kind, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> NewEntry.of(kind, Bytes.EMPTY));
  }

  @Test
  void pages_takings_and_changes_are_counted_from_nothing_on() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PageKey("a", -1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StoredHead(-1, Bytes.EMPTY, 0, Bytes.EMPTY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StoredHead(0, Bytes.EMPTY, -1, Bytes.EMPTY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StoredHead(1, bytes(StoredHead.MAXIMUM_OWNER + 1), 0, Bytes.EMPTY));
  }

  @Test
  void a_seal_a_row_and_a_page_are_as_large_as_every_store_can_keep() {
    Bytes largest = bytes(StoredRow.MAXIMUM_SIZE);
    StoredRow row = new StoredRow(1, largest);
    Bytes seal = bytes(StoreChange.MAXIMUM_SEAL);
    assertThat(change(seal, List.of(row), List.of(row)).held()).containsExactly(row);
    assertThat(new StoredPage(new PageKey("a", 0), largest).grown()).isFalse();

    Bytes larger = bytes(StoredRow.MAXIMUM_SIZE + 1);
    List<StoredRow> tooLarge = List.of(new StoredRow(1, larger));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> change(bytes(StoreChange.MAXIMUM_SEAL + 1), List.of(), List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> change(seal, tooLarge, List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> change(seal, List.of(), tooLarge));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StoredPage(new PageKey("a", 0), larger));
  }

  @Test
  void bytes_are_a_value_of_their_own_and_say_only_how_many_they_are() {
    byte[] given = {1, 2, 3};
    Bytes bytes = Bytes.of(given);
    given[0] = 9;
    ByteBuffer into = ByteBuffer.allocate(3);
    bytes.put(into);

    assertThat(bytes.toArray()).containsExactly(1, 2, 3);
    assertThat(into.array()).containsExactly(1, 2, 3);
    assertThat(bytes.hex()).isEqualTo("010203");
    assertThat(bytes).isEqualTo(Bytes.first(new byte[] {1, 2, 3, 4}, 3)).hasToString("3 bytes");
    assertThat(bytes)
        .isNotEqualTo(Bytes.of((byte) 1))
        .hasSameHashCodeAs(Bytes.of((byte) 1, (byte) 2, (byte) 3));
    assertThat(Bytes.of("评议").text()).isEqualTo("评议");
    assertThat(Bytes.first(new byte[] {1}, 1).size()).isEqualTo(1);
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> Bytes.first(new byte[] {1}, 2));
  }

  @Test
  void a_row_that_no_journal_wrote_is_no_entry() {
    EntryRow entry =
        new EntryRow(
            "interval",
            true,
            List.of(
                new EntryRow.PageMark(new PageKey("papers", 1), Optional.of(Links.sha256())),
                new EntryRow.PageMark(new PageKey("papers", 2), Optional.empty())),
            Bytes.of("body"));
    byte[] sound = entry.toBytes();
    assertThat(EntryRow.parse(sound)).contains(entry);

    int flag = 1 + "interval".length();
    for (int length = 0; length < sound.length - "body".length(); length++) {
      assertThat(EntryRow.parse(Bytes.first(sound, length).toArray())).as("%d", length).isEmpty();
    }
    assertThat(EntryRow.parse(changed(sound, flag, 2))).isEmpty();
    assertThat(EntryRow.parse(changed(sound, flag, -1))).isEmpty();
    assertThat(EntryRow.parse(changed(sound, 0, -1))).isEmpty();
    assertThat(EntryRow.parse(changed(sound, 0, 0))).isEmpty();
    assertThat(EntryRow.parse(changed(sound, 1, 'I'))).isEmpty();
    assertThat(EntryRow.parse(changed(sound, flag + 4, 9))).isEmpty();
  }

  private static byte[] changed(byte[] sound, int place, int value) {
    byte[] changed = sound.clone();
    changed[place] = (byte) value;
    return changed;
  }
}
