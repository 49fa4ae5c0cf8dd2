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
import java.util.HashMap;
import java.util.Map;
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
  private @Nullable Referent medium;
  private int firstQuestion = -1;

  /** How many names are read: each once, as the labels come in the order of the text. */
  private int namesRead;

  private final Map<String, Person> byInitials = new HashMap<>();
  private @Nullable Person sworn;
  private @Nullable Person examiner;

  Interlocutors(TaggedText words, NameIndex names, ArticleEntities cast) {
    this.words = words;
    this.names = names;
    this.cast = cast;
  }

  /** Whom the letter of a label at token {@code t} means, or null. No label before it follows. */
  @Nullable Referent ofLetter(int t) {
    if (firstQuestion < 0) {
      firstQuestion = t;
      medium = medium();
    }
    read(t);
    if (isAnswer(t)) {
      return sworn == null ? interviewee(firstQuestion) : sworn;
    }
    return examiner == null ? medium : examiner;
  }

  /** Reads the persons named before a token: the last of each kind counts. */
  private void read(int until) {
    int end = names.indexAfter(until);
    for (; namesRead < end; namesRead++) {
      if (cast.referent(namesRead) instanceof Person person) {
        Name name = names.get(namesRead);
        byInitials.put(initials(name), person);
        sworn = isSworn(name.end()) ? person : sworn;
        examiner = isExaminer(name) ? person : examiner;
      }
    }
  }

  private String initials(Name name) {
    StringBuilder letters = new StringBuilder();
    for (int t = name.first(); t < name.end(); t++) {
      letters.append(words.text().body().charAt(words.text().start(t)));
    }
    return letters.toString();
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

  /** The person named before whose initials a label is, or null. No label before it follows. */
  @Nullable Person ofInitials(int t, int end) {
    if (end != t + 1 || !words.text().isAllCapitals(t)) {
      return null;
    }
    read(t);
    return byInitials.get(words.text().string(t));
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

  /** {@code John Low, having been duly sworn}. */
  private boolean isSworn(int from) {
    for (int t = from; t < from + SWORN_WITHIN && words.goesOn(t); t++) {
      if (words.text().hash(t) == SWORN) {
        return true;
      }
    }
    return false;
  }

  /** Whether a heading {@code BY MS. POE:} names somebody. */
  private boolean isExaminer(Name name) {
    int by = name.lead() - 1;
    boolean closes =
        name.end() >= words.count()
            || words.is(name.end(), ':')
            || words.text().beginsParagraph(name.end());
    return closes && by >= 0 && words.text().hash(by) == BY;
  }
}
