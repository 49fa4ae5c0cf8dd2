package dev.quotidian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * No switch over a sealed type of ours has a {@code default}: whoever adds a variant must be led by
 * the compiler to every place that handles them. The compiler itself says what each switch is over.
 */
final class SealedSwitchTest {
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  @Test
  void noSwitchOverASealedTypeHasADefault() throws IOException {
    Switches found = new Switches();
    try (StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, null);
        Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      found.scan(
          files.getJavaFileObjectsFromPaths(sources.filter(SealedSwitchTest::isClass).toList()));
    }
    assertEquals(List.of(), found.withDefault);
    assertTrue(found.sealed > 30, found.sealed + " switches over sealed types is too few");
  }

  @Test
  void aDefaultIsFound() throws IOException {
    Switches found = new Switches();
    found.scan(
        List.of(
            source(
                """
                package dev.quotidian;
                sealed interface Sample {
                  record A() implements Sample {}
                  record B() implements Sample {}
                  static int expression(Sample sample) {
                    return switch (sample) { case A a -> 1; default -> 2; };
                  }
                  static <S extends Sample> int statement(S sample) {
                    switch (sample) { case A a: return 1; case null, default: return 2; }
                  }
                  static int exhaustive(Sample sample) {
                    return switch (sample) { case A a -> 1; case B b -> 2; };
                  }
                  static int open(Object any) {
                    return switch (any) { case A a -> 1; default -> 2; };
                  }
                }
                """)));
    assertEquals(2, found.withDefault.size(), found.withDefault::toString);
    assertEquals(3, found.sealed);
  }

  private static boolean isClass(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".java") && !name.endsWith("-info.java");
  }

  private static JavaFileObject source(String text) {
    return new SimpleJavaFileObject(
        URI.create("string:///dev/quotidian/Sample.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  /** Counts switches over sealed types, and lists those with a default. */
  private static final class Switches {
    private final List<String> withDefault = new ArrayList<>();
    private int sealed;

    void scan(Iterable<? extends JavaFileObject> sources) throws IOException {
      List<String> options =
          List.of("-proc:none", "-implicit:none", "-cp", System.getProperty("java.class.path"));
      JavacTask task =
          (JavacTask) COMPILER.getTask(Writer.nullWriter(), null, null, options, null, sources);
      Iterable<? extends CompilationUnitTree> units = task.parse();
      task.analyze();
      Trees trees = Trees.instance(task);
      units.forEach(unit -> new Scanner(trees, unit).scan(unit, null));
    }

    private final class Scanner extends TreePathScanner<Void, Void> {
      private final Trees trees;
      private final CompilationUnitTree unit;

      Scanner(Trees trees, CompilationUnitTree unit) {
        this.trees = trees;
        this.unit = unit;
      }

      @Override
      public Void visitSwitch(SwitchTree tree, Void none) {
        check(tree, tree.getExpression(), tree.getCases());
        return super.visitSwitch(tree, null);
      }

      @Override
      public Void visitSwitchExpression(SwitchExpressionTree tree, Void none) {
        check(tree, tree.getExpression(), tree.getCases());
        return super.visitSwitchExpression(tree, null);
      }

      private void check(Tree tree, ExpressionTree over, List<? extends CaseTree> cases) {
        TypeMirror type = trees.getTypeMirror(new TreePath(getCurrentPath(), over));
        if (isSealedByUs(type)) {
          sealed++;
          if (cases.stream().anyMatch(Scanner::isDefault)) {
            long at = trees.getSourcePositions().getStartPosition(unit, tree);
            withDefault.add(
                unit.getSourceFile().getName()
                    + ":"
                    + unit.getLineMap().getLineNumber(at)
                    + " switches over "
                    + type
                    + " with a default; name every variant");
          }
        }
      }

      private static boolean isDefault(CaseTree one) {
        return one.getLabels().stream().anyMatch(DefaultCaseLabelTree.class::isInstance);
      }

      private static boolean isSealedByUs(TypeMirror type) {
        assertTrue(type != null && type.getKind() != TypeKind.ERROR, () -> "not known: " + type);
        TypeMirror bound =
            type.getKind() == TypeKind.TYPEVAR ? ((TypeVariable) type).getUpperBound() : type;
        return bound.getKind() == TypeKind.DECLARED
            && isSealedByUs((TypeElement) ((DeclaredType) bound).asElement());
      }

      private static boolean isSealedByUs(TypeElement type) {
        return type.getModifiers().contains(Modifier.SEALED)
            && type.getQualifiedName().toString().startsWith("dev.quotidian.");
      }
    }
  }
}
