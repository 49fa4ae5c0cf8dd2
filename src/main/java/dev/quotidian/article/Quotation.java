package dev.quotidian.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A quotation: a content that the article attributes to a source by a cue. In the field's terms an
 * attribution (PolNeAR), with its source span, cue span and content span.
 *
 * <pre>{@code
 * for (Quotation quotation : found.quotations()) { // of "She said the grid would hold."
 *   quotation.contentIn(article.body());          // the grid would hold
 *   quotation.kind();                             // INDIRECT
 *   quotation.speaker().map(Speaker::name);       // Optional[Lena Okafor]
 *   quotation.said().filter(SaidDate::isExplicit).map(SaidDate::range); // Optional[2025-03-19]
 * }
 * }</pre>
 *
 * <p>Immutable, safe for use by many threads.
 *
 * @param content what was said: at least one piece, in text order, with its quotation marks; a
 *     content that its cue interrupts has several
 * @param cue the words that attribute it ("said", "according to"); empty where there are none
 * @param source the words that name who said it; empty where there are none
 * @param kind how much of it stands in quotation marks
 * @param act whether it was uttered, thought, or is a stance
 * @param speaker whom the source refers to; empty where that is not known
 * @param said when it was uttered, explicit in the text or assumed; empty where nobody looked
 * @param confidence the probability that this was said, by these words of a source: 0 to 1. It is
 *     calibrated: of quotations with 0.9, about nine in ten are right
 * @param rule the id of the rule that found it
 * @param resolution how the source led to the speaker, and how sure that is; empty where there is
 *     no speaker, or whoever found it does not tell
 * @param topics what it is about itself, by its content and the sentence around it; its article may
 *     be about other things
 * @since 0.1
 */
public record Quotation(
    List<Span> content,
    List<Span> cue,
    List<Span> source,
    Kind kind,
    Act act,
    Optional<Speaker> speaker,
    Optional<SaidDate> said,
    double confidence,
    String rule,
    Optional<Resolution> resolution,
    List<Topic> topics)
    implements Annotation {

  /** The confidence from which a quotation is {@linkplain #isLikely() likely}: 0.3. */
  public static final double MIN_LIKELY = 0.3;

  /** How much of the content's words stand in quotation marks. */
  public enum Kind {
    /** At least nine tenths. */
    DIRECT,
    /** Some. */
    MIXED,
    /** None. */
    INDIRECT
  }

  /** What the source did. */
  public enum Act {
    /** Uttered, wrote, announced. */
    SAID,
    /** Thought, believed, felt, expected. */
    THOUGHT,
    /** Took a position by a deed: supported, wanted, opposed. */
    STANCE
  }

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if there is no content, the confidence is not in [0, 1], or
   *     the rule is blank
   */
  public Quotation {
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(said, "said");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(resolution, "resolution");
    Objects.requireNonNull(topics, "topics");
    if (content.isEmpty()) {
      throw new IllegalArgumentException("A quotation needs at least one piece of content");
    }
    Checks.confidence("Quotation", confidence);
    Checks.notBlank("A quotation's rule", rule);
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    topics = List.copyOf(topics);
  }

  /**
   * A quotation without topics and without resolution.
   *
   * @throws IllegalArgumentException if there is no content, the confidence is not in [0, 1], or
   *     the rule is blank
   */
  public Quotation(
      List<Span> content,
      List<Span> cue,
      List<Span> source,
      Kind kind,
      Act act,
      Optional<Speaker> speaker,
      Optional<SaidDate> said,
      double confidence,
      String rule) {
    this(
        content,
        cue,
        source,
        kind,
        act,
        speaker,
        said,
        confidence,
        rule,
        Optional.empty(),
        List.of());
  }

  /** From the first to the last character of the content, what interrupts it included. */
  @Override
  public Span span() {
    return new Span(content.getFirst().start(), content.getLast().end());
  }

  /**
   * The content as it stands in {@code body}, pieces joined by a space.
   *
   * @throws IllegalArgumentException if a piece ends beyond the body
   */
  public String contentIn(String body) {
    return String.join(" ", content.stream().map(piece -> piece.in(body)).toList());
  }

  /**
   * Whether it is likely enough to be counted in facets: its confidence is at least {@link
   * #MIN_LIKELY}. Below, most are wrong.
   */
  public boolean isLikely() {
    return confidence >= MIN_LIKELY;
  }

  /**
   * Whoever said it: all members of a joint source, one speaker alone, or nobody where that is not
   * known.
   */
  public List<Speaker> speakers() {
    return speaker.map(Speaker::each).orElse(List.of());
  }

  /** This quotation with another speaker, and the same resolution. */
  public Quotation withSpeaker(Speaker speaker) {
    return new Quotation(
        content,
        cue,
        source,
        kind,
        act,
        Optional.of(speaker),
        said,
        confidence,
        rule,
        resolution,
        topics);
  }

  /** This quotation with its said date. */
  public Quotation withSaid(SaidDate said) {
    return new Quotation(
        content,
        cue,
        source,
        kind,
        act,
        speaker,
        Optional.of(said),
        confidence,
        rule,
        resolution,
        topics);
  }

  /** This quotation with other topics. */
  public Quotation withTopics(List<Topic> topics) {
    return new Quotation(
        content, cue, source, kind, act, speaker, said, confidence, rule, resolution, topics);
  }
}
