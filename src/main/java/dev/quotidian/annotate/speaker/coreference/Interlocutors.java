package dev.quotidian.annotate.speaker.coreference;

import dev.quotidian.annotate.speaker.entity.ArticleEntities;
import dev.quotidian.annotate.speaker.entity.Organisation;
import dev.quotidian.annotate.speaker.entity.Person;
import dev.quotidian.annotate.speaker.entity.Referent;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.Name;
import dev.quotidian.annotate.speaker.name.NameIndex;
import dev.quotidian.text.Hash;
import org.jspecify.annotations.Nullable;

/**
 * Finds who asks and who answers where a text gives letters instead of names: in an interview the
 * person whom the text before it names, in an examination the witness and {@code BY MS. POE:}.
 */
final class Interlocutors {
  private static final int SWORN_WITHIN = 12;
  private static final long BY = Hash.of("by");
  private static final long SWORN = Hash.of("sworn");
  private static final long Q = Hash.of("q");
  private static final long A = Hash.of("a");
  private static final long QUESTION = Hash.of("question");
  private static final long ANSWER = Hash.of("answer");

  private final TaggedText words;
  private final NameIndex names;
  private final ArticleEntities cast;
  private boolean asked;
  private @Nullable Person interviewee;
  private int firstQuestion = -1;

  Interlocutors(TaggedText words, NameIndex names, ArticleEntities cast) {
    this.words = words;
    this.names = names;
    this.cast = cast;
  }

  /** Whom the letter of a label at token {@code t} means, or null. */
  @Nullable Referent ofLetter(int t) {
    if (firstQuestion < 0) {
      firstQuestion = t;
    }
    if (isAnswer(t)) {
      Person witness = sworn(t);
      return witness == null ? interviewee(firstQuestion) : witness;
    }
    Person examiner = examiner(t);
    return examiner == null ? medium() : examiner;
  }

  private boolean isAnswer(int t) {
    long hash = words.text().hash(t);
    return hash == A || hash == ANSWER;
  }

  /**
   * Whether a label at token {@code t} that ends before {@code end} says only who asks or answers.
   */
  boolean isPart(int t, int end) {
    long hash = words.text().hash(t);
    return end == t + 1 && (hash == Q || hash == A || hash == QUESTION || hash == ANSWER);
  }

  /** The person named before whose initials a label is, or null. */
  @Nullable Person ofInitials(int t, int end) {
    if (end != t + 1 || !words.text().isAllCapitals(t)) {
      return null;
    }
    String letters = words.text().string(t);
    for (int i = names.indexAfter(t) - 1; i >= 0; i--) {
      boolean same =
          names.get(i).length() == letters.length() && hasInitials(names.get(i), letters);
      if (same && cast.referent(i) instanceof Person person) {
        return person;
      }
    }
    return null;
  }

  private boolean hasInitials(Name name, String letters) {
    for (int k = 0; k < letters.length(); k++) {
      int at = words.text().start(name.first() + k);
      if (words.text().body().charAt(at) != letters.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  /** The only person named before the first question, or null. */
  @Nullable Person interviewee(int question) {
    if (!asked) {
      asked = true;
      interviewee = introduced(question);
      interviewee = interviewee == null ? unknown(question) : interviewee;
    }
    return interviewee;
  }

  private @Nullable Person introduced(int question) {
    Person only = null;
    for (int i = 0; i < names.size() && names.get(i).first() < question; i++) {
      if (cast.referent(i) instanceof Person person
          && !words.text().isQuoted(names.get(i).first())
          && !isExaminer(names.get(i))) {
        if (only != null && only != person) {
          return null;
        }
        only = person;
      }
    }
    return only;
  }

  /** The person whose name alone, which no lexicon holds, stands before the first question. */
  private @Nullable Person unknown(int question) {
    Name only = null;
    for (int i = 0; i < names.size() && names.get(i).first() < question; i++) {
      Name name = names.get(i);
      if (cast.referent(i) instanceof Person) {
        return null;
      }
      if (cast.referent(i) == null && name.kind() == Name.Kind.UNKNOWN && name.length() == 2) {
        if (only != null) {
          return null;
        }
        only = name;
      }
    }
    return only == null ? null : cast.labelled(only.first(), only.end());
  }

  /** The paper that an interview is given to. */
  private @Nullable Referent medium() {
    for (int i = 0; i < names.size() && names.get(i).first() < firstQuestion; i++) {
      int before = names.get(i).lead() - 1;
      boolean partner =
          words.has(before, WordTag.PREPOSITION) || words.has(before, WordTag.DETERMINER);
      if (partner && cast.referent(i) instanceof Organisation paper && paper.isMedia()) {
        return paper;
      }
    }
    return null;
  }

  /** Who was sworn last before a token, or null. */
  private @Nullable Person sworn(int until) {
    for (int i = names.indexAfter(until) - 1; i >= 0; i--) {
      if (cast.referent(i) instanceof Person person && isSworn(names.get(i).end())) {
        return person;
      }
    }
    return null;
  }

  private boolean isSworn(int from) {
    for (int t = from; t < from + SWORN_WITHIN && words.goesOn(t); t++) {
      if (words.text().hash(t) == SWORN) {
        return true;
      }
    }
    return false;
  }

  /** Whom the last heading {@code BY MS. POE:} before a token names, or null. */
  private @Nullable Person examiner(int until) {
    for (int i = names.indexAfter(until) - 1; i >= 0; i--) {
      if (isExaminer(names.get(i)) && cast.referent(i) instanceof Person person) {
        return person;
      }
    }
    return null;
  }

  private boolean isExaminer(Name name) {
    int by = name.lead() - 1;
    boolean closes =
        name.end() >= words.count()
            || words.is(name.end(), ':')
            || words.text().beginsParagraph(name.end());
    return closes && by >= 0 && words.text().hash(by) == BY;
  }
}
