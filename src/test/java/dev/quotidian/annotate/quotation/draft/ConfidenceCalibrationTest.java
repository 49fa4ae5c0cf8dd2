package dev.quotidian.annotate.quotation.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.annotate.quotation.draft.ConfidenceCalibration.Origin;
import dev.quotidian.article.Quotation.Kind;
import org.junit.jupiter.api.Test;

final class ConfidenceCalibrationTest {

  @Test
  void everyOriginAndKindWasMeasured() {
    for (Origin origin : Origin.values()) {
      for (Kind kind : Kind.values()) {
        assertTrue(ConfidenceCalibration.knows(origin, kind), origin + " " + kind);
      }
    }
  }

  @Test
  void aHigherConfidenceNeverBecomesALowerOne() {
    for (Origin origin : Origin.values()) {
      for (Kind kind : Kind.values()) {
        double before = 0;
        for (int i = 0; i <= 1000; i++) {
          double now = ConfidenceCalibration.of(origin, kind, i / 1000.0);
          assertTrue(now >= before && now <= 1, origin + " " + kind + " at " + i / 1000.0);
          before = now;
        }
      }
    }
  }

  @Test
  void whereRulesAndModelAgreeItIsSurer() {
    assertTrue(
        ConfidenceCalibration.of(Origin.AGREED, Kind.DIRECT, 0.95)
            > ConfidenceCalibration.of(Origin.LEARNED, Kind.DIRECT, 0.95));
    assertEquals(
        ConfidenceCalibration.of(Origin.AGREED, Kind.DIRECT, 1),
        ConfidenceCalibration.of(Origin.AGREED, Kind.DIRECT, 0.99999),
        0.01);
  }
}
