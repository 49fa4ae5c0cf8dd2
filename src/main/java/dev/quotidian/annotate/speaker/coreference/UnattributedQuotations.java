package dev.quotidian.annotate.speaker.coreference;

import dev.quotidian.annotate.shared.QuotationTokens;
import dev.quotidian.annotate.speaker.entity.Person;
import dev.quotidian.annotate.speaker.entity.Referent;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.article.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * Finds the speaker of a paragraph that is all quotation and names nobody: in an interview the
 * interviewee, after narration about one person that person.
 */
final class UnattributedQuotations {
  private static final int MAX_LENGTH = 150;

  private final TaggedText words;
  private final MentionHistory persons;
  private final Interlocutors interlocutors;

  /** Reads {@code persons}, the mentions up to the quotation in question. */
  UnattributedQuotations(TaggedText words, Interlocutors interlocutors, MentionHistory persons) {
    this.words = words;
    this.interlocutors = interlocutors;
    this.persons = persons;
  }

  /** The speaker or null, given who spoke last and one past the token where. */
  @Nullable Person speaker(QuotationTokens tokens, @Nullable Referent last, int lastSource) {
    int first = tokens.contentFirst();
    int end = tokens.contentEnd();
    boolean whole =
        first > 0
            && isBeginning(first)
            && (end >= words.count() || isBeginning(end))
            && tokens.quotation().kind() == Quotation.Kind.DIRECT;
    int before = whole ? paragraph(first - 1) : -1;
    if (before < 0) {
      return null;
    }
    if (words.is(first - 1, '?') && !words.text().isQuoted(first - 1)) {
      return interlocutors.interviewee(before);
    }
    Person only = only(before);
    return last != null && lastSource > before && last != only ? null : only;
  }

  private boolean isBeginning(int t) {
    return words.text().beginsParagraph(t);
  }

  /** The first token of the paragraph of {@code t}, or -1 where that is too far back. */
  private int paragraph(int t) {
    for (int k = t; k >= 0 && k > t - MAX_LENGTH; k--) {
      if (k == 0 || isBeginning(k)) {
        return k;
      }
    }
    return -1;
  }

  /** The only person mentioned since a token, by name or pronoun, or null. */
  private @Nullable Person only(int from) {
    Person only = null;
    for (int back = 0; back < persons.size() && persons.token(back) >= from; back++) {
      if (persons.referent(back) instanceof Person person) {
        if (only != null && only != person) {
          return null;
        }
        only = person;
      }
    }
    return only;
  }
}
