package dev.quotidian.benchmarks.training;

import dev.quotidian.article.Span;
import dev.quotidian.benchmarks.gold.GoldArticle;
import dev.quotidian.benchmarks.training.TrainingText.Gold;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Labelled articles as texts to train on. */
final class TrainingCorpus {
  private TrainingCorpus() {}

  static List<TrainingText> read(Path file) throws IOException {
    return GoldArticle.read(file).stream().map(TrainingCorpus::text).toList();
  }

  private static TrainingText text(GoldArticle gold) {
    List<Gold> golds =
        gold.golds().stream()
            .map(one -> new Gold(spans(one.source()), spans(one.cue()), spans(one.content())))
            .toList();
    return new TrainingText(gold.article().id(), gold.article().body(), golds);
  }

  private static List<int[]> spans(List<Span> spans) {
    return spans.stream().map(span -> new int[] {span.start(), span.end()}).toList();
  }
}
