package dev.quotidian.benchmarks.report;

import java.io.IOException;

/** A part of the page. To add one, write a class and name it in {@link ReportPage}. */
interface ReportSection {
  /** Its heading. */
  String title();

  /** What stands under the heading; empty where nothing was measured. */
  String html(StoredResults results) throws IOException;
}
