package dev.quotidian.benchmarks.annotate;

import dev.quotidian.annotate.Annotator;
import dev.quotidian.annotate.Annotators;
import dev.quotidian.annotate.date.DateExtractor;
import dev.quotidian.annotate.language.LanguageResources;
import dev.quotidian.article.Article;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * The retained heap of annotators: heap in use after annotating the articles less that before, each
 * after garbage collection, in a JVM of its own.
 */
public final class RetainedHeap {
  private static final String PREFIX = "held bytes: ";

  private RetainedHeap() {}

  /** Prints the bytes held by {@code standard}, {@code rules} or {@code dates}. */
  public static void main(String[] args) {
    List<Article> articles = NewsTexts.load().articles();
    long before = inUse();
    articles.forEach(annotator(args[0]));
    System.out.println(PREFIX + (inUse() - before));
  }

  private static Consumer<Article> annotator(String name) {
    return switch (name) {
      case "standard" -> with(Annotators.standard());
      case "rules" -> with(Annotators.rulesOnly());
      case "dates" -> {
        LanguageResources language = LanguageResources.english();
        DateExtractor dates = new DateExtractor(language.text(), language.dates());
        yield article -> dates.in(article.body(), article.published().day());
      }
      default -> throw new IllegalArgumentException("There are no annotators named " + name);
    };
  }

  private static Consumer<Article> with(Annotator annotator) {
    return annotator::annotate;
  }

  private static long inUse() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** The bytes that the annotators of this name hold, measured in a new JVM. */
  static long of(String name, List<String> properties) throws IOException, InterruptedException {
    List<String> command = new java.util.ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC"));
    command.addAll(properties);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(RetainedHeap.class.getName(), name));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.lines()
        .filter(line -> line.startsWith(PREFIX))
        .mapToLong(line -> Long.parseLong(line.substring(PREFIX.length())))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No memory was measured: " + said));
  }
}
