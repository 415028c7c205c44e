package org.pingyi.evaluation.commandline.usage;

import java.util.Collection;
import java.util.stream.Collectors;
import org.pingyi.evaluation.commandline.terminal.ToldException;
import org.pingyi.evaluation.fault.Suggestion;
import org.pingyi.evaluation.model.Text;

/** Something was asked about that the report does not have. */
public final class UnknownIdException extends ToldException {

  private static final long serialVersionUID = 1L;

  private static final int SHOWN = 20;

  private UnknownIdException(Text text) {
    super(text);
  }

  /**
   * Throws if an id is not among those there are.
   *
   * @param what what it should be the id of, as it is called within a sentence
   */
  public static void requireKnown(Text what, String option, String id, Collection<String> known) {
    if (known.contains(id)) {
      return;
    }
    String some = known.stream().limit(SHOWN).collect(Collectors.joining(", "));
    String all = known.size() > SHOWN ? some + ", …" : some;
    Text meant =
        Suggestion.nearest(id, known)
            .map(
                nearest ->
                    Text.of(
                        "did you mean “" + nearest + "”? There are: ", "是否想写“" + nearest + "”？现有："))
            .orElse(Text.of("there are: ", "现有："));
    throw new UnknownIdException(
        Text.of(
            "there is no %s “%s” (%s); ".formatted(what.en(), id, option) + meant.en() + all,
            "没有%s“%s”（%s）；".formatted(what.zh(), id, option) + meant.zh() + all));
  }
}
