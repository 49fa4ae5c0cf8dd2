package dev.quotidian.lucene.integrity;

import dev.quotidian.query.syntax.Excerpt;
import java.util.ArrayList;
import java.util.List;

/** What cannot be read of an archive, or of a segment of it. For one thread. */
final class Losses {
  private static final int MAX_NAMED = 20;

  private final List<String> articles = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private long documents;

  /** An article is lost of which the id is known. */
  void article(String id) {
    articles.add(id);
  }

  /** Documents are lost, each an article or one of its quotations. */
  void documents(long count) {
    documents += count;
  }

  void problem(String what) {
    problems.add(what);
  }

  void addAll(Losses other) {
    articles.addAll(other.articles);
    problems.addAll(other.problems);
    documents += other.documents;
  }

  List<String> articles() {
    return articles;
  }

  List<String> problems() {
    return problems;
  }

  long documents() {
    return documents;
  }

  /** All of it in lines, of one segment. */
  List<String> lines(String segment) {
    List<String> lines = new ArrayList<>(problems);
    articles.stream()
        .limit(MAX_NAMED)
        .forEach(
            id ->
                lines.add(
                    "Article " + Excerpt.of(id) + " of segment " + segment + " cannot be read"));
    if (articles.size() > MAX_NAMED) {
      lines.add(
          (articles.size() - MAX_NAMED)
              + " more articles of segment "
              + segment
              + " cannot be read");
    }
    if (documents > 0) {
      lines.add(
          documents
              + " documents of segment "
              + segment
              + ", articles and quotations, cannot be read, nor their ids");
    }
    return lines;
  }
}
