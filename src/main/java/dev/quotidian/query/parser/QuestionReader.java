package dev.quotidian.query.parser;

import dev.quotidian.query.CommonCriterion.Word;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.syntax.StopWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads a query as a question. */
final class QuestionReader {
  private QuestionReader() {}

  /** A query without the function words beside others, with a note of them. */
  static ParsedQuery<QuotationCriterion> withoutFunctionWords(
      ParsedQuery<QuotationCriterion> parsed) {
    if (!(parsed.criterion() instanceof QuotationCriterion.AllOf all)) {
      return parsed;
    }
    Map<Boolean, List<QuotationCriterion>> parts =
        all.criteria().stream().collect(Collectors.partitioningBy(QuestionReader::isFunctionWord));
    List<QuotationCriterion> leftOut = parts.getOrDefault(true, List.of());
    List<QuotationCriterion> asked = parts.getOrDefault(false, List.of());
    if (leftOut.isEmpty() || asked.isEmpty()) {
      return parsed;
    }
    List<QueryNote> notes = new ArrayList<>(parsed.notes());
    notes.add(
        new QueryNote(
            1,
            leftOut.stream().map(QuotationCriterion::toString).collect(Collectors.joining(" "))
                + ": left out, as words of a question; to look for one, write it in quotation"
                + " marks"));
    return new ParsedQuery<>(QuotationCriterion.allOf(asked), notes);
  }

  private static boolean isFunctionWord(QuotationCriterion part) {
    return part instanceof QuotationCriterion.AnyOf any
        ? any.criteria().stream().allMatch(QuestionReader::isFunctionWord)
        : part instanceof Word word && StopWords.isPartOfQuestion(word.text());
  }
}
