package dev.quotidian.opensearch.store;

import dev.quotidian.archive.AnnotatedArticle;
import dev.quotidian.archive.ArchiveDamagedException;
import dev.quotidian.index.Schema;
import dev.quotidian.index.record.ArticleRecord;
import dev.quotidian.index.record.CompressedText;
import dev.quotidian.index.record.DamagedRecordException;
import dev.quotidian.index.record.RecordChecksum;
import dev.quotidian.index.record.TokenAnchors;
import dev.quotidian.opensearch.mapping.ClusterFields;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.util.BytesRef;

/**
 * The record of an article as a cluster has it in the source of the article's document: the bytes
 * that an embedded archive has in its columns, read by the same codecs. For one thread.
 *
 * @param source has the members that are read
 * @param document its id, for messages
 * @param version of the document
 */
public record StoredRecord(Map<?, ?> source, String document, long version) {
  /** What the source must have for {@link #article}. */
  public static final List<String> WHOLE =
      List.of(
          ClusterFields.name(Schema.RECORD),
          ClusterFields.name(Schema.BODY_TEXT),
          ClusterFields.name(Schema.ANNOTATORS));

  /** That of a document as a cluster tells of it; empty where it has none. */
  public static Optional<StoredRecord> of(Map<?, ?> told) {
    return told.get("_source") instanceof Map<?, ?> source
        ? Optional.of(
            new StoredRecord(
                source,
                String.valueOf(told.get("_id")),
                told.get("_version") instanceof Number version ? version.longValue() : 0))
        : Optional.empty();
  }

  /** All but the body, which is read where the record refers to it. */
  public ArticleRecord record() {
    return new ArticleRecord(RecordChecksum.record(bytes(Schema.RECORD)), this::body);
  }

  /** The body. */
  public CompressedText body() {
    return new CompressedText(bytes(Schema.BODY_TEXT));
  }

  /** The anchors of the body. */
  public TokenAnchors anchors() {
    return TokenAnchors.of(bytes(Schema.BODY_ANCHORS));
  }

  /**
   * The article with its annotations, whose checksum is compared.
   *
   * @throws ArchiveDamagedException if it is damaged
   */
  public AnnotatedArticle article() {
    try {
      ArticleRecord read = record();
      RecordChecksum.check(bytes(Schema.RECORD), bytes(Schema.BODY_TEXT));
      return new AnnotatedArticle(read.article(), read.annotations(), annotators());
    } catch (DamagedRecordException e) {
      throw damaged(String.valueOf(e.getMessage()), e);
    }
  }

  /** The version of the annotators; empty where an app gave the annotations. */
  private OptionalInt annotators() {
    return source.get(ClusterFields.name(Schema.ANNOTATORS)) instanceof Number version
            && version.intValue() > 0
        ? OptionalInt.of(version.intValue())
        : OptionalInt.empty();
  }

  private BytesRef bytes(String field) {
    if (source.get(ClusterFields.name(field)) instanceof String text) {
      try {
        return new BytesRef(Base64.getDecoder().decode(text));
      } catch (IllegalArgumentException e) {
        throw damaged("its field " + field + " is not in base 64", e);
      }
    }
    throw new ArchiveDamagedException(
        "The document " + document + " has no field " + field + "; add its article again");
  }

  private ArchiveDamagedException damaged(String what, Exception cause) {
    return new ArchiveDamagedException(
        "The document " + document + " is damaged: " + what + "; add its article again", cause);
  }
}
