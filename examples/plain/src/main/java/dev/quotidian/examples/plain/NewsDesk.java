package dev.quotidian.examples.plain;

import static dev.quotidian.query.QuotationCriterion.allOf;
import static dev.quotidian.query.QuotationCriterion.matchAll;
import static dev.quotidian.query.QuotationCriterion.said;
import static dev.quotidian.query.QuotationCriterion.speaker;
import static dev.quotidian.query.QuotationCriterion.words;

import dev.quotidian.Quotidian;
import dev.quotidian.archive.Archive;
import dev.quotidian.archive.SavedSearches;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.SaidDate;
import dev.quotidian.article.Speaker;
import dev.quotidian.ingest.ArticleReader;
import dev.quotidian.ingest.ReadOptions;
import dev.quotidian.query.Cursor;
import dev.quotidian.query.DateAxis;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetRequest;
import dev.quotidian.query.Granularity;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.SavedSearch;
import dev.quotidian.query.SortOrder;
import dev.quotidian.query.parser.ParsedQuery;
import dev.quotidian.query.parser.QueryParser;
import dev.quotidian.query.result.Facet;
import dev.quotidian.query.result.Facets;
import dev.quotidian.query.result.Hits;
import dev.quotidian.query.result.QuotationHit;
import dev.quotidian.query.result.SavedMatch;
import dev.quotidian.query.result.Timeline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A morning at a news desk: fills an archive from a file of articles, asks it who said what, when
 * and about what, and prints the answers.
 *
 * <p>An archive is a folder. An application opens it once, keeps it open for as long as it runs,
 * and shares it between threads. Adding an article again replaces it, so this may be run twice.
 */
public final class NewsDesk {
  private final Archive archive;

  private NewsDesk(Archive archive) {
    this.archive = archive;
  }

  /** Takes two arguments: the file of articles, and the folder of the archive. */
  public static void main(String[] args) {
    try (Archive archive = Quotidian.open(Path.of(args[1]))) {
      NewsDesk desk = new NewsDesk(archive);
      desk.addArticles(Path.of(args[0]));
      desk.searchByQueryString();
      desk.searchByCriteria();
      desk.readPageByPage();
      desk.countSpeakersAndTopics();
      desk.countByMonth();
      desk.matchSavedSearches();
    }
  }

  /** Adds a whole file. It is read as it is added, so it may be larger than memory. */
  private void addArticles(Path file) {
    heading("Articles");
    try (ArticleReader reader = ArticleReader.of(List.of(file), ReadOptions.standard())) {
      long added =
          archive.addAll(
              reader.articles(unread -> print("not read: %s", unread)),
              refusal -> print("not added: %s", refusal.getMessage()));
      archive.commit(); // from here on they are found by searches, and survive a crash
      print("%d added; %d quotations in the archive", added, archive.stats().quotations());
    }
  }

  /** A query as people type it. The lenient parser never fails: its notes say what it left out. */
  private void searchByQueryString() {
    String typed = "(bridge speaker:Marchetti published:2026-03";
    heading("Search: " + typed);
    ParsedQuery<QuotationCriterion> parsed = QueryParser.lenient().quotations(typed);
    parsed.notes().forEach(note -> print("note: %s", note));
    printHits(archive.search(QuotationSearch.of(parsed.criterion())));
  }

  /** A question as typed Java, the newest answer first. */
  private void searchByCriteria() {
    heading("What the mayor said, where the text says that it was in May 2026");
    QuotationCriterion criterion =
        allOf(speaker("Halvorsen"), said(DateRange.of(YearMonth.of(2026, 5))));
    printHits(archive.search(QuotationSearch.of(criterion).withOrder(SortOrder.NEWEST)));
  }

  /** A cursor reads all hits page by page, as the archive was at the first page. */
  private void readPageByPage() {
    heading("All quotations that name the ferry or its boats, three a page");
    QuotationCriterion criterion =
        QueryParser.strict().quotations("content:(ferry OR boats)").criterion();
    QuotationSearch search = QuotationSearch.of(criterion).withOrder(SortOrder.OLDEST).withLimit(3);
    Hits<QuotationHit> page = archive.search(search.withCursor(Cursor.START));
    printHits(page);
    while (page.next().isPresent()) {
      page = archive.search(search.withCursor(page.next().get()));
      print("-- next page");
      page.forEach(NewsDesk::printHit);
    }
  }

  /** Several counts over the same results, in one go. */
  private void countSpeakersAndTopics() {
    heading("Who speaks, and about what");
    Facets facets =
        archive.facets(
            FacetRequest.ofQuotations(matchAll(), FacetField.SPEAKER, FacetField.TOPIC_GIVEN)
                .withLimit(4));
    for (Facet facet : facets.facets()) {
      print("%s, %d in all", facet.field(), facet.distinct());
      facet.counts().forEach(count -> print("  %2d  %s", count.count(), count.value()));
    }
  }

  private void countByMonth() {
    heading("Quotations by the month of which the text says that they were said");
    Timeline timeline = archive.timeline(matchAll(), DateAxis.SAID, Granularity.MONTH);
    for (Timeline.Bucket bucket : timeline.buckets()) {
      print("  %s  %s", YearMonth.from(bucket.days().first()), "#".repeat((int) bucket.count()));
    }
  }

  /** Saved searches are asked of an article that comes in, whether it is added or not. */
  private void matchSavedSearches() {
    heading("Which saved searches does a new article satisfy?");
    SavedSearches saved = archive.savedSearches();
    saved.save(SavedSearch.ofQuotations("winter ferry", words("ferry winter")));
    saved.save(SavedSearch.ofQuotations("tunnel", words("tunnel")));
    Article article =
        Article.of(
            "wire-1",
            "“The ferry will sail all winter,” Mayor Ruth Halvorsen said on Thursday.",
            LocalDate.of(2026, 9, 4));
    for (SavedMatch match : saved.matching(article)) {
      print("%s (%s)", match.search().name(), match.search().query());
      match.quotations().forEach(found -> print("  %s", found.contentIn(article.body())));
    }
  }

  private static void printHits(Hits<QuotationHit> hits) {
    print("%s found", hits.total());
    hits.forEach(NewsDesk::printHit);
  }

  private static void printHit(QuotationHit hit) {
    String speaker = hit.quotation().speaker().map(Speaker::name).orElse("somebody");
    String said = hit.quotation().said().map(NewsDesk::day).orElse("some day");
    print("%s, %s [%s]", speaker, said, hit.article().id());
    print("  %s", hit.text());
  }

  /** Where the text does not say when, the day of publication is assumed. */
  private static String day(SaidDate said) {
    return said.range() + (said.isExplicit() ? "" : " (assumed)");
  }

  private static void heading(String text) {
    print("%n== %s", text);
  }

  private static void print(String format, Object... values) {
    System.out.printf(format + "%n", values);
  }
}
