package dev.quotidian.annotate.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quotidian.annotate.quotation.Calibration.Origin;
import dev.quotidian.article.Quotation.Kind;
import org.junit.jupiter.api.Test;

final class CalibrationTest {

  @Test
  void everyOriginAndKindWasMeasured() {
    for (Origin origin : Origin.values()) {
      for (Kind kind : Kind.values()) {
        assertTrue(Calibration.knows(origin, kind), origin + " " + kind);
      }
    }
  }

  @Test
  void aHigherConfidenceNeverBecomesALowerOne() {
    for (Origin origin : Origin.values()) {
      for (Kind kind : Kind.values()) {
        double before = 0;
        for (int i = 0; i <= 1000; i++) {
          double now = Calibration.of(origin, kind, i / 1000.0);
          assertTrue(now >= before && now <= 1, origin + " " + kind + " at " + i / 1000.0);
          before = now;
        }
      }
    }
  }

  @Test
  void whereRulesAndModelAgreeItIsSurer() {
    assertTrue(
        Calibration.of(Origin.AGREED, Kind.DIRECT, 0.95)
            > Calibration.of(Origin.LEARNED, Kind.DIRECT, 0.95));
    assertEquals(
        Calibration.of(Origin.AGREED, Kind.DIRECT, 1),
        Calibration.of(Origin.AGREED, Kind.DIRECT, 0.99999),
        0.01);
  }
}
