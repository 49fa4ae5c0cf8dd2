package dev.quotidian.benchmarks.training;

import dev.quotidian.annotate.quotation.CombinedAttributor;
import dev.quotidian.annotate.quotation.QuotationExtractor;
import dev.quotidian.annotate.quotation.model.AttributionModel;
import dev.quotidian.annotate.quotation.model.CueDetector;
import dev.quotidian.annotate.quotation.model.FeatureWeights;
import dev.quotidian.annotate.quotation.syntax.QuotationLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Trains the learned part of attribution, and measures its confidences. */
public final class AttributionTrainer {
  private static final int FOLDS = 3;

  /** Every n-th article is left out when confidences are measured. */
  private static final int MEASURED = 7;

  private final long start = System.nanoTime();

  private AttributionTrainer() {}

  /**
   * Takes the training file, the model file to write and the file of confidences to write. With a
   * number and, optionally, a remainder: leaves out every n-th article, and measures the
   * confidences on those.
   */
  public static void main(String[] args) throws IOException {
    AttributionTrainer trainer = new AttributionTrainer();
    List<TrainingText> texts = TrainingCorpus.read(Path.of(args[0]));
    Path file = Path.of(args[1]);
    trainer.say("read " + texts.size());
    int nth = args.length > 3 ? Integer.parseInt(args[3]) : MEASURED;
    int rest = args.length > 4 ? Integer.parseInt(args[4]) : 0;
    AttributionModel part = trainer.train(parted(texts, nth, rest, false));
    QuotationLexicon lexicon = QuotationLexicon.english();
    IsotonicCalibrator calibrator = new IsotonicCalibrator();
    parted(texts, nth, rest, true)
        .forEach(text -> calibrator.add(text, CombinedAttributor.run(text.text, lexicon, part)));
    QuotationExtractor extractor = new QuotationExtractor(lexicon);
    texts.forEach(text -> calibrator.add(text, extractor.ruled(text.text)));
    calibrator.write(Path.of(args[2]));
    ModelWriter.write(args.length > 3 ? part : trainer.train(texts), file);
    trainer.say("wrote " + Files.size(file) + " bytes");
  }

  private static List<TrainingText> parted(
      List<TrainingText> texts, int nth, int rest, boolean out) {
    List<TrainingText> kept = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (i % nth == rest == out) {
        kept.add(texts.get(i));
      }
    }
    return kept;
  }

  private AttributionModel train(List<TrainingText> texts) {
    CueHeads heads = new CueHeads(texts);
    texts.forEach(text -> text.label(heads));
    for (int fold = 0; fold < FOLDS; fold++) {
      FeatureWeights weights = CueTrainer.train(parted(texts, FOLDS, fold, false));
      for (TrainingText text : parted(texts, FOLDS, fold, true)) {
        text.anchors = CueDetector.likelihoods(text.elements, text.rules, weights);
      }
    }
    report(texts);
    FeatureWeights anchors = CueTrainer.train(texts);
    say("cues");
    FeatureWeights[] roles = new RoleTrainer().train(texts);
    say("roles");
    return new AttributionModel(anchors, roles[0], roles[1]);
  }

  private void say(String what) {
    System.out.println((System.nanoTime() - start) / 1_000_000_000 + " s: " + what);
  }

  private static void report(List<TrainingText> texts) {
    for (float threshold : new float[] {0.02f, 0.06f, 0.2f, 0.5f}) {
      int gold = 0;
      int found = 0;
      int right = 0;
      for (TrainingText text : texts) {
        gold += text.golds.size();
        for (float p : text.anchors) {
          found += p > threshold ? 1 : 0;
        }
        for (TrainingText.Labelled labelled : text.labelled) {
          right += text.anchors[labelled.anchor()] > threshold ? 1 : 0;
        }
      }
      System.out.printf(
          Locale.ROOT, "cues at %.2f: %d of %d found in %d%n", threshold, right, gold, found);
    }
  }
}
