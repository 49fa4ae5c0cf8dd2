package dev.quotidian.annotate.speaker.coreference;

import dev.quotidian.annotate.speaker.entity.Gender;
import dev.quotidian.annotate.speaker.entity.Organisation;
import dev.quotidian.annotate.speaker.entity.Person;
import dev.quotidian.annotate.speaker.entity.Referent;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.role.Portfolios;
import dev.quotidian.article.Span;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the candidate antecedents of a pronoun or a description such as “the bank”: by grammatical
 * role, distance and agreement. What is too uncertain is null.
 */
final class AntecedentRanking {
  private static final double LEAST = -3.5;
  private static final double DISAGREES = Double.NEGATIVE_INFINITY;

  private final TaggedText words;
  private final MentionHistory persons;
  private final MentionHistory organisations;

  AntecedentRanking(TaggedText words, MentionHistory persons, MentionHistory organisations) {
    this.words = words;
    this.persons = persons;
    this.organisations = organisations;
  }

  /** Whom he or she means at token {@code t}; what is inside {@code content} counts less. */
  @Nullable Person person(int t, Gender gender, List<Span> content) {
    Referent best = best(persons, t, content, referent -> agreement((Person) referent, gender));
    return (Person) best;
  }

  private static double agreement(Person person, Gender gender) {
    if (!person.gender().agrees(gender)) {
      return DISAGREES;
    }
    boolean unknown = person.gender() == Gender.UNKNOWN && gender != Gender.UNKNOWN;
    return (unknown ? -0.6 : 0) + 0.06 * Math.min(person.mentions(), 8);
  }

  /**
   * The person whose position, for {@code whom} if that is told, a noun names, or null.
   *
   * @param position the whole position that the noun ends: “transport minister”
   */
  @Nullable Person personWithRole(int t, String role, String position, String whom, Gender gender) {
    Referent best =
        best(
            persons,
            t,
            List.of(),
            referent -> {
              Person person = (Person) referent;
              boolean house = !whom.isEmpty() && whom.equalsIgnoreCase(person.affiliation());
              boolean same =
                  house
                      ? words.lexicon().roles().holdsInHouse(person.role(), role)
                      : whom.isEmpty() && words.lexicon().roles().holds(person.role(), role);
              boolean other =
                  Portfolios.differ(words.lexicon(), position, person.role())
                      || (Person.isFormer(position) && !Person.isFormer(person.role()));
              return same && !other && person.gender().agrees(gender) ? 20 : DISAGREES;
            });
    return (Person) best;
  }

  /** What “it” means at token {@code t}. */
  @Nullable Organisation thing(int t, List<Span> content) {
    Referent best =
        best(
            organisations,
            t,
            content,
            referent -> 0.15 * Math.min(((Organisation) referent).mentions(), 10));
    return (Organisation) best;
  }

  /** The organisation that “the bank”, “the company” mean, or null. */
  @Nullable Organisation organisation(int t, int noun) {
    Referent best =
        best(organisations, t, List.of(), referent -> fit((Organisation) referent, noun));
    return (Organisation) best;
  }

  private double fit(Organisation organisation, int noun) {
    double often = 0.25 * Math.min(organisation.mentions(), 12);
    long hash = words.text().hash(noun);
    if (organisation.isCalled(words, hash)) {
      return 8 + often;
    }
    if (words.has(noun, WordTag.MEDIA)) {
      return organisation.isMedia() ? 6 + often : DISAGREES;
    }
    boolean company = words.has(noun, WordTag.COMPANY) && !organisation.isMedia();
    return company ? (organisation.isCompany() ? 4 : 2) + often : DISAGREES;
  }

  private @Nullable Referent best(
      MentionHistory history, int t, List<Span> content, ToDoubleFunction<Referent> agreement) {
    Referent best = null;
    double most = LEAST;
    for (int back = 0; back < history.size(); back++) {
      Referent referent = history.referent(back);
      if (referent == null) {
        continue;
      }
      double score = agreement.applyAsDouble(referent) + place(history, back, t, content);
      if (score > most) {
        most = score;
        best = referent;
      }
    }
    return best;
  }

  private double place(MentionHistory history, int back, int t, List<Span> content) {
    int token = history.token(back);
    int sentences =
        words.text().sentence(Math.min(t, words.count() - 1)) - words.text().sentence(token);
    double role =
        switch (history.place(back)) {
          case SPEAKER -> 2.4;
          case SUBJECT -> 2.0;
          case OTHER -> 0.2;
          case OWNER -> -0.4;
        };
    double near = -0.9 * Math.min(sentences, 8);
    return role + near - (isInside(token, content) ? 2.5 : 0);
  }

  private boolean isInside(int token, List<Span> content) {
    int at = words.text().start(token);
    for (int i = 0; i < content.size(); i++) {
      Span piece = content.get(i);
      if (piece.start() <= at && at < piece.end()) {
        return true;
      }
    }
    return false;
  }
}
