package dev.quotidian.annotate.speaker.role;

import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.name.Name;
import dev.quotidian.annotate.speaker.name.NameIndex;

/** Reads role and affiliation from the titles before a name and the appositions after it. */
public final class DescriptionReader {
  private final PremodifierReader premodifiers;
  private final AppositionReader appositions;

  public DescriptionReader(TaggedText words, NameIndex names) {
    RolePhraseParser phrases = new RolePhraseParser(words, names);
    this.premodifiers = new PremodifierReader(words, names, phrases);
    this.appositions = new AppositionReader(words, names, phrases);
  }

  /** “White House press secretary”, “New York Attorney General”, “Acme’s chief executive,”. */
  public Description before(Name name) {
    return premodifiers.before(name);
  }

  /** “, a researcher at the …”, “(D-Wis.)”, “, 43, who heads …”, “of Alabama”. */
  public Description after(Name name) {
    return appositions.after(name);
  }
}
