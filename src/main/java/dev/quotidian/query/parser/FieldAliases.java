package dev.quotidian.query.parser;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A field as somebody names it, who may know the names of other search engines.
 *
 * @param field what is meant
 * @param comparison what the name says about the value: {@code from:2024} is {@code
 *     published:>=2024}
 */
record FieldAliases(QueryField field, String comparison) {
  private static final Map<String, FieldAliases> OTHERS =
      Map.ofEntries(
          Map.entry("headline", plain(FieldGrammar.TITLE)),
          Map.entry("intitle", plain(FieldGrammar.TITLE)),
          Map.entry("text", plain(FieldGrammar.BODY)),
          Map.entry("byline", plain(FieldGrammar.AUTHOR)),
          Map.entry("lang", plain(FieldGrammar.LANGUAGE)),
          Map.entry("source", plain(FieldGrammar.PUBLISHER)),
          Map.entry("publication", plain(FieldGrammar.PUBLISHER)),
          Map.entry("organisation", plain(FieldGrammar.AFFILIATION)),
          Map.entry("organization", plain(FieldGrammar.AFFILIATION)),
          Map.entry("org", plain(FieldGrammar.AFFILIATION)),
          Map.entry("person", plain(FieldGrammar.SPEAKER)),
          Map.entry("tag", plain(FieldGrammar.TOPIC)),
          Map.entry("subject", plain(FieldGrammar.TOPIC)),
          Map.entry("date", plain(FieldGrammar.PUBLISHED)),
          Map.entry("from", new FieldAliases(FieldGrammar.PUBLISHED, ">=")),
          Map.entry("since", new FieldAliases(FieldGrammar.PUBLISHED, ">=")),
          Map.entry("after", new FieldAliases(FieldGrammar.PUBLISHED, ">")),
          Map.entry("to", new FieldAliases(FieldGrammar.PUBLISHED, "<=")),
          Map.entry("until", new FieldAliases(FieldGrammar.PUBLISHED, "<=")),
          Map.entry("before", new FieldAliases(FieldGrammar.PUBLISHED, "<")));

  static FieldAliases plain(QueryField field) {
    return new FieldAliases(field, "");
  }

  /**
   * The field that is meant where an equals sign and a quotation mark follow: it asks for a
   * speaker's whole name.
   */
  FieldAliases exact() {
    return field == FieldGrammar.SPEAKER ? plain(FieldGrammar.SPEAKER_EXACT) : this;
  }

  static Optional<FieldAliases> of(String name) {
    return FieldGrammar.named(name)
        .map(FieldAliases::plain)
        .or(() -> Optional.ofNullable(OTHERS.get(name.toLowerCase(Locale.ROOT))));
  }
}
