package dev.quotidian.benchmarks.speed;

import dev.quotidian.benchmarks.corpus.CorpusIndex;
import dev.quotidian.benchmarks.corpus.GeneratedCorpus;
import dev.quotidian.benchmarks.side.Side;
import dev.quotidian.benchmarks.side.Task;
import dev.quotidian.benchmarks.side.Tasks;







import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the file of tasks anew with the frequencies of the standard corpus. */
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
    try (Side side = Side.named("quotidian")) {
      side.open(CorpusIndex.quotidian(corpus, hash));
      for (Task task : Tasks.all()) {
        counted.add(new Task(task.category(), task.query(), side.count(task)));
      }
    }
    Tasks.Corpus of = new Tasks.Corpus(corpus.count(), hash);
    Files.writeString(
        Path.of(args[0]), Tasks.file(of, counted, new long[] {quotations, corpus.count()}));
  }
}
