package dev.quotidian.lucene.translate;

import dev.quotidian.lucene.store.Deadline;
import dev.quotidian.query.WordForm;
import dev.quotidian.query.WordForm.Fuzzy;
import dev.quotidian.query.WordForm.Prefix;
import dev.quotidian.query.WordForm.Wildcard;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Operations;

/**
 * Translates prefixes, wildcards and fuzzy words, folded as the terms of the index are. Safe for
 * use by many threads.
 */
record WildcardTranslator(Analyzer analyzer, Deadline deadline) {
  private static final int SAME_FIRST_LETTERS = 1;
  private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011]");

  /** A fuzzy word that is not highlighted after the deadline: its automaton is expensive. */
  private static final class TimedFuzzyQuery extends FuzzyQuery {
    private final Deadline deadline;

    TimedFuzzyQuery(
        Term term, int edits, int sameFirst, TermExpansion expansion, Deadline deadline) {
      super(term, edits, sameFirst, TermExpansion.UNUSED_MAXIMUM, true, expansion);
      this.deadline = deadline;
    }

    @Override
    public void visit(QueryVisitor visitor) {
      if (!deadline.shouldExit()) {
        super.visit(visitor);
      }
    }
  }

  /** {@code field} is that of the words as written. */
  Query of(String field, WordForm form) {
    return of(field, form, "");
  }

  /**
   * The words to mark in a text.
   *
   * @param field of running text
   * @param marks what stands before the terms of languages with an analysis of their own
   */
  Query marked(String field, WordForm form, List<String> marks) {
    if (marks.isEmpty()) {
      return of(field, form);
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder().add(of(field, form), Occur.SHOULD);
    marks.forEach(mark -> any.add(of(field, form, mark), Occur.SHOULD));
    return any.build();
  }

  private Query of(String field, WordForm form, String mark) {
    TermExpansion expansion = new TermExpansion(mark + form, deadline);
    return switch (form) {
      case Prefix prefix ->
          new ConstantScoreQuery(
              new PrefixQuery(new Term(field, mark + folded(field, prefix.letters())), expansion));
      case Wildcard wildcard ->
          new ConstantScoreQuery(
              new WildcardQuery(
                  new Term(field, mark + pattern(field, wildcard.pattern())),
                  Operations.DEFAULT_DETERMINIZE_WORK_LIMIT,
                  expansion));
      case Fuzzy fuzzy ->
          new TimedFuzzyQuery(
              new Term(field, mark + folded(field, fuzzy.word())),
              fuzzy.edits(),
              mark.length() + SAME_FIRST_LETTERS,
              expansion,
              deadline);
    };
  }

  /** A compound is looked for as it is indexed beside its parts, without the hyphen. */
  private String folded(String field, String letters) {
    return analyzer.normalize(field, HYPHEN.matcher(letters).replaceAll("")).utf8ToString();
  }

  /** Folds what stands between the wildcards. */
  private String pattern(String field, String pattern) {
    StringBuilder folded = new StringBuilder();
    int start = 0;
    for (int at = 0; at <= pattern.length(); at++) {
      if (at == pattern.length() || pattern.charAt(at) == '*' || pattern.charAt(at) == '?') {
        folded.append(folded(field, pattern.substring(start, at)));
        folded.append(pattern, at, Math.min(at + 1, pattern.length()));
        start = at + 1;
      }
    }
    return folded.toString();
  }
}
