package dev.quotidian.annotate.speaker.entity;

import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.name.Name;
import dev.quotidian.annotate.speaker.name.NameIndex;
import dev.quotidian.article.Entity;
import dev.quotidian.article.EntityMention;
import dev.quotidian.article.Span;
import dev.quotidian.article.Speaker;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the named-entity mentions of an article: persons and organisations, each time they are
 * named. It links a name to the entity of {@link ArticleEntities} only where the text gives
 * evidence: a wrong one is worse than none. A surname that fits two persons stays as it is written.
 */
public final class EntityMentionFinder {
  private final TaggedText words;
  private final NameIndex names;
  private final ArticleEntities cast;
  private final SpeakerCache speakers;
  private final EntityEvidence signs;
  private final GovernmentEvidence governments;
  private final Map<Referent, Entity> known = new HashMap<>();
  private final List<EntityMention> found = new ArrayList<>();

  public EntityMentionFinder(
      TaggedText words,
      NameIndex names,
      ArticleEntities cast,
      BitSet sources,
      SpeakerCache speakers) {
    this.words = words;
    this.names = names;
    this.cast = cast;
    this.speakers = speakers;
    this.signs = new EntityEvidence(words, names, cast, sources);
    this.governments = new GovernmentEvidence(words, names, cast, sources);
  }

  /** All of them, in text order. */
  public List<EntityMention> find() {
    for (int i = 0; i < names.size(); i++) {
      words.text().checkLimit();
      read(i, names.get(i), cast.referent(i));
    }
    return found;
  }

  private void read(int i, Name name, @Nullable Referent referent) {
    if (referent instanceof Person person) {
      person(i, name, person);
    } else if (!government(name, referent) && referent instanceof Organisation organisation) {
      organisation(name, organisation);
    }
  }

  private void person(int i, Name name, Person person) {
    if (cast.isGuessed(i)) {
      Entity written = Entity.of(string(name), Entity.Type.PERSON);
      add(name, name.end(), written, 0.5, "entity.namesake");
    } else if (person.isSure()) {
      boolean run = name.length() > 2 && signs.isHeadlineOf(person, name);
      int end = run ? name.first() + 2 : name.end();
      boolean full = name.length() > 1;
      add(name, end, entity(person), 0.95, full ? "entity.person" : "entity.person-short");
    }
  }

  private void organisation(Name name, Organisation organisation) {
    if (signs.isOrganisation(organisation, name)) {
      boolean full = name.length() > 1;
      String rule = full ? "entity.organisation" : "entity.organisation-short";
      add(name, name.end(), entity(organisation), 0.9, rule);
    }
  }

  private boolean government(Name name, @Nullable Referent referent) {
    int last = name.end() - 1;
    Entity seat = words.lexicon().governments().seat(words, name.first(), last);
    if (seat != null) {
      add(name, name.end(), seat, 0.9, "entity.seat");
      return true;
    }
    if (name.kind() != Name.Kind.PLACE || referent != null) {
      return false;
    }
    Entity state = words.lexicon().governments().state(words, name.first(), last);
    if (state != null && governments.isState(name)) {
      add(name, name.end(), state, 0.9, "entity.state");
    } else if (state == null && governments.isCapital(name)) {
      Entity capital = words.lexicon().governments().capital(words, name.first(), last);
      if (capital != null) {
        add(name, name.end(), capital, 0.7, "entity.capital");
      }
    }
    return true;
  }

  private Entity entity(Referent referent) {
    Entity entity = known.get(referent);
    if (entity == null) {
      entity = named(referent);
      known.put(referent, entity);
    }
    return entity;
  }

  private Entity named(Referent referent) {
    Speaker speaker = speakers.of(referent);
    Entity.Type type = referent instanceof Person ? Entity.Type.PERSON : Entity.Type.ORGANISATION;
    return new Entity(speaker.name(), type, speaker.aliases());
  }

  private String string(Name name) {
    return words.string(name.first(), name.end());
  }

  private void add(Name name, int end, Entity entity, double confidence, String rule) {
    Span span = new Span(words.text().start(name.first()), words.text().end(end - 1));
    found.add(new EntityMention(span, entity, confidence, rule));
  }
}
