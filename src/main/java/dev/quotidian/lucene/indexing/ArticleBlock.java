package dev.quotidian.lucene.indexing;

import java.util.List;
import org.apache.lucene.document.Document;

/** An article made ready to be written: its quotations' documents, then its own. */
public record ArticleBlock(String articleId, List<Document> documents) {}
