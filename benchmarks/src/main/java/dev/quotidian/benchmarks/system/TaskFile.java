package dev.quotidian.benchmarks.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file of tasks next to this class: {@code CATEGORY: query # freq=123 high}, a task a line. */
public final class TaskFile {
  private static final Pattern LINE =
      Pattern.compile("(\\w+): ([^#]+?)(?:\\s+# freq=(\\d+) (?:high|medium|low))?");
  private static final Pattern CORPUS = Pattern.compile("# corpus (\\d+) articles, ([0-9a-f]+)");

  private TaskFile() {}

  /**
   * The corpus whose frequencies the file gives.
   *
   * @param articles how many it has
   * @param hash its SHA-256
   */
  public record Corpus(int articles, String hash) {}

  /** All tasks, in the order of the file. */
  public static List<Task> all() {
    return lines().stream().filter(TaskFile::isTask).map(TaskFile::parse).toList();
  }

  /** The corpus, if the file names one. */
  public static Optional<Corpus> corpus() {
    return lines().stream()
        .map(CORPUS::matcher)
        .filter(Matcher::matches)
        .map(found -> new Corpus(Integer.parseInt(found.group(1)), found.group(2)))
        .findFirst();
  }

  /**
   * The file anew.
   *
   * @param all how many quotations and how many articles there are
   */
  public static String file(Corpus corpus, List<Task> tasks, long[] all) {
    StringBuilder out = new StringBuilder();
    lines().stream()
        .takeWhile(line -> line.startsWith("#"))
        .filter(line -> !CORPUS.matcher(line).matches())
        .forEach(line -> out.append(line).append('\n'));
    out.append("# corpus ").append(corpus.articles()).append(" articles, ");
    out.append(corpus.hash()).append('\n');
    for (Task task : tasks) {
      FrequencyBand band =
          FrequencyBand.of(task.frequency(), all[task.category().isOfArticles() ? 1 : 0]);
      out.append(task + " # freq=" + task.frequency() + " " + band + "\n");
    }
    return out.toString();
  }

  private static boolean isTask(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private static Task parse(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalStateException(
          "tasks.txt: \"" + line + "\" has not the form \"CATEGORY: query # freq=123 high\"");
    }
    MatchResult found = matcher.toMatchResult();
    long frequency = found.group(3) == null ? 0 : Long.parseLong(found.group(3));
    return new Task(Task.Category.valueOf(found.group(1)), found.group(2), frequency);
  }

  private static List<String> lines() {
    try (InputStream in = TaskFile.class.getResourceAsStream("tasks.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
