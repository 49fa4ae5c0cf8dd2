package dev.quotidian.annotate.quotation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Trains the learned part of attribution. */
public final class AttributionTrainer {
  private static final int FOLDS = 3;

  private AttributionTrainer() {}

  /** Takes the training file, the file to write, and optionally every how manyth to leave out. */
  public static void main(String[] args) throws IOException {
    long start = System.nanoTime();
    List<TrainingText> texts = Corpus.read(Path.of(args[0]));
    if (args.length > 2) {
      int nth = Integer.parseInt(args[2]);
      List<TrainingText> kept = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        if (i % nth != 0) {
          kept.add(texts.get(i));
        }
      }
      texts = kept;
    }
    CueHeads heads = new CueHeads(texts);
    texts.forEach(text -> text.label(heads));
    say(start, "read " + texts.size());
    for (int fold = 0; fold < FOLDS; fold++) {
      List<TrainingText> other = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        if (i % FOLDS != fold) {
          other.add(texts.get(i));
        }
      }
      Weights weights = AnchorTrainer.train(other);
      for (int i = fold; i < texts.size(); i += FOLDS) {
        TrainingText text = texts.get(i);
        text.anchors = Anchors.likelihoods(text.elements, text.rules, weights);
      }
    }
    say(start, "folds");
    report(texts);
    Weights anchors = AnchorTrainer.train(texts);
    say(start, "anchors");
    Weights[] roles = new RoleTrainer().train(texts);
    say(start, "roles");
    ModelFile.write(new Model(anchors, roles[0], roles[1]), Path.of(args[1]));
    say(start, "wrote " + Files.size(Path.of(args[1])) + " bytes");
  }

  private static void say(long start, String what) {
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
          java.util.Locale.ROOT,
          "anchors at %.2f: %d of %d found in %d%n",
          threshold,
          right,
          gold,
          found);
    }
  }
}
