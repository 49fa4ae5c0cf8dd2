package dev.quotidian.lucene.translate;

/**
 * What a query is translated for. A search scores all matches in a first pass, and may re-rank the
 * best of them by a query that costs more. Where any of several terms is enough, a lean pass leaves
 * out the terms that cannot score: it gives the same scores and matches only what has one above 0.
 */
enum ScoringPass {
  FIRST(false, false),
  LEAN_FIRST(false, true),
  RERANKING(true, false),
  LEAN_RERANKING(true, true);

  private final boolean isReranking;
  private final boolean isLean;

  ScoringPass(boolean isReranking, boolean isLean) {
    this.isReranking = isReranking;
    this.isLean = isLean;
  }

  boolean isReranking() {
    return isReranking;
  }

  boolean isLean() {
    return isLean;
  }

  ScoringPass reranking() {
    return isLean ? LEAN_RERANKING : RERANKING;
  }

  ScoringPass lean() {
    return isReranking ? LEAN_RERANKING : LEAN_FIRST;
  }
}
