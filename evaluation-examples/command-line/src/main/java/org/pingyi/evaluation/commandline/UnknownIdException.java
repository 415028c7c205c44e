package org.pingyi.evaluation.commandline;

import java.util.Collection;
import java.util.stream.Collectors;
import org.pingyi.evaluation.model.Text;

/** Something was asked about that the report does not have. */
final class UnknownIdException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final int SHOWN = 20;

  private final transient Text text;

  private UnknownIdException(Text text) {
    super(text.en());
    this.text = text;
  }

  /** Throws if an id is not among those there are. */
  static void requireKnown(Text what, String option, String id, Collection<String> known) {
    if (known.contains(id)) {
      return;
    }
    String some = known.stream().limit(SHOWN).collect(Collectors.joining(", "));
    String all = known.size() > SHOWN ? some + ", …" : some;
    throw new UnknownIdException(
        Text.of(
            "there is no " + what.en() + " “" + id + "” (" + option + "); there are: " + all,
            "没有" + what.zh() + "“" + id + "”（" + option + "）；现有：" + all));
  }

  Text text() {
    return text;
  }
}
