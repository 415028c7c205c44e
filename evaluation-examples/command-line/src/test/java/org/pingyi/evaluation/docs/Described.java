package org.pingyi.evaluation.docs;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Finds what others can name and no comment describes. JDK 17 asks compact constructors for the
 * components of their records, and records for none: here it is the other way round, as it is in
 * later JDKs.
 */
final class Described {

  private static final Pattern COMPACT_CONSTRUCTOR = Pattern.compile("\\s*(public )?\\w+ \\{");

  private Described() {}

  /** Returns what is not described, each with its file. */
  static List<String> missing(List<Path> files) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-proc:none",
            "-Xdoclint:missing/protected",
            "-Xmaxwarns",
            "10000",
            "-classpath",
            Compiled.CLASS_PATH);
    List<String> missing = new ArrayList<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, found, options, null, manager.getJavaFileObjectsFromPaths(files));
      Iterable<? extends CompilationUnitTree> units = task.parse();
      task.analyze();
      Records records = new Records(DocTrees.instance(task), missing);
      units.forEach(unit -> records.scan(unit, null));
    }
    found.getDiagnostics().stream()
        .filter(each -> each.getSource() != null)
        .filter(each -> !COMPACT_CONSTRUCTOR.matcher(line(each)).matches())
        .forEach(each -> missing.add(each.getSource().getName() + ": " + line(each).strip()));
    return missing;
  }

  private static String line(Diagnostic<? extends JavaFileObject> found) {
    try {
      String text = found.getSource().getCharContent(true).toString();
      return text.lines().skip(found.getLineNumber() - 1).findFirst().orElseThrow();
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Looks for components of public records that have no {@code @param}. */
  private static final class Records extends TreePathScanner<Void, Void> {

    private final DocTrees trees;
    private final List<String> missing;

    Records(DocTrees trees, List<String> missing) {
      this.trees = trees;
      this.missing = missing;
    }

    @Override
    public Void visitClass(ClassTree tree, Void nothing) {
      Element element = trees.getElement(getCurrentPath());
      DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
      if (tree.getKind() == Tree.Kind.RECORD
          && element.getModifiers().contains(Modifier.PUBLIC)
          && comment != null) {
        Set<String> described = described(comment);
        element.getEnclosedElements().stream()
            .filter(RecordComponentElement.class::isInstance)
            .map(component -> component.getSimpleName().toString())
            .filter(component -> !described.contains(component))
            .forEach(component -> missing.add(element + ": " + component));
      }
      return super.visitClass(tree, null);
    }

    private static Set<String> described(DocCommentTree comment) {
      return comment.getBlockTags().stream()
          .flatMap(tag -> tag instanceof ParamTree param ? Stream.of(param) : Stream.empty())
          .filter(param -> !param.isTypeParameter())
          .map(param -> param.getName().getName().toString())
          .collect(Collectors.toSet());
    }
  }
}
