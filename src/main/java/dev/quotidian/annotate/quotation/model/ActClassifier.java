package dev.quotidian.annotate.quotation.model;

import dev.quotidian.annotate.quotation.draft.TokenRange;
import dev.quotidian.annotate.quotation.syntax.ClauseStart;
import dev.quotidian.annotate.quotation.syntax.CueVerb;
import dev.quotidian.annotate.quotation.syntax.EvidenceNouns;
import dev.quotidian.annotate.quotation.syntax.FunctionWords;
import dev.quotidian.annotate.quotation.syntax.TokenView;
import dev.quotidian.article.Quotation.Act;
import org.jspecify.annotations.Nullable;

/** Classifies what a source did (said, thought, took a stance), by its cue and the content. */
public final class ActClassifier {
  private final ElementSequence elements;
  private final TokenView reading;
  private final ClauseStart starts;

  public ActClassifier(ElementSequence elements) {
    this.elements = elements;
    this.reading = elements.reading;
    this.starts = new ClauseStart(reading);
  }

  /** The act of the scene just labelled. */
  public Act of(RoleLabeller roles) {
    CueWindow scene = roles.scene;
    int anchor = elements.first(scene.element(scene.anchor));
    int first = firstContent(roles);
    boolean quoted = isQuoted(roles);
    if (isNegated(anchor)) {
      return quoted ? Act.SAID : Act.STANCE;
    }
    if (reading.is(anchor, TokenView.ACCORDING)) {
      return Act.SAID;
    }
    CueVerb cue = reading.cue(anchor);
    if (cue == null && !quoted && isOfMind(anchor)) {
      if (isOfEvidence(roles) && tellsClause(roles)) {
        return Act.SAID;
      }
      if (opensClause(first)) {
        return Act.THOUGHT;
      }
    }
    if (cue == null) {
      return quoted || (reading.in(FunctionWords.SAYING, anchor) && opensClause(first))
          ? Act.SAID
          : Act.STANCE;
    }
    return cue.act() != Act.SAID || quoted ? cue.act() : ofSpeech(cue, anchor, first);
  }

  /** {@code noticed that}, {@code sure that}: whose subject thinks or knows. */
  private boolean isOfMind(int anchor) {
    CueVerb verb = reading.complement(anchor);
    return reading.in(FunctionWords.ATTITUDE, anchor)
        || (verb != null && verb.act() == Act.THOUGHT);
  }

  /** {@code The study found that}: what a text finds is told in it. */
  private boolean isOfEvidence(RoleLabeller roles) {
    TokenRange source = first(roles, LinearChainCrf.SOURCE);
    return source != null && EvidenceNouns.isHeadOf(reading, source);
  }

  private Act ofSpeech(CueVerb cue, int anchor, int first) {
    boolean before = first < anchor;
    return switch (cue.content()) {
      case CORE, ADDRESSEE, DOCUMENT -> Act.SAID;
      case CLAUSE -> before || opensClause(first) || isInfinitive(first) ? Act.SAID : Act.STANCE;
      case OBJECT -> Act.SAID;
      case QUOTE -> opensClause(first) || (before && anchor - first > 3) ? Act.SAID : Act.STANCE;
    };
  }

  private boolean tellsClause(RoleLabeller roles) {
    TokenRange content = first(roles, LinearChainCrf.CONTENT);
    return content != null
        && (opensClause(content.first())
            || starts.hasVerbBeforeRelative(content.first(), content.last() + 1));
  }

  private boolean isNegated(int anchor) {
    int sentence = reading.text.sentence(anchor);
    for (int t = anchor - 1; t > anchor - 4 && t >= 0; t--) {
      if (reading.text.sentence(t) != sentence) {
        return false;
      }
      if (reading.in(FunctionWords.NEGATION, t) || reading.in(FunctionWords.REFUSAL, t)) {
        return true;
      }
      if (reading.isComma(t)) {
        return false;
      }
    }
    return false;
  }

  private boolean opensClause(int first) {
    return first >= 0
        && (reading.is(first - 1, TokenView.THAT) || reading.is(first, TokenView.THAT));
  }

  private boolean isInfinitive(int first) {
    return first >= 0 && reading.is(first, TokenView.TO);
  }

  private int firstContent(RoleLabeller roles) {
    TokenRange content = first(roles, LinearChainCrf.CONTENT);
    return content == null ? -1 : content.first();
  }

  /** The first tokens with a label, to before those of another; null if there are none. */
  private @Nullable TokenRange first(RoleLabeller roles, int label) {
    int first = 0;
    while (first < roles.scene.size && roles.crf.labels[first] != label) {
      first++;
    }
    int end = first;
    while (end < roles.scene.size && roles.crf.labels[end] == label) {
      end++;
    }
    return first == end
        ? null
        : new TokenRange(
            elements.first(roles.scene.element(first)),
            elements.last(roles.scene.element(end - 1)));
  }

  private boolean isQuoted(RoleLabeller roles) {
    for (int i = 0; i < roles.scene.size; i++) {
      if (roles.crf.labels[i] == LinearChainCrf.CONTENT
          && elements.isQuote(roles.scene.element(i))) {
        return true;
      }
    }
    return false;
  }
}
