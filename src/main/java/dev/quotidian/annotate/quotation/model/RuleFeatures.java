package dev.quotidian.annotate.quotation.model;

import dev.quotidian.annotate.quotation.draft.QuotationDraft;
import dev.quotidian.annotate.quotation.draft.TokenRange;
import dev.quotidian.annotate.quotation.syntax.NounPhrase;
import dev.quotidian.annotate.quotation.syntax.SubjectFinder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules found, as features: the attribution and the role of each element. */
public final class RuleFeatures {
  static final int NOTHING = 0;
  static final int SOURCE = 1;
  static final int CONTENT = 2;
  static final int CUE = 3;
  private static final int ROLE_BITS = 2;
  private static final int ROLE = (1 << ROLE_BITS) - 1;

  private final ElementSequence elements;
  private final int[] names;

  /** Of each element: the number of its attribution, and its role there. */
  private final int[] owned;

  private final SubjectFinder finder;

  public RuleFeatures(ElementSequence elements, List<QuotationDraft> drafts) {
    this.elements = elements;
    this.names = new int[drafts.size()];
    this.owned = new int[elements.count];
    this.finder = new SubjectFinder(elements.reading);
    for (int d = 0; d < drafts.size(); d++) {
      names[d] = drafts.get(d).rule.feature();
      mark(drafts.get(d).content, d, CONTENT);
      mark(drafts.get(d).source, d, SOURCE);
      mark(drafts.get(d).cue, d, CUE);
    }
  }

  private void mark(List<TokenRange> ranges, int draft, int role) {
    for (int i = 0; i < ranges.size(); i++) {
      TokenRange range = ranges.get(i);
      int last = elements.element(range.last());
      for (int e = elements.element(range.first()); e <= last; e++) {
        owned[e] = (draft + 1) << ROLE_BITS | role;
      }
    }
  }

  /** The role of an element in any attribution. */
  int role(int e) {
    return owned[e] & ROLE;
  }

  /** The number of the attribution whose cue is at an element, or 0. */
  int draft(int e) {
    return role(e) == CUE ? owned[e] >> ROLE_BITS : 0;
  }

  /** The role of an element in the attribution with this number. */
  int role(int e, int draft) {
    return draft != 0 && owned[e] >> ROLE_BITS == draft ? role(e) : NOTHING;
  }

  /** A number for the rule that made an attribution, 0 for none. */
  long rule(int draft) {
    return draft == 0 ? 0 : names[draft - 1];
  }

  @Nullable
  public TokenRange sourceBefore(int cue) {
    return NounPhrase.range(phraseBefore(cue));
  }

  @Nullable
  public TokenRange sourceAfter(int cue) {
    return NounPhrase.range(phraseAfter(cue));
  }

  @Nullable
  public TokenRange opening(int cue) {
    return NounPhrase.range(phraseOpening(cue));
  }

  /** The noun phrase before a cue, as a {@link NounPhrase}. */
  long phraseBefore(int cue) {
    return finder.phraseBefore(elements.first(cue), elements.first(unitFirst(cue)));
  }

  /** The noun phrase after a cue. */
  long phraseAfter(int cue) {
    return finder.phraseAfter(elements.first(cue), elements.last(unitEnd(cue) - 1) + 1);
  }

  /** The subject that opens the unit of a cue. */
  long phraseOpening(int cue) {
    int floor = elements.first(unitFirst(cue));
    return elements.first(cue) > floor
        ? finder.phraseOpening(floor, elements.first(cue))
        : NounPhrase.NONE;
  }

  private int unitFirst(int e) {
    return elements.units[elements.unit(e)];
  }

  private int unitEnd(int e) {
    return elements.units[elements.unit(e) + 1];
  }
}
