package dev.quotidian.opensearch.writing;

import dev.quotidian.article.json.JsonPrinter;
import dev.quotidian.opensearch.mapping.ClusterBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One item of a bulk request. It may be carried out twice, since its version is from outside: the
 * cluster takes one that is not lower than what it has.
 *
 * @param change of which it is a part
 * @param document the id of the document
 * @param version of all documents of the change
 * @param json the document; empty if it is deleted
 */
record DocumentChange(ArticleChange change, String document, long version, Optional<String> json) {

  /**
   * All items of a change. The article comes last: if not all are carried out, it still tells how
   * many quotations there were before, which are then replaced or deleted the next time.
   *
   * @param before how many quotations the article had before
   */
  static List<DocumentChange> of(ArticleChange change, long version, int before) {
    List<DocumentChange> items = new ArrayList<>();
    List<String> quotations = change.block().map(ClusterBlock::quotations).orElse(List.of());
    String id = change.articleId();
    for (int number = 0; number < quotations.size(); number++) {
      items.add(
          new DocumentChange(
              change,
              ClusterBlock.quotationDocument(id, number),
              version,
              Optional.of(quotations.get(number))));
    }
    for (int number = quotations.size(); number < before; number++) {
      items.add(surplus(change, version, number));
    }
    items.add(
        new DocumentChange(
            change,
            ClusterBlock.articleDocument(id),
            version,
            change.block().map(ClusterBlock::article)));
    return items;
  }

  /** Removes a quotation that the article has no more, unless somebody has replaced it since. */
  static DocumentChange surplus(ArticleChange change, long version, int number) {
    String document = ClusterBlock.quotationDocument(change.articleId(), number);
    return new DocumentChange(change, document, version, Optional.empty());
  }

  /** What removes the document again, unless somebody has replaced it since. */
  DocumentChange undone() {
    return new DocumentChange(change, document, version, Optional.empty());
  }

  /** Appends its lines. */
  void appendTo(StringBuilder lines) {
    Map<String, Object> target = new LinkedHashMap<>();
    target.put("_id", document);
    target.put("routing", change.articleId());
    target.put("version", version);
    target.put("version_type", "external_gte");
    String action = json.isPresent() ? "index" : "delete";
    lines.append(JsonPrinter.print(Map.of(action, target))).append('\n');
    json.ifPresent(text -> lines.append(text).append('\n'));
  }
}
