package dev.quotidian.annotate.speaker.entity;

import dev.quotidian.annotate.speaker.lexicon.Prepositions;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.annotate.speaker.name.NameClassifier;
import dev.quotidian.text.Hash;
import dev.quotidian.text.LongMap;
import dev.quotidian.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The organisations of an article, found by full name, initials, or the name's first words. */
public final class OrganisationIndex {
  private static final int FEW = 16;

  // What a key is made of; a name and the initials of another may be the same.
  private static final long NAME = 0x51D2B89CA3EF4701L;
  private static final long BEGINNING = 0x7B1F3D5A90C6E283L;
  private static final long INITIALS = 0x2C94E6F10B8D3A57L;
  private static final long FIRST_WORD = 0x6E03A7D94F5B1C29L;
  private static final long LAST_WORD = 0x1A85C3E72D9F604BL;

  private final TaggedText article;
  private final LongMap<Organisation> index = new LongMap<>(FEW);
  private final List<Organisation> all = new ArrayList<>();

  OrganisationIndex(TaggedText article) {
    this.article = article;
  }

  /** Adds a mention of the organisation that some tokens name in several words. */
  public Organisation add(TaggedText words, int first, int end) {
    long key = NAME ^ key(words, first, end);
    int start = start(words, first, end);
    Organisation organisation = index.get(key);
    if (organisation == null) {
      organisation = new Organisation(words.string(start, end));
      all.add(organisation);
      index.put(key, organisation);
      index(words, start, end, organisation);
    }
    organisation.mention(words, start, end);
    for (int t = first; t < end; t++) {
      organisation.is(words, t);
    }
    return organisation;
  }

  private void index(TaggedText words, int start, int end, Organisation organisation) {
    int plain = plainEnd(words, start, end);
    if (capitals(words, start, end) > 1) {
      index.putIfAbsent(INITIALS ^ initials(words, start, plain), organisation);
      index.putIfAbsent(INITIALS ^ initials(words, start, end), organisation);
      if (isTelling(words, start) && !words.has(plain - 1, WordTag.ROLES)) {
        index.putIfAbsent(FIRST_WORD ^ lower(words, start), organisation);
      }
      index.putIfAbsent(LAST_WORD ^ lower(words, plain - 1), organisation);
      indexBeginning(words, start, end, organisation);
    }
  }

  private static int capitals(TaggedText words, int start, int end) {
    int capitals = 0;
    for (int t = start; t < end; t++) {
      capitals += words.isCapital(t) ? 1 : 0;
    }
    return capitals;
  }

  /** “Marlow Institute of Tides” is “the Marlow institute” as well. */
  private void indexBeginning(TaggedText words, int start, int end, Organisation organisation) {
    for (int of = start + 2; of < end; of++) {
      if (words.isOf(of) || Prepositions.isFor(words, of)) {
        if (words.has(of - 1, WordTag.ORGANISATION)) {
          index.putIfAbsent(BEGINNING ^ key(words, start, of), organisation);
        }
        return;
      }
    }
  }

  private static boolean isTelling(TaggedText words, int t) {
    return !words.hasAny(t, WordTag.FUNCTION, WordTag.MODIFIER)
        && !words.hasAny(t, WordTag.ORGANISATION, WordTag.CALENDAR)
        && words.place(t, t) == null;
  }

  /** Notes an acronym, or the letters of a share, that stand in brackets after a name. */
  void alias(TaggedText words, int acronym, Organisation organisation) {
    Text text = words.text();
    int end = text.end(acronym);
    int letters = words.isTicker(acronym) ? text.body().lastIndexOf('.', end - 1) : end;
    long key = Hash.of(text.body(), text.start(acronym), letters);
    index.put(INITIALS ^ key, organisation);
  }

  /** The organisation that some tokens name in full or in short, or null. */
  @Nullable
  public Organisation find(TaggedText words, int first, int end) {
    long key = key(words, first, end);
    Organisation exact = index.get(NAME ^ key);
    int start = start(words, first, end);
    if (plainEnd(words, start, end) - start > 1) {
      return exact != null ? exact : index.get(BEGINNING ^ key);
    }
    long word = lower(words, start);
    Organisation longer =
        NameClassifier.isAcronym(words, start) ? index.get(INITIALS ^ word) : null;
    if (longer == null) {
      longer = index.get(FIRST_WORD ^ word);
    }
    if (longer == null && words.has(start - 1, WordTag.DETERMINER)) {
      longer = index.get(LAST_WORD ^ word);
    }
    return longer != null ? longer : exact;
  }

  /** How often the company that is named most is named. */
  int mostOfCompany() {
    int most = 0;
    for (int i = 0; i < all.size(); i++) {
      Organisation organisation = all.get(i);
      most = organisation.isCompany() ? Math.max(most, organisation.mentions()) : most;
    }
    return most;
  }

  /** The only organisation whose name holds a noun, or null. */
  @Nullable Organisation only(long noun) {
    Organisation only = null;
    for (int i = 0; i < all.size(); i++) {
      Organisation organisation = all.get(i);
      if (organisation.is(noun)) {
        if (only != null) {
          return null;
        }
        only = organisation;
      }
    }
    return only;
  }

  /** The fullest name of the organisation that some words name, or the words. */
  public String fullest(String name) {
    if (name.isBlank() || all.isEmpty() || article.lexicon().places().of(name) != null) {
      return name;
    }
    TaggedText words = article.tagged(name);
    if (words.count() == 0) {
      return name;
    }
    Organisation organisation = find(words, 0, words.count());
    return organisation == null ? name : organisation.name();
  }

  /** A hash of the first letters of the words with capitals. */
  private static long initials(TaggedText words, int start, int end) {
    long initials = Hash.begin();
    for (int t = start; t < end; t++) {
      if (words.isCapital(t)) {
        initials = Hash.with(initials, words.text().body().charAt(words.text().start(t)));
      }
    }
    return Hash.end(initials);
  }

  /** A hash of the words of a name without article, legal form and full stops. */
  private static long key(TaggedText words, int first, int end) {
    int start = start(words, first, end);
    long key = Hash.begin();
    int plain = plainEnd(words, start, end);
    for (int t = start; t < plain; t++) {
      key = Hash.with(withLetters(words, t, key), ' ');
    }
    return Hash.end(key);
  }

  /** A hash of a word without full stops. */
  private static long lower(TaggedText words, int t) {
    return Hash.end(withLetters(words, t, Hash.begin()));
  }

  private static long withLetters(TaggedText words, int t, long begun) {
    String body = words.text().body();
    long hash = begun;
    for (int i = words.text().start(t); i < words.text().end(t); i++) {
      hash = body.charAt(i) == '.' ? hash : Hash.with(hash, body.charAt(i));
    }
    return hash;
  }

  private static int start(TaggedText words, int first, int end) {
    return first + 1 < end && words.has(first, WordTag.DETERMINER) ? first + 1 : first;
  }

  /** The end without the legal form. */
  private static int plainEnd(TaggedText words, int start, int end) {
    int plain = end;
    while (plain - 1 > start
        && (words.has(plain - 1, WordTag.LEGAL_FORM)
            || words.is(plain - 1, ',')
            || words.isOf(plain - 1)
            || words.is(plain - 1, '&'))) {
      plain--;
    }
    return plain;
  }
}
