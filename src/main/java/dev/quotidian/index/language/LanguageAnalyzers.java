package dev.quotidian.index.language;

import dev.quotidian.query.language.TextAnalyses;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;

/**
 * The analysers of an archive: the standard one, of English and of all that is no running text, and
 * one for the running text of each language with an analysis of its own. Immutable; safe for use by
 * many threads.
 *
 * @param standard of all other languages
 * @param analyses what the archive declares
 * @param declared in the order of the analyses
 */
public record LanguageAnalyzers(
    Analyzer standard, TextAnalyses analyses, List<OfLanguage> declared) {

  /**
   * The analyser of a language.
   *
   * @param analysis the same without Lucene
   * @param analyzer gives its tokens, whatever the field
   */
  public record OfLanguage(CheckedAnalysis analysis, Analyzer analyzer) {
    static OfLanguage of(TextAnalyses.OfLanguage language) {
      CheckedAnalysis checked = new CheckedAnalysis(language);
      return new OfLanguage(checked, new TextAnalyzer(checked));
    }

    /** Its language, as a tag in lower case. */
    public String tag() {
      return analysis.language().tag();
    }
  }

  public static LanguageAnalyzers of(Analyzer standard, TextAnalyses analyses) {
    return new LanguageAnalyzers(
        standard, analyses, analyses.list().stream().map(OfLanguage::of).toList());
  }

  /** Of an archive without analyses of other languages. */
  public static LanguageAnalyzers of(Analyzer standard) {
    return of(standard, TextAnalyses.NONE);
  }

  /** The one with which the running text of a language is analysed, if not the standard one. */
  public Optional<OfLanguage> find(Optional<String> language) {
    return declared.isEmpty()
        ? Optional.empty()
        : language
            .flatMap(analyses::find)
            .flatMap(
                found ->
                    declared.stream()
                        .filter(one -> one.analysis().language().equals(found))
                        .findFirst());
  }
}
