package dev.quotidian.annotate.date.resolve;

import dev.quotidian.annotate.date.grammar.DateCandidate;
import dev.quotidian.annotate.date.grammar.DateExpression.Base;
import dev.quotidian.annotate.date.grammar.DateExpression.Shift;
import dev.quotidian.annotate.date.grammar.NumericDateRules;
import dev.quotidian.annotate.date.lexicon.DateTokens;
import dev.quotidian.article.DateDetail;
import dev.quotidian.article.DateDetail.Anchor;
import dev.quotidian.article.DateDetail.Granularity;
import dev.quotidian.article.DateDetail.Modifier;
import dev.quotidian.article.DateMention;
import dev.quotidian.text.Hash;
import java.util.Locale;
import java.util.Optional;

/** Reads the TIMEX3 attributes of an expression from its words: granularity, modifier, anchor. */
final class DateDetailReader {
  private static final long NO = Hash.of("no");
  private static final long NOT = Hash.of("not");
  private static final String TIMES = "TIMES_";

  private final DateTokens w;

  DateDetailReader(DateTokens w) {
    this.w = w;
  }

  DateDetail of(DateCandidate f, DateMention mention, Anchor anchor) {
    boolean set = mention.type() == DateMention.Type.SET;
    boolean ambiguous = f.rule().equals(NumericDateRules.AMBIGUOUS);
    return new DateDetail(
        granularity(mention.value()),
        set ? Optional.empty() : modifier(f, mention.type()),
        anchor,
        ambiguous,
        set ? quantifier(f) : Optional.empty(),
        set ? frequency(f) : Optional.empty());
  }

  /** The unit of a TIMEX3 value; of a stretch, that of its beginning. */
  static Granularity granularity(String value) {
    int slash = value.indexOf('/');
    String first = slash < 0 ? value : value.substring(0, slash);
    if (first.endsWith("_REF")) {
      return Granularity.NONE;
    }
    return first.startsWith("P") ? ofLength(first) : ofDate(first);
  }

  private static Granularity ofLength(String value) {
    if (value.startsWith("PT")) {
      return Granularity.TIME;
    }
    return switch (value.charAt(value.length() - 1)) {
      case 'D' -> Granularity.DAY;
      case 'E' -> Granularity.WEEKEND;
      case 'W' -> Granularity.WEEK;
      case 'M' -> Granularity.MONTH;
      default -> Granularity.YEAR;
    };
  }

  private static Granularity ofDate(String value) {
    int second = value.indexOf('-') + 1;
    int third = second == 0 ? 0 : value.indexOf('-', second) + 1;
    if (value.indexOf('T', value.lastIndexOf('-') + 1) >= 0) {
      return Granularity.TIME;
    }
    if (second == 0) {
      return ofYears(value.length() - (value.startsWith("BC") ? 2 : 0));
    }
    if (third == 0) {
      return ofPart(value.substring(second));
    }
    boolean weekend = value.startsWith("WE", third) && value.length() == third + 2;
    return weekend ? Granularity.WEEKEND : Granularity.DAY;
  }

  private static Granularity ofYears(int digits) {
    return switch (digits) {
      case 1 -> Granularity.MILLENNIUM;
      case 2 -> Granularity.CENTURY;
      case 3 -> Granularity.DECADE;
      default -> Granularity.YEAR;
    };
  }

  private static Granularity ofPart(String part) {
    return switch (part.charAt(0)) {
      case 'Q' -> Granularity.QUARTER;
      case 'H' -> Granularity.HALF;
      case 'S', 'F' -> Granularity.SEASON;
      case 'W' -> part.equals("WI") ? Granularity.SEASON : Granularity.WEEK;
      default -> Granularity.MONTH;
    };
  }

  /** The first word that modifies, in the expression or right before it. */
  private Optional<Modifier> modifier(DateCandidate f, DateMention.Type type) {
    for (int i = Math.max(0, f.first() - 1); i < f.end(); i++) {
      String group = group(i);
      boolean outside = i < f.first() && !group.equals(Modifier.APPROX.name());
      if (!group.isEmpty() && !outside && isModifier(group)) {
        return Optional.of(sided(Modifier.valueOf(group), f, i, type));
      }
    }
    return Optional.empty();
  }

  /** The group of a word, or nothing. */
  private String group(int i) {
    String group = w.lexicon().modifier(w.pieceHash(i));
    return group == null ? "" : group;
  }

  private static boolean isModifier(String group) {
    return !group.equals("QUANTIFIER") && !group.startsWith(TIMES);
  }

  /** "More than two years ago" lies before; "no more than two years" is at most two. */
  private Modifier sided(Modifier modifier, DateCandidate f, int at, DateMention.Type type) {
    boolean more = modifier == Modifier.MORE_THAN;
    if (!more && modifier != Modifier.LESS_THAN) {
      return modifier;
    }
    if (type == DateMention.Type.DATE) {
      boolean back = f.reading() instanceof Shift shift && shift.amount() < 0;
      return more == back ? Modifier.BEFORE : Modifier.AFTER;
    }
    boolean no = at > 0 && (w.pieceHash(at - 1) == NO || w.pieceHash(at - 1) == NOT);
    if (no) {
      return more ? Modifier.EQUAL_OR_LESS : Modifier.EQUAL_OR_MORE;
    }
    return modifier;
  }

  private Optional<String> quantifier(DateCandidate f) {
    for (int i = f.first(); i < f.end(); i++) {
      if (group(i).equals("QUANTIFIER")) {
        return Optional.of(w.string(i).toUpperCase(Locale.ROOT));
      }
    }
    return Optional.empty();
  }

  /** "Twice" or "four times", in the expression or right before it. */
  private Optional<String> frequency(DateCandidate f) {
    for (int i = Math.max(0, f.first() - 1); i < f.end(); i++) {
      String group = group(i);
      if (group.startsWith(TIMES)) {
        return Optional.of(group.substring(TIMES.length()) + "X");
      }
    }
    return Optional.empty();
  }

  /** What a shift in a history counts from; see {@link TemporalContext#anchor}. */
  static boolean countsFromPublication(Base base, boolean narrative) {
    return switch (base) {
      case PUBLISHED -> true;
      case THIS, RESULT -> !narrative;
      case THE, FOCUS -> false;
    };
  }
}
