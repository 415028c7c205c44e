package org.pingyi.evaluation.schema;

import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.stability.Stable;

/**
 * The JSON Schemas (2020-12) of schemes and reports.
 *
 * {@snippet class="ServiceTest" region="schema"}
 *
 * <p>Methods may be called by any number of threads.
 */
@Stable
public final class JsonSchemas {

  private JsonSchemas() {}

  /**
   * Returns the schema of schemes that use some plugins. What the reader accepts the schema
   * accepts; what the reader refuses the schema refuses too, as far as a schema can say it. It
   * cannot say that a name must exist, that ids are unique, that values rise or fall, or what a
   * rule checks by itself.
   *
   * <p>A scheme is read from the text as written, so that a number, a boolean and a text are the
   * same to it where the text fits. {@code null} is a key that is not there.
   *
   * @param plugins the plugins that schemes may use; those of which more than one claims an id, and
   *     templates that cannot be read, are not among them
   * @return the schema, as JSON
   */
  public static String scheme(RulePlugins plugins) {
    return SchemaText.of(new SchemeSchema(plugins).write());
  }

  /**
   * Returns the schema of reports, with and without explanations. It describes every field, and no
   * other may be there.
   *
   * @return the schema, as JSON
   */
  public static String report() {
    return SchemaText.of(new ReportSchema().write());
  }
}
