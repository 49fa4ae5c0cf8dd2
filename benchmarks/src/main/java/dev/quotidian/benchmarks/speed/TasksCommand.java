package dev.quotidian.benchmarks.speed;

import dev.quotidian.benchmarks.corpus.CorpusIndex;
import dev.quotidian.benchmarks.corpus.GeneratedCorpus;
import dev.quotidian.benchmarks.system.SearchSystem;
import dev.quotidian.benchmarks.system.Task;
import dev.quotidian.benchmarks.system.TaskFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Rewrites the task file with the frequencies of the standard corpus. */
public final class TasksCommand {
  private TasksCommand() {}

  /** Takes the file to write. */
  public static void run(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("tasks FILE: name the file to write");
    }
    GeneratedCorpus corpus = new GeneratedCorpus(GeneratedCorpus.STANDARD, GeneratedCorpus.SEED);
    String hash = corpus.hash();
    List<Task> counted = new ArrayList<>();
    long quotations = 0;
    for (var article : corpus) {
      quotations += article.annotations().quotations().size();
    }
    try (SearchSystem system = SearchSystem.named("quotidian")) {
      system.open(CorpusIndex.quotidian(corpus, hash));
      for (Task task : TaskFile.all()) {
        counted.add(new Task(task.category(), task.query(), system.count(task)));
      }
    }
    TaskFile.Corpus of = new TaskFile.Corpus(corpus.count(), hash);
    Files.writeString(
        Path.of(args[0]), TaskFile.file(of, counted, new long[] {quotations, corpus.count()}));
  }
}
