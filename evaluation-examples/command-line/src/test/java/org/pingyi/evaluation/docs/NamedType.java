package org.pingyi.evaluation.docs;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * A type that others can name.
 *
 * @param name its name, after that of the type that it stands in
 * @param mark whether it stays, as it or the type around it says; empty where neither does
 * @param members how many methods, constructors, constants and components of its own others can
 *     name, without those that override others
 * @param meaning the first sentence of its comment, as Markdown
 */
record NamedType(String name, Optional<String> mark, long members, String meaning) {

  private static final List<String> MARKS = List.of("Stable", "Experimental");

  /** Finds the types in files, in the order of the files, outer ones first. */
  static List<NamedType> in(List<Path> files) throws IOException {
    List<NamedType> types = new ArrayList<>();
    Parsed.files(files, trees -> new Finder(trees, types));
    return types;
  }

  /** The first sentence of a comment, as Markdown. */
  static String sentence(DocCommentTree comment) {
    return comment.getFirstSentence().stream()
        .map(NamedType::markdown)
        .collect(Collectors.joining())
        .replaceAll("\\s+", " ")
        .replace("|", "\\|")
        .strip();
  }

  private static String markdown(DocTree part) {
    if (part instanceof TextTree text) {
      return text.getBody();
    }
    if (part instanceof LiteralTree literal) {
      return "`" + literal.getBody().getBody() + "`";
    }
    if (part instanceof LinkTree link) {
      String label =
          link.getLabel().stream().map(NamedType::markdown).collect(Collectors.joining());
      String target = link.getReference().getSignature();
      return label.isBlank()
          ? "`" + target.replaceFirst("^([a-z]+\\.)+", "").replaceFirst("^#", "") + "`"
          : label;
    }
    if (part instanceof EntityTree entity) {
      throw new AssertionError("write the character itself, not &" + entity.getName() + ";");
    }
    return "";
  }

  private static final class Finder extends TreePathScanner<Void, Void> {

    private final DocTrees trees;
    private final List<NamedType> types;

    private Finder(DocTrees trees, List<NamedType> types) {
      this.trees = trees;
      this.types = types;
    }

    @Override
    public Void visitClass(ClassTree tree, Void nothing) {
      if (Parsed.isNamed(getCurrentPath(), tree.getModifiers())) {
        DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
        types.add(
            new NamedType(
                name(getCurrentPath()),
                mark(getCurrentPath()),
                tree.getMembers().stream().filter(member -> counts(tree, member)).count(),
                comment == null ? "" : sentence(comment)));
        super.visitClass(tree, null);
      }
      return null;
    }

    /** Whether others can name it and nothing above it has it; each component once. */
    private boolean counts(ClassTree type, Tree member) {
      TreePath place = new TreePath(getCurrentPath(), member);
      if (member instanceof VariableTree field) {
        return Parsed.isNamed(place, field.getModifiers()) || isComponent(type, field);
      }
      return member instanceof MethodTree method
          && Parsed.isNamed(place, method.getModifiers())
          && !Parsed.overrides(method);
    }

    private static boolean isComponent(ClassTree type, VariableTree field) {
      return type.getKind() == Tree.Kind.RECORD
          && !field.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    private static String name(TreePath place) {
      String own = ((ClassTree) place.getLeaf()).getSimpleName().toString();
      return place.getParentPath().getLeaf() instanceof ClassTree
          ? name(place.getParentPath()) + "." + own
          : own;
    }

    private static Optional<String> mark(TreePath place) {
      if (!(place.getLeaf() instanceof ClassTree type)) {
        return Optional.empty();
      }
      ModifiersTree modifiers = type.getModifiers();
      return MARKS.stream()
          .filter(mark -> Parsed.isAnnotated(modifiers, mark))
          .findFirst()
          .or(() -> mark(place.getParentPath()));
    }
  }
}
