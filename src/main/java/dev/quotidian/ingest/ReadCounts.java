package dev.quotidian.ingest;

/**
 * What a reader has read so far.
 *
 * <p>Immutable.
 *
 * @param articles how many articles, those repeated included
 * @param repeated how many of them have the id of an article before them
 * @param refused how many lines and files were refused
 * @since 0.1
 */
public record ReadCounts(long articles, long repeated, long refused) {

  ReadCounts plus(Read read) {
    return switch (read) {
      case Read.Ok ok -> new ReadCounts(articles + 1, repeated + (ok.repeated() ? 1 : 0), refused);
      case Read.Refused bad -> new ReadCounts(articles, repeated, refused + 1);
    };
  }
}
