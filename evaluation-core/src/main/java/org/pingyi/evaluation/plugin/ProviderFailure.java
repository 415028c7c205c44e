package org.pingyi.evaluation.plugin;

import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Text;

/** Words why a provider cannot be used, for whoever has to mend it or take it out. */
final class ProviderFailure {

  private ProviderFailure() {}

  /** Returns what is wrong, with what Java says of it. */
  static Text why(Throwable unusable) {
    List<Throwable> causes = Foreign.causes(unusable);
    Throwable cause = causes.get(causes.size() - 1);
    if (cause instanceof InterfaceVersion.OtherVersionException other) {
      return other.text();
    }
    String said = Foreign.named(cause.getClass().getSimpleName(), cause);
    String surrounding =
        cause == unusable ? "" : Foreign.message(unusable).map(text -> text + ": ").orElse("");
    return known(causes, cause)
        .map(known -> Text.of(known.en() + ": " + said, known.zh() + "：" + said))
        .orElseGet(() -> Text.of(surrounding + said));
  }

  private static Optional<Text> known(List<Throwable> causes, Throwable cause) {
    if (cause instanceof UnsupportedClassVersionError) {
      return Optional.of(Text.of("it was made for a newer Java", "它是为更新的 Java 版本编译的"));
    }
    if (cause instanceof InstantiationException) {
      return Optional.of(Text.of("the class is abstract", "该类是抽象类"));
    }
    if (cause instanceof NoSuchMethodException || cause instanceof IllegalAccessException) {
      return Optional.of(
          Text.of(
              "it is a public class that is needed, with a public constructor without arguments",
              "须是公开（public）的类，且有公开的无参构造方法"));
    }
    return causes.stream().flatMap(each -> InterfaceVersion.of(each).stream()).findFirst();
  }
}
