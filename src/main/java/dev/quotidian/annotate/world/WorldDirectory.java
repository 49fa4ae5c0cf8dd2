package dev.quotidian.annotate.world;

import dev.quotidian.article.EntityMention;
import dev.quotidian.article.Identity;
import dev.quotidian.article.NameKey;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The organisations that news quotes all over the world, a gazetteer: states, public bodies, firms,
 * media, parties, clubs, with their usual names. It knows organisations only: two persons never
 * become one by it.
 *
 * <pre>{@code
 * Speaker fed = Speaker.of("the U.S. Fed", Speaker.Type.ORGANISATION);
 * WorldDirectory.standard().find(fed).map(Identity::id); // Optional[federal reserve]
 * }</pre>
 *
 * <p>The id is the key of the usual name, as {@link NameKey} has it. The files are read once, when
 * first asked. Immutable, safe for use by many threads; a look-up takes bounded time.
 */
public final class WorldDirectory {
  private final WorldNames names = new WorldNames();

  private WorldDirectory() {}

  /** Holds what is loaded when first asked. */
  private static final class Loaded {
    static final WorldDirectory STANDARD = new WorldDirectory();
  }

  /** The directory that comes with the library. */
  public static WorldDirectory standard() {
    return Loaded.STANDARD;
  }

  /** All entries, in the order of the files. */
  public List<Identity> entries() {
    return names.entries();
  }

  /** Who a speaker is; empty unless it is an organisation whose name is known. */
  public Optional<Identity> find(Speaker speaker) {
    return speaker.type() == Speaker.Type.ORGANISATION ? find(speaker.name()) : Optional.empty();
  }

  private Optional<Identity> find(String name) {
    String key = NameKey.of(name, Speaker.Type.ORGANISATION);
    boolean isDateline = names.isSeat(key) && name.chars().noneMatch(Character::isLowerCase);
    return key.isEmpty() || isDateline ? Optional.empty() : names.find(key);
  }

  /** Whether an identity is one of this directory. */
  public boolean has(Identity identity) {
    return find(identity.name()).filter(identity::equals).isPresent();
  }

  /**
   * The quotations, with an identity for each speaker that has none and is known.
   *
   * @param mentions who is named in the article: "the Treasury" is that of the state named most
   */
  public List<Quotation> identified(List<Quotation> quotations, List<EntityMention> mentions) {
    Map<String, Optional<Identity>> known = new HashMap<>();
    List<Quotation> identified = new ArrayList<>(quotations.size());
    for (Quotation quotation : quotations) {
      identified.add(
          quotation
              .speaker()
              .filter(WorldDirectory::isUnknownOrganisation)
              .flatMap(
                  speaker ->
                      known
                          .computeIfAbsent(speaker.name(), name -> find(name, mentions))
                          .map(speaker::withIdentity))
              .map(quotation::withSpeaker)
              .orElse(quotation));
    }
    return identified;
  }

  private Optional<Identity> find(String name, List<EntityMention> mentions) {
    String key = NameKey.of(name, Speaker.Type.ORGANISATION);
    return find(name)
        .or(
            () ->
                names.isOfStates(key)
                    ? home(mentions).flatMap(state -> names.find(key, state))
                    : Optional.empty());
  }

  /** The state that is named most; empty where two are named as often. */
  private Optional<String> home(List<EntityMention> mentions) {
    Map<String, Integer> counts = new HashMap<>();
    for (EntityMention mention : mentions) {
      String key = NameKey.of(mention.entity().name(), Speaker.Type.ORGANISATION);
      names.state(key).ifPresent(state -> counts.merge(state, 1, Integer::sum));
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<String> first =
        counts.entrySet().stream()
            .filter(count -> count.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
  }

  private static boolean isUnknownOrganisation(Speaker speaker) {
    return speaker.type() == Speaker.Type.ORGANISATION && speaker.identity().isEmpty();
  }

  /** The quotations, without the identities that this directory gave. */
  public List<Quotation> withdrawn(List<Quotation> quotations) {
    return quotations.stream()
        .map(
            quotation ->
                quotation
                    .speaker()
                    .filter(speaker -> speaker.identity().filter(this::has).isPresent())
                    .map(WorldDirectory::withoutIdentity)
                    .map(quotation::withSpeaker)
                    .orElse(quotation))
        .toList();
  }

  private static Speaker withoutIdentity(Speaker speaker) {
    return new Speaker(
        speaker.name(), speaker.type(), speaker.role(), speaker.affiliation(), speaker.aliases());
  }
}
