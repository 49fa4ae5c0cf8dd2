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
  sealed interface Text extends CommonCriterion permits Word, Phrase, Near, WordForm {

    /** Whether it may be a part of {@link Near}: words may, and phrases without slop. */
    default boolean canBeNear() {
      return switch (this) {
        case Word word -> true;
        case Phrase phrase -> phrase.slop() == 0;
        case Near near -> false;
        case WordForm form -> false;
      };
    }
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
      text = CriterionChecks.word(text);
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
      text = CriterionChecks.phrase(text);
      slop = CriterionChecks.within("Phrase \"" + text + "\": slop", slop, 1000);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Words and phrases near each other, none of them overlapping.
   *
   * @param parts words, and phrases without slop; 2 to {@link QueryLimits#MAX_NEAR_PARTS}
   * @param within how many other words may stand between the first and the last in all; 0 to {@link
   *     QueryLimits#MAX_NEAR_DISTANCE}
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
      parts = CriterionChecks.nearParts(parts);
      within = CriterionChecks.within("Near", within, QueryLimits.MAX_NEAR_DISTANCE);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Texts about the same things as a text: those that have many of the words that tell it from
   * others, the {@value QueryLimits#MAX_LIKE_TERMS} most telling ones of which a third must be
   * there.
   *
   * @param text what to compare with; at most {@link QueryLimits#MAX_LIKE_LENGTH} characters
   */
  record Like(String text) implements CommonCriterion {
    /** Checks that it has a word and is not too long. */
    public Like {
      text = CriterionChecks.likeText(text);
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
      CriterionChecks.value("id", id);
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
      tag = CriterionChecks.value("language", tag);
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
      label = CriterionChecks.value("topic", label);
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
      name = CriterionChecks.value("name", name);
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
      name = CriterionChecks.value("publisher", name);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** The day the article was published. */
  record PublishedOn(IntervalRelation relation, DateRange days) implements CommonCriterion {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** Days that the article mentions, or that are mentioned in what was said. */
  record MentionedOn(IntervalRelation relation, DateRange days) implements CommonCriterion {
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
      CriterionChecks.value("id", id);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /** All there is. */
  record MatchAll() implements CommonCriterion {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }
}
