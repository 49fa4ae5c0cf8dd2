package dev.quotidian.article.json;

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

  /** The members of annotations alone. */
  public static Map<String, Object> written(Annotations found, OptionalInt annotators) {
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
   */
  public static Article article(Map<String, ?> line) {
    JsonMembers members = JsonMembers.of(line);
    if (members.count(MARK) != VERSION) {
      throw new IllegalArgumentException(
          "form "
              + members.count(MARK)
              + " of an export; this version of Quotidian reads form "
              + VERSION
              + ": read it with the version that wrote it, or a later one");
    }
    return members.as(ArticleMembers::read);
  }

  /**
   * The annotations of a line of an export, checked against the article; empty where it has none.
   *
   * @throws IllegalArgumentException if a member is missing or wrong, or a span is outside the body
   */
  public static Optional<Annotations> annotations(Map<String, ?> line, Article article) {
    Optional<Annotations> annotations =
        JsonMembers.of(line).object(ANNOTATIONS).map(found -> found.as(AnnotatedMembers::read));
    annotations.ifPresent(found -> found.checkAgainst(article));
    return annotations;
  }

  /**
   * The version of the annotators that found the annotations, where it is known.
   *
   * @throws IllegalArgumentException if it is no whole number
   */
  public static OptionalInt annotators(Map<String, ?> line) {
    Optional<JsonMembers> annotations =
        JsonMembers.of(line).object(ANNOTATIONS).filter(found -> found.has(ANNOTATORS));
    return annotations.stream().mapToInt(found -> found.count(ANNOTATORS)).findFirst();
  }

  /** Reads the members of annotations alone. */
  public static Annotations read(JsonMembers in) {
    return new Annotations(
        in.objects("attributions", QuotationMembers::read),
        in.objects("timexes", DateMembers::read),
        in.objects("topics", TopicMembers::read),
        EntityMembers.read(in),
        in.text("language"));
  }
}
