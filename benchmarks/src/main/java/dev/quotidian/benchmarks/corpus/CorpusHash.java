package dev.quotidian.benchmarks.corpus;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.article.Article;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A SHA-256 over articles as they come: their texts, and who says what where and when. */
public final class CorpusHash {
  private final MessageDigest digest;

  /** Of no article yet. */
  public CorpusHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Adds an article. */
  public void add(AnnotatedArticle annotated) {
    Article article = annotated.article();
    List.of(
            article.id(),
            article.title().orElse(""),
            article.body(),
            article.publisher().orElse(""),
            String.join(";", article.topics()))
        .forEach(this::add);
    add(article.published().day().toEpochDay());
    annotated.annotations().quotations().forEach(this::add);
    annotated.annotations().dates().forEach(date -> add(date.value()));
  }

  private void add(Quotation quotation) {
    quotation.speaker().ifPresent(speaker -> add(speaker.toString()));
    quotation.said().ifPresent(said -> add(said.range().first().toEpochDay()));
    for (List<Span> spans : List.of(quotation.content(), quotation.cue(), quotation.source())) {
      spans.forEach(span -> add((long) span.start() << Integer.SIZE | span.end()));
    }
  }

  private void add(String text) {
    add(text.length());
    digest.update(text.getBytes(StandardCharsets.UTF_8));
  }

  private void add(long number) {
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
  }

  /** The hash of all that was added; nothing can be added after. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
