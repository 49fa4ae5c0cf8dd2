package dev.quotidian.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of the documentation, and the fenced blocks in it. Immutable.
 *
 * @param file where it is, from the project's folder
 * @param lines its text
 */
record MarkdownPage(Path file, List<String> lines) {

  /**
   * A fenced block.
   *
   * @param line the number of the first line in it, from 1
   * @param language what stands after the opening fence; blank where nothing does
   * @param comment the HTML comment right before it, without its marks; blank where there is none
   * @param lines what is between the fences
   */
  record Block(int line, String language, String comment, List<String> lines) {
    boolean isJava() {
      return language.equals("java");
    }

    /** Whether it shows what the block before it prints. */
    boolean isOutput() {
      return language.equals("text") && comment.equals("output");
    }

    String text() {
      return String.join("\n", lines);
    }
  }

  MarkdownPage {
    lines = List.copyOf(lines);
  }

  static MarkdownPage read(Path file) {
    try {
      return new MarkdownPage(file, Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The README and all pages of the folder {@code docs}, in the order of their names. */
  static List<MarkdownPage> all() throws IOException {
    try (Stream<Path> pages = Files.list(Path.of("docs"))) {
      return Stream.concat(Stream.of(Path.of("README.md")), pages.sorted())
          .filter(file -> file.toString().endsWith(".md"))
          .map(MarkdownPage::read)
          .toList();
    }
  }

  /**
   * The fenced blocks, in order.
   *
   * @throws IllegalStateException if one is not closed
   */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("```")) {
        int end = closing(i);
        blocks.add(
            new Block(
                i + 2, lines.get(i).substring(3).strip(), comment(i), lines.subList(i + 1, end)));
        i = end;
      }
    }
    return blocks;
  }

  /** The lines outside fenced blocks, each in its place; those inside are blank. */
  List<String> prose() {
    List<String> prose = new ArrayList<>(lines);
    for (Block block : blocks()) {
      for (int i = block.line() - 2; i <= block.line() - 1 + block.lines().size(); i++) {
        prose.set(i, "");
      }
    }
    return prose;
  }

  /** This page with other lines in a block. */
  MarkdownPage with(Block block, List<String> shown) {
    List<String> changed = new ArrayList<>(lines.subList(0, block.line() - 1));
    changed.addAll(shown);
    changed.addAll(lines.subList(block.line() - 1 + block.lines().size(), lines.size()));
    return new MarkdownPage(file, changed);
  }

  private int closing(int opening) {
    for (int i = opening + 1; i < lines.size(); i++) {
      if (lines.get(i).equals("```")) {
        return i;
      }
    }
    throw new IllegalStateException(file + ":" + (opening + 1) + ": this fence is not closed");
  }

  private String comment(int fence) {
    int before = fence - 1;
    while (before >= 0 && lines.get(before).isBlank()) {
      before--;
    }
    String line = before < 0 ? "" : lines.get(before).strip();
    return line.startsWith("<!--") && line.endsWith("-->")
        ? line.substring(4, line.length() - 3).strip()
        : "";
  }
}
