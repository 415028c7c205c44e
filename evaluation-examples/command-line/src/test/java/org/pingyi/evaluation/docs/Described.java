package org.pingyi.evaluation.docs;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Finds what others can name and no comment describes: types, methods and constants, parameters and
 * components, results, exceptions.
 */
final class Described extends TreePathScanner<Void, Void> {

  private final DocTrees trees;
  private final List<String> missing;

  private Described(DocTrees trees, List<String> missing) {
    this.trees = trees;
    this.missing = missing;
  }

  /** Returns what is not described, each with its file. */
  static List<String> missing(List<Path> files) throws IOException {
    List<String> missing = new ArrayList<>();
    Parsed.files(files, trees -> new Described(trees, missing));
    return missing;
  }

  @Override
  public Void visitClass(ClassTree tree, Void nothing) {
    if (Parsed.isNamed(getCurrentPath(), tree.getModifiers())) {
      Set<String> wanted = typeParameters(tree.getTypeParameters());
      if (tree.getKind() == Tree.Kind.RECORD) {
        components(tree).forEach(wanted::add);
      }
      require(tree.getSimpleName().toString(), wanted);
      super.visitClass(tree, null);
    }
    return null;
  }

  /** Every field of a record that is not static is a component of it. */
  private static Stream<String> components(ClassTree record) {
    return record.getMembers().stream()
        .filter(member -> member instanceof VariableTree)
        .map(VariableTree.class::cast)
        .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
        .map(field -> field.getName().toString());
  }

  @Override
  public Void visitVariable(VariableTree tree, Void nothing) {
    if (Parsed.isNamed(getCurrentPath(), tree.getModifiers())) {
      require(tree.getName().toString(), Set.of());
    }
    return null;
  }

  @Override
  public Void visitMethod(MethodTree tree, Void nothing) {
    if (Parsed.isNamed(getCurrentPath(), tree.getModifiers()) && !Parsed.overrides(tree)) {
      Set<String> wanted = typeParameters(tree.getTypeParameters());
      if (!isCanonical(tree)) {
        tree.getParameters().forEach(parameter -> wanted.add(parameter.getName().toString()));
      }
      tree.getThrows().forEach(thrown -> wanted.add(simple(thrown.toString())));
      if (tree.getReturnType() != null && !tree.getReturnType().toString().equals("void")) {
        wanted.add("@return");
      }
      require(tree.getName().toString(), wanted);
    }
    return null;
  }

  /** What goes into the canonical constructor of a record is described by the record. */
  private boolean isCanonical(MethodTree tree) {
    return tree.getReturnType() == null
        && getCurrentPath().getParentPath().getLeaf() instanceof ClassTree around
        && around.getKind() == Tree.Kind.RECORD
        && tree.getParameters().stream()
            .map(parameter -> parameter.getName().toString())
            .toList()
            .equals(components(around).toList());
  }

  private static Set<String> typeParameters(List<? extends TypeParameterTree> parameters) {
    Set<String> names = new HashSet<>();
    parameters.forEach(parameter -> names.add("<" + parameter.getName() + ">"));
    return names;
  }

  private void require(String name, Set<String> wanted) {
    String where = getCurrentPath().getCompilationUnit().getSourceFile().getName() + ": " + name;
    DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
    if (comment == null || comment.getFullBody().isEmpty()) {
      missing.add(where);
      return;
    }
    Set<String> told = new HashSet<>();
    Stream.concat(comment.getFullBody().stream(), comment.getBlockTags().stream())
        .forEach(tag -> told.add(told(tag)));
    wanted.stream()
        .filter(each -> !told.contains(each))
        .forEach(each -> missing.add(where + " " + each));
  }

  private static String told(DocTree tag) {
    if (tag instanceof ParamTree param) {
      String name = param.getName().getName().toString();
      return param.isTypeParameter() ? "<" + name + ">" : name;
    }
    if (tag instanceof ThrowsTree thrown) {
      return simple(thrown.getExceptionName().getSignature());
    }
    return tag.getKind() == DocTree.Kind.RETURN ? "@return" : "";
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
