package dev.quotidian.docs;

import dev.quotidian.docs.MarkdownPage.Block;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The Java blocks of a page as one program: the imports of all blocks, then their statements in one
 * method, so that a block sees the variables of those before it. Relative paths lead into the
 * working folder. A form feed is printed before each block.
 */
final class PageProgram {
  static final String CLASS = "Page";
  static final char NEXT_BLOCK = '\f';

  private final MarkdownPage page;
  private final List<String> source = new ArrayList<>();

  /** For each line of the source the line of the page it is from; 0 for one of our own. */
  private final List<Integer> origins = new ArrayList<>();

  PageProgram(MarkdownPage page, Path work) {
    this.page = page;
    List<Block> blocks = page.blocks().stream().filter(Block::isJava).toList();
    for (Block block : blocks) {
      add(block, true);
    }
    add("public final class " + CLASS + " {");
    add("  static final String WORK = \"" + work.toString().replace("\\", "\\\\") + "\";");
    add("  public static void main(String[] args) throws Exception {");
    for (Block block : blocks) {
      add("System.out.print('\\f');");
      add(block, false);
    }
    add("}}");
  }

  private void add(Block block, boolean imports) {
    for (int i = 0; i < block.lines().size(); i++) {
      String line = block.lines().get(i);
      if (isImport(line) == imports) {
        source.add(line.replace("Path.of(\"", "Path.of(WORK, \""));
        origins.add(block.line() + i);
      }
    }
  }

  private void add(String own) {
    source.add(own);
    origins.add(0);
  }

  static boolean isImport(String line) {
    return line.startsWith("import ");
  }

  String source() {
    return String.join("\n", source);
  }

  /** Where a line of the source, from 1, stands: {@code docs/page.md:17}. */
  String place(long line) {
    int origin = line < 1 || line > origins.size() ? 0 : origins.get((int) line - 1);
    return origin == 0 ? page.file().toString() : page.file() + ":" + origin;
  }
}
