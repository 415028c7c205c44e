package org.pingyi.evaluation.javadoc;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.UnknownInlineTagTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import jdk.javadoc.doclet.Taglet;

/**
 * Renders {@code {@snippet class="…" region="…"}} with JDK 17, whose Javadoc does not know it: the
 * later ones do, and are not given this. A tag that later ones would refuse is refused here too.
 *
 * <p>The folder of the snippets is the system property {@code snippet-path}, since the option of
 * that name is as new as the tag.
 */
public final class SnippetTaglet implements Taglet {

  private static final Pattern ATTRIBUTES =
      Pattern.compile("class=\"([\\w.]+)\"\\s+region=\"(\\w+)\"");

  /** Creates the taglet. */
  public SnippetTaglet() {}

  @Override
  public String getName() {
    return "snippet";
  }

  @Override
  public boolean isInlineTag() {
    return true;
  }

  @Override
  public Set<Location> getAllowedLocations() {
    return EnumSet.allOf(Location.class);
  }

  @Override
  public String toString(List<? extends DocTree> tags, Element element) {
    String content = ((UnknownInlineTagTree) tags.get(0)).getContent().toString().strip();
    try {
      return html(content, Path.of(System.getProperty("snippet-path")));
    } catch (IllegalArgumentException | UncheckedIOException refused) {
      throw new IllegalArgumentException(element + ", {@snippet " + content + "}", refused);
    }
  }

  static String html(String content, Path folder) {
    Matcher attributes = ATTRIBUTES.matcher(content);
    if (!attributes.matches()) {
      throw new IllegalArgumentException("a snippet has a class and a region, not: " + content);
    }
    Path file = folder.resolve(attributes.group(1).replace('.', '/') + ".java");
    String code = SnippetRegion.of(read(file), attributes.group(2));
    return "<pre class=\"snippet\"><code class=\"language-java\">"
        + escaped(code)
        + "</code></pre>";
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException("no snippets in " + file, failure);
    }
  }

  private static String escaped(String code) {
    return code.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
