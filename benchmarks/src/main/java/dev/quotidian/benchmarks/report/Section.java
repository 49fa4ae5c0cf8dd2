package dev.quotidian.benchmarks.report;

import java.io.IOException;

/** A part of the page. To add one, write a class and name it in {@link Page}. */
interface Section {
  /** Its heading. */
  String title();

  /** What stands under the heading; empty where nothing was measured. */
  String html(Results results) throws IOException;
}
