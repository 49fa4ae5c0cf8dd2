package dev.quotidian.lucene.translate;

import dev.quotidian.index.Schema;
import dev.quotidian.index.language.LanguageAnalyzers;
import dev.quotidian.lucene.scoring.LanguageTerms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The forms that the words of one search have in the languages with an analysis of their own. Each
 * text is analysed once. For one thread.
 */
final class LanguageForms {
  private final List<LanguageTerms> languages;
  private final Map<String, List<List<List<String>>>> forms = new HashMap<>(); // by text

  LanguageForms(LanguageAnalyzers analyzers) {
    languages =
        analyzers.declared().stream()
            .map(language -> new LanguageTerms(language.analysis()))
            .toList();
  }

  /** How many languages there are. */
  int size() {
    return languages.size();
  }

  /** The forms of a text in all languages; none in a field that is analysed as English always. */
  List<List<String>> of(String field, String text) {
    return languages.isEmpty() || !Schema.isRunningText(field)
        ? List.of()
        : byLanguage(text).stream().flatMap(List::stream).toList();
  }

  /** Of each language the form that its analysis gives first, or nothing. */
  List<List<String>> first(String text) {
    return languages.isEmpty()
        ? List.of()
        : byLanguage(text).stream()
            .map(forms -> forms.isEmpty() ? List.<String>of() : forms.getFirst())
            .toList();
  }

  private List<List<List<String>>> byLanguage(String text) {
    List<List<List<String>>> known = forms.get(text);
    if (known == null) {
      known = new ArrayList<>();
      for (LanguageTerms language : languages) {
        known.add(language.forms(text));
      }
      forms.put(text, known);
    }
    return known;
  }

  /** Whether a text is no more than one word in each language. */
  boolean areWords(String field, String text) {
    return of(field, text).stream().allMatch(form -> form.size() == 1);
  }

  /** Whether the analysis of a language leaves nothing of a text, as of a stop word. */
  boolean isDropped(int language, String text) {
    return byLanguage(text).get(language).isEmpty();
  }

  /**
   * The documents that are analysed by a language's analysis, and by none of a more specific tag.
   */
  Query documents(int language, Schema schema) {
    String tag = languages.get(language).analysis().language().tag();
    BooleanQuery.Builder documents =
        new BooleanQuery.Builder().add(ofLanguage(schema, tag), Occur.FILTER);
    for (LanguageTerms other : languages) {
      String specific = other.analysis().language().tag();
      if (specific.startsWith(tag + "-")) {
        documents.add(ofLanguage(schema, specific), Occur.MUST_NOT);
      }
    }
    return new ConstantScoreQuery(documents.build());
  }

  private static Query ofLanguage(Schema schema, String tag) {
    return new TermQuery(new Term(schema.language(), tag));
  }

  /** What stands before the terms of each language in the index. */
  List<String> marks() {
    return languages.stream().map(language -> language.analysis().mark()).toList();
  }
}
