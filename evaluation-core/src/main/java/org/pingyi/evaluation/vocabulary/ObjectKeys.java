package org.pingyi.evaluation.vocabulary;

/** The keys of objects (评议对象). */
public final class ObjectKeys {

  /** {@code id}. */
  public static final Key<Form.Id> ID =
      CommonKeys.id("What ballots write as their object.", "评议票中的对象编号。");

  /** {@code kind}. */
  public static final Key<Form.Attribute> KIND =
      Key.optional(
          "kind",
          new Form.Attribute(),
          "What the object is; without it the scheme's object-kind.",
          "对象的类别；省略时为方案的 object-kind。");

  /** {@code parent}. */
  public static final Key<Form.Attribute> PARENT =
      Key.optional("parent", new Form.Attribute(), "The id of the object above it.", "上级对象的编号。");

  /** An object; all other keys are attributes. */
  public static final Vocabulary OBJECT =
      Vocabulary.of("object", "an object", "评议对象", ID, CommonKeys.TITLE, KIND, PARENT)
          .andOthers(new Form.Attribute());

  private ObjectKeys() {}
}
