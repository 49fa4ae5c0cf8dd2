package dev.quotidian.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quotidian.docs.MarkdownPage.Block;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Runs a page's program and compares what its blocks print with what the page shows. */
final class PageRun {
  private final MarkdownPage page;
  private final Path work;

  PageRun(MarkdownPage page, Path work) {
    this.page = page;
    this.work = work;
  }

  /** A block that shows what another printed. */
  record Output(Block shown, List<String> printed) {
    boolean agrees() {
      return shown.lines().stream().map(String::stripTrailing).toList().equals(printed);
    }
  }

  /**
   * Compiles and runs all Java of the page.
   *
   * @return each output that the page shows, with what was printed
   * @throws AssertionError if it does not compile, or throws
   */
  List<Output> outputs() throws IOException {
    String[] printed = run(new PageProgram(page, work)).split("\f", -1);
    List<Output> outputs = new ArrayList<>();
    int java = 0;
    boolean afterJava = false;
    for (Block block : page.blocks()) {
      if (block.isOutput() && afterJava) {
        outputs.add(new Output(block, lines(printed[java])));
      }
      afterJava = block.isJava();
      java += block.isJava() ? 1 : 0;
    }
    return outputs;
  }

  private String run(PageProgram program) throws IOException {
    Class<?> compiled = PageCompiler.compile(program, work);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(bytes, true, UTF_8));
    try {
      compiled.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } catch (InvocationTargetException e) {
      Throwable thrown = Objects.requireNonNull(e.getCause());
      throw new AssertionError(place(program, thrown) + ": " + thrown, thrown);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(page.file().toString(), e);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(UTF_8).replace(work + "/", "");
  }

  private static String place(PageProgram program, Throwable thrown) {
    for (StackTraceElement frame : thrown.getStackTrace()) {
      if (frame.getClassName().startsWith(PageProgram.CLASS)) {
        return program.place(frame.getLineNumber());
      }
    }
    return program.place(0);
  }

  private static List<String> lines(String text) {
    return text.stripTrailing().lines().map(String::stripTrailing).toList();
  }
}
