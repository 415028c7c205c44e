package org.pingyi.evaluation.opinion;

import java.util.List;
import org.pingyi.evaluation.opinion.OpinionException.Problem;

/** Finds opinions among those that a book knows. For one thread at a time. */
final class BookLookup {

  private final BookRecords records;

  BookLookup(BookRecords records) {
    this.records = records;
  }

  Opinion required(long number) {
    return records
        .known()
        .opinion(number)
        .orElseThrow(
            () -> {
              int last = records.known().opinions().size();
              return OpinionException.of(
                  Problem.UNKNOWN_OPINION,
                  "there is no opinion " + number + ": opinions are numbered from 1 to " + last,
                  "没有编号为 " + number + " 的意见：编号为 1 至 " + last);
            });
  }

  void requireBatch(long number) {
    int batches = records.known().batches();
    if (number < 1 || number > batches) {
      throw OpinionException.of(
          Problem.UNKNOWN_OPINION,
          "there is no batch " + number + ": batches are numbered from 1 to " + batches,
          "没有第 " + number + " 批意见：批次编号为 1 至 " + batches);
    }
  }

  List<Opinion> opinions(OpinionFilter filter, long after, int limit) {
    return records.known().opinions().stream()
        .skip(Math.max(after, 0))
        .filter(filter::fits)
        .limit(limit)
        .toList();
  }

  List<OpinionText> approved(OpinionFilter filter, long after, int limit) {
    return records.known().opinions().stream()
        .skip(Math.max(after, 0))
        .filter(one -> one.state().isReadable() && filter.fits(one))
        .limit(limit)
        .map(one -> new OpinionText(one, records.text(BookPage.REVIEWED, one.number())))
        .toList();
  }

  OpinionCounts count(OpinionFilter filter) {
    return OpinionCounts.of(records.known().opinions().stream().filter(filter::fits).toList());
  }
}
