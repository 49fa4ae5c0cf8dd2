package dev.quotidian.annotate.speaker.coreference;

import dev.quotidian.annotate.shared.QuotationTokens;
import dev.quotidian.annotate.shared.RuleId;
import dev.quotidian.annotate.speaker.entity.ArticleEntities;
import dev.quotidian.annotate.speaker.entity.Gender;
import dev.quotidian.annotate.speaker.entity.Organisation;
import dev.quotidian.annotate.speaker.entity.Person;
import dev.quotidian.annotate.speaker.entity.Referent;
import dev.quotidian.annotate.speaker.entity.SpeakerGroup;
import dev.quotidian.annotate.speaker.entity.UnnamedReferent;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.NameIndex;
import dev.quotidian.annotate.speaker.role.ReactionLabel;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import dev.quotidian.text.Hash;
import dev.quotidian.text.TokenKind;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Coreference resolution of sources: one pass over a text that keeps the mentions so far and
 * resolves each source in its place. For one article and one thread.
 */
public final class SourceResolver {
  /** “Asked by Ann Poe, he …”: the agent is rather not who is spoken of next. */
  private static final long BY = Hash.of("by");

  private final TaggedText words;
  private final NameIndex names;
  private final ArticleEntities cast;
  private final MentionHistory persons = new MentionHistory();
  private final MentionReader mentions;
  private final AntecedentRanking antecedents;
  private final SourceInterpreter sources;
  private final Interlocutors interlocutors;
  private final UnattributedQuotations alone;
  private final DescribedSubjects described;
  private final ResolutionPathClassifier tellPath;
  private final @Nullable Referent[] resolved;
  private final ResolutionPath[] paths;
  private @Nullable Referent last;
  private int lastEnd;
  private int lastSource;

  public SourceResolver(TaggedText words, NameIndex names, ArticleEntities cast, int quotations) {
    this.words = words;
    this.names = names;
    this.cast = cast;
    MentionHistory organisations = new MentionHistory();
    this.mentions = new MentionReader(words, names, cast, persons, organisations);
    this.antecedents = new AntecedentRanking(words, persons, organisations);
    this.sources = new SourceInterpreter(words, names, cast, antecedents);
    this.interlocutors = new Interlocutors(words, names, cast);
    this.described = new DescribedSubjects(words);
    this.alone = new UnattributedQuotations(words, interlocutors, persons);
    this.tellPath = new ResolutionPathClassifier(words, names, cast);
    this.resolved = new Referent[quotations];
    this.paths = new ResolutionPath[quotations];
  }

  /** For each quotation, in the order given, whom its source means, or null. */
  @Nullable
  public Referent[] resolve(List<QuotationTokens> quotations) {
    long[] order = new long[quotations.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = (long) place(quotations.get(i).quotation()) << Integer.SIZE | i;
    }
    Arrays.sort(order);
    for (long placed : order) {
      words.text().checkLimit();
      int i = (int) placed;
      QuotationTokens tokens = quotations.get(i);
      Quotation quotation = tokens.quotation();
      mentions.read(tokens.first());
      Referent before = last;
      Referent referent = quotation.source().isEmpty() ? continued(tokens) : source(tokens);
      resolved[i] = referent;
      paths[i] = tellPath.of(tokens, referent, Objects.equals(referent, before));
      if (!quotation.source().isEmpty()) {
        last = referent;
        lastSource = mentions.token();
      }
      lastEnd = Math.max(lastEnd, end(quotation));
    }
    return resolved;
  }

  /** How the source of a quotation that was resolved led to its speaker. */
  public ResolutionPath path(int quotation) {
    return paths[quotation];
  }

  private static int place(Quotation quotation) {
    return quotation.source().isEmpty()
        ? quotation.content().getFirst().start()
        : quotation.source().getFirst().start();
  }

  private static int end(Quotation quotation) {
    int end = quotation.content().getLast().end();
    return Math.max(end, Math.max(end(quotation.source()), end(quotation.cue())));
  }

  private static int end(List<Span> pieces) {
    int end = 0;
    for (int i = 0; i < pieces.size(); i++) {
      end = Math.max(end, pieces.get(i).end());
    }
    return end;
  }

  private @Nullable Referent source(QuotationTokens tokens) {
    int first = tokens.sourceFirst();
    int limit = Math.min(first + 60, tokens.sourceEnd());
    if (first >= words.count() || isDay(first, limit)) {
      return null;
    }
    boolean turn = RuleId.LABEL_TRANSCRIPT.made(tokens.quotation());
    if (words.isLabel(first) || (turn && interlocutors.isPart(first, tokens.sourceEnd()))) {
      return interlocutors.ofLetter(first);
    }
    Person initialled = turn ? interlocutors.ofInitials(first, tokens.sourceEnd()) : null;
    if (initialled != null) {
      return initialled;
    }
    if (isLabelled(tokens)) {
      return RuleId.QUOTE_SIGNED.made(tokens.quotation())
          ? cast.signed(first, tokens.sourceEnd())
          : cast.labelled(first, tokens.sourceEnd());
    }
    Person owned = words.has(first, WordTag.PRONOUN) ? sources.owned(first, limit) : null;
    Referent referent =
        owned != null
            ? owned
            : words.has(first, WordTag.PRONOUN)
                    || isRelative(first, limit)
                    || isObject(first, limit)
                ? pronounSource(tokens.quotation(), first)
                : sources.referent(first, limit, last);
    mentions.read(limit);
    if (referent != null) {
      boolean agent = first > 0 && words.text().hash(first - 1) == BY;
      mentions.note(
          referent, first, agent ? MentionHistory.Place.OTHER : MentionHistory.Place.SPEAKER);
    }
    return referent;
  }

  /** Whether a source is a label that tells of a post or firm. */
  private boolean isLabelled(QuotationTokens tokens) {
    if (RuleId.LABEL_REACTION.made(tokens.quotation())) {
      return true;
    }
    boolean label =
        RuleId.LABEL_TRANSCRIPT.made(tokens.quotation())
            || RuleId.QUOTE_SIGNED.made(tokens.quotation());
    for (int t = tokens.sourceFirst(); label && t < tokens.sourceEnd(); t++) {
      if (words.is(t, ',') || ReactionLabel.isDash(words, t)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Referent pronounSource(Quotation quotation, int t) {
    if (words.hasAny(t, WordTag.SINGULAR, WordTag.OBJECT)) {
      return personalSource(quotation, t);
    }
    if (words.has(t, WordTag.THING)) {
      return antecedents.thing(t, quotation.content());
    }
    if (words.has(t, WordTag.PLURAL)) {
      return plural(t);
    }
    return words.has(t, WordTag.FIRST) ? null : sources.who(t);
  }

  /** The “May 4” of a list: “Rota of May 4: …”. */
  private boolean isDay(int first, int limit) {
    return limit - first == 2
        && words.has(first, WordTag.CALENDAR)
        && words.text().kind(first + 1) == TokenKind.NUMBER;
  }

  private boolean isObject(int first, int limit) {
    return limit - first == 1 && words.has(first, WordTag.OBJECT);
  }

  /** “which”, “that”. */
  private boolean isRelative(int first, int limit) {
    return limit - first == 1
        && names.indexAt(first) < 0
        && words.hasAny(first, WordTag.FUNCTION, WordTag.DEMONSTRATIVE)
        && !words.hasAny(first, WordTag.PEOPLE, WordTag.ROLES)
        && !words.has(first, WordTag.INDEFINITE);
  }

  private @Nullable Referent personalSource(Quotation quotation, int t) {
    boolean unnamed = last instanceof UnnamedReferent somebody && somebody.one() && isNear(t);
    if (unnamed && !isPersonSince(lastSource, t)) {
      return last;
    }
    Person person = antecedents.person(t, Gender.of(words, t), quotation.content());
    boolean nobody = person == null && persons.size() == 0 && words.has(t, WordTag.SINGULAR);
    return nobody ? described.before(t) : person;
  }

  /** Whether a person was the subject after the last source. */
  private boolean isPersonSince(int from, int t) {
    for (int back = 0; back < persons.size(); back++) {
      int at = persons.token(back);
      if (at > from && at < t && persons.place(back) == MentionHistory.Place.SUBJECT) {
        return true;
      }
    }
    return false;
  }

  private boolean isNear(int t) {
    int from = words.text().tokenAt(Math.max(0, lastEnd - 1));
    return words.text().sentence(t) - words.text().sentence(Math.min(from, t)) <= 2;
  }

  private @Nullable Referent plural(int t) {
    Referent two = sources.they(t, lastSource);
    if (two != null) {
      return two;
    }
    if (last instanceof SpeakerGroup || last instanceof UnnamedReferent) {
      return isNear(t) ? last : null;
    }
    return last instanceof Organisation && isNear(t) ? last : null;
  }

  private @Nullable Referent continued(QuotationTokens tokens) {
    boolean goesOn = RuleId.QUOTE_CONTINUES.made(tokens.quotation()) || isContinuation(tokens);
    if (goesOn && last != null) {
      return last;
    }
    Person person = alone.speaker(tokens, last, lastSource);
    if (person != null) {
      last = person;
      lastSource = tokens.contentFirst();
    }
    return person;
  }

  /** A quotation that goes on where the last one ended, in its paragraph, naming nobody between. */
  private boolean isContinuation(QuotationTokens tokens) {
    Quotation quotation = tokens.quotation();
    if (last == null
        || quotation.kind() != Quotation.Kind.DIRECT
        || lastEnd > quotation.span().start()) {
      return false;
    }
    int from = words.text().tokenAt(lastEnd);
    int to = tokens.contentFirst();
    if (to - from > 60) {
      return false;
    }
    for (int t = from; t <= to && t < words.count(); t++) {
      int i = names.indexAt(t);
      boolean another =
          i >= 0 && cast.referent(i) instanceof Person person && person != last && t < to;
      if (words.text().beginsParagraph(t) || another) {
        return false;
      }
    }
    return true;
  }
}
