package dev.quotidian.lucene.store;

import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.support.vector.CheckedEncoder;
import dev.quotidian.archive.support.vector.OpenEncoder;
import dev.quotidian.index.Schema;
import dev.quotidian.index.language.LanguageAnalyzers;
import dev.quotidian.query.field.OwnFields;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;

/**
 * What the commits of an index declare, beside the version of its schema, checked against what the
 * settings state.
 *
 * @param fields the fields of the archive's own
 * @param encoder that of its vectors
 * @param analyzers of its texts
 */
record Declared(OwnFields fields, OpenEncoder encoder, LanguageAnalyzers analyzers) {

  /** Of an index that is read. */
  static Declared read(Map<String, String> userData, ArchiveSettings settings, String archive) {
    return checked(userData, settings, encoder(settings), archive, false);
  }

  /** Of an index that is written; a new one is given its first commit. */
  static Declared written(IndexWriter writer, ArchiveSettings settings, String archive)
      throws IOException {
    Optional<CheckedEncoder> encoder = encoder(settings);
    Map<String, String> userData =
        SchemaVersion.declare(writer, settings.fields(), encoder, settings.analyses(), archive);
    return checked(userData, settings, encoder, archive, true);
  }

  private static Declared checked(
      Map<String, String> userData,
      ArchiveSettings settings,
      Optional<CheckedEncoder> encoder,
      String archive,
      boolean forWriting) {
    return new Declared(
        SchemaVersion.fields(userData, settings.fields(), archive),
        SchemaVersion.encoder(userData, encoder, archive, forWriting),
        LanguageAnalyzers.of(
            Schema.analyzer(), SchemaVersion.analyses(userData, settings.analyses(), archive)));
  }

  private static Optional<CheckedEncoder> encoder(ArchiveSettings settings) {
    return settings.encoder().map(CheckedEncoder::new);
  }
}
