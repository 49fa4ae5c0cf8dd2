package dev.quotidian.lucene.highlight;

import java.io.IOException;

/** Gives the text of a document; documents are asked for in index order. */
@FunctionalInterface
public interface PassageTexts {
  /** The text that is highlighted; empty where the document has none. */
  String of(int document) throws IOException;
}
