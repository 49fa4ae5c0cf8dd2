package dev.quotidian.cli;

import dev.quotidian.query.Order;
import picocli.CommandLine.Option;

/** Which hits to show. */
final class PageMixin {
  @Option(
      names = "--order",
      paramLabel = "ORDER",
      description = "relevance (unless told), newest or oldest")
  private Order order = Order.RELEVANCE;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "the most hits to show; ${DEFAULT-VALUE} unless told")
  private int limit = 10;

  @Option(
      names = "--offset",
      paramLabel = "N",
      description = "how many hits to pass over; 0 unless told")
  private int offset;

  Order order() {
    return order;
  }

  int limit() {
    return limit;
  }

  int offset() {
    return offset;
  }
}
