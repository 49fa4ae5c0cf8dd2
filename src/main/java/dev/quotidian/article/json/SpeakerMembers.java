package dev.quotidian.article.json;

import dev.quotidian.article.Identity;
import dev.quotidian.article.Position;
import dev.quotidian.article.Speaker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The members that tell of a speaker. They stand beside the other members of a quotation; each of
 * those who speak together is an object of its own. Beside what {@code annotate} prints stand the
 * aliases and the whole identity; {@code speaker_id}, {@code speaker_key} and {@code status} follow
 * from the others, and are not read.
 */
public final class SpeakerMembers {
  private SpeakerMembers() {}

  /** Adds them. */
  public static void write(Optional<Speaker> speaker, Map<String, Object> out) {
    one(speaker, out);
    out.put(
        "members",
        speaker.map(Speaker::members).orElse(List.of()).stream()
            .map(SpeakerMembers::member)
            .toList());
  }

  private static Map<String, Object> member(Speaker member) {
    Map<String, Object> out = new LinkedHashMap<>();
    one(Optional.of(member), out);
    return out;
  }

  private static void one(Optional<Speaker> speaker, Map<String, Object> out) {
    Optional<Identity> identity = speaker.flatMap(Speaker::identity);
    out.put("speaker", speaker.map(Speaker::name));
    out.put("speaker_type", speaker.map(Speaker::type));
    out.put("role", speaker.flatMap(Speaker::role));
    out.put("affiliation", speaker.flatMap(Speaker::affiliation));
    out.put("speaker_id", identity.map(Identity::id));
    out.put("speaker_key", speaker.flatMap(Speaker::key));
    out.put("status", speaker.flatMap(Speaker::status));
    out.put("speaker_aliases", speaker.map(Speaker::aliases).orElse(List.of()));
    out.put("identity", identity.map(SpeakerMembers::identity));
  }

  private static Map<String, Object> identity(Identity identity) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("id", identity.id());
    out.put("name", identity.name());
    out.put("aliases", identity.aliases());
    out.put("positions", identity.positions().stream().map(SpeakerMembers::position).toList());
    return out;
  }

  private static Map<String, Object> position(Position position) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("role", position.role());
    out.put("affiliation", position.affiliation());
    return out;
  }

  /** Reads them, where there is a speaker. */
  public static Optional<Speaker> read(JsonMembers in) {
    return in.has("speaker")
        ? Optional.of(speaker(in, in.objects("members", m -> speaker(m, List.of()))))
        : Optional.empty();
  }

  private static Speaker speaker(JsonMembers in, List<Speaker> members) {
    return new Speaker(
        in.required("speaker"),
        in.requiredChoice("speaker_type", Speaker.Type.class),
        in.text("role"),
        in.text("affiliation"),
        in.texts("speaker_aliases"),
        in.object("identity").map(at -> at.as(SpeakerMembers::identity)),
        members);
  }

  private static Identity identity(JsonMembers in) {
    return new Identity(
        in.required("id"),
        in.required("name"),
        in.texts("aliases"),
        in.objects("positions", at -> new Position(at.text("role"), at.text("affiliation"))));
  }
}
