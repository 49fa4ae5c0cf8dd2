package dev.quotidian.lucene.translate;

import dev.quotidian.index.Schema;
import dev.quotidian.index.language.CheckedAnalysis;
import dev.quotidian.lucene.scoring.AnalyzedTerms;
import dev.quotidian.lucene.scoring.LanguageTerms;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.CommonCriterion;
import dev.quotidian.query.CommonCriterion.Near;
import dev.quotidian.query.CommonCriterion.Phrase;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.CommonCriterion.Word;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.WordForm;
import dev.quotidian.query.language.TextAnalysis;
import dev.quotidian.query.synonym.SynonymExpansion;
import dev.quotidian.query.synonym.Synonyms;
import dev.quotidian.query.syntax.WordSyntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;

/**
 * Adds synonyms to criteria: a word or phrase becomes any of its synonyms, and so do neighbouring
 * words that are asked for side by side. Words are compared as terms of one analysis. Immutable;
 * safe for use by many threads.
 */
public final class SynonymExpander implements SynonymExpansion {
  /** The maximum number of phrases that one phrase becomes. */
  private static final int MAX_PHRASES = 16;

  private final Function<String, List<String>> analysis; // the terms of a text
  private final Map<List<String>, Set<String>> rules = new HashMap<>();
  private final int longest; // of the phrases asked for, in words
  private final Side<ArticleCriterion> articles =
      new Side<>(ArticleCriterion::allOf, ArticleCriterion::anyOf, this::expanded, text -> text);
  private final Side<QuotationCriterion> quotations =
      new Side<>(
          QuotationCriterion::allOf, QuotationCriterion::anyOf, this::expanded, text -> text);

  /** Of English. Reads each rule once. */
  public SynonymExpander(Synonyms synonyms) {
    this(synonyms, Schema.analyzer());
  }

  private SynonymExpander(Synonyms synonyms, Analyzer analyzer) {
    this(synonyms, text -> new AnalyzedTerms(analyzer).all(Schema.BODY, text));
  }

  /** Of a language. Reads each rule once. */
  public SynonymExpander(Synonyms synonyms, TextAnalysis analysis) {
    this(synonyms, new LanguageTerms(CheckedAnalysis.of(analysis))::first);
  }

  private SynonymExpander(Synonyms synonyms, Function<String, List<String>> analysis) {
    this.analysis = analysis;
    int words = 0;
    for (Synonyms.Rule rule : synonyms.rules()) {
      for (String asked : rule.asked()) {
        words = Math.max(words, WordSyntax.words(asked).size());
        rules
            .computeIfAbsent(terms(asked), terms -> new LinkedHashSet<>())
            .addAll(rule.lookedFor());
      }
    }
    this.longest = words;
  }

  @Override
  public ArticleCriterion expanded(ArticleCriterion criterion) {
    return switch (criterion) {
      case ArticleCriterion.AllOf all -> articles.allOf(all.criteria());
      case ArticleCriterion.AnyOf any -> articles.anyOf(any.criteria());
      case ArticleCriterion.AtLeast some ->
          ArticleCriterion.atLeast(
              some.count(), some.criteria().stream().map(this::expanded).toList());
      case ArticleCriterion.Boosted boosted ->
          ArticleCriterion.boosted(expanded(boosted.criterion()), boosted.weight());
      case ArticleCriterion.Not not -> ArticleCriterion.not(expanded(not.criterion()));
      case ArticleCriterion.Quoting quoting ->
          ArticleCriterion.quoting(expanded(quoting.quotation()));
      case ArticleCriterion.Title title -> inField(title.text(), ArticleCriterion::title);
      case ArticleCriterion.Lead lead -> inField(lead.text(), ArticleCriterion::lead);
      case ArticleCriterion.Body body -> inField(body.text(), ArticleCriterion::body);
      case ArticleCriterion.InField in ->
          inField(in.text(), text -> ArticleCriterion.inField(in.field(), text));
      case Text text -> inField(text, same -> same);
      case ArticleCriterion.ByAuthor by -> by;
      case CommonCriterion common -> common;
    };
  }

  private ArticleCriterion inField(Text text, Function<Text, ArticleCriterion> field) {
    return ArticleCriterion.anyOf(alternatives(text).stream().map(field).toList());
  }

  @Override
  public QuotationCriterion expanded(QuotationCriterion criterion) {
    return switch (criterion) {
      case QuotationCriterion.AllOf all -> quotations.allOf(all.criteria());
      case QuotationCriterion.AnyOf any -> quotations.anyOf(any.criteria());
      case QuotationCriterion.AtLeast some ->
          QuotationCriterion.atLeast(
              some.count(), some.criteria().stream().map(this::expanded).toList());
      case QuotationCriterion.Boosted boosted ->
          QuotationCriterion.boosted(expanded(boosted.criterion()), boosted.weight());
      case QuotationCriterion.Not not -> QuotationCriterion.not(expanded(not.criterion()));
      case QuotationCriterion.InArticle in -> QuotationCriterion.inArticle(expanded(in.article()));
      case QuotationCriterion.Content content ->
          QuotationCriterion.anyOf(
              alternatives(content.text()).stream().map(QuotationCriterion::content).toList());
      case Text text -> QuotationCriterion.anyOf(alternatives(text));
      case CommonCriterion common -> common;
      case QuotationCriterion.SpokenBy by -> by;
      case QuotationCriterion.SpokenById by -> by;
      case QuotationCriterion.NamedExactly by -> by;
      case QuotationCriterion.InRole in -> in;
      case QuotationCriterion.Affiliated by -> by;
      case QuotationCriterion.OfKind of -> of;
      case QuotationCriterion.OfSourceType of -> of;
      case QuotationCriterion.OfAct of -> of;
      case QuotationCriterion.Confident confident -> confident;
      case QuotationCriterion.SaidOn said -> said;
    };
  }

  /** Lists of criteria for articles, or for quotations. */
  private final class Side<C> {
    private final Function<List<C>, C> all;
    private final Function<List<C>, C> any;
    private final Function<C, C> expand;
    private final Function<Text, C> ofText;

    Side(
        Function<List<C>, C> all,
        Function<List<C>, C> any,
        Function<C, C> expand,
        Function<Text, C> ofText) {
      this.all = all;
      this.any = any;
      this.expand = expand;
      this.ofText = ofText;
    }

    /** A run of words that is asked for becomes any of what it is looked for as. */
    C allOf(List<C> parts) {
      List<C> expanded = new ArrayList<>();
      for (int at = 0; at < parts.size(); ) {
        int run = runAt(parts, at);
        if (run == 0) {
          expanded.add(expand.apply(parts.get(at)));
          at++;
        } else {
          List<C> words = parts.subList(at, at + run);
          expanded.add(any.apply(synonyms(words)));
          at += run;
        }
      }
      return all.apply(expanded);
    }

    /** Where any word is enough, what a run is looked for as is enough too. */
    C anyOf(List<C> parts) {
      List<C> expanded = new ArrayList<>(parts.stream().map(expand).toList());
      for (int at = 0; at < parts.size(); at++) {
        int run = runAt(parts, at);
        if (run > 0) {
          List<String> terms = terms(joined(parts.subList(at, at + run)));
          lookedFor(terms).stream()
              .filter(phrase -> !terms(phrase).equals(terms))
              .forEach(phrase -> expanded.add(ofText.apply(text(phrase))));
        }
      }
      return any.apply(expanded);
    }

    private List<C> synonyms(List<C> words) {
      List<String> terms = terms(joined(words));
      List<C> found = new ArrayList<>();
      for (String phrase : lookedFor(terms)) {
        found.add(terms(phrase).equals(terms) ? all.apply(words) : ofText.apply(text(phrase)));
      }
      return found;
    }

    /** How many words from here on a rule has, two at least; the most; 0 where there is none. */
    private int runAt(List<C> parts, int at) {
      int run = 0;
      for (int size = 1; size <= longest && at + size <= parts.size(); size++) {
        if (!(parts.get(at + size - 1) instanceof Word)) {
          break;
        }
        if (size > 1 && rules.containsKey(terms(joined(parts.subList(at, at + size))))) {
          run = size;
        }
      }
      return run;
    }
  }

  private static String joined(List<?> words) {
    return String.join(" ", words.stream().map(word -> ((Word) word).text()).toList());
  }

  private Set<String> lookedFor(List<String> terms) {
    return rules.getOrDefault(terms, Set.of());
  }

  /** What a text is looked for as; only itself where no rule has it. */
  private List<Text> alternatives(Text text) {
    return switch (text) {
      case Word word -> alternatives(word);
      case Phrase phrase ->
          phrases(WordSyntax.words(phrase.text())).stream()
              .<Text>map(words -> new Phrase(String.join(" ", words), phrase.slop()))
              .toList();
      case Near near -> List.of(near);
      case WordForm form -> List.of(form);
    };
  }

  private List<Text> alternatives(Word word) {
    List<String> terms = terms(word.text());
    Set<String> phrases = lookedFor(terms);
    return phrases.isEmpty()
        ? List.of(word)
        : phrases.stream()
            .map(phrase -> terms(phrase).equals(terms) ? word : text(phrase))
            .toList();
  }

  /** The phrases that some words become, whose runs are replaced from left to right. */
  private List<List<String>> phrases(List<String> words) {
    List<List<String>> phrases = new ArrayList<>();
    phrases.add(List.of());
    for (int at = 0; at < words.size(); ) {
      int run = longestRun(words, at);
      List<String> replaced = words.subList(at, at + Math.max(1, run));
      List<List<String>> next =
          run == 0
              ? List.of(replaced)
              : lookedFor(terms(String.join(" ", replaced))).stream()
                  .map(WordSyntax::words)
                  .toList();
      phrases =
          joined(phrases, phrases.size() * next.size() > MAX_PHRASES ? List.of(replaced) : next);
      at += replaced.size();
    }
    return phrases;
  }

  private static List<List<String>> joined(List<List<String>> before, List<List<String>> after) {
    List<List<String>> all = new ArrayList<>();
    for (List<String> first : before) {
      for (List<String> second : after) {
        List<String> both = new ArrayList<>(first);
        both.addAll(second);
        all.add(both);
      }
    }
    return all;
  }

  private int longestRun(List<String> words, int at) {
    for (int size = Math.min(longest, words.size() - at); size > 0; size--) {
      if (rules.containsKey(terms(String.join(" ", words.subList(at, at + size))))) {
        return size;
      }
    }
    return 0;
  }

  private static Text text(String phrase) {
    List<String> words = WordSyntax.words(phrase);
    return words.size() == 1 ? new Word(words.getFirst()) : new Phrase(phrase, 0);
  }

  private List<String> terms(String text) {
    return analysis.apply(text);
  }
}
