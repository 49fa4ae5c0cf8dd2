package dev.quotidian.annotate.quotation;

import dev.quotidian.article.Quotation.Act;

/** Whether a source uttered a content, thought it, or took a stance, by cue and content. */
final class Acts {
  private final Elements elements;
  private final Reading reading;

  Acts(Elements elements) {
    this.elements = elements;
    this.reading = elements.reading;
  }

  /** The act of the scene just labelled. */
  Act of(RoleLabels roles) {
    Scene scene = roles.scene;
    int anchor = elements.first(scene.element(scene.anchor));
    int first = firstContent(roles);
    boolean quoted = isQuoted(roles);
    if (isNegated(anchor)) {
      return quoted ? Act.SAID : Act.STANCE;
    }
    if (reading.is(anchor, Reading.ACCORDING)) {
      return Act.SAID;
    }
    Cue cue = Cue.of(reading.text.hash(anchor));
    if (cue == null) {
      return quoted || (reading.in(Words.SAYING, anchor) && opensClause(first))
          ? Act.SAID
          : Act.STANCE;
    }
    return cue.act() != Act.SAID || quoted ? cue.act() : ofSpeech(cue, anchor, first);
  }

  private Act ofSpeech(Cue cue, int anchor, int first) {
    boolean before = first < anchor;
    return switch (cue.content()) {
      case CORE, ADDRESSEE, DOCUMENT -> Act.SAID;
      case CLAUSE -> before || opensClause(first) || isInfinitive(first) ? Act.SAID : Act.STANCE;
      case OBJECT -> Act.SAID;
      case QUOTE -> opensClause(first) || (before && anchor - first > 3) ? Act.SAID : Act.STANCE;
    };
  }

  private boolean isNegated(int anchor) {
    int sentence = reading.text.sentence(anchor);
    for (int t = anchor - 1; t > anchor - 4 && t >= 0; t--) {
      if (reading.text.sentence(t) != sentence) {
        return false;
      }
      if (reading.in(Words.NEGATION, t) || reading.in(Words.REFUSAL, t)) {
        return true;
      }
      if (reading.isComma(t)) {
        return false;
      }
    }
    return false;
  }

  private boolean opensClause(int first) {
    return first >= 0 && (reading.is(first - 1, Reading.THAT) || reading.is(first, Reading.THAT));
  }

  private boolean isInfinitive(int first) {
    return first >= 0 && reading.is(first, Reading.TO);
  }

  private int firstContent(RoleLabels roles) {
    for (int i = 0; i < roles.scene.size; i++) {
      if (roles.crf.labels[i] == Crf.CONTENT) {
        return elements.first(roles.scene.element(i));
      }
    }
    return -1;
  }

  private boolean isQuoted(RoleLabels roles) {
    for (int i = 0; i < roles.scene.size; i++) {
      if (roles.crf.labels[i] == Crf.CONTENT && elements.isQuote(roles.scene.element(i))) {
        return true;
      }
    }
    return false;
  }
}
