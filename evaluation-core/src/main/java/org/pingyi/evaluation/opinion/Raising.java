package org.pingyi.evaluation.opinion;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.rectification.NewItem;
import org.pingyi.evaluation.rectification.Source;

/** What a problem is like that was made of opinions. */
final class Raising {

  private static final int DIGITS = 32;

  private Raising() {}

  /**
   * Returns the problem with the opinions as its source. Its reference is the same for the same
   * opinions and the same words, and the ledger enters none twice.
   */
  static NewItem from(String book, List<Long> numbers, NewItem problem) {
    Source given = problem.source();
    Source source =
        new Source(
            SourceKind.OPINION,
            Optional.of(book + '/' + hash(numbers, problem)),
            Optional.empty(),
            given.person(),
            given.evidence(),
            given.observed(),
            numbers);
    return new NewItem(
        problem.problem(),
        problem.object(),
        problem.criterion(),
        problem.group(),
        source,
        problem.resolveBy());
  }

  private static String hash(List<Long> numbers, NewItem problem) {
    Hasher hasher = Hashing.sha256().newHasher();
    numbers.forEach(hasher::putLong);
    Stream.of(
            problem.problem(),
            problem.object(),
            problem.criterion().orElse(""),
            problem.group().orElse(""))
        .forEach(text -> hasher.putInt(text.length()).putString(text, UTF_8));
    return hasher.hash().toString().substring(0, DIGITS);
  }
}
