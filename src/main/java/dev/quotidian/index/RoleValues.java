package dev.quotidian.index;

import dev.quotidian.article.Speaker;

/**
 * Who spoke in which role, as in the columns of a quotation. Immutable.
 *
 * @param speaker the value of the speaker
 * @param role the role in the words of the article, or an empty string
 * @param affiliation the affiliation, or an empty string
 */
public record RoleValues(String speaker, String role, String affiliation) {

  /** Those of a speaker. */
  public static RoleValues of(Speaker speaker) {
    return new RoleValues(
        SpeakerFacetValue.of(speaker).toString(),
        speaker.role().map(FacetValues::cut).orElse(""),
        speaker.affiliation().map(FacetValues::cut).orElse(""));
  }

  /** Whether there is a role or an affiliation. */
  public boolean isPresent() {
    return !role.isEmpty() || !affiliation.isEmpty();
  }
}
