package dev.quotidian.lucene.suggest;

import dev.quotidian.archive.support.SpellingForms;
import dev.quotidian.index.Schema;
import dev.quotidian.lucene.store.IndexSnapshot;
import dev.quotidian.lucene.suggest.NameCandidate.Occurrence;
import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.query.suggest.Suggestion;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;

/** Reads what is shown of a name: its spelling, post and newest article. For one request. */
record NameDetails(IndexSnapshot snapshot, QueryTranslator translator, NameColumn column) {

  /** The suggestion of a name; empty where no document can be read that has it. */
  Optional<Suggestion> of(NameCandidate candidate) throws IOException {
    SpellingForms spellings = new SpellingForms();
    String value = "";
    int newest = SegmentNames.NONE;
    int posted = SegmentNames.NONE;
    for (Occurrence in : candidate.occurrences()) {
      value = value(in);
      spellings.add(column.name(value), column.isOfDirectory(value), in.count());
      LiveDocuments live = live(in, value);
      int base = in.part().leaf().docBase;
      newest = newer(newest, live.newest(), base);
      posted = newer(posted, live.posted(), base);
    }
    if (newest == SegmentNames.NONE) {
      return Optional.empty();
    }
    String name = spellings.best();
    return Optional.of(
        new Suggestion(
            column.kind(),
            name,
            posted == SegmentNames.NONE ? Optional.empty() : post(posted),
            candidate.count(),
            LocalDate.ofEpochDay(snapshot.number(column.schema().publishedDay(), newest)),
            column.target(value, name)));
  }

  private String value(Occurrence in) throws IOException {
    int ordinal = in.part().names().names().value(in.name());
    return DocValues.getSortedSet(in.part().leaf().reader(), column.field())
        .lookupOrd(ordinal)
        .utf8ToString();
  }

  private LiveDocuments live(Occurrence in, String value) throws IOException {
    RankedNames names = in.part().names().names();
    int newest = names.newest(in.name());
    int posted = names.posted(in.name());
    boolean isLive =
        in.part().isLive(newest) && (posted == SegmentNames.NONE || in.part().isLive(posted));
    return isLive
        ? new LiveDocuments(newest, posted)
        : LiveDocuments.find(
            snapshot, translator.target(column.target(value, column.name(value))), in, column);
  }

  /** The newer of a document of the snapshot and one of a segment; either may be none. */
  private int newer(int before, int document, int base) throws IOException {
    if (document == SegmentNames.NONE) {
      return before;
    }
    int other = base + document;
    return before == SegmentNames.NONE
            || snapshot.number(Schema.PUBLISHED, other) > snapshot.number(Schema.PUBLISHED, before)
        ? other
        : before;
  }

  private Optional<String> post(int document) throws IOException {
    LeafReaderContext leaf = snapshot.leaf(document);
    return new PostColumns(leaf.reader(), column).of(document - leaf.docBase);
  }
}
