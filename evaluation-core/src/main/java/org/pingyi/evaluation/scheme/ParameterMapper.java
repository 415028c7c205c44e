package org.pingyi.evaluation.scheme;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import com.fasterxml.jackson.databind.util.LookupCache;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.util.function.Function;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Reference;
import org.pingyi.evaluation.vocabulary.ParameterVocabulary;

/** The JSON mapper of parameters: ours alone, with fixed settings, and texts read as schemes do. */
final class ParameterMapper {

  private static final int INITIAL_TYPES = 16;
  private static final int MAX_TYPES = 200;

  private ParameterMapper() {}

  static JsonMapper create() {
    SimpleModule types = new SimpleModule();
    ParameterVocabulary.singles().forEach((type, form) -> add(types, type, form::parse));
    add(types, Reference.ToCriterion.class, Reference.ToCriterion::new);
    add(types, Reference.ToGroup.class, Reference.ToGroup::new);
    add(types, Reference.ToGrade.class, Reference.ToGrade::new);
    add(types, Reference.ToOption.class, Reference.ToOption::new);
    add(types, Reference.ToAttribute.class, Reference.ToAttribute::new);
    types.addDeserializer(Text.class, new BothLanguages());
    return builder().addModule(types).annotationIntrospector(new UnchangingParameters()).build();
  }

  /**
   * Returns a mapper that reads records wherever the one above may fill them; it writes nothing.
   */
  static JsonMapper forReading() {
    return builder().annotationIntrospector(new JacksonAnnotationIntrospector()).build();
  }

  /**
   * A mapper keeps the classes that it has seen, and with them the loaders of plugins' jars. So
   * none is kept for longer than a scheme, and none shares the caches that Jackson has for all.
   */
  private static JsonMapper.Builder builder() {
    LookupCache<Object, JavaType> types = new LRUMap<>(INITIAL_TYPES, MAX_TYPES);
    return JsonMapper.builder()
        .typeFactory(TypeFactory.defaultInstance().withCache(types))
        .addModule(new Jdk8Module());
  }

  @SuppressWarnings("unchecked") // the function gives what the class says: see ParameterVocabulary
  private static <T> void add(SimpleModule types, Class<T> type, Function<String, ?> parse) {
    types.addDeserializer(type, new FromText<>(type, text -> (T) parse.apply(text)));
    types.addKeyDeserializer(
        type,
        new KeyDeserializer() {
          @Override
          public Object deserializeKey(String key, DeserializationContext context) {
            return parse.apply(key);
          }
        });
  }

  private static final class FromText<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> parse;

    FromText(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      return parse.apply(parser.getText());
    }
  }

  private static final class BothLanguages extends StdDeserializer<Text> {
    private static final long serialVersionUID = 1L;

    BothLanguages() {
      super(Text.class);
    }

    @Override
    public Text deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      JsonNode text = context.readTree(parser);
      return new Text(text.path("en").asText(), text.path("zh").asText());
    }
  }

  /** Returns a text as the mapper reads it back. */
  static JsonNode text(Text text) {
    return JsonNodeFactory.instance.objectNode().put("en", text.en()).put("zh", text.zh());
  }
}
