package dev.quotidian.annotate.topic;

import dev.quotidian.article.Topic;
import dev.quotidian.article.Topic.Origin;
import dev.quotidian.text.Text;
import java.util.List;
import java.util.Optional;

/** The key phrases of a text: candidates found, ranked, chosen and written as topics. */
final class KeyPhrases {
  /** A raw score of this much is a topic's score of one half. */
  private static final double HALF = 0.5;

  private final Words words;
  private final PhraseFinder finder;

  private KeyPhrases(Text text) {
    this.words = new Words(text);
    this.finder = new PhraseFinder(words);
  }

  /** At most ten, the strongest first; a title makes phrases with its words stronger. */
  static List<Topic> of(Text text, Optional<Text> title) {
    return new KeyPhrases(text).topics(title);
  }

  private List<Topic> topics(Optional<Text> title) {
    Ranking ranking = new Ranking(words, finder, inTitle(title));
    return new Selection(words, finder.phrases(), ranking)
        .choose().stream().map(this::topic).toList();
  }

  private boolean[] inTitle(Optional<Text> title) {
    boolean[] in = new boolean[words.distinct()];
    title.ifPresent(text -> markWords(text, in));
    return in;
  }

  private void markWords(Text title, boolean[] in) {
    for (int t = 0; t < Math.min(title.tokens(), Words.MOST); t++) {
      int word = title.isWord(t) ? words.number(Stems.of(title, t)) : -1;
      if (word >= 0) {
        in[word] = true;
      }
    }
  }

  private Topic topic(Selection.Choice choice) {
    double score = choice.score() / (choice.score() + HALF);
    return new Topic(label(choice.phrase()), score, Origin.PHRASE);
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
