package dev.quotidian.annotate.speaker.role;

import dev.quotidian.annotate.speaker.lexicon.OfficeTitles;
import dev.quotidian.annotate.speaker.lexicon.TaggedText;
import dev.quotidian.annotate.speaker.lexicon.WordTag;
import dev.quotidian.text.Hash;
import java.util.ArrayList;
import java.util.List;

/**
 * What the label of an item in a list of reactions says: {@code LENA OKAFOR, CHIEF ECONOMIST AT
 * ACME BANK, LEEDS}. What stands in capitals is given in usual case.
 *
 * @param nameFirst the first token of the name
 * @param nameEnd one past the last token of the name
 * @param role the post, or empty
 * @param affiliation the firm, or empty
 */
public record ReactionLabel(int nameFirst, int nameEnd, String role, String affiliation) {
  private static final long AT = Hash.of("at");
  private static final long OF = Hash.of("of");
  private static final long IN = Hash.of("in");
  private static final long THE = Hash.of("the");

  /** A part between two commas, or dashes. */
  private record Segment(int first, int end, boolean dashed) {}

  /** Reads the label of some tokens. */
  public static ReactionLabel read(TaggedText words, int first, int end) {
    List<Segment> segments = segments(words, first, end);
    int name = nameFirst(words, segments.getFirst());
    int post = OfficeTitles.first(words, first, Math.max(first, name - 1));
    String before = text(words, post, name, words.lexicon().nameCase()::ofRole);
    String role = "";
    String affiliation = firm(words, first, post);
    for (int i = 1; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      if (words.has(segment.first, WordTag.WHO)) {
        break;
      }
      boolean named = role.isEmpty() && affiliation.isEmpty() && isCommon(words, segment);
      boolean told = named || ((affiliation.isEmpty() || segment.dashed) && isPost(words, segment));
      boolean title = i == 1 && name - post == 1 && words.has(post, WordTag.TITLE);
      if (told && (role.isEmpty() || title)) {
        boolean firm = !affiliation.isEmpty() || hasFirm(words, segments, i + 1);
        int split = split(words, segment, firm);
        role = text(words, segment.first, split, words.lexicon().nameCase()::ofRole);
        affiliation = affiliation.isEmpty() ? firm(words, split, segment.end) : affiliation;
      } else if (!told && affiliation.isEmpty() && !isPlace(words, segment)) {
        affiliation = firm(words, segment.first, firmEnd(words, segments, i));
      }
    }
    return new ReactionLabel(
        name, segments.getFirst().end, role.isEmpty() ? before : role, affiliation);
  }

  /**
   * The “Lena” of {@code ACME CHAIRMAN LENA OKAFOR}: after the last post that two words follow;
   * {@code SEN.} is a form of address.
   */
  private static int nameFirst(TaggedText words, Segment segment) {
    for (int t = segment.end - 3; t >= segment.first; t--) {
      if (words.has(t, WordTag.ROLE)
          && !words.has(t, WordTag.GIVEN_NAME)
          && !words.text().isAbbreviated(t)) {
        return t + 1;
      }
    }
    return segment.first;
  }

  private static List<Segment> segments(TaggedText words, int first, int end) {
    List<Segment> segments = new ArrayList<>();
    int from = first;
    boolean dashed = false;
    for (int t = first; t < end; t++) {
      boolean dash = isDash(words, t);
      if (words.is(t, ',') || dash) {
        segments.add(new Segment(from, t, dashed));
        from = t + 1;
        dashed = dash;
      }
    }
    segments.add(new Segment(from, end, dashed));
    return segments;
  }

  /** Whether a token is a dash, which parts a label as a comma does. */
  public static boolean isDash(TaggedText words, int t) {
    boolean hyphen = words.is(t, '-') && words.text().isSpaceBefore(t);
    return hyphen || words.is(t, '\u2013') || words.is(t, '\u2014');
  }

  private static boolean isPost(TaggedText words, Segment segment) {
    for (int t = segment.first; t < segment.end; t++) {
      if (words.hasAny(t, WordTag.ROLE, WordTag.ROLES)) {
        return true;
      }
      if (words.text().hash(t) == AT) {
        return false;
      }
    }
    return false;
  }

  /** “harbour master”: small letters name no firm. */
  private static boolean isCommon(TaggedText words, Segment segment) {
    for (int t = segment.first; t < segment.end; t++) {
      if (!words.isLower(t)) {
        return false;
      }
    }
    return segment.first < segment.end;
  }

  /** Where the post ends: before “at”, and before an “of” that no firm follows elsewhere. */
  private static int split(TaggedText words, Segment segment, boolean firm) {
    for (int t = segment.first + 1; t < segment.end; t++) {
      long word = words.text().hash(t);
      if (word == AT || (word == OF && !firm)) {
        return t;
      }
    }
    return segment.end;
  }

  private static boolean hasFirm(TaggedText words, List<Segment> segments, int from) {
    for (int i = from; i < segments.size(); i++) {
      if (!isPlace(words, segments.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** “ACME, LOW & ASSOCIATES” is one firm. */
  private static int firmEnd(TaggedText words, List<Segment> segments, int i) {
    boolean joined = false;
    if (i + 1 < segments.size()) {
      Segment next = segments.get(i + 1);
      for (int t = next.first; t < next.end; t++) {
        joined |= words.is(t, '&') || words.isAnd(t);
      }
    }
    return joined ? segments.get(i + 1).end : segments.get(i).end;
  }

  private static String firm(TaggedText words, int from, int to) {
    int first = from;
    while (first < to && isLink(words.text().hash(first))) {
      first++;
    }
    int end = first;
    while (end < to && words.text().hash(end) != IN) {
      end++;
    }
    return text(words, first, end, words.lexicon().nameCase()::ofOrganisation);
  }

  private static boolean isLink(long word) {
    return word == AT || word == OF || word == THE;
  }

  private static boolean isPlace(TaggedText words, Segment segment) {
    int first = segment.first;
    while (first < segment.end && words.text().hash(first) == IN) {
      first++;
    }
    return first < segment.end && words.place(first, segment.end - 1) != null;
  }

  private static String text(
      TaggedText words, int first, int end, java.util.function.UnaryOperator<String> inCase) {
    return first < end ? inCase.apply(words.string(first, end)) : "";
  }
}
