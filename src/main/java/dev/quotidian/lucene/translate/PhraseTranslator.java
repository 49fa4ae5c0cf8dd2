package dev.quotidian.lucene.translate;

import dev.quotidian.lucene.scoring.AnalyzedTerms;
import dev.quotidian.lucene.scoring.TermSequence;
import dev.quotidian.query.syntax.Transliterations;
import dev.quotidian.query.syntax.WordSyntax;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * Translates phrases. One with compounds may be written with joined ones instead ("email",
 * "e-mail"), and a word in its middle with a hyphen: then it stands at two positions. Not so where
 * moves are allowed between several words, or a word is repeated: of the two positions one could
 * then be taken for the other word. A name may have another transliteration. Languages with an
 * analysis of their own have terms of their own. For one thread.
 */
record PhraseTranslator(AnalyzedTerms terms, StopTerms stopTerms, LanguageForms languages) {
  private static final int MIN_COMPOUND = 3; // letters, as in "G20"

  /** The maximum number of words of one phrase that may have a hyphen each. */
  private static final int MAX_SPREAD = 8;

  /** The maximum number of words of one phrase that are looked for in other transliterations. */
  private static final int MAX_TRANSLITERATED = 4;

  Query of(String field, String text, int slop) {
    List<String> parts = terms.asked(field, text);
    Set<List<String>> phrases = new LinkedHashSet<>();
    if (!parts.isEmpty()) {
      addEnglish(field, text, slop, parts, phrases);
    }
    phrases.addAll(languages.of(field, text));
    if (phrases.isEmpty()) {
      return new MatchNoDocsQuery("no word for " + field + " in: " + text);
    }
    phrases.addAll(transliterations(field, text));
    List<Query> queries =
        phrases.stream().map(phrase -> TermSequence.query(field, phrase, slop)).toList();
    return queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, 0);
  }

  private void addEnglish(
      String field, String text, int slop, List<String> parts, Set<List<String>> phrases) {
    phrases.add(parts);
    if (Set.copyOf(parts).size() == parts.size()) {
      List<String> joined = terms.joined(field, text);
      if (slop == 0 || joined.size() == 1) {
        phrases.add(joined);
      }
      if (slop == 0) {
        spread(joined, joined, phrases);
        spread(parts, joined, phrases);
      }
    }
  }

  /** Adds phrases in which one word, not the first or last, stands at two positions. */
  private void spread(List<String> phrase, List<String> words, Set<List<String>> phrases) {
    int count = 0;
    for (int at = 1; at < phrase.size() - 1 && count < MAX_SPREAD; at++) {
      String word = phrase.get(at);
      if (mayBeCompound(word) && words.contains(word)) {
        List<String> spread = new ArrayList<>(phrase);
        spread.add(at, word);
        phrases.add(spread);
        count++;
      }
    }
  }

  /** The terms of a text in which one word has another transliteration. */
  List<List<String>> transliterations(String field, String text) {
    List<List<String>> all = new ArrayList<>();
    List<String> words = WordSyntax.words(text);
    int count = 0;
    for (int at = 0; at < words.size() && count < MAX_TRANSLITERATED; at++) {
      List<String> others = Transliterations.of(words.get(at));
      for (String other : others) {
        List<String> written = new ArrayList<>(words);
        written.set(at, other);
        String asked = String.join(" ", written);
        all.add(terms.asked(field, asked));
        all.addAll(languages.of(field, asked));
      }
      count += others.isEmpty() ? 0 : 1;
    }
    return all;
  }

  private boolean mayBeCompound(String word) {
    return word.length() >= MIN_COMPOUND
        && Character.isLetter(word.charAt(0))
        && !stopTerms.has(word);
  }
}
