package dev.quotidian.annotate.speaker.entity;

import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.article.Speaker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An organisation of an article, while the article is read. Mutable. */
public final class Organisation implements Referent {
  private static final int MOST = 8;
  private static final long[] NO_NOUNS = {};

  private String name;
  private final List<String> aliases = new ArrayList<>();
  private long[] nouns = NO_NOUNS;
  private int nounCount;
  private boolean company;
  private boolean media;
  private boolean sure;
  private int mentions;

  Organisation(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  public int mentions() {
    return mentions;
  }

  public boolean isCompany() {
    return company;
  }

  public boolean isMedia() {
    return media;
  }

  /** Notes one more mention by some tokens. */
  public void mention(TaggedText words, int first, int end) {
    mentions++;
    String written = words.string(first, end, name, aliases);
    if (!written.equals(name)) {
      call(written);
    }
  }

  private void call(String words) {
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
  void is(TaggedText words, int t) {
    boolean noun =
        words.has(t, WordTag.ORGANISATION) || words.has(t, WordTag.ROLES) || words.isCapital(t);
    if (noun && nounCount < MOST && !is(words.text().hash(t))) {
      add(words.text().hash(t));
    }
    company |= words.hasAny(t, WordTag.LEGAL_FORM, WordTag.COMPANY);
    media |= words.has(t, WordTag.MEDIA);
  }

  public boolean is(long noun) {
    for (int i = 0; i < nounCount; i++) {
      if (nouns[i] == noun) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun is a word of its name, or may mean it going by its name: “the union”. */
  public boolean isCalled(TaggedText words, long noun) {
    if (is(noun)) {
      return true;
    }
    for (long word : words.lexicon().organisations().wordsOfKind(noun)) {
      if (is(word)) {
        return true;
      }
    }
    return false;
  }

  private void add(long noun) {
    if (nounCount == nouns.length) {
      nouns = Arrays.copyOf(nouns, nounCount + MOST / 2);
    }
    nouns[nounCount++] = noun;
  }

  /** Notes that its words are surely an organisation's. */
  void surely() {
    sure = true;
  }

  boolean isSure() {
    return sure;
  }

  @Override
  public Speaker speaker() {
    List<String> others = UnnamedReferent.without(name, aliases);
    return UnnamedReferent.unlessCommon(
        new Speaker(name, Speaker.Type.ORGANISATION, Optional.empty(), Optional.empty(), others));
  }
}
