package org.pingyi.evaluation.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.ballot.GivenBallot;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.source.JsonFactories;
import org.pingyi.evaluation.text.CodePoints;

/**
 * Reads a paper from a line of JSON. What Jackson says of a faulty line is dropped, since it quotes
 * the line; and of what a line says nothing is told, since anything may stand anywhere.
 */
final class PaperParser {

  static final Text TOO_LONG =
      Text.of(
          "the line is longer than " + PapersNdjson.LONGEST_LINE + " bytes",
          "该行超过 " + PapersNdjson.LONGEST_LINE + " 字节");

  private static final Text NOT_AN_OBJECT =
      Text.of("the line is not one JSON object in UTF-8", "该行不是一个 UTF-8 编码的 JSON 对象");
  private static final Text TWICE = Text.of("a key stands twice", "有重复的键");
  private static final Text UNKNOWN =
      Text.of(
          "there is a key that papers do not have: they have submission, pass or batch, ballots,"
              + " channel, seconds, scheme and spoilt",
          "有评议票中没有的键：应为 submission、pass 或 batch、ballots、channel、seconds、scheme、spoilt");
  private static final Text UNKNOWN_OF_BALLOT =
      Text.of(
          "there is a key that ballots do not have: they have object, ratings and comment",
          "有单张票中没有的键：应为 object、ratings、comment");
  private static final Text PASS_OR_BATCH =
      Text.of(
          "a paper has either a pass or the batch in which it was given out by hand",
          "评议票应有 pass（评议码）或 batch（纸质票批次），且只有其一");
  private static final Text OF_A_BATCH =
      Text.of(
          "a paper by hand has no channel, seconds or scheme of its own",
          "纸质票没有自己的 channel、seconds 或 scheme");
  private static final Text NOT_SPOILT =
      Text.of("only a paper by hand, without ballots, is spoilt", "只有不含 ballots 的纸质票可以标为 spoilt");

  private static final JsonFactory JSON =
      JsonFactories.keepingNothing(
          StreamReadConstraints.builder()
              .maxStringLength(PapersNdjson.LONGEST_LINE)
              .maxNameLength(PapersNdjson.LONGEST_LINE)
              .maxNumberLength(1000)
              .maxNestingDepth(4)
              .build());

  /** The line is no paper. */
  private static final class NoPaper extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text why;

    NoPaper(Text why) {
      super(why.en(), null, false, false);
      this.why = why;
    }
  }

  /** What stood on a line. */
  private static final class Fields {
    @Nullable String submission;
    @Nullable String pass;
    @Nullable String batch;
    @Nullable String scheme;
    @Nullable String channel;
    @Nullable List<GivenBallot> ballots;
    OptionalLong seconds = OptionalLong.empty();
    boolean spoilt;
  }

  private final String fingerprint;

  PaperParser(String fingerprint) {
    this.fingerprint = requireNonNull(fingerprint, "fingerprint");
  }

  HandedPaper paper(long line, byte[] bytes, int length) {
    try (JsonParser json =
        JSON.createParser(
            new InputStreamReader(
                new ByteArrayInputStream(bytes, 0, length), UTF_8.newDecoder()))) {
      return paper(line, fields(json));
    } catch (NoPaper not) {
      return new HandedPaper.Unreadable(line, not.why);
    } catch (IOException notJson) {
      return new HandedPaper.Unreadable(line, NOT_AN_OBJECT);
    }
  }

  private static Fields fields(JsonParser json) throws IOException, NoPaper {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new NoPaper(NOT_AN_OBJECT);
    }
    Fields fields = new Fields();
    Set<String> keys = new HashSet<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = once(json, keys);
      switch (key) {
        case "submission" -> fields.submission = text(json, "submission");
        case "pass" -> fields.pass = text(json, "pass");
        case "batch" -> fields.batch = text(json, "batch");
        case "scheme" -> fields.scheme = text(json, "scheme");
        case "channel" -> fields.channel = text(json, "channel");
        case "seconds" -> fields.seconds = seconds(json);
        case "spoilt" -> fields.spoilt = truth(json);
        case "ballots" -> fields.ballots = ballots(json);
        default -> throw new NoPaper(UNKNOWN);
      }
    }
    if (json.nextToken() != null) {
      throw new NoPaper(NOT_AN_OBJECT);
    }
    return fields;
  }

  /** Goes to the value of a key that may stand once. */
  private static String once(JsonParser json, Set<String> keys) throws IOException, NoPaper {
    String key = json.currentName();
    if (!keys.add(key)) {
      throw new NoPaper(TWICE);
    }
    json.nextToken();
    return key;
  }

  private HandedPaper paper(long line, Fields fields) throws NoPaper {
    if ((fields.pass == null) == (fields.batch == null)) {
      throw new NoPaper(PASS_OR_BATCH);
    }
    String submission = required(fields.submission, "submission");
    return fields.batch == null
        ? withPass(line, submission, required(fields.pass, "pass"), fields)
        : byHand(line, submission, fields.batch, fields);
  }

  private HandedPaper withPass(long line, String submission, String pass, Fields fields)
      throws NoPaper {
    if (fields.spoilt) {
      throw new NoPaper(NOT_SPOILT);
    }
    return new HandedPaper.WithPass(
        line,
        new Submission(
            submission,
            fields.scheme == null ? fingerprint : fields.scheme,
            pass,
            required(fields.ballots, "ballots"),
            Optional.ofNullable(fields.channel),
            fields.seconds,
            Optional.empty()));
  }

  private static HandedPaper byHand(long line, String submission, String batch, Fields fields)
      throws NoPaper {
    if (fields.channel != null || fields.scheme != null || fields.seconds.isPresent()) {
      throw new NoPaper(OF_A_BATCH);
    }
    if (fields.spoilt && fields.ballots != null && !fields.ballots.isEmpty()) {
      throw new NoPaper(NOT_SPOILT);
    }
    if (!BatchIds.isName(submission)) {
      throw new NoPaper(wrong("submission", "a text of 1 to 100 characters", "1 至 100 个字符的文本"));
    }
    return new HandedPaper.ByHand(
        line,
        fields.spoilt
            ? HandPaper.spoilt(submission, batch)
            : HandPaper.of(submission, batch, required(fields.ballots, "ballots")));
  }

  private static <T> T required(@Nullable T value, String key) throws NoPaper {
    if (value == null) {
      throw new NoPaper(Text.of("the key " + key + " is missing", "缺少键 " + key));
    }
    return value;
  }

  private static @Nullable List<GivenBallot> ballots(JsonParser json) throws IOException, NoPaper {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    require(json, JsonToken.START_ARRAY, "ballots", "a list of objects", "对象的列表");
    List<GivenBallot> ballots = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      require(json, JsonToken.START_OBJECT, "ballots", "a list of objects", "对象的列表");
      ballots.add(ballot(json));
    }
    return ballots;
  }

  private static GivenBallot ballot(JsonParser json) throws IOException, NoPaper {
    @Nullable String object = null;
    @Nullable String comment = null;
    Map<String, String> ratings = Map.of();
    Set<String> keys = new HashSet<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = once(json, keys);
      switch (key) {
        case "object" -> object = text(json, "object");
        case "comment" -> comment = text(json, "comment");
        case "ratings" -> ratings = ratings(json);
        default -> throw new NoPaper(UNKNOWN_OF_BALLOT);
      }
    }
    return new GivenBallot(required(object, "object"), ratings, comment == null ? "" : comment);
  }

  private static Map<String, String> ratings(JsonParser json) throws IOException, NoPaper {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return Map.of();
    }
    require(json, JsonToken.START_OBJECT, "ratings", "an object", "对象");
    Map<String, String> ratings = new LinkedHashMap<>();
    Set<String> criteria = new HashSet<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String criterion = wellFormed(once(json, criteria));
      String answer =
          switch (json.currentToken()) {
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> wellFormed(json.getText());
            case VALUE_NULL -> "";
            default -> throw new NoPaper(wrong("ratings", "texts or numbers", "文本或数"));
          };
      ratings.put(criterion, answer);
    }
    return ratings;
  }

  private static @Nullable String text(JsonParser json, String key) throws IOException, NoPaper {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    require(json, JsonToken.VALUE_STRING, key, "a text", "文本");
    return wellFormed(json.getText());
  }

  /** JSON can write half a character, which is none in UTF-8. */
  private static String wellFormed(String text) throws NoPaper {
    if (CodePoints.hasHalf(text)) {
      throw new NoPaper(NOT_AN_OBJECT);
    }
    return text;
  }

  private static OptionalLong seconds(JsonParser json) throws IOException, NoPaper {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return OptionalLong.empty();
    }
    if (json.currentToken() == JsonToken.VALUE_NUMBER_INT
        && json.getNumberType() != JsonParser.NumberType.BIG_INTEGER
        && json.getLongValue() >= 0) {
      return OptionalLong.of(json.getLongValue());
    }
    throw new NoPaper(wrong("seconds", "a whole number from 0 on", "不小于 0 的整数"));
  }

  private static boolean truth(JsonParser json) throws IOException, NoPaper {
    return switch (json.currentToken()) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE, VALUE_NULL -> false;
      default -> throw new NoPaper(wrong("spoilt", "true or false", "true 或 false"));
    };
  }

  private static void require(JsonParser json, JsonToken wanted, String key, String en, String zh)
      throws NoPaper {
    if (json.currentToken() != wanted) {
      throw new NoPaper(wrong(key, en, zh));
    }
  }

  private static Text wrong(String key, String en, String zh) {
    return Text.of("the value of " + key + " has to be " + en, "键 " + key + " 的值应为" + zh);
  }
}
