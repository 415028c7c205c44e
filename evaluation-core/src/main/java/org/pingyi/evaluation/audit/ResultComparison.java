package org.pingyi.evaluation.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.async.ByteArrayFeeder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.source.JsonFactories;

/**
 * Takes a recounted result as it is written, and goes along the published one token by token: of
 * neither more than a token is held. Not thread-safe.
 */
final class ResultComparison extends OutputStream {

  private static final JsonFactory JSON = JsonFactories.keepingNothing();

  private final String name;
  private final ResultTokens said;
  private final JsonParser recounted;
  private final ByteArrayFeeder feeder;
  private final Way way = new Way();
  private long same;
  private @Nullable Difference difference;

  ResultComparison(String name, ResultTokens said) throws IOException {
    this.name = name;
    this.said = said;
    this.recounted = JSON.createNonBlockingByteArrayParser();
    this.feeder = (ByteArrayFeeder) recounted.getNonBlockingInputFeeder();
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (difference == null && length > 0) {
      feeder.feedInput(bytes, offset, offset + length);
      compare();
    }
  }

  /** All was written. */
  @Override
  public void close() throws IOException {
    if (difference == null) {
      feeder.endOfInput();
      compare();
    }
    recounted.close();
  }

  /** How many tokens are the same. */
  long same() {
    return same;
  }

  /** The first difference, when all was written. */
  Optional<Difference> difference() {
    return Optional.ofNullable(difference);
  }

  private void compare() throws IOException {
    JsonToken token = recounted.nextToken();
    while (token != JsonToken.NOT_AVAILABLE && difference == null) {
      JsonToken other = said.next();
      if (other != token || (isText(token) && !said.text().equals(recounted.getText()))) {
        difference = difference(other, token);
      } else if (token == null) {
        return;
      } else {
        way.follow(token, isText(token) ? recounted.getText() : "");
        same++;
        token = recounted.nextToken();
      }
    }
  }

  private static boolean isText(@Nullable JsonToken token) {
    return token != null && (token == JsonToken.FIELD_NAME || token.isScalarValue());
  }

  private Difference difference(@Nullable JsonToken other, @Nullable JsonToken token)
      throws IOException {
    boolean more = token == null || token.isStructEnd();
    String pointer =
        more ? said.pointer() : recounted.getParsingContext().pathAsPointer().toString();
    String field = more ? said.text() : recounted.getText();
    boolean isField = (more ? other : token) == JsonToken.FIELD_NAME;
    return new Difference(
        name,
        pointer,
        way.to(isField ? Optional.of(field) : Optional.empty()),
        described(other, said.text()),
        described(token, token == null ? "" : recounted.getText()));
  }

  private static Text described(@Nullable JsonToken token, String text) {
    if (token == null || token.isStructEnd()) {
      return Text.of("nothing", "无");
    }
    return switch (token) {
      case START_OBJECT, START_ARRAY -> Text.of("something with parts", "含有下级内容");
      case FIELD_NAME -> Text.of("the field " + Shown.of(text), "字段 " + Shown.of(text));
      case VALUE_STRING -> Text.of("“" + Shown.of(text) + "”");
      default -> Shown.text(text);
    };
  }
}
