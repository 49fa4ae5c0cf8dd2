package dev.quotidian.benchmarks.training;

import dev.quotidian.annotate.quotation.QuotationExtractor;
import dev.quotidian.annotate.quotation.syntax.QuotationLexicon;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what the library finds in labelled articles, as {@code score.py} reads it. */
public final class AttributionPredictions {
  private AttributionPredictions() {}

  /** Takes the labelled articles, the file to write, and optionally {@code rules}. */
  public static void main(String[] args) throws IOException {
    QuotationExtractor extractor = new QuotationExtractor(QuotationLexicon.english());
    boolean rules = args.length > 2 && args[2].equals("rules");
    try (PrintWriter out =
        new PrintWriter(Files.newBufferedWriter(Path.of(args[1]), StandardCharsets.UTF_8))) {
      for (TrainingText text : TrainingCorpus.read(Path.of(args[0]))) {
        List<Quotation> found = rules ? extractor.byRules(text.text) : extractor.in(text.text);
        String attributions =
            found.stream().map(AttributionPredictions::json).collect(Collectors.joining(","));
        out.print("{\"id\":\"" + text.id + "\",\"attributions\":[" + attributions + "]}\n");
      }
    }
  }

  private static String json(Quotation quotation) {
    String source = quotation.source().isEmpty() ? "null" : spans(quotation.source());
    return "{\"source\":%s,\"cue\":%s,\"content\":%s,\"class\":\"%s\",\"rule\":\"%s\",\"confidence\":%s}"
        .formatted(
            source,
            spans(quotation.cue()),
            spans(quotation.content()),
            quotation.act(),
            quotation.rule(),
            quotation.confidence());
  }

  private static String spans(List<Span> spans) {
    return spans.stream()
        .map(span -> "[" + span.start() + "," + span.end() + "]")
        .collect(Collectors.joining(",", "[", "]"));
  }
}
