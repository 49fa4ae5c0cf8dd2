package dev.quotidian.annotate.quotation.draft;

/** A range of tokens, from {@code first} to {@code last}, both included. */
public record TokenRange(int first, int last) {

  /** The same range where nothing changes. */
  TokenRange to(int newFirst, int newLast) {
    return newFirst == first && newLast == last ? this : new TokenRange(newFirst, newLast);
  }
}
