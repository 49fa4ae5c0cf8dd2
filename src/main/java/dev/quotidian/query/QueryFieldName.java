package dev.quotidian.query;

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
record QueryFieldName(QueryField field, String comparison) {
  private static final Map<String, QueryFieldName> OTHERS =
      Map.ofEntries(
          Map.entry("headline", plain(QueryField.TITLE)),
          Map.entry("intitle", plain(QueryField.TITLE)),
          Map.entry("text", plain(QueryField.BODY)),
          Map.entry("byline", plain(QueryField.AUTHOR)),
          Map.entry("lang", plain(QueryField.LANGUAGE)),
          Map.entry("source", plain(QueryField.PUBLISHER)),
          Map.entry("publication", plain(QueryField.PUBLISHER)),
          Map.entry("organisation", plain(QueryField.AFFILIATION)),
          Map.entry("organization", plain(QueryField.AFFILIATION)),
          Map.entry("org", plain(QueryField.AFFILIATION)),
          Map.entry("person", plain(QueryField.SPEAKER)),
          Map.entry("tag", plain(QueryField.TOPIC)),
          Map.entry("subject", plain(QueryField.TOPIC)),
          Map.entry("date", plain(QueryField.PUBLISHED)),
          Map.entry("from", new QueryFieldName(QueryField.PUBLISHED, ">=")),
          Map.entry("since", new QueryFieldName(QueryField.PUBLISHED, ">=")),
          Map.entry("after", new QueryFieldName(QueryField.PUBLISHED, ">")),
          Map.entry("to", new QueryFieldName(QueryField.PUBLISHED, "<=")),
          Map.entry("until", new QueryFieldName(QueryField.PUBLISHED, "<=")),
          Map.entry("before", new QueryFieldName(QueryField.PUBLISHED, "<")));

  private static QueryFieldName plain(QueryField field) {
    return new QueryFieldName(field, "");
  }

  static Optional<QueryFieldName> of(String name) {
    return QueryField.named(name)
        .map(QueryFieldName::plain)
        .or(() -> Optional.ofNullable(OTHERS.get(name.toLowerCase(Locale.ROOT))));
  }
}
