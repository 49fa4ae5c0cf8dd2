package dev.quotidian.annotate.speaker;

import dev.quotidian.article.Speaker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An organisation of an article, while the article is read. */
final class Organisation implements Referent {
  private static final int MOST = 8;

  private String name;
  private final List<String> aliases = new ArrayList<>();
  private final Set<Long> nouns = new HashSet<>();
  private boolean company;
  private boolean media;
  private int mentions;

  Organisation(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  int mentions() {
    return mentions;
  }

  boolean isCompany() {
    return company;
  }

  boolean isMedia() {
    return media;
  }

  void mention(String words) {
    mentions++;
    if (words.equals(name)) {
      return;
    }
    String alias = words;
    if (words.length() > name.length()) {
      alias = name;
      name = words;
    }
    if (!aliases.contains(alias) && aliases.size() < MOST) {
      aliases.add(alias);
    }
  }

  /** Notes a noun that says what it is: a word of its name, or of an apposition. */
  void is(Words words, int t) {
    boolean noun = words.has(t, Tag.ORGANISATION) || words.has(t, Tag.ROLES) || words.isCapital(t);
    if (noun && nouns.size() < MOST) {
      nouns.add(words.text().hash(t));
    }
    company |= words.hasAny(t, Tag.LEGAL_FORM, Tag.COMPANY);
    media |= words.has(t, Tag.MEDIA);
  }

  boolean is(long noun) {
    return nouns.contains(noun);
  }

  @Override
  public Speaker speaker() {
    List<String> others = Described.without(name, aliases);
    return new Speaker(name, Speaker.Type.ORGANISATION, Optional.empty(), Optional.empty(), others);
  }
}
