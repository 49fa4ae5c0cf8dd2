package dev.quotidian.query;

import dev.quotidian.article.DateRange;
import dev.quotidian.article.Topic;
import java.util.List;
import java.util.Optional;

/**
 * What can be asked of articles and of quotations alike. Of a quotation, words and phrases are
 * looked for in what was said; a topic is its own or one that the publisher gave its article;
 * publisher, publication date and id are its article's.
 */
public sealed interface CommonCriterion extends ArticleCriterion, QuotationCriterion {

  /** What is looked for in a text: in a headline, a body, what was said. */
  sealed interface Text extends CommonCriterion permits Word, Phrase, Near, WordForm {}

  /**
   * A word, in any of its inflected forms. One that the index splits ("cease-fire") is a phrase.
   *
   * @param text the word, without the punctuation around it
   */
  record Word(String text) implements Text {
    /**
     * Strips punctuation from both ends.
     *
     * @throws IllegalArgumentException if there is no letter or digit, or there is white space
     *     inside
     */
    public Word {
      text = Typed.word(text);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Words in this order.
   *
   * @param text the words
   * @param slop how many places the words may be moved in all; 0 for just as written
   */
  record Phrase(String text, int slop) implements Text {
    /**
     * Checks.
     *
     * @throws IllegalArgumentException if there is no letter or digit, or {@code slop} is not in 0
     *     to 1000
     */
    public Phrase {
      text = Typed.phrase(text);
      slop = Typed.within("Phrase \"" + text + "\": slop", slop, 1000);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Words and phrases near each other, none of them overlapping.
   *
   * @param parts words, and phrases without slop; 2 to {@link Limits#NEAR_PARTS}
   * @param within how many other words may stand between the first and the last in all; 0 to {@link
   *     Limits#NEAR_WITHIN}
   * @param ordered whether they must come in this order
   */
  record Near(List<Text> parts, int within, boolean ordered) implements Text {
    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if there are too few or too many parts, one is neither a
     *     word nor a plain phrase, or {@code within} is out of range
     */
    public Near {
      parts = Typed.nearParts(parts);
      within = Typed.within("Near", within, Limits.NEAR_WITHIN);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Texts about the same things as a text: those that have many of the words that tell it from
   * others, the {@value Limits#LIKE_WORDS} most telling ones of which a third must be there.
   *
   * @param text what to compare with; at most {@link Limits#LIKE_LENGTH} characters
   */
  record Like(String text) implements CommonCriterion {
    /** Checks that it has a word and is not too long. */
    public Like {
      text = Typed.likeText(text);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Texts about the same things as an article, without itself; as {@link Like} with its body.
   *
   * @param id the article's id, exactly; nothing is found where there is no such article
   */
  record LikeArticle(String id) implements CommonCriterion {
    /** Checks that it is not blank. */
    public LikeArticle {
      Typed.value("id", id);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * The article's language.
   *
   * @param tag a BCP 47 tag; {@code en} finds {@code en-GB} too
   */
  record InLanguage(String tag) implements CommonCriterion {
    /** Checks that it is not blank. */
    public InLanguage {
      tag = Typed.value("language", tag);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * A topic, or one that is a part of it in its taxonomy.
   *
   * @param label the whole label, or the code; case and diacritics don't matter
   * @param origin where the topic must come from; empty for anywhere
   */
  record OnTopic(String label, Optional<Topic.Origin> origin) implements CommonCriterion {
    /** Checks that the label is not blank. */
    public OnTopic {
      label = Typed.value("topic", label);
    }

    /** A topic from anywhere. */
    public OnTopic(String label) {
      this(label, Optional.empty());
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Somebody or something named: in what was said, without its own speaker; of an article, in its
   * body.
   *
   * @param name every word of it is in the name, or the other forms of it, of one person or
   *     organisation; case and diacritics don't matter
   */
  record About(String name) implements CommonCriterion {
    /** Checks that it is not blank. */
    public About {
      name = Typed.value("name", name);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * The article's publisher.
   *
   * @param name the whole name; case and diacritics don't matter
   */
  record FromPublisher(String name) implements CommonCriterion {
    /** Checks that it is not blank. */
    public FromPublisher {
      name = Typed.value("publisher", name);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** The day the article was published. */
  record PublishedOn(Relation relation, DateRange days) implements CommonCriterion {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** Days that the article mentions, or that are mentioned in what was said. */
  record MentionedOn(Relation relation, DateRange days) implements CommonCriterion {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * The article with this id.
   *
   * @param id the id, exactly
   */
  record WithId(String id) implements CommonCriterion {
    /** Checks that it is not blank. */
    public WithId {
      Typed.value("id", id);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** All there is. */
  record Everything() implements CommonCriterion {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }
}
