package org.pingyi.evaluation.docs;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Finds types that others can name, and of which nobody is told whether threads may share them.
 * Records and enums are immutable, exceptions are thrown by one thread, and where there is nothing
 * but static methods and constants there is nothing to share. All others say it in their comment,
 * or one says it that they stand in or extend.
 */
final class Shared extends TreePathScanner<Void, Void> {

  private static final Pattern SAID = Pattern.compile("(?i)immutable|thread");
  private static final Set<Tree.Kind> KINDS = Set.of(Tree.Kind.CLASS, Tree.Kind.INTERFACE);

  /** Whether a type says it, and who may say it instead. */
  private record Saying(boolean itself, List<String> others) {}

  private final DocTrees trees;
  private final Map<String, Saying> sayings;

  private Shared(DocTrees trees, Map<String, Saying> sayings) {
    this.trees = trees;
    this.sayings = sayings;
  }

  /** Returns the names of those of which it is not said, in order. */
  static List<String> unsaid(List<Path> files) throws IOException {
    Map<String, Saying> sayings = new TreeMap<>();
    Parsed.files(files, trees -> new Shared(trees, sayings));
    return sayings.keySet().stream().filter(name -> !isSaid(name, sayings)).toList();
  }

  private static boolean isSaid(String name, Map<String, Saying> sayings) {
    Saying saying = sayings.get(name);
    return saying != null
        && (saying.itself() || saying.others().stream().anyMatch(other -> isSaid(other, sayings)));
  }

  @Override
  public Void visitClass(ClassTree tree, Void nothing) {
    if (Parsed.isNamed(getCurrentPath(), tree.getModifiers())) {
      if (KINDS.contains(tree.getKind())) {
        sayings.put(
            tree.getSimpleName().toString(),
            new Saying(says() || !isShared(tree), others(tree, getCurrentPath())));
      }
      super.visitClass(tree, null);
    }
    return null;
  }

  private boolean says() {
    DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
    return comment != null && SAID.matcher(comment.toString()).find();
  }

  private static boolean isShared(ClassTree type) {
    boolean isThrown = type.getSimpleName().toString().endsWith("Exception");
    boolean isBuilt =
        type.getKind() == Tree.Kind.INTERFACE
            || !type.getModifiers().getFlags().contains(Modifier.FINAL)
            || type.getMembers().stream().anyMatch(Shared::isState);
    return isBuilt && !isThrown;
  }

  private static boolean isState(Tree member) {
    return member instanceof VariableTree field
        && !field.getModifiers().getFlags().contains(Modifier.STATIC);
  }

  private static List<String> others(ClassTree type, TreePath place) {
    List<String> others = new ArrayList<>();
    Stream.concat(Stream.ofNullable(type.getExtendsClause()), type.getImplementsClause().stream())
        .map(above -> above.toString().replaceFirst("<.*", ""))
        .map(above -> above.substring(above.lastIndexOf('.') + 1))
        .forEach(others::add);
    if (place.getParentPath().getLeaf() instanceof ClassTree around) {
      others.add(around.getSimpleName().toString());
    }
    return others;
  }
}
