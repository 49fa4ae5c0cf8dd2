package dev.quotidian.benchmarks.joint;

import static dev.quotidian.query.QuotationCriterion.allOf;
import static dev.quotidian.query.QuotationCriterion.anyAct;
import static dev.quotidian.query.QuotationCriterion.anyWord;
import static dev.quotidian.query.QuotationCriterion.published;
import static dev.quotidian.query.QuotationCriterion.speaker;

import dev.quotidian.archive.Archive;
import dev.quotidian.article.Annotations;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Speaker;
import dev.quotidian.benchmarks.gold.GoldArticle;
import dev.quotidian.benchmarks.gold.GoldArticle.Gold;
import dev.quotidian.query.Highlighting;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers questions by quotation search, which finds whatever quotations an archive holds. */
record QuotationAnswers(Archive archive) {
  private static final int HITS = 50;

  List<RelevanceJudge.Hit> answer(Question question) {
    List<QuotationCriterion> asked = new ArrayList<>();
    asked.add(speaker(question.speaker().last()));
    asked.add(anyWord(question.topic().toString()));
    asked.add(anyAct());
    question.month().ifPresent(month -> asked.add(published(DateRange.of(month))));
    QuotationSearch search =
        QuotationSearch.of(allOf(asked)).withLimit(HITS).withHighlighting(Highlighting.NONE);
    return archive.search(search).hits().stream()
        .map(hit -> new RelevanceJudge.Hit(hit.article().id(), hit.quotation().content()))
        .toList();
  }

  /** The attributions of an article as if they had been found, with the speakers that they name. */
  static Annotations gold(GoldArticle article) {
    List<Quotation> quotations = new ArrayList<>();
    for (Gold gold : article.golds()) {
      Optional<SourceName> name = SourceName.of(Gold.text(gold.source(), article.article().body()));
      quotations.add(
          new Quotation(
              gold.content(),
              gold.cue(),
              gold.source(),
              Quotation.Kind.INDIRECT,
              Quotation.Act.SAID,
              name.map(known -> Speaker.of(known.full(), Speaker.Type.PERSON)),
              Optional.empty(),
              1,
              "gold",
              Optional.empty(),
              List.of()));
    }
    return Annotations.NONE.withQuotations(quotations);
  }
}
