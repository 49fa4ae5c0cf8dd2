package dev.quotidian.annotate.quotation.model;

/**
 * The exponential function to about six digits, the same on every machine: 2 to a whole number, by
 * its bits, times 2 to a fraction, by a polynomial.
 */
final class FastExp {
  private static final double LOG2_E = 1.4426950408889634;

  private FastExp() {}

  /** Of numbers below 700; 0 of very small ones. */
  static double of(double x) {
    double power = x * LOG2_E;
    if (power < -1000) {
      return 0;
    }
    double whole = Math.floor(power);
    double f = power - whole;
    double fraction =
        1
            + f
                * (0.6931471805
                    + f
                        * (0.2402265069
                            + f * (0.0555041086 + f * (0.0096181291 + f * 0.0015041060))));
    return Double.longBitsToDouble(((long) whole + 1023) << 52) * fraction;
  }
}
