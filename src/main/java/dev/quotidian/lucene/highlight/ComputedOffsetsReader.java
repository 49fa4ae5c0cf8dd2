package dev.quotidian.lucene.highlight;

import dev.quotidian.article.Span;
import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SlowImpactsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A segment that has offsets in the postings of a field, as Lucene's highlighter wants them, though
 * the index has none: they are computed for the positions of one document. For one thread.
 */
final class ComputedOffsetsReader extends FilterLeafReader {
  private final String field;
  private final TokenOffsets offsets;

  /**
   * A segment with the offsets of one document; only of that one they may be asked for.
   *
   * @param field whose postings have positions
   */
  ComputedOffsetsReader(LeafReader segment, String field, TokenOffsets offsets) {
    super(segment);
    this.field = field;
    this.offsets = offsets;
  }

  @Override
  public @Nullable Terms terms(String name) throws IOException {
    Terms terms = super.terms(name);
    return terms == null || !name.equals(field) ? terms : new WithOffsets(terms);
  }

  private final class WithOffsets extends FilterTerms {
    WithOffsets(Terms terms) {
      super(terms);
    }

    @Override
    public boolean hasOffsets() {
      return true;
    }

    @Override
    public TermsEnum iterator() throws IOException {
      return new TermsWithOffsets(in.iterator());
    }
  }

  private final class TermsWithOffsets extends FilterTermsEnum {
    TermsWithOffsets(TermsEnum terms) {
      super(terms);
    }

    @Override
    public PostingsEnum postings(@Nullable PostingsEnum reuse, int flags) throws IOException {
      PostingsEnum positions = in.postings(null, flags | PostingsEnum.POSITIONS);
      return new OffsetsOfTerm(positions, BytesRef.deepCopyOf(term()));
    }

    @Override
    public ImpactsEnum impacts(int flags) throws IOException {
      return new SlowImpactsEnum(postings(null, flags));
    }
  }

  private final class OffsetsOfTerm extends FilterPostingsEnum {
    private final BytesRef term;
    private int position = -1;
    private @Nullable Span span;

    OffsetsOfTerm(PostingsEnum positions, BytesRef term) {
      super(positions);
      this.term = term;
    }

    @Override
    public int nextPosition() throws IOException {
      position = in.nextPosition();
      span = null;
      return position;
    }

    @Override
    public int startOffset() throws IOException {
      return span().start();
    }

    @Override
    public int endOffset() throws IOException {
      return span().end();
    }

    private Span span() throws IOException {
      if (span == null) {
        span = offsets.span(position, term);
      }
      return Objects.requireNonNull(span);
    }
  }

  @Override
  public @Nullable CacheHelper getCoreCacheHelper() {
    return null; // what is cached has no offsets
  }

  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return null;
  }
}
