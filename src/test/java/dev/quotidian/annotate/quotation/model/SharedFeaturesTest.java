package dev.quotidian.annotate.quotation.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.annotate.quotation.rules.RuleAttributor;
import dev.quotidian.annotate.quotation.syntax.QuotationLexicon;
import dev.quotidian.annotate.quotation.syntax.SentenceUnits;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.fixtures.Fixture;
import dev.quotidian.text.Text;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Features that several elements share are scored once for each key. Where a key leaves out what a
 * feature asks for, later elements get the scores of earlier ones.
 */
final class SharedFeaturesTest {
  private static final int TEXTS = 60;

  private static final List<String> PIECES =
      List.of(
          "Okafor",
          "Lena",
          "the",
          "minister",
          "said",
          "says",
          "that",
          "he",
          ",",
          ".",
          ";",
          "and",
          "told",
          "reporters",
          "was",
          "will",
          "plan",
          "“It",
          "is",
          "dead,”",
          "saying",
          "who",
          "according",
          "to",
          "on",
          "Monday",
          "announced",
          "—",
          "agreed",
          "“never”",
          ":",
          "\n\n");

  private final AttributionModel model = AttributionModel.shipped().orElseThrow();

  @Test
  void equalKeysMeanEqualFeaturesInRealArticles() throws IOException {
    for (Fixture fixture : Fixture.all()) {
      Windows windows = new Windows(Text.of(fixture.article().body()));
      float[] likely = CueDetector.likelihoods(windows.elements, windows.rules, model.anchors());
      windows.check(likely, CueDetector.candidates(windows.elements, windows.rules, likely));
    }
  }

  @Test
  void equalKeysMeanEqualFeaturesInRandomTexts() {
    long first = Long.getLong("quotidian.seed", System.nanoTime());
    System.out.println("Random windows: -Dquotidian.seed=" + first);
    int anchors = 0;
    for (long seed = first; seed < first + TEXTS; seed++) {
      anchors += random(seed);
    }
    assertTrue(anchors > TEXTS, "texts have " + anchors + " anchors only");
  }

  private int random(long seed) {
    Random random = new Random(seed);
    StringBuilder body = new StringBuilder("Okafor");
    for (int i = 0; i < 150; i++) {
      body.append(' ').append(PIECES.get(random.nextInt(PIECES.size())));
    }
    Windows windows = new Windows(Text.of(body.toString()));
    float[] likely = new float[windows.elements.count];
    BitSet anchors = new BitSet();
    for (int e = 0; e < likely.length; e++) {
      likely[e] = random.nextInt(3) == 0 ? random.nextFloat() : 0;
      anchors.set(e, random.nextInt(3) == 0);
    }
    try {
      windows.check(likely, anchors);
    } catch (AssertionError e) {
      throw new AssertionError("-Dquotidian.seed=" + seed + " fails on " + body, e);
    }
    return anchors.cardinality();
  }

  /** The windows of one text. */
  private final class Windows {
    private final ElementSequence elements;
    private final RuleFeatures rules;

    Windows(Text text) {
      TokenView reading = new TokenView(text, QuotationLexicon.english());
      int[] units = SentenceUnits.firstTokens(reading);
      this.elements = new ElementSequence(reading, units);
      this.rules = new RuleFeatures(elements, new RuleAttributor(reading, units).run());
    }

    void check(float[] likely, BitSet anchors) {
      CueWindow window = new CueWindow(elements, anchors);
      CueWindowFeatures view = new CueWindowFeatures(window, rules, likely);
      StateFeatures states = new StateFeatures(view);
      TransitionFeatures transitions = new TransitionFeatures(view);
      RoleLabeller labeller = new RoleLabeller(elements, rules, likely, anchors, model);
      for (int e = anchors.nextSetBit(0); e >= 0; e = anchors.nextSetBit(e + 1)) {
        window.fill(e);
        view.enter();
        labeller.likelihood(e);
        checkKeys(window, states, transitions);
        checkScores(window, states, labeller.crf.nodes);
      }
    }

    private void checkKeys(CueWindow window, StateFeatures states, TransitionFeatures transitions) {
      Group between = new Group("between", StateFeatures.BITS);
      Group distance = new Group("distance", StateFeatures.BITS);
      Group side = new Group("side", StateFeatures.BITS);
      Group roles = new Group("roles", TransitionFeatures.BITS);
      for (int i = 0; i < window.size; i++) {
        states.enter(i);
        states.ofBetween(between.features);
        between.check(states.betweenKey());
        states.ofDistance(distance.features);
        distance.check(states.distanceKey());
        states.ofSide(side.features);
        side.check(states.side());
        transitions.enter(i);
        transitions.ofRoles(roles.features);
        roles.check(transitions.rolesKey());
      }
    }

    /** Scores with sharing are those without, to the bit. */
    private void checkScores(CueWindow window, StateFeatures states, float[] found) {
      HashedFeatures features = new HashedFeatures(StateFeatures.BITS);
      float[][] scores = new float[4][LinearChainCrf.LABELS];
      for (int i = 0; i < window.size; i++) {
        states.enter(i);
        states.ofPosition(features);
        model.nodes().scores(features, scores[0], 0);
        states.ofSide(features);
        model.nodes().scores(features, scores[1], 0);
        states.ofBetween(features);
        model.nodes().scores(features, scores[2], 0);
        states.ofDistance(features);
        model.nodes().scores(features, scores[3], 0);
        for (int y = 0; y < LinearChainCrf.LABELS; y++) {
          float sum = scores[0][y] + (scores[1][y] + scores[2][y] + scores[3][y]);
          assertTrue(sum == found[i * LinearChainCrf.LABELS + y], "state scores at " + i);
        }
      }
    }
  }

  /** The features of each key of a group in one window. */
  private static final class Group {
    private final String name;
    private final HashedFeatures features;
    private final Map<Long, int[]> known = new HashMap<>();

    Group(String name, int bits) {
      this.name = name;
      this.features = new HashedFeatures(bits);
    }

    void check(long key) {
      int[] now = features.copy();
      int[] before = known.putIfAbsent(key, now);
      if (before != null) {
        assertArrayEquals(before, now, name + " features under key " + key);
      }
    }
  }
}
