package dev.quotidian.annotate.quotation.rules;

import dev.quotidian.annotate.quotation.draft.QuotationDraft;
import dev.quotidian.annotate.quotation.draft.TokenRange;
import dev.quotidian.annotate.quotation.draft.TokenSet;
import dev.quotidian.annotate.quotation.syntax.CueMatcher;
import dev.quotidian.annotate.quotation.syntax.CueVerb;
import dev.quotidian.annotate.quotation.syntax.QuotationLexicon;
import dev.quotidian.annotate.quotation.syntax.SentenceUnits;
import dev.quotidian.annotate.quotation.syntax.SubjectFinder;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.annotate.shared.RuleId;
import dev.quotidian.article.Quotation.Act;
import dev.quotidian.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rule-based baseline of attribution: one pass over the units of a text that remembers the last
 * attribution. For one text and one thread.
 */
public final class RuleAttributor {
  private final TokenView reading;
  private final Text text;
  private final QuotePosition position;
  private final CueMatcher cues;
  private final DirectSpeechRules quoted;
  private final ReportedSpeechRules clauses;
  private final AccordingToRule accordingTo;
  private final TranscriptRules labels;
  private final SignatureRules signatures;
  private final ReactionRules reactions;
  private final DescribedAsRule described;
  private final AsPutRule asPut;
  private final AnnouncedParagraphs announced;
  private final List<QuotationDraft> drafts = new ArrayList<>();
  private final int[] units;
  private final TokenSet taken;

  /** The attribution that a quotation without cue goes on with; null after narration. */
  private @Nullable QuotationDraft last;

  private boolean lastEndsUnit;
  private int unitBefore;

  public RuleAttributor(Text text, QuotationLexicon lexicon) {
    this(new TokenView(text, lexicon));
  }

  private RuleAttributor(TokenView reading) {
    this(reading, SentenceUnits.firstTokens(reading));
  }

  /** Of a text whose units begin with these tokens. */
  public RuleAttributor(TokenView reading, int[] units) {
    this.text = reading.text;
    this.reading = reading;
    this.units = units;
    this.position = new QuotePosition(reading);
    this.cues = new CueMatcher(reading);
    SubjectFinder sources = new SubjectFinder(reading);
    this.quoted = new DirectSpeechRules(reading, cues, sources);
    this.clauses = new ReportedSpeechRules(reading, cues, sources);
    this.accordingTo = new AccordingToRule(reading);
    this.labels = new TranscriptRules(reading);
    this.signatures = new SignatureRules(reading);
    this.reactions = new ReactionRules(reading);
    this.described = new DescribedAsRule(reading, sources);
    this.asPut = new AsPutRule(reading, sources);
    this.announced = new AnnouncedParagraphs(reading, quoted);
    this.taken = new TokenSet(text.tokens());
  }

  public List<QuotationDraft> run() {
    for (int u = 0; u + 1 < units.length; u++) {
      unit(units[u], units[u + 1]);
    }
    return drafts;
  }

  private void unit(int first, int end) {
    text.checkLimit();
    if (taken.has(first) && !text.beginsParagraph(first)) {
      return;
    }
    int before = drafts.size();
    if (text.beginsParagraph(first)) {
      label(first);
      announced(first);
    }
    sign(first, end);
    quotationsBesideCues(first, end);
    clauses(first, end);
    quotationsAlone(first, end);
    if (drafts.size() == before && !lastEndsUnit) {
      last = null;
    }
    lastEndsUnit = false;
    unitBefore = first;
  }

  private void label(int first) {
    int end = labels.paragraphEnd(first);
    QuotationDraft draft = labels.atParagraph(first, end);
    if (draft != null) {
      add(draft);
      taken.add(draft.source);
    } else if (last != null && labels.goesOn(last, first, end)) {
      if (!labels.isAside(first)) {
        last.content.add(new TokenRange(first, end - 1));
      }
      taken.add(first, end);
      lastEndsUnit = true;
    }
  }

  private void announced(int first) {
    QuotationDraft draft =
        taken.has(first) ? null : announced.at(first, labels.paragraphEnd(first));
    if (draft != null) {
      add(draft);
    }
  }

  /** {@code — Lena Okafor} after a quotation that nothing else attributes. */
  private void sign(int first, int end) {
    if (last != null && last.rule == RuleId.QUOTE_ALONE && last.source.isEmpty()) {
      TokenRange name = signatures.at(first, end);
      if (name != null) {
        drafts.set(drafts.lastIndexOf(last), signed(last, name));
        taken.add(first, end);
      }
    }
  }

  private static QuotationDraft signed(QuotationDraft quotation, TokenRange name) {
    QuotationDraft signed = new QuotationDraft(RuleId.QUOTE_SIGNED, 0.9, Act.SAID);
    signed.content.addAll(quotation.content);
    signed.source.add(name);
    return signed;
  }

  /**
   * An item of a list of reactions, and the quotations right behind its first; gives where others
   * may begin.
   */
  private int react(int first, int end) {
    int quote = text.quote(reading.nextQuoteFirst(first, end));
    QuotationDraft draft = quote < 0 ? null : reactions.before(quote, first);
    if (draft == null) {
      return first;
    }
    addPiece(draft, quote);
    add(draft);
    return text.quoteEnd(quote);
  }

  private void quotationsBesideCues(int first, int end) {
    int floor = react(first, end);
    for (int q = reading.nextQuote(first, end);
        q >= 0;
        q = reading.nextQuote(text.quoteEnd(q), end)) {
      if (!taken.has(text.quoteFirst(q))) {
        besideCue(q, floor, end);
      }
      floor = Math.min(end, text.quoteEnd(q));
    }
  }

  private void besideCue(int quote, int floor, int end) {
    boolean utterance = reading.isUtterance(quote);
    boolean awaits = reading.awaitsCue(quote);
    if (last != null && position.isSplitBy(last, quote, floor)) {
      addPiece(last, quote);
      return;
    }
    QuotationDraft draft = null;
    int limit = Math.min(end, reading.nextQuoteFirst(text.quoteEnd(quote), end));
    if (awaits || (utterance && !position.isIntroduced(quote, floor))) {
      draft = quoted.cueAfter(quote, limit);
    }
    boolean after = draft != null;
    if (draft == null && (utterance || position.standsAlone(quote, end))) {
      draft = quoted.cueBefore(quote, position.isAnnounced(quote, floor) ? unitBefore : floor);
    }
    if (draft != null) {
      addPiece(draft, quote);
      if (after && !taken.has(floor) && position.goesOnFromText(quote, floor)) {
        draft.content.set(0, new TokenRange(floor, text.quoteEnd(quote) - 1));
      }
      add(draft);
    }
  }

  private void clauses(int first, int end) {
    for (int t = first; t < end; t++) {
      QuotationDraft draft = taken.has(t) || !reading.outside(t) ? null : clauseAt(t, first, end);
      if (draft != null && taken.hasNone(draft.content)) {
        add(draft);
      }
    }
  }

  private @Nullable QuotationDraft clauseAt(int t, int first, int end) {
    QuotationDraft draft = accordingTo.at(t, first, end);
    draft = draft == null ? described.at(t, end) : draft;
    draft = draft == null ? asPut.at(t, first, end) : draft;
    draft = draft == null ? clauses.cited(t, first, end) : draft;
    if (draft != null) {
      return draft;
    }
    CueVerb cue = cues.at(t, first);
    return cue == null ? null : clauses.at(t, cue, first, end);
  }

  /** Quotations that no cue of their unit attributes. */
  private void quotationsAlone(int first, int end) {
    int word = reading.firstWord(first, end);
    for (int q = reading.nextQuote(first, end);
        q >= 0;
        q = reading.nextQuote(text.quoteEnd(q), end)) {
      if (!taken.has(text.quoteFirst(q))) {
        alone(q, first, word, end);
      }
    }
  }

  /** Of a unit whose first word is at {@code word}. */
  private void alone(int quote, int first, int word, int end) {
    boolean opensUnit = word >= text.quoteFirst(quote);
    if (!reading.isUtterance(quote) || !opensUnit) {
      return;
    }
    boolean newParagraph = text.beginsParagraph(first);
    if (last != null && last.rule == RuleId.LABEL_REACTION) {
      addPiece(last, quote);
      lastEndsUnit = true;
      return;
    }
    if (last != null
        && isQuoted(last)
        && (!newParagraph || position.goesOnAcrossParagraphs(quote, last))) {
      addPiece(last, quote);
      lastEndsUnit = true;
      return;
    }
    QuotationDraft draft =
        new QuotationDraft(
            last == null ? RuleId.QUOTE_ALONE : RuleId.QUOTE_CONTINUES,
            last == null ? 0.4 : 0.6,
            Act.SAID);
    addPiece(draft, quote);
    add(draft);
    TokenRange name =
        position.isAnnounced(quote, first)
            ? signatures.announced(unitBefore, first)
            : signatures.at(text.quoteEnd(quote), end);
    if (name != null) {
      drafts.set(drafts.size() - 1, signed(draft, name));
      last = null;
    }
  }

  private static boolean isQuoted(QuotationDraft draft) {
    return draft.rule.isByMarks();
  }

  private void addPiece(QuotationDraft draft, int quote) {
    int end = text.quoteEnd(quote);
    draft.content.add(new TokenRange(text.quoteFirst(quote), end - 1));
    taken.add(text.quoteFirst(quote), end);
    last = draft;
  }

  private void add(QuotationDraft draft) {
    drafts.add(draft);
    last = draft;
    taken.add(draft.content);
    taken.add(draft.cue);
  }
}
