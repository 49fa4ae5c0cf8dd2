package dev.quotidian.opensearch.mapping;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.article.json.JsonPrinter;
import dev.quotidian.index.ContextPositions;
import dev.quotidian.index.DocumentBuilder;
import dev.quotidian.index.Schema;
import dev.quotidian.index.language.LanguageAnalyzers;
import dev.quotidian.query.field.OwnFields;
import dev.quotidian.taxonomy.Taxonomy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;

/**
 * An article as the documents of a cluster, ready to be sent: JSON, of its quotations and of
 * itself. They are those that an embedded archive would store, and say what is joined.
 *
 * @param articleId the article's id, by which all of them are routed
 * @param quotations by their number
 * @param article the article's own
 */
public record ClusterBlock(String articleId, List<String> quotations, String article) {
  private static final Analyzer ANALYZER = Schema.analyzer();
  private static final int MAX_ID = 400; // bytes; a cluster takes 512

  /**
   * The documents of an article.
   *
   * @throws IllegalArgumentException if the annotations do not fit the article, or a value its
   *     field
   */
  public static ClusterBlock of(AnnotatedArticle annotated, Taxonomy taxonomy, OwnFields fields) {
    List<Document> block =
        DocumentBuilder.of(
            annotated.article(),
            annotated.annotations(),
            annotated.annotators(),
            taxonomy,
            fields,
            LanguageAnalyzers.of(ANALYZER),
            List.of());
    String id = annotated.article().id();
    List<List<String>> body =
        EncodedTokens.positions(ANALYZER, Schema.BODY, annotated.article().body());
    String title =
        EncodedTokens.joined(
            EncodedTokens.distinct(
                EncodedTokens.positions(
                    ANALYZER, Schema.TITLE, annotated.article().title().orElse(""))));
    List<String> quotations = new ArrayList<>();
    for (int number = 0; number < block.size() - 1; number++) {
      Map<String, Object> members = members(block.get(number), fields);
      CountedColumns.addRoles(members, annotated.annotations().quotations().get(number));
      quotations.add(quotation(members, id, body, title));
    }
    Map<String, Object> article = members(block.getLast(), fields);
    return new ClusterBlock(id, List.copyOf(quotations), article(article, quotations));
  }

  private static Map<String, Object> members(Document document, OwnFields fields) {
    Map<String, Object> members = DocumentJson.of(document);
    CountedColumns.add(members, fields);
    return members;
  }

  private static String article(Map<String, Object> members, List<String> quotations) {
    members.put(ClusterFields.QUOTATIONS, quotations.size());
    members.put(ClusterFields.JOIN, ClusterFields.ARTICLE);
    return JsonPrinter.print(members);
  }

  private static String quotation(
      Map<String, Object> members, String article, List<List<String>> body, String title) {
    members.put(ClusterFields.CONTEXT_WORDS, List.of(context(members, body), title));
    members.put(
        ClusterFields.JOIN,
        Map.of("name", ClusterFields.QUOTATION, "parent", articleDocument(article)));
    return JsonPrinter.print(members);
  }

  private static String context(Map<String, Object> members, List<List<String>> body) {
    return members.get(ClusterFields.name(Schema.CONTEXT)) instanceof Number packed
        ? EncodedTokens.joined(
            body.subList(
                Math.min(ContextPositions.first(packed.longValue()), body.size()),
                Math.min(ContextPositions.end(packed.longValue()), body.size())))
        : "";
  }

  /** The id of the document of an article. */
  public static String articleDocument(String articleId) {
    return "a:" + shortened(articleId);
  }

  /** The id of the document of a quotation. */
  public static String quotationDocument(String articleId, int number) {
    return "q:" + number + ":" + shortened(articleId);
  }

  /** One that is too long has its hash instead. */
  private static String shortened(String articleId) {
    byte[] bytes = articleId.getBytes(StandardCharsets.UTF_8);
    return bytes.length <= MAX_ID ? articleId : "sha256:" + HexFormat.of().formatHex(hash(bytes));
  }

  private static byte[] hash(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java has no SHA-256", e);
    }
  }
}
