package dev.quotidian.annotate.topic;

import dev.quotidian.annotate.topic.keyphrase.KeyPhraseExtractor;
import dev.quotidian.annotate.topic.keyphrase.PhraseLexicon;
import dev.quotidian.annotate.topic.keyphrase.PluralStemmer;
import dev.quotidian.article.Topic;
import dev.quotidian.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How many of the first five key phrases of articles share a noun with the title, which the phrases
 * were found without.
 */
final class TitleOverlap {
  private static final int FIRST = 5;

  private int articles;
  private int phrases;
  private int sharing;
  private int withOne;
  private int attainable;

  void add(TitledArticles.Titled article) {
    Set<Long> title = nouns(article.title());
    List<Topic> topics =
        KeyPhraseExtractor.of(Text.of(article.body()), PhraseLexicon.english(), Optional.empty());
    long hits = topics.stream().limit(FIRST).filter(topic -> shares(topic, title)).count();
    articles++;
    phrases += Math.min(FIRST, topics.size());
    sharing += (int) hits;
    withOne += hits > 0 ? 1 : 0;
    title.retainAll(nouns(article.body()));
    attainable += Math.min(FIRST, title.size());
  }

  private static boolean shares(Topic topic, Set<Long> title) {
    return nouns(topic.label()).stream().anyMatch(title::contains);
  }

  /** The stems of a text's nouns and names, as far as the word lists can tell. */
  static Set<Long> nouns(String text) {
    Text read = Text.of(text);
    Set<Long> nouns = new HashSet<>();
    for (int t = 0; t < read.tokens(); t++) {
      boolean acronym = read.isAllCapitals(t) && read.end(t) - read.start(t) <= 5;
      if (acronym || PhraseLexicon.english().role(read, t, false, false).mayEnd()) {
        nouns.add(PluralStemmer.of(read, t));
      }
    }
    return nouns;
  }

  double share() {
    return (double) sharing / phrases;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d articles: %.1f%% of the first five key phrases share a noun with the title (%.2f an article); %.1f%% of articles have one that does; phrases that each share another noun could reach %.1f%%",
        articles,
        100 * share(),
        (double) sharing / articles,
        100.0 * withOne / articles,
        100.0 * attainable / phrases);
  }
}
