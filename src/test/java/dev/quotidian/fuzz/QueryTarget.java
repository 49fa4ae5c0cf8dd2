package dev.quotidian.fuzz;

import dev.quotidian.oracle.AwkwardWords;
import dev.quotidian.oracle.OwnFieldSamples;
import dev.quotidian.oracle.RandomCriteria;
import dev.quotidian.query.parser.QueryParser;
import dev.quotidian.query.parser.QuerySyntaxException;
import dev.quotidian.query.syntax.FieldName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Query strings, lenient and strict. Lenient refuses nothing. */
final class QueryTarget implements FuzzTarget {
  private static final QueryParser LENIENT =
      QueryParser.lenient().withFields(OwnFieldSamples.FIELDS);
  private static final QueryParser STRICT = QueryParser.strict().withFields(OwnFieldSamples.FIELDS);

  private static final List<String> SIGNS =
      List.of(
          "(",
          ")",
          "\"",
          "“",
          "”",
          "'",
          "-",
          "+",
          "!",
          ":",
          "*",
          "~",
          "^",
          "\\",
          "/",
          "[",
          "]",
          "<",
          ">",
          "=",
          ".",
          ",",
          "&&",
          "||",
          " ",
          "\t",
          " NEAR/5 ",
          " BEFORE/0 ",
          " w/3 ",
          "ATLEAST/2(",
          "^2",
          "^1e999",
          "~1",
          "~99999999999",
          " AND ",
          " OR ",
          " NOT ",
          " TO ",
          "2025-02-30",
          "..",
          "+292278994-08-17",
          "\u0000",
          "\ud800",
          "\u202e",
          "İ",
          "ﬃ");

  private final List<String> pieces = new ArrayList<>(SIGNS);

  QueryTarget() {
    pieces.addAll(AwkwardWords.ALL);
    Arrays.stream(FieldName.values())
        .forEach(field -> pieces.add(field.name().toLowerCase(Locale.ROOT) + ":"));
  }

  @Override
  public String sample(Random random) {
    RandomCriteria criteria = new RandomCriteria(random, AwkwardWords.VOCABULARY).withOwnFields();
    return random.nextBoolean() ? criteria.article(2).toString() : criteria.quotation(2).toString();
  }

  @Override
  public List<String> pieces() {
    return pieces;
  }

  @Override
  public boolean accepts(String input) {
    return switch (Math.floorMod(input.hashCode(), 4)) {
      case 0 -> LENIENT.articles(input).notes().isEmpty();
      case 1 -> LENIENT.quotations(input).notes().isEmpty();
      case 2 -> isStrict(() -> STRICT.articles(input));
      default -> isStrict(() -> STRICT.quotations(input));
    };
  }

  private static boolean isStrict(Runnable parsing) {
    try {
      parsing.run();
      return true;
    } catch (QuerySyntaxException documented) {
      return false;
    }
  }
}
