package org.pingyi.evaluation.count.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.source.FileFaults;
import org.pingyi.evaluation.text.WhiteSpace;

/**
 * Reads ballots from NDJSON: a JSON object on each line. White space around keys and texts is
 * removed, and keys are compared without it.
 *
 * <p>What Jackson says of a faulty line is dropped, since it quotes the line.
 */
final class NdjsonBallots implements BallotReader {

  private final JsonFactory json =
      new JsonFactoryBuilder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .streamReadConstraints(
              // A line is limited as a whole, and numbers are not converted.
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final BallotFields fields;
  private final NdjsonLines lines;
  private final Characters characters;
  private char[] texts = new char[1 << 10];
  private int length;

  NdjsonBallots(BallotFields fields, Characters characters, long line) {
    this.fields = fields;
    this.lines = new NdjsonLines(characters, line);
    this.characters = characters;
  }

  @Override
  public int[] header() {
    return new int[0];
  }

  @Override
  public void restart(long line) {
    lines.restart(line);
  }

  @Override
  public boolean next(BallotRow into) {
    if (!lines.next()) {
      if (lines.line() == 1) {
        throw new InputException(FileFaults.empty(characters.name()));
      }
      return false;
    }
    length = 0;
    if (texts.length < lines.length()) {
      texts = new char[lines.chars().length];
    }
    into.begin(lines.line(), texts);
    if (lines.tooLong()) {
      into.malformed(RowDetails.TOO_LONG);
      return true;
    }
    try (JsonParser line = json.createParser(lines.chars(), 0, lines.length())) {
      readBallot(line, into);
    } catch (IOException notJson) {
      into.malformed(RowDetails.NOT_AN_OBJECT);
    }
    return true;
  }

  private void readBallot(JsonParser line, BallotRow into) throws IOException {
    if (line.nextToken() != JsonToken.START_OBJECT) {
      into.malformed(RowDetails.NOT_AN_OBJECT);
      return;
    }
    Set<String> keys = new HashSet<>();
    while (line.nextToken() == JsonToken.FIELD_NAME) {
      String key = WhiteSpace.trim(line.currentName());
      JsonToken value = line.nextToken();
      if (!keys.add(key)) {
        into.malformed(RowDetails.DUPLICATE_KEY);
      } else if (key.equals(BallotFields.RATINGS)) {
        readRatings(line, value, into);
      } else if (fields.fixed(key) == BallotFields.UNKNOWN) {
        into.malformed(RowDetails.UNKNOWN_KEY);
      } else {
        readText(line, value, fields.fixed(key), into);
      }
      if (into.malformed() != null) {
        return;
      }
    }
    if (line.nextToken() != null) {
      into.malformed(RowDetails.NOT_AN_OBJECT);
    }
  }

  private void readRatings(JsonParser line, JsonToken value, BallotRow into) throws IOException {
    if (value == JsonToken.VALUE_NULL) {
      return;
    }
    if (value != JsonToken.START_OBJECT) {
      into.malformed(RowDetails.RATINGS);
      return;
    }
    Set<String> criteria = new HashSet<>();
    while (line.nextToken() == JsonToken.FIELD_NAME && into.malformed() == null) {
      String criterion = WhiteSpace.trim(line.currentName());
      JsonToken answer = line.nextToken();
      int field = fields.answer(criterion);
      if (!criteria.add(criterion)) {
        into.malformed(RowDetails.DUPLICATE_KEY);
      } else if (field == BallotFields.UNKNOWN) {
        into.unknownCriterion(criterion);
        field = BallotFields.NOT_READ;
      }
      readText(line, answer, field, into);
    }
  }

  private void readText(JsonParser line, JsonToken value, int field, BallotRow into)
      throws IOException {
    switch (value) {
      case VALUE_NULL -> {}
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        if (field >= 0) {
          set(line.getTextCharacters(), line.getTextOffset(), line.getTextLength(), field, into);
        }
      }
      default -> into.malformed(RowDetails.WRONG_VALUE);
    }
  }

  private void set(char[] text, int offset, int count, int field, BallotRow into) {
    int start = WhiteSpace.skip(text, offset, offset + count);
    int end = WhiteSpace.skipBack(text, start, offset + count);
    System.arraycopy(text, start, texts, length, end - start);
    into.set(field, length, length + end - start);
    length += end - start;
  }
}
