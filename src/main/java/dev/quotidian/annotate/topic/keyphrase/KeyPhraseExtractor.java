package dev.quotidian.annotate.topic.keyphrase;

import dev.quotidian.annotate.shared.Probability;
import dev.quotidian.article.Topic;
import dev.quotidian.article.Topic.Origin;
import dev.quotidian.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * Key-phrase extraction, unsupervised: candidates are generated, scored, selected and given as
 * topics.
 */
public final class KeyPhraseExtractor {
  /** A raw score of this much is a topic's score of one half. */
  private static final double HALF = 0.5;

  private final PhraseTokens words;
  private final PhraseFinder finder;

  private KeyPhraseExtractor(Text text, PhraseLexicon lexicon) {
    this.words = new PhraseTokens(text, lexicon);
    this.finder = new PhraseFinder(words);
  }

  /** At most ten, the strongest first; a title makes phrases with its words stronger. */
  public static List<Topic> of(Text text, PhraseLexicon lexicon, Optional<Text> title) {
    return new KeyPhraseExtractor(text, lexicon).topics(title);
  }

  private List<Topic> topics(Optional<Text> title) {
    PhraseScorer ranking = new PhraseScorer(words, finder, inTitle(title));
    return new PhraseSelector(words, finder.phrases(), ranking)
        .choose().stream().map(this::topic).toList();
  }

  private boolean[] inTitle(Optional<Text> title) {
    boolean[] in = new boolean[words.distinct()];
    title.ifPresent(text -> markWords(text, in));
    return in;
  }

  private void markWords(Text title, boolean[] in) {
    for (int t = 0; t < Math.min(title.tokens(), PhraseTokens.MAX_TOKENS); t++) {
      int word = title.isWord(t) ? words.number(PluralStemmer.of(title, t)) : -1;
      if (word >= 0) {
        in[word] = true;
      }
    }
  }

  private Topic topic(PhraseSelector.Choice choice) {
    double score = choice.score() / (choice.score() + HALF);
    return new Topic(label(choice.phrase()), Probability.rounded(score), Origin.PHRASE);
  }

  /** As it stands in the text, without the capital that only begins a sentence. */
  private String label(int phrase) {
    int first = finder.phrases().firstTokens[phrase];
    StringBuilder label = new StringBuilder(words.text.string(first));
    for (int t = first + 1; t < finder.phrases().endToken(phrase); t++) {
      label.append(' ').append(words.text.string(t));
    }
    if (words.beginsSentence(first) && words.isAlsoLower(first)) {
      label.setCharAt(0, Character.toLowerCase(label.charAt(0)));
    }
    return label.toString();
  }
}
