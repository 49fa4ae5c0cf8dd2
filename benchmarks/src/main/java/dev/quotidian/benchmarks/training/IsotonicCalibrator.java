package dev.quotidian.benchmarks.training;

import dev.quotidian.annotate.quotation.draft.ConfidenceCalibration.Origin;
import dev.quotidian.annotate.quotation.draft.QuotationDraft;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Quotation.Kind;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures how often attributions of a confidence are right, and writes what {@link
 * ConfidenceCalibration} reads: isotonic regression, over blocks of equal size.
 */
final class IsotonicCalibrator {
  private static final int BLOCKS = 16;
  private static final int SMALLEST_BLOCK = 12;

  /** So many attributions that are right as often as all of their group are added to each block. */
  private static final double PRIOR = 2;

  private record Group(Origin origin, Kind kind) implements Comparable<Group> {
    @Override
    public int compareTo(Group other) {
      return Comparator.comparing(Group::origin).thenComparing(Group::kind).compare(this, other);
    }
  }

  private record Sample(double confidence, boolean right) {}

  /** Some attributions: their number, the sum of their confidences, how many are right. */
  private record Block(double count, double confidences, double right) {
    Block with(Block other) {
      return new Block(count + other.count, confidences + other.confidences, right + other.right);
    }

    double confidence() {
      return confidences / count;
    }

    double share() {
      return right / count;
    }
  }

  private final Map<Group, List<Sample>> samples = new TreeMap<>();

  /** Notes what is found in a labelled text. */
  void add(TrainingText labelled, List<QuotationDraft> drafts) {
    List<QuotationDraft> kept = new ArrayList<>();
    List<Quotation> found = new ArrayList<>();
    for (QuotationDraft draft : drafts) {
      draft
          .quotation(labelled.text)
          .ifPresent(
              quotation -> {
                kept.add(draft);
                found.add(quotation);
              });
    }
    boolean[] right = new AttributionJudge(labelled).right(found);
    for (int i = 0; i < right.length; i++) {
      Group group = new Group(kept.get(i).origin, found.get(i).kind());
      samples
          .computeIfAbsent(group, g -> new ArrayList<>())
          .add(new Sample(kept.get(i).confidence, right[i]));
    }
  }

  void write(Path file) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      out.print(
          "# How often attributions are right, by who found them, how much is quoted, and the confidence found:\n");
      out.print(
          "# pairs found:right, a straight line between them. Written by the trainer (see benchmarks/README.md).\n");
      for (Map.Entry<Group, List<Sample>> entry : samples.entrySet()) {
        Group group = entry.getKey();
        out.print((group.origin() + " " + group.kind()).toLowerCase(Locale.ROOT));
        for (Block block : curve(entry.getValue())) {
          out.print(String.format(Locale.ROOT, " %.4f:%.4f", block.confidence(), block.share()));
        }
        out.print("\n");
      }
    }
  }

  private static List<Block> curve(List<Sample> samples) {
    List<Block> blocks = blocks(samples);
    Deque<Block> rising = new ArrayDeque<>();
    for (Block next : blocks) {
      Block block = next;
      while (!rising.isEmpty() && rising.getLast().share() >= block.share()) {
        block = rising.removeLast().with(block);
      }
      rising.addLast(block);
    }
    return List.copyOf(rising);
  }

  /** Blocks of neighbouring confidences; equal confidences are never parted. */
  private static List<Block> blocks(List<Sample> samples) {
    List<Sample> sorted = new ArrayList<>(samples);
    sorted.sort(Comparator.comparingDouble(Sample::confidence));
    double mean = sorted.stream().mapToInt(s -> s.right() ? 1 : 0).average().orElse(0);
    int size = Math.max(SMALLEST_BLOCK, sorted.size() / BLOCKS);
    List<Block> blocks = new ArrayList<>();
    Block block = new Block(0, 0, 0);
    for (int i = 0; i < sorted.size(); i++) {
      Sample sample = sorted.get(i);
      block = block.with(new Block(1, sample.confidence(), sample.right() ? 1 : 0));
      boolean last = i + 1 == sorted.size();
      boolean parts = !last && sorted.get(i + 1).confidence() > sample.confidence();
      if (last || (parts && block.count() >= size && sorted.size() - i > size)) {
        double own = block.confidence();
        blocks.add(block.with(new Block(PRIOR, PRIOR * own, PRIOR * mean)));
        block = new Block(0, 0, 0);
      }
    }
    return blocks;
  }
}
