package dev.quotidian.lucene.suggest;

import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.lucene.suggest.MisspelledPart.Candidate;
import dev.quotidian.lucene.translate.QueryTranslator;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.CommonCriterion;
import dev.quotidian.query.CommonCriterion.Phrase;
import dev.quotidian.query.CommonCriterion.Text;
import dev.quotidian.query.CommonCriterion.Word;
import dev.quotidian.query.CriterionWalker;
import dev.quotidian.query.QueryLimits;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.SearchTarget;
import dev.quotidian.query.WordForm;
import dev.quotidian.query.suggest.CriterionRewriter.Replacement;
import dev.quotidian.query.syntax.WordSyntax;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the words and names of a search that may be misspelled, with what they may stand for. Words
 * with a digit and stop words are taken to be right; so is what is negated. For one request.
 */
final class MisspelledParts {
  /** The maximum number of words and names that are looked at. */
  private static final int MAX_PARTS = 12;

  private static final int CANDIDATES = 5; // of each part

  private final SpellingIndex index;
  private final QueryTranslator translator;
  private final Deadline deadline;

  MisspelledParts(SpellingIndex index, QueryTranslator translator, Deadline deadline) {
    this.index = index;
    this.translator = translator;
    this.deadline = deadline;
  }

  /** A name, and the column that has such names. */
  private record AskedName(NameColumn column, String name) {}

  /** What can be corrected, in the order of the search. */
  private static final class Leaves implements CriterionWalker.Visitor {
    private final Set<String> words = new LinkedHashSet<>();
    private final Set<AskedName> names = new LinkedHashSet<>();

    static Leaves of(SearchTarget target) {
      Leaves leaves = new Leaves();
      switch (target) {
        case SearchTarget.Articles found -> CriterionWalker.walk(found.criterion(), leaves);
        case SearchTarget.Quotations found -> CriterionWalker.walk(found.criterion(), leaves);
      }
      return leaves;
    }

    @Override
    public boolean atArticle(ArticleCriterion criterion, List<ArticleCriterion> children) {
      if (criterion instanceof CommonCriterion common) {
        common(common);
      }
      return !(criterion instanceof ArticleCriterion.Not);
    }

    @Override
    public boolean atQuotation(QuotationCriterion criterion, List<QuotationCriterion> children) {
      if (criterion instanceof QuotationCriterion.SpokenBy by) {
        names.add(new AskedName(NameColumn.SPEAKER, by.name()));
      } else if (criterion instanceof QuotationCriterion.NamedExactly by) {
        names.add(new AskedName(NameColumn.SPEAKER, by.name()));
      } else if (criterion instanceof QuotationCriterion.Affiliated by) {
        names.add(new AskedName(NameColumn.AFFILIATION, by.affiliation()));
      } else if (criterion instanceof CommonCriterion common) {
        common(common);
      }
      return !(criterion instanceof QuotationCriterion.Not);
    }

    private void common(CommonCriterion common) {
      if (common instanceof CommonCriterion.About about) {
        names.add(new AskedName(NameColumn.ABOUT, about.name()));
      } else if (common instanceof CommonCriterion.OnTopic topic) {
        names.add(new AskedName(NameColumn.TOPIC, topic.label()));
      } else if (common instanceof CommonCriterion.FromPublisher publisher) {
        names.add(new AskedName(NameColumn.PUBLISHER, publisher.name()));
      }
    }

    @Override
    public void atText(Text text) {
      switch (text) {
        case Word word -> words.add(word.text());
        case Phrase phrase -> words.addAll(WordSyntax.words(phrase.text()));
        case CommonCriterion.Near near -> near.parts().forEach(this::atText);
        case WordForm form -> {} // a pattern already
      }
    }
  }

  /** Those for which there are other spellings. */
  List<MisspelledPart> of(SearchTarget target) throws IOException {
    Leaves leaves = Leaves.of(target);
    List<MisspelledPart> parts = new ArrayList<>();
    for (AskedName name : leaves.names) {
      if (parts.size() < MAX_PARTS && !deadline.shouldExit()) {
        parts.add(name(name));
      }
    }
    for (String word : leaves.words) {
      List<String> terms = translator.terms().asked(SpellingIndex.WORDS, word);
      if (parts.size() < MAX_PARTS
          && !deadline.shouldExit()
          && terms.size() == 1
          && canBeWrong(terms.getFirst())) {
        parts.add(word(word, terms.getFirst()));
      }
    }
    parts.removeIf(part -> part.candidates().isEmpty());
    return parts;
  }

  private boolean canBeWrong(String term) {
    return term.length() >= QueryLimits.MIN_FUZZY_LENGTH
        && term.length() <= QueryLimits.MAX_PATTERN_LENGTH
        && term.chars().noneMatch(Character::isDigit)
        && !translator.stopTerms().has(term);
  }

  private MisspelledPart word(String asked, String term) throws IOException {
    return new MisspelledPart(
        asked,
        index.frequency(term),
        new WordCandidates(index).of(term, CANDIDATES),
        replacement -> new OfWord(asked, replacement));
  }

  private MisspelledPart name(AskedName asked) throws IOException {
    NameColumn column = asked.column();
    TypedWords typed = TypedWords.of(asked.name());
    Set<String> seen = new LinkedHashSet<>(List.of(asked.name()));
    List<Candidate> candidates = new ArrayList<>();
    for (int edits = 0; edits <= TypedWords.MAX_EDITS && !typed.isEmpty(); edits++) {
      if (typed.allows(edits)) {
        for (String name : index.names(column, typed, edits, CANDIDATES)) {
          if (seen.add(name)) {
            candidates.add(new Candidate(name, edits));
          }
        }
      }
    }
    return new MisspelledPart(
        asked.name(),
        0,
        candidates.subList(0, Math.min(CANDIDATES, candidates.size())),
        replacing(asked));
  }

  private static Function<String, Replacement> replacing(AskedName asked) {
    return replacement -> new OfName(asked.column(), asked.name(), replacement);
  }

  /** One word for another, alone and in phrases. */
  private record OfWord(String asked, String by) implements Replacement {
    @Override
    public Text text(Text text) {
      return switch (text) {
        case Word word -> word.text().equals(asked) ? new Word(by) : word;
        case Phrase phrase -> in(phrase);
        case CommonCriterion.Near near -> near;
        case WordForm form -> form;
      };
    }

    private Phrase in(Phrase phrase) {
      List<String> words = WordSyntax.words(phrase.text());
      return words.contains(asked)
          ? new Phrase(
              String.join(" ", words.stream().map(word -> word.equals(asked) ? by : word).toList()),
              phrase.slop())
          : phrase;
    }
  }

  /** One name for another, in the criteria of one column. */
  private record OfName(NameColumn column, String asked, String by) implements Replacement {
    @Override
    public QuotationCriterion quotation(QuotationCriterion leaf) {
      return switch (column) {
        case SPEAKER -> speaker(leaf);
        case AFFILIATION ->
            leaf.equals(new QuotationCriterion.Affiliated(asked))
                ? new QuotationCriterion.Affiliated(by)
                : leaf;
        case ABOUT, TOPIC, PUBLISHER -> leaf;
      };
    }

    private QuotationCriterion speaker(QuotationCriterion leaf) {
      if (leaf.equals(new QuotationCriterion.SpokenBy(asked))) {
        return new QuotationCriterion.SpokenBy(by);
      }
      return leaf.equals(new QuotationCriterion.NamedExactly(asked))
          ? new QuotationCriterion.NamedExactly(by)
          : leaf;
    }

    @Override
    public CommonCriterion common(CommonCriterion leaf) {
      return switch (column) {
        case ABOUT ->
            leaf.equals(new CommonCriterion.About(asked)) ? new CommonCriterion.About(by) : leaf;
        case TOPIC ->
            leaf instanceof CommonCriterion.OnTopic topic && topic.label().equals(asked)
                ? new CommonCriterion.OnTopic(by, topic.origin())
                : leaf;
        case PUBLISHER ->
            leaf.equals(new CommonCriterion.FromPublisher(asked))
                ? new CommonCriterion.FromPublisher(by)
                : leaf;
        case SPEAKER, AFFILIATION -> leaf;
      };
    }
  }
}
