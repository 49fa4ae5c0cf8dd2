package dev.quotidian.annotate.speaker.entity;

import dev.quotidian.article.Speaker;
import java.util.List;

/**
 * Several persons or organisations that speak together.
 *
 * @param members in text order
 * @param role the position that all of them hold, in the plural ("Senators"), or ""
 * @param each the same in the singular, for those of whom no other is told, or ""
 */
public record SpeakerGroup(List<? extends Referent> members, String role, String each)
    implements Referent {

  @Override
  public Speaker speaker() {
    return Speaker.joint(
        members.stream().map(one -> member(one.speaker())).toList(),
        UnnamedReferent.optional(role));
  }

  private Speaker member(Speaker speaker) {
    return speaker.role().isPresent() || each.isEmpty()
        ? speaker
        : new Speaker(
            speaker.name(),
            speaker.type(),
            UnnamedReferent.optional(each),
            speaker.affiliation(),
            speaker.aliases());
  }
}
