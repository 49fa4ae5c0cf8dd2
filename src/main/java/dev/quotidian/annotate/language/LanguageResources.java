package dev.quotidian.annotate.language;

import dev.quotidian.annotate.date.lexicon.DateLexicon;
import dev.quotidian.annotate.date.said.SaidLexicon;
import dev.quotidian.annotate.quotation.syntax.QuotationLexicon;
import dev.quotidian.annotate.speaker.lexicon.SpeakerLexicon;
import dev.quotidian.annotate.topic.keyphrase.PhraseLexicon;
import dev.quotidian.text.TextLexicon;
import java.util.function.Supplier;

/**
 * The lexicons of one language: each is loaded once, when it is first asked for. The annotators
 * take their words from here, so that a second language is a second object of this class.
 *
 * <pre>{@code
 * LanguageResources language = LanguageResources.english();
 * Text text = Text.of(article.body(), language.text());
 * }</pre>
 *
 * <p>Immutable, safe for use by many threads.
 */
public final class LanguageResources {
  private static final LanguageResources ENGLISH =
      new LanguageResources(
          TextLexicon::english,
          QuotationLexicon::english,
          DateLexicon::english,
          SaidLexicon::english,
          SpeakerLexicon::english,
          PhraseLexicon::english);

  private final Supplier<TextLexicon> text;
  private final Supplier<QuotationLexicon> quotations;
  private final Supplier<DateLexicon> dates;
  private final Supplier<SaidLexicon> said;
  private final Supplier<SpeakerLexicon> speakers;
  private final Supplier<PhraseLexicon> phrases;

  /** Of lexicons that give the same object each time. */
  private LanguageResources(
      Supplier<TextLexicon> text,
      Supplier<QuotationLexicon> quotations,
      Supplier<DateLexicon> dates,
      Supplier<SaidLexicon> said,
      Supplier<SpeakerLexicon> speakers,
      Supplier<PhraseLexicon> phrases) {
    this.text = text;
    this.quotations = quotations;
    this.dates = dates;
    this.said = said;
    this.speakers = speakers;
    this.phrases = phrases;
  }

  /** The lexicons of English, all built from the closed classes of {@code english.txt}. */
  public static LanguageResources english() {
    return ENGLISH;
  }

  /** The words by which a body is cut into sentences. */
  public TextLexicon text() {
    return text.get();
  }

  /** The words by which quotations are attributed. */
  public QuotationLexicon quotations() {
    return quotations.get();
  }

  /** The words of dates. */
  public DateLexicon dates() {
    return dates.get();
  }

  /** The words by which it is told when something was said. */
  public SaidLexicon said() {
    return said.get();
  }

  /** The words and gazetteers by which speakers are resolved. */
  public SpeakerLexicon speakers() {
    return speakers.get();
  }

  /** The words by which key phrases are found. */
  public PhraseLexicon phrases() {
    return phrases.get();
  }
}
