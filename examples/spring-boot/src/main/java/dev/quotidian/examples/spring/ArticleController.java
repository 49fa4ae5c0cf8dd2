package dev.quotidian.examples.spring;

import dev.quotidian.article.Article;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes in articles. */
@RestController
class ArticleController {
  private final ArchiveWriter writer;

  ArticleController(ArchiveWriter writer) {
    this.writer = writer;
  }

  /**
   * Adds an article, in place of the one with the same id. With {@code commit=true} it is durable
   * and found by searches when the answer comes; otherwise a little later.
   */
  @PostMapping("/articles")
  ResponseEntity<Added> add(
      @RequestBody NewArticle sent, @RequestParam(defaultValue = "false") boolean commit) {
    Article article = sent.toArticle();
    writer.add(article);
    if (commit) {
      writer.commit();
    }
    HttpStatus status = commit ? HttpStatus.CREATED : HttpStatus.ACCEPTED;
    return ResponseEntity.status(status).body(new Added(article.id()));
  }

  /** The answer. */
  record Added(String id) {}
}
