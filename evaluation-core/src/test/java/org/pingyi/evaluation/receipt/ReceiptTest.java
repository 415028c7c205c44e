package org.pingyi.evaluation.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.Language;

class ReceiptTest {

  private static final byte[] SALT = new byte[Commitment.SALT_BYTES];
  private static final byte[] PAPER = "{\"ballots\":[]}".getBytes(UTF_8);

  @Test
  void a_receipt_is_the_first_half_of_the_leaf() {
    TreeHash leaf = Leaves.numbered(1);
    Receipt receipt = Receipt.of(leaf);

    assertThat(receipt.printed().bytes()).isEqualTo(Arrays.copyOf(leaf.bytes(), 16));
    assertThat(receipt.isFor(leaf)).isTrue();
    assertThat(receipt.isFor(Leaves.numbered(2))).isFalse();
    assertThat(Receipt.read(receipt.code()).value()).contains(receipt);
    assertThat(Receipt.read(receipt.code().substring(1)))
        .isInstanceOfSatisfying(
            CodeReading.Slip.class,
            slip -> assertThat(slip.slip()).isEqualTo(TypingSlip.TOO_SHORT));
  }

  @Test
  void a_receipt_says_what_it_is_for_and_what_it_does_not_show() {
    Receipt receipt = Receipt.of(Leaves.numbered(1));

    assertThat(receipt.sentence(Language.EN))
        .contains("your paper is in the ballot box", "does not show what you answered")
        .endsWith(".");
    assertThat(receipt.sentence(Language.ZH)).contains("已在票箱中", "看不出您填写的内容").endsWith("。");
    assertThat(receipt).hasToString("a receipt");
  }

  @Test
  void neither_a_proof_nor_an_answer_shows_in_a_log_which_paper_it_is_of() {
    MerkleTree tree = Leaves.tree(Leaves.numbered(0, 8));

    assertThat(tree.inclusion(6, 8)).hasToString("a proof of a leaf among 8");
    assertThat(new ReceiptAnswer.Counted(2, 6)).hasToString("counted in interval 2");
    assertThat(new ReceiptAnswer.Superseded(2, 6)).hasToString("superseded in interval 2");
  }

  @Test
  void a_commitment_is_a_hash_of_salt_and_content_and_its_leaf_one_of_that() throws Exception {
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    sha256.update(SALT);
    byte[] data = sha256.digest(PAPER);
    sha256.update((byte) 0);

    Commitment commitment = Commitment.to(SALT, PAPER);
    assertThat(commitment.data().bytes()).isEqualTo(data);
    assertThat(commitment.leaf().bytes()).isEqualTo(sha256.digest(data));
  }

  @Test
  void a_commitment_is_opened_by_its_own_salt_and_content_alone() {
    Commitment commitment = Commitment.to(SALT, PAPER);
    byte[] otherSalt = SALT.clone();
    otherSalt[31] = 1;
    byte[] otherPaper = PAPER.clone();
    otherPaper[0] = '[';

    assertThat(Commitment.to(SALT, PAPER)).isEqualTo(commitment);
    assertThat(Commitment.to(otherSalt, PAPER)).isNotEqualTo(commitment);
    assertThat(Commitment.to(SALT, otherPaper)).isNotEqualTo(commitment);
    assertThatIllegalArgumentException().isThrownBy(() -> Commitment.to(new byte[31], PAPER));
  }

  /** What stands at the end of the salt may not slip into the content. */
  @Test
  void the_salt_ends_where_the_content_begins() {
    byte[] longer = Arrays.copyOf(SALT, 33);

    assertThatIllegalArgumentException().isThrownBy(() -> Commitment.to(longer, PAPER));
  }

  @Test
  void random_bytes_come_from_where_the_host_says() {
    RandomBytes seeded = new Random(1)::nextBytes;
    byte[] expected = new byte[5];
    new Random(1).nextBytes(expected);

    assertThat(seeded.next(5)).isEqualTo(expected);
    assertThat(seeded.next(0)).isEmpty();
  }

  @Test
  void secure_random_bytes_differ_each_time() {
    RandomBytes secure = RandomBytes.secure();

    assertThat(secure.next(32)).hasSize(32).isNotEqualTo(secure.next(32));
    assertThat(RandomBytes.secure().next(32)).isNotEqualTo(secure.next(32));
  }
}
