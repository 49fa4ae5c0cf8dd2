package dev.quotidian.annotate.date.said;

import dev.quotidian.annotate.shared.QuotationTokens;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Span;
import dev.quotidian.article.Speaker;
import dev.quotidian.text.Hash;
import dev.quotidian.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * The attribution context of each quotation: the words of its sentence that are no content, at most
 * {@value #REACH} tokens from its cue, so that a sentence without end costs no more than others.
 */
final class AttributionContext {
  static final int REACH = 80;
  private static final int EVENT_WITHIN = 4;
  private static final int EVENT_DAYS = 7;
  private static final int ADDRESSEE_WITHIN = 3;
  private static final int BESIDE = 4;
  private static final long ALSO = Hash.of("also");
  private static final long AT = Hash.of("at");
  private static final long THE = Hash.of("the");
  private static final long THAT = Hash.of("that");
  private static final long TIME = Hash.of("time");

  private final Text text;
  private final List<Quotation> quotations;
  private final List<QuotationTokens> tokens;
  private final SentenceDates dates;
  private final boolean[] covered;
  private final int[] anchors;

  AttributionContext(
      Text text,
      List<Quotation> quotations,
      List<QuotationTokens> tokens,
      SentenceDates dates,
      boolean[] covered) {
    this.text = text;
    this.quotations = quotations;
    this.tokens = tokens;
    this.dates = dates;
    this.covered = covered;
    this.anchors = new int[quotations.size()];
    for (int i = 0; i < anchors.length; i++) {
      anchors[i] = anchor(tokens.get(i));
    }
  }

  /** Which tokens are said or thought in a quotation; a deed tells its date itself. */
  static boolean[] covered(Text text, List<Quotation> quotations) {
    boolean[] covered = new boolean[text.tokens()];
    for (int i = 0; i < quotations.size(); i++) {
      if (quotations.get(i).act() != Quotation.Act.STANCE) {
        cover(text, quotations.get(i).content(), covered);
      }
    }
    return covered;
  }

  private static void cover(Text text, List<Span> content, boolean[] covered) {
    for (int i = 0; i < content.size(); i++) {
      int end = text.tokenAt(content.get(i).end());
      for (int t = text.tokenAt(content.get(i).start()); t < end && !covered[t]; t++) {
        covered[t] = true;
      }
    }
  }

  /** The first token of the cue; of the content where there is none. */
  private int anchor(QuotationTokens quotation) {
    int first =
        quotation.cueFirst() == QuotationTokens.NONE
            ? quotation.contentFirst()
            : quotation.cueFirst();
    return Math.min(first, text.tokens() - 1);
  }

  int sentence(int quotation) {
    return text.sentence(anchors[quotation]);
  }

  private int first(int quotation) {
    return Math.max(text.firstToken(sentence(quotation)), anchors[quotation] - REACH);
  }

  private int end(int quotation) {
    return Math.min(text.endToken(sentence(quotation)), anchors[quotation] + REACH);
  }

  /**
   * The date in a quotation's frame that stands nearest its cue; else one at the content's head.
   */
  Optional<DateRange> date(int quotation) {
    Quotation q = quotations.get(quotation);
    if (q.cue().isEmpty()) {
      return Optional.empty();
    }
    Optional<DateMention> nearest = nearest(quotation, q);
    return nearest.isPresent() ? nearest.flatMap(dates::range) : headDate(tokens.get(quotation));
  }

  private Optional<DateMention> nearest(int quotation, Quotation q) {
    DatingMentions dating = new DatingMentions(text, tokens.get(quotation));
    Optional<DateMention> nearest = Optional.empty();
    for (int t = first(quotation); t < end(quotation); t++) {
      if (covered[t] || dates.isNone(t)) {
        continue;
      }
      int at = t;
      Optional<DateMention> mention = dates.at(t).filter(one -> dating.dates(at, one));
      if (mention.isPresent()
          && isNearer(mention.get(), nearest, q)
          && !isOfAnotherSpeaker(quotation, t, mention.get())) {
        nearest = mention;
      }
    }
    return nearest;
  }

  /** "While Low admitted on Tuesday that ..., Okafor said": the Tuesday is Low's. */
  private boolean isOfAnotherSpeaker(int quotation, int token, DateMention mention) {
    Quotation own = quotations.get(quotation);
    for (int i = Math.max(0, quotation - 1); i <= quotation + 1 && i < quotations.size(); i++) {
      Quotation other = quotations.get(i);
      boolean beside =
          i != quotation && !other.cue().isEmpty() && Math.abs(token - anchors[i]) <= BESIDE;
      if (beside
          && isSpokenByAnother(own, other)
          && distance(mention, other) < distance(mention, own)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpokenByAnother(Quotation own, Quotation other) {
    Optional<String> name = own.speaker().map(Speaker::name);
    Optional<String> others = other.speaker().map(Speaker::name);
    return name.isPresent() && others.isPresent() && !name.equals(others);
  }

  private static boolean isNearer(DateMention mention, Optional<DateMention> than, Quotation q) {
    return than.isEmpty() || distance(mention, q) < distance(than.get(), q);
  }

  private static int distance(DateMention mention, Quotation quotation) {
    return Math.abs(mention.span().start() - quotation.cue().getFirst().start());
  }

  /** "Said late Monday that ...", where the content was taken to begin with the day. */
  private Optional<DateRange> headDate(QuotationTokens quotation) {
    int t = quotation.contentFirst();
    if (t >= text.tokens() || text.isQuoted(t) || dates.isNone(t)) {
      return Optional.empty();
    }
    DatingMentions dating = new DatingMentions(text, quotation);
    return dating.isAfterCue(t)
        ? dates
            .at(t)
            .filter(one -> dating.dates(t, one))
            .filter(this::isNoSubject)
            .flatMap(dates::range)
        : Optional.empty();
  }

  private boolean isNoSubject(DateMention mention) {
    int end = text.tokenAt(mention.span().end());
    boolean followed = end < text.tokens() && text.isWord(end) && !text.isClitic(end);
    return followed && !SaidWords.SUBJECT.has(text, end);
  }

  /** Whether the words are told in passing: "which Low blamed last week". */
  boolean isInPassing(int quotation) {
    Quotation q = quotations.get(quotation);
    return !q.cue().isEmpty()
        && DatingMentions.isInRelativeClause(text, tokens.get(quotation), anchors[quotation]);
  }

  /** Whether the words were said at some time before, or again and again: "has often said". */
  boolean isPerfect(int quotation) {
    boolean perfect = false;
    int t =
        SaidWords.PERFECT.has(text, anchors[quotation])
            ? anchors[quotation]
            : anchors[quotation] - 1;
    while (SaidWords.PERFECT.has(text, t) || SaidWords.ADVERB.has(text, t)) {
      perfect = perfect || SaidWords.PERFECT.has(text, t);
      t--;
    }
    return perfect && !quotations.get(quotation).cue().isEmpty();
  }

  /** Whether the cue answers or goes on with what was said before: "added", "replied". */
  boolean isAnswer(int quotation) {
    return cueHas(SaidWords.GOES_ON, quotation, 0);
  }

  /** Whether the source is a bare pronoun. */
  boolean isByPronoun(int quotation) {
    return quotations.get(quotation).source().size() == 1
        && SaidWords.PRONOUN.has(text, tokens.get(quotation).sourceFirst());
  }

  /** Whether the words were said to those who are addressed on an occasion: "told the court". */
  boolean isAddressed(int quotation) {
    return cueHas(SaidWords.ADDRESSEE, quotation, ADDRESSEE_WITHIN);
  }

  private boolean cueHas(SaidWords words, int quotation, int beyond) {
    int cueEnd = tokens.get(quotation).cueEnd();
    int end = cueEnd == QuotationTokens.NONE ? 0 : cueEnd + beyond;
    for (int t = anchors[quotation]; t < Math.min(end, text.tokens()); t++) {
      if (words.has(text, t) && !covered[t]) {
        return true;
      }
    }
    return false;
  }

  /** "Said at the time". */
  boolean isAtThatTime(int quotation) {
    for (int t = first(quotation); t < end(quotation) - 2; t++) {
      if (text.hash(t) == AT && text.hash(t + 2) == TIME && !covered[t]) {
        return text.hash(t + 1) == THE || text.hash(t + 1) == THAT;
      }
    }
    return false;
  }

  /** The date told last, at most some sentences before a quotation. */
  Optional<DateRange> toldBefore(int quotation, int sentences) {
    int sentence = sentence(quotation);
    for (int s = sentence; s >= Math.max(0, sentence - sentences); s--) {
      Optional<DateRange> date = dates.ofSentence(s);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** The date of the sentence moved by a length of time: "came one day after they agreed that". */
  Optional<DateRange> movedDate(int quotation) {
    int sentence = sentence(quotation);
    Optional<DateRange> own = dates.ofSentence(sentence);
    Optional<DateRange> told =
        own.isPresent() || sentence == 0 ? own : dates.ofSentence(sentence - 1);
    return RelativeShifts.date(text, tokens.get(quotation), dates, told)
        .map(dates::upToPublication);
  }

  /**
   * Whether two attributions stand in one paragraph, at most two sentences apart, or the second
   * says "also".
   */
  boolean goesOn(int first, int second) {
    int from = sentence(first);
    int to = sentence(second);
    boolean near = to - from <= 2;
    for (int s = from + 1; near && s <= to; s++) {
      near = !text.sentenceBeginsParagraph(s);
    }
    return near || (to - from <= 2 && says(ALSO, first(second), end(second)));
  }

  private boolean says(long word, int first, int end) {
    for (int t = first; t < end; t++) {
      if (text.hash(t) == word && !covered[t]) {
        return true;
      }
    }
    return false;
  }

  /** The date of a sentence just before a quotation that names its speaker. */
  Optional<DateRange> event(int quotation) {
    Optional<Long> name =
        quotations
            .get(quotation)
            .speaker()
            .filter(speaker -> speaker.type() == Speaker.Type.PERSON)
            .map(AttributionContext::lastName);
    int sentence = sentence(quotation);
    for (int s = sentence - 1; name.isPresent() && s >= Math.max(0, sentence - EVENT_WITHIN); s--) {
      int first = text.firstToken(s);
      Optional<DateRange> date = dates.ofSentence(s).filter(AttributionContext::isNarrow);
      if (date.isPresent() && says(name.get(), first, Math.min(text.endToken(s), first + REACH))) {
        return date;
      }
    }
    return Optional.empty();
  }

  static boolean isNarrow(DateRange range) {
    return range.first().plusDays(EVENT_DAYS).isAfter(range.last());
  }

  private static long lastName(Speaker speaker) {
    String name = speaker.name();
    return Hash.of(name, name.lastIndexOf(' ') + 1, name.length());
  }

  /** The date of the first occasion in a quotation's frame that the ledger knows. */
  Optional<DateRange> occasion(int quotation, DatedOccasions ledger) {
    for (int t = first(quotation); t < end(quotation); t++) {
      int kind = covered[t] ? 0 : Occasions.kindToldBefore(text, t);
      if (kind > 0 && !isOfPerson(quotation, t)) {
        Optional<DateRange> date = ledger.occasion(kind);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /** "The chair of the survey committee said": no survey is told of. */
  private boolean isOfPerson(int quotation, int token) {
    Quotation q = quotations.get(quotation);
    boolean document = q.speaker().filter(s -> s.type() == Speaker.Type.DOCUMENT).isPresent();
    return !document
        && q.source().stream()
            .anyMatch(s -> s.start() <= text.start(token) && text.end(token) <= s.end());
  }
}
