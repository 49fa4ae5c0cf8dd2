package dev.quotidian.query;

import dev.quotidian.article.DateRange;
import dev.quotidian.article.Topic;
import java.util.Optional;

/**
 * What can be asked of articles and of quotations alike. Of a quotation, words and phrases are
 * looked for in what was said; a topic is its own or one that the publisher gave its article;
 * publisher, publication date and id are its article's.
 */
public sealed interface CommonCriterion extends ArticleCriterion, QuotationCriterion {

  /** Either a {@link Word} or a {@link Phrase}. */
  sealed interface Text extends CommonCriterion {
    /** The words as typed. */
    String text();
  }

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
      if (slop < 0 || slop > 1000) {
        throw new IllegalArgumentException(
            "Phrase \"" + text + "\": slop " + slop + " is not in 0 to 1000");
      }
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
