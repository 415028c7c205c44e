package org.pingyi.evaluation.scheme;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.Converter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives rules lists, sets and maps that nobody can change: the same parameters are handed to a rule
 * at each call, and what it did to them would count in the next.
 */
final class UnchangingParameters extends JacksonAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  private static final Set<Class<?>> COLLECTIONS =
      Set.of(Collection.class, List.class, Set.class, Map.class);

  @Override
  public @Nullable Object findDeserializationConverter(Annotated component) {
    Object own = super.findDeserializationConverter(component);
    return own == null && COLLECTIONS.contains(component.getRawType())
        ? new Copy(component.getType())
        : own;
  }

  private record Copy(JavaType type) implements Converter<Object, Object> {

    @Override
    public Object convert(Object value) {
      return unchanging(value);
    }

    @Override
    public JavaType getInputType(TypeFactory types) {
      return type;
    }

    @Override
    public JavaType getOutputType(TypeFactory types) {
      return type;
    }

    private static Object unchanging(Object value) {
      if (value instanceof Set<?> set) {
        Set<Object> copy = new LinkedHashSet<>();
        set.forEach(element -> copy.add(unchanging(element)));
        return Collections.unmodifiableSet(copy);
      }
      if (value instanceof Collection<?> list) {
        List<Object> copy = new ArrayList<>();
        list.forEach(element -> copy.add(unchanging(element)));
        return Collections.unmodifiableList(copy);
      }
      if (value instanceof Map<?, ?> map) {
        Map<Object, Object> copy = new LinkedHashMap<>();
        map.forEach((key, element) -> copy.put(key, unchanging(element)));
        return Collections.unmodifiableMap(copy);
      }
      return value;
    }
  }
}
