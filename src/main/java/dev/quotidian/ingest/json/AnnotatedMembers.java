package dev.quotidian.ingest.json;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The members of a line of an export: a mark, the article, its annotations. */
public final class AnnotatedMembers {
  /** Marks a line of an export; its value is the version of the form. */
  private static final String MARK = "quotidian";

  private static final int VERSION = 1;
  private static final String ANNOTATIONS = "annotations";
  private static final String ANNOTATORS = "annotators";

  private AnnotatedMembers() {}

  /** The members of an article and of its annotations, where they are given. */
  public static Map<String, Object> written(
      Article article, Optional<Annotations> annotations, OptionalInt annotators) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put(MARK, VERSION);
    out.putAll(ArticleMembers.written(article));
    annotations.ifPresent(found -> out.put(ANNOTATIONS, written(found, annotators)));
    return out;
  }

  private static Map<String, Object> written(Annotations found, OptionalInt annotators) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put(ANNOTATORS, annotators.stream().boxed().findFirst());
    out.put(
        "attributions",
        found.quotations().stream()
            .map(quotation -> QuotationMembers.written(quotation, found.about(quotation)))
            .toList());
    out.put("timexes", found.dates().stream().map(DateMembers::written).toList());
    out.put("topics", found.topics().stream().map(TopicMembers::written).toList());
    out.put("language", found.language());
    EntityMembers.write(found.entities(), out);
    return out;
  }

  /** Whether this is a line of an export, and not one that a publisher wrote. */
  public static boolean isMarked(Map<String, ?> line) {
    return line.get(MARK) instanceof Number;
  }

  /**
   * The article of a line of an export.
   *
   * @throws IllegalArgumentException if a member is missing or wrong
   * @throws java.time.DateTimeException if a day, a time or a zone cannot be read
   */
  public static Article article(Map<String, ?> line) {
    JsonMembers members = new JsonMembers(line, "");
    if (members.count(MARK) != VERSION) {
      throw new IllegalArgumentException(
          "form "
              + members.count(MARK)
              + " of an export; this version of Quotidian reads form "
              + VERSION
              + ": read it with the version that wrote it, or a later one");
    }
    return ArticleMembers.read(members);
  }

  /**
   * The annotations of a line of an export, checked against the article; empty where it has none.
   *
   * @throws IllegalArgumentException if a member is missing or wrong, or a span is outside the body
   * @throws java.time.DateTimeException if a day cannot be read
   */
  public static Optional<Annotations> annotations(Map<String, ?> line, Article article) {
    Optional<Annotations> found =
        new JsonMembers(line, "").object(ANNOTATIONS).map(AnnotatedMembers::read);
    found.ifPresent(annotations -> annotations.checkAgainst(article));
    return found;
  }

  /**
   * The version of the annotators that found the annotations, where it is known.
   *
   * @throws IllegalArgumentException if it is no whole number
   */
  public static OptionalInt annotators(Map<String, ?> line) {
    Optional<JsonMembers> annotations =
        new JsonMembers(line, "").object(ANNOTATIONS).filter(found -> found.has(ANNOTATORS));
    return annotations.stream().mapToInt(found -> found.count(ANNOTATORS)).findFirst();
  }

  private static Annotations read(JsonMembers in) {
    return new Annotations(
        in.objects("attributions", QuotationMembers::read),
        in.objects("timexes", DateMembers::read),
        in.objects("topics", TopicMembers::read),
        EntityMembers.read(in),
        in.text("language"));
  }
}
