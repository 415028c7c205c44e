package org.pingyi.evaluation.docs;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Files of Java, parsed and no more, which is quick: what overrides something has to say so. */
final class Parsed {

  private Parsed() {}

  /** Has files looked through, each by what is made for the comments in them. */
  static void files(List<Path> files, Function<DocTrees, TreePathScanner<Void, Void>> reader)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      TreePathScanner<Void, Void> scanner = reader.apply(DocTrees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        scanner.scan(unit, null);
      }
    }
  }

  /** Whether others can name what is at a place, if they can name what it stands in. */
  static boolean isNamed(TreePath place, ModifiersTree modifiers) {
    Set<Modifier> flags = modifiers.getFlags();
    Tree around = place.getParentPath().getLeaf();
    boolean inInterface =
        around.getKind() == Tree.Kind.INTERFACE || around.getKind() == Tree.Kind.ANNOTATION_TYPE;
    return flags.contains(Modifier.PUBLIC)
        || flags.contains(Modifier.PROTECTED)
        || (inInterface && !flags.contains(Modifier.PRIVATE));
  }

  static boolean overrides(MethodTree method) {
    return isAnnotated(method.getModifiers(), "Override");
  }

  static boolean isAnnotated(ModifiersTree modifiers, String annotation) {
    return modifiers.getAnnotations().stream()
        .anyMatch(each -> each.getAnnotationType().toString().equals(annotation));
  }
}
