package dev.quotidian.lucene.highlight;

import dev.quotidian.article.Span;
import dev.quotidian.index.Schema;
import dev.quotidian.index.language.LanguageAnalyzers;
import dev.quotidian.index.record.TokenAnchors;
import dev.quotidian.lucene.record.DamagedArticleException;
import dev.quotidian.lucene.record.DocumentAnalyzers;
import dev.quotidian.lucene.record.SegmentRecords;
import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.query.result.HighlightedPassage;
import dev.quotidian.text.AbbreviationAwareBreaks;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.FieldOffsetStrategy;
import org.apache.lucene.search.uhighlight.OffsetsEnum;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.PostingsOffsetStrategy;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/**
 * Highlights the passages of a text that match a query best. The index gives the positions of
 * matches, the text their offsets. For one thread.
 */
final class PassageHighlighter extends UnifiedHighlighter {
  private static final int WHOLE_TEXT = Integer.MAX_VALUE - 1;

  /** Characters of texts that are held at once; one text at a time where there is a deadline. */
  private static final int CACHED_CHARACTERS = DEFAULT_CACHE_CHARS_THRESHOLD;

  private static final int ONE_TEXT = 0;

  /** What a document gives that is not highlighted. */
  private static final CharSequence[] NO_TEXT = new CharSequence[1];

  private final PassageTexts texts;
  private final Deadline deadline;
  private final DocumentAnalyzers analyzers;

  /** Of sentences. */
  PassageHighlighter(
      IndexSearcher searcher, LanguageAnalyzers analyzers, Deadline deadline, PassageTexts texts) {
    this(searcher, analyzers, deadline, texts, AbbreviationAwareBreaks::new);
  }

  /** Of what lies between two breaks. */
  PassageHighlighter(
      IndexSearcher searcher,
      LanguageAnalyzers analyzers,
      Deadline deadline,
      PassageTexts texts,
      Supplier<BreakIterator> breaks) {
    super(
        builder(searcher, analyzers.standard())
            .withBreakIterator(breaks)
            .withScorer(new DistinctTermScorer())
            .withFormatter(new AsSpans())
            .withMaxLength(WHOLE_TEXT)
            .withCacheFieldValCharsThreshold(deadline.isUnlimited() ? CACHED_CHARACTERS : ONE_TEXT)
            .withMaxNoHighlightPassages(0));
    this.deadline = deadline;
    this.analyzers = new DocumentAnalyzers(analyzers);
    this.texts = texts;
  }

  @Override
  protected OffsetSource getOffsetSource(String field) {
    return OffsetSource.POSTINGS;
  }

  @Override
  protected FieldOffsetStrategy getOffsetStrategy(OffsetSource source, UHComponents components) {
    return new PostingsOffsetStrategy(components) {
      @Override
      public OffsetsEnum getOffsetsEnum(LeafReader segment, int document, String text)
          throws IOException {
        String field = getField();
        TokenOffsets offsets =
            new TokenOffsets(
                analyzers.of(segment, document), field, text, anchors(field, segment, document));
        LeafReader withOffsets = new ComputedOffsetsReader(segment, field, offsets);
        return super.getOffsetsEnum(withOffsets, document, text);
      }
    };
  }

  /** Bodies have anchors; other texts are short. */
  private static TokenAnchors anchors(String field, LeafReader segment, int document)
      throws IOException {
    return field.equals(Schema.BODY)
        ? DamagedArticleException.read(
            segment, document, () -> SegmentRecords.anchors(segment, document))
        : TokenAnchors.none();
  }

  /** Texts come from the records of articles, not from stored fields. */
  @Override
  protected List<CharSequence[]> loadFieldValues(
      String[] fields, DocIdSetIterator documents, int cacheCharsThreshold) throws IOException {
    if (deadline.shouldExit()) {
      return untilEnd(documents);
    }
    List<CharSequence[]> loaded = new ArrayList<>();
    int size = 0;
    do {
      int document = documents.nextDoc();
      if (document == DocIdSetIterator.NO_MORE_DOCS) {
        return loaded;
      }
      String text = texts.of(document);
      loaded.add(new CharSequence[] {text});
      size += text.length();
    } while (size < cacheCharsThreshold);
    return loaded;
  }

  private static List<CharSequence[]> untilEnd(DocIdSetIterator documents) throws IOException {
    List<CharSequence[]> none = new ArrayList<>();
    while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      none.add(NO_TEXT);
    }
    return none;
  }

  /** The best {@code limit} passages of each document, in text order. */
  List<List<HighlightedPassage>> of(String field, Query query, int[] documents, int limit)
      throws IOException {
    Object[] formatted =
        highlightFieldsAsObjects(new String[] {field}, query, documents, new int[] {limit})
            .get(field);
    return formatted == null
        ? Arrays.stream(documents).mapToObj(document -> List.<HighlightedPassage>of()).toList()
        : Arrays.stream(formatted).map(PassageHighlighter::cast).toList();
  }

  private static List<HighlightedPassage> cast(
      @org.jspecify.annotations.Nullable Object formatted) {
    return formatted instanceof List<?> list
        ? list.stream().map(HighlightedPassage.class::cast).toList()
        : List.of();
  }

  /** Gives passages with their offsets, not text with markup. */
  private static final class AsSpans extends PassageFormatter {
    @Override
    public Object format(org.apache.lucene.search.uhighlight.Passage[] passages, String content) {
      return Arrays.stream(passages)
          .filter(passage -> passage.getNumMatches() > 0)
          .map(passage -> passage(passage, content))
          .toList();
    }

    private static HighlightedPassage passage(
        org.apache.lucene.search.uhighlight.Passage passage, String content) {
      List<Span> matches = matches(passage);
      int start =
          Math.min(skipBlanks(content, passage.getStartOffset()), matches.getFirst().start());
      int end = Math.max(dropBlanks(content, passage.getEndOffset()), matches.getLast().end());
      return new HighlightedPassage(new Span(start, end), content.substring(start, end), matches);
    }

    private static int skipBlanks(String content, int start) {
      int at = start;
      while (at < content.length() && Character.isWhitespace(content.charAt(at))) {
        at++;
      }
      return at;
    }

    private static int dropBlanks(String content, int end) {
      int at = end;
      while (at > 0 && Character.isWhitespace(content.charAt(at - 1))) {
        at--;
      }
      return at;
    }

    /** The matches in order; overlapping ones are merged. */
    private static List<Span> matches(org.apache.lucene.search.uhighlight.Passage passage) {
      List<Span> sorted = new ArrayList<>();
      for (int i = 0; i < passage.getNumMatches(); i++) {
        sorted.add(new Span(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
      }
      sorted.sort(null);
      List<Span> merged = new ArrayList<>();
      for (Span match : sorted) {
        if (!merged.isEmpty() && merged.getLast().overlaps(match)) {
          Span last = merged.removeLast();
          merged.add(new Span(last.start(), Math.max(last.end(), match.end())));
        } else {
          merged.add(match);
        }
      }
      return merged;
    }
  }
}
