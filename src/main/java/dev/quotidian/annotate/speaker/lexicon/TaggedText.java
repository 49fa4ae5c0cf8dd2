package dev.quotidian.annotate.speaker.lexicon;

import dev.quotidian.text.Hash;
import dev.quotidian.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with the {@link WordTag tags} of its words. Questions about tokens outside it are false.
 */
public final class TaggedText {
  private static final long AND = Hash.of("and");
  private static final long OF = Hash.of("of");

  private final Text text;
  private final SpeakerLexicon lexicon;
  private final TagDictionary dictionary;

  /** The {@link TagDictionary} numbers of the words' tags. */
  private final byte[] tags;

  public TaggedText(Text text, SpeakerLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.dictionary = lexicon.tags();
    this.tags = new byte[text.tokens()];
    for (int t = 0; t < tags.length; t++) {
      tags[t] = text.isWord(t) && !isInitial(t) && !isAcronym(t) ? tagsOf(t) : 0;
    }
  }

  private byte tagsOf(int t) {
    byte known = dictionary.number(text.hash(t));
    boolean opener = dictionary.set(known) == WordTag.OPENER.bit();
    if (known != 0 && !(opener && !text.isCapitalised(t))) {
      return known;
    }
    return text.isCapitalised(t)
        ? dictionary.numberWithoutAccents(text.body(), text.start(t), text.end(t))
        : lexicon.occupations().number(text.body(), text.start(t), text.end(t));
  }

  /** WHO and IT among words in small letters are no pronouns. */
  private boolean isAcronym(int t) {
    return text.isAllCapitals(t)
        && (dictionary.tags(text.hash(t)) & (WordTag.PRONOUN.bit() | WordTag.WHO.bit())) != 0
        && !isLoud(t - 1)
        && !isLoud(t + 1);
  }

  private boolean isLoud(int t) {
    return t >= 0 && t < tags.length && text.isAllCapitals(t);
  }

  /** A letter with its full stop: no article, no pronoun. */
  private boolean isInitial(int t) {
    return text.isAbbreviated(t) && text.end(t) - text.start(t) == 2;
  }

  public Text text() {
    return text;
  }

  /** The words by which the text is tagged. */
  public SpeakerLexicon lexicon() {
    return lexicon;
  }

  /** Another text, cut and tagged as this one is. */
  public TaggedText tagged(String other) {
    return new TaggedText(text.cut(other), lexicon);
  }

  public int count() {
    return tags.length;
  }

  public boolean has(int t, WordTag tag) {
    return t >= 0 && t < tags.length && (dictionary.set(tags[t]) & tag.bit()) != 0;
  }

  public boolean hasAny(int t, WordTag one, WordTag other) {
    return has(t, one) || has(t, other);
  }

  public boolean isWord(int t) {
    return t >= 0 && t < tags.length && text.isWord(t);
  }

  /** A word that begins with a capital, or an Arabic article joined to one: {@code al-Masri}. */
  public boolean isCapital(int t) {
    return isWord(t) && !text.isClitic(t) && (text.isCapitalised(t) || isJoinedToCapital(t));
  }

  private boolean isJoinedToCapital(int t) {
    int third = text.start(t) + 3;
    return text.end(t) > third
        && text.body().charAt(third - 1) == '-'
        && Character.isUpperCase(text.body().charAt(third));
  }

  /** A compound such as {@code Florida-based} or {@code 43-year-old}, which is no name. */
  public boolean isCompound(int t) {
    if (t < 0 || t >= tags.length || !text.isWordOrNumber(t)) {
      return false;
    }
    int hyphen = text.end(t) - 1;
    while (hyphen > text.start(t) && text.body().charAt(hyphen) != '-') {
      hyphen--;
    }
    return hyphen > text.start(t)
        && (dictionary.tags(Hash.of(text.body(), hyphen + 1, text.end(t))) & WordTag.COMPOUND.bit())
            != 0;
  }

  /** A people, by the ending of an adjective of a place: the “Ricans” of “Costa Ricans”. */
  public boolean isPeople(int t) {
    int end = text.end(t) - 1;
    return text.body().startsWith("ans", end - 2) && text.isCapitalised(t) && isUnknown(t);
  }

  /** A people by itself, by the plural of an adjective of a place: “Kenyans”, “Israelis”. */
  public boolean isNation(int t) {
    int end = text.end(t) - 1;
    PlaceNames.Place place =
        text.isCapitalised(t) && text.body().charAt(end) == 's'
            ? lexicon.places().of(Hash.of(text.body(), text.start(t), end))
            : null;
    return place != null && place.adjective();
  }

  /** A word that the lexicon does not hold. */
  public boolean isUnknown(int t) {
    return tags[t] == 0;
  }

  /** Whether a word ends as “signed” and “reading” do. */
  public boolean endsAsParticiple(int t) {
    int end = text.end(t);
    return text.body().startsWith("ed", end - 2) || text.body().startsWith("ing", end - 3);
  }

  /** “ACME.N”, a share and where it is traded. */
  public boolean isTicker(int t) {
    return t >= 0 && t < count() && text.isTicker(t);
  }

  public boolean isLower(int t) {
    return isWord(t) && !text.isClitic(t) && !isCapital(t);
  }

  /** The “Q:” and “A:” of an interview, which name nobody. */
  public boolean isLabel(int t) {
    return isWord(t) && text.end(t) - text.start(t) == 1 && text.is(t + 1, ':');
  }

  public boolean is(int t, char c) {
    return text.is(t, c);
  }

  public boolean isAnd(int t) {
    return t >= 0 && t < tags.length && text.hash(t) == AND;
  }

  public boolean isOf(int t) {
    return t >= 0 && t < tags.length && text.hash(t) == OF;
  }

  /** A possessive {@code ’s}, or the apostrophe after a plural. */
  public boolean isPossessive(int t) {
    if (t <= 0 || t >= tags.length) {
      return false;
    }
    boolean plural =
        !text.isSpaceBefore(t)
            && (text.is(t, '\'') || text.is(t, '’'))
            && text.body().charAt(text.start(t) - 1) == 's';
    return plural || (text.isClitic(t) && text.hash(t) == Hash.of("'s"));
  }

  /** Whether a token goes on with the sentence and the paragraph of the one before. */
  public boolean goesOn(int t) {
    return t > 0 && t < tags.length && !text.beginsSentence(t);
  }

  /** Whether a token is a word the first of its sentence, or of a quotation or bracket. */
  public boolean isFirst(int t) {
    return t == 0
        || text.beginsSentence(t)
        || (!text.isWordOrNumber(t - 1) && !text.is(t - 1, ',') && !text.is(t - 1, '&'));
  }

  /** The place that the words from token {@code first} to {@code last} name, or null. */
  public PlaceNames.@Nullable Place place(int first, int last) {
    return lexicon.places().of(hash(first, last));
  }

  /** The hash of the characters of some tokens, without a last full stop. */
  public long hash(int first, int last) {
    if (first == last) {
      return text.hash(first);
    }
    int end = text.end(last) - (text.isAbbreviated(last) ? 1 : 0);
    return Hash.of(text.body(), text.start(first), end);
  }

  /** The characters of the tokens from {@code first} to before {@code end}, on one line. */
  public String string(int first, int end) {
    String string = text.string(first, end - 1);
    return isOnOneLine(first, end) ? string : string.replaceAll("\\s+", " ");
  }

  private boolean isOnOneLine(int first, int end) {
    int from = text.start(first);
    int to = text.end(end - 1);
    return text.body().indexOf('\n', from, to) < 0 && text.body().indexOf("  ", from, to) < 0;
  }

  /** As {@link #string(int, int)}; one of the names known where it is the same. */
  public String string(int first, int end, String name, List<String> others) {
    if (read(name, first, end)) {
      return name;
    }
    for (int i = 0; i < others.size(); i++) {
      if (read(others.get(i), first, end)) {
        return others.get(i);
      }
    }
    return string(first, end);
  }

  /** Whether the tokens are written so, on one line. */
  private boolean read(String string, int first, int end) {
    int from = text.start(first);
    return string.length() == text.end(end - 1) - from
        && text.body().startsWith(string, from)
        && isOnOneLine(first, end);
  }

  /** Whether the tokens are the last words of a name, and not all of it. */
  public boolean end(String name, int first, int end) {
    if (!isOnOneLine(first, end)) {
      return name.endsWith(" " + string(first, end));
    }
    int from = text.start(first);
    int before = name.length() - (text.end(end - 1) - from);
    return before > 0
        && name.charAt(before - 1) == ' '
        && text.body().regionMatches(from, name, before, name.length() - before);
  }
}
