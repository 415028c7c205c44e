package org.pingyi.evaluation.plugin;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pingyi.evaluation.model.Text;

/**
 * Finds out whether a class was compiled against the interfaces as they are. Java does not: a class
 * that lacks a method is loaded, and fails when the method is called.
 */
final class InterfaceVersion {

  private static final String OURS = "org.pingyi.evaluation.";

  private static final Text MADE_FOR_ANOTHER =
      Text.of("it was made for another version of Pingyi", "它是为另一版本的 Pingyi 编写的");

  private InterfaceVersion() {}

  /** A class was made for other interfaces than these. */
  static final class OtherVersionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    OtherVersionException(String lacking) {
      super("lacks " + lacking);
      this.text =
          Text.of(
              MADE_FOR_ANOTHER.en() + " and lacks " + lacking,
              MADE_FOR_ANOTHER.zh() + "，缺少 " + lacking);
    }

    Text text() {
      return text;
    }
  }

  /**
   * Checks that a class that is not abstract has all methods.
   *
   * @throws OtherVersionException if it lacks one
   * @throws LinkageError if a class is missing that its methods name
   */
  static void require(Class<?> type) {
    if (Modifier.isAbstract(type.getModifiers())) {
      return;
    }
    for (Method method : type.getMethods()) {
      if (Modifier.isAbstract(method.getModifiers())) {
        throw new OtherVersionException(
            method.getDeclaringClass().getSimpleName() + "." + signature(method));
      }
    }
  }

  private static String signature(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .map(Class::getSimpleName)
        .collect(Collectors.joining(", ", method.getName() + "(", ")"));
  }

  /**
   * Returns what is said of an error that comes of other interfaces than these: a method, a field
   * or a class of ours is not there, or not what it was.
   */
  static Optional<Text> of(Throwable failure) {
    boolean other =
        (failure instanceof IncompatibleClassChangeError
                || failure instanceof NoClassDefFoundError
                || failure instanceof ClassNotFoundException)
            && Foreign.message(failure).orElse("").replace('/', '.').contains(OURS);
    return other ? Optional.of(MADE_FOR_ANOTHER) : Optional.empty();
  }
}
