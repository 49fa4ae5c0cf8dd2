package dev.quotidian.annotate;

import dev.quotidian.article.Article;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Annotates a body; loaded by {@link LoopCounter}. */
public final class BodyAnnotator implements Consumer<String> {
  /** Called by reflection. */
  public BodyAnnotator() {}

  @Override
  public void accept(String body) {
    Annotators.standard().annotate(Article.of("counted", body, LocalDate.of(2025, 3, 20)));
  }
}
