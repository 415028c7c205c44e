package org.pingyi.evaluation.scheme;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Reference;

/**
 * Parameters of a rule as flat texts by the keys that a scheme has for them: {@code
 * when.satisfaction-below → 0.85}. Numbers are exact. Left out are parameters that are not given,
 * and texts in two languages, which no rule calculates with.
 *
 * <p>Records are read by Jackson, as they are filled by it: modules open them to nobody else.
 */
public final class ParameterTexts {

  private static final JsonMapper MAPPER = mapper();

  private ParameterTexts() {}

  /**
   * Returns parameters as texts.
   *
   * @param parameters a record of parameters
   * @return their texts in the order of the record, those of lists and nested records by {@code
   *     key[0]} and {@code key.inner}
   */
  public static Map<String, String> of(Record parameters) {
    Map<String, String> texts = new LinkedHashMap<>();
    add("", MAPPER.valueToTree(parameters), texts);
    return texts;
  }

  private static void add(String key, JsonNode node, Map<String, String> texts) {
    if (node.isObject()) {
      node.properties()
          .forEach(
              field ->
                  add(
                      key.isEmpty() ? field.getKey() : key + "." + field.getKey(),
                      field.getValue(),
                      texts));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        add(key + "[" + i + "]", node.get(i), texts);
      }
    } else if (!node.isNull()) {
      texts.put(key, node.asText());
    }
  }

  private static JsonMapper mapper() {
    SimpleModule types = new SimpleModule();
    add(types, BigDecimal.class, decimal -> Fraction.of(decimal).toString());
    add(types, Fraction.class, Fraction::toString);
    add(types, Share.class, Share::toString);
    add(types, CalendarDuration.class, CalendarDuration::toString);
    add(types, LocalDate.class, LocalDate::toString);
    add(types, Reference.class, Reference::id);
    types.addSerializer(Text.class, new AsNothing());
    types.addSerializer(new AsWord());
    return JsonMapper.builder()
        .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
        .annotationIntrospector(new OnlyComponents())
        .propertyNamingStrategy(new Kebab())
        .addModule(new Jdk8Module())
        .addModule(types)
        .build();
  }

  private static String word(Enum<?> constant) {
    return ParameterType.wordsOf(constant.getDeclaringClass()).entrySet().stream()
        .filter(word -> word.getValue() == constant)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static <T> void add(SimpleModule types, Class<T> type, Function<T, String> text) {
    types.addSerializer(type, new AsText<>(type, text));
  }

  /** Other methods of a record are no parameters, however they are called. */
  private static final class OnlyComponents extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean hasIgnoreMarker(AnnotatedMember member) {
      Class<?> owner = member.getDeclaringClass();
      return super.hasIgnoreMarker(member)
          || (member instanceof AnnotatedMethod
              && owner.isRecord()
              && Arrays.stream(owner.getRecordComponents())
                  .noneMatch(component -> component.getName().equals(member.getName())));
    }
  }

  private static final class Kebab extends PropertyNamingStrategies.NamingBase {
    private static final long serialVersionUID = 1L;

    @Override
    public String translate(String component) {
      return Keys.kebab(component);
    }
  }

  private static final class AsText<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Function<T, String> text;

    AsText(Class<T> type, Function<T, String> text) {
      super(type);
      this.text = text;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(text.apply(value));
    }
  }

  private static final class AsWord extends StdSerializer<Enum<?>> {
    private static final long serialVersionUID = 1L;

    AsWord() {
      super(Enum.class, false);
    }

    @Override
    public void serialize(Enum<?> constant, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(word(constant));
    }
  }

  private static final class AsNothing extends StdSerializer<Text> {
    private static final long serialVersionUID = 1L;

    AsNothing() {
      super(Text.class);
    }

    @Override
    public void serialize(Text value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeNull();
    }
  }
}
