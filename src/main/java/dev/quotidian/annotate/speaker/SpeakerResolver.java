package dev.quotidian.annotate.speaker;

import dev.quotidian.annotate.shared.QuotationTokens;
import dev.quotidian.annotate.speaker.coreference.SourceResolver;
import dev.quotidian.annotate.speaker.entity.ArticleEntities;
import dev.quotidian.annotate.speaker.entity.EntityMentionFinder;
import dev.quotidian.annotate.speaker.entity.PersonIndex;
import dev.quotidian.annotate.speaker.entity.Referent;
import dev.quotidian.annotate.speaker.entity.SpeakerCache;
import dev.quotidian.annotate.speaker.lexicon.SpeakerLexicon;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.name.NameFinder;
import dev.quotidian.annotate.speaker.name.NameIndex;
import dev.quotidian.article.EntityMention;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Resolution;
import dev.quotidian.article.Span;
import dev.quotidian.article.Speaker;
import dev.quotidian.text.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Coreference resolution of sources: finds the speaker of each quotation, with full name, role and
 * affiliation.
 *
 * <pre>{@code
 * Text text = Text.of(article.body());
 * SpeakerResolver speakers = new SpeakerResolver(SpeakerLexicon.english());
 * List<Quotation> found = speakers.resolve(text, article.title().map(Text::of), quotations);
 * found.getFirst().speaker().map(Speaker::name); // Optional[Lena Okafor]
 * }</pre>
 *
 * <p>Immutable, safe for use by many threads; takes time linear in the length of the text. A source
 * that cannot be resolved stays without a speaker.
 */
public final class SpeakerResolver {
  private final SpeakerLexicon lexicon;

  public SpeakerResolver(SpeakerLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The quotations, in the order given, each with its speaker where that is known.
   *
   * @param text the body
   * @param title the article's title, which may give a name that the body shortens
   * @param quotations what was found in the body, with source spans
   */
  public List<Quotation> resolve(Text text, Optional<Text> title, List<Quotation> quotations) {
    return quotations.isEmpty()
        ? List.of()
        : in(text, title, QuotationTokens.of(text, quotations)).quotations();
  }

  /** The quotations with their speakers, and all mentions of persons and organisations by name. */
  public record Found(List<Quotation> quotations, List<EntityMention> entities) {}

  /**
   * As {@link #resolve}, and finds who else is named: speakers and those spoken of are read once.
   *
   * @param text the body
   * @param title the article's title
   * @param tokens what was found in the body, with source spans
   */
  public Found in(Text text, Optional<Text> title, List<QuotationTokens> tokens) {
    List<Quotation> quotations = tokens.stream().map(QuotationTokens::quotation).toList();
    if (text.tokens() == 0) {
      return new Found(List.copyOf(quotations), List.of());
    }
    TaggedText words = new TaggedText(text, lexicon);
    NameIndex names = new NameIndex(NameFinder.find(words));
    PersonIndex persons =
        title
            .map(heading -> PersonIndex.ofTitle(new TaggedText(heading, lexicon)))
            .orElseGet(PersonIndex::new);
    BitSet sources = sources(text, quotations);
    ArticleEntities cast = new ArticleEntities(words, names, sources, persons);
    SourceResolver resolver = new SourceResolver(words, names, cast, quotations.size());
    @Nullable Referent[] referents = resolver.resolve(tokens);
    SpeakerCache known = new SpeakerCache();
    List<Quotation> resolved = new ArrayList<>(quotations.size());
    for (int i = 0; i < referents.length; i++) {
      Referent referent = referents[i];
      Quotation quotation = quotations.get(i);
      resolved.add(
          referent == null
              ? quotation
              : resolved(quotation, known.of(referent), resolver.path(i).resolution()));
    }
    List<EntityMention> entities =
        new EntityMentionFinder(words, names, cast, sources, known).find();
    return new Found(List.copyOf(resolved), entities);
  }

  private static Quotation resolved(Quotation quotation, Speaker speaker, Resolution resolution) {
    return new Quotation(
        quotation.content(),
        quotation.cue(),
        quotation.source(),
        quotation.kind(),
        quotation.act(),
        Optional.of(speaker),
        quotation.said(),
        quotation.confidence(),
        quotation.rule(),
        Optional.of(resolution),
        quotation.topics());
  }

  private static BitSet sources(Text text, List<Quotation> quotations) {
    BitSet sources = new BitSet(text.tokens());
    for (int i = 0; i < quotations.size(); i++) {
      List<Span> source = quotations.get(i).source();
      for (int k = 0; k < source.size(); k++) {
        Span piece = source.get(k);
        sources.set(text.tokenAt(piece.start()), text.tokenAt(piece.end() - 1) + 1);
      }
    }
    return sources;
  }
}
