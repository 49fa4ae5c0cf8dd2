package dev.quotidian.json;

import dev.quotidian.article.json.JsonMembers;
import dev.quotidian.article.json.QuotationMembers;
import dev.quotidian.query.result.QuotationExplanation;
import dev.quotidian.query.result.ScoreExplanation;
import java.util.LinkedHashMap;
import java.util.Map;

/** The members of explanations. */
final class ExplanationMembers {
  private ExplanationMembers() {}

  static Map<String, Object> written(ScoreExplanation score) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("value", score.value());
    out.put("reason", score.reason());
    out.put("parts", score.parts().stream().map(ExplanationMembers::written).toList());
    return out;
  }

  static Map<String, Object> written(QuotationExplanation explanation) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("score", written(explanation.score()));
    out.put("quotation", QuotationMembers.written(explanation.quotation()));
    out.put("source", explanation.source());
    out.put("cue", explanation.cue());
    return out;
  }

  static ScoreExplanation score(JsonMembers in) {
    return new ScoreExplanation(
        in.number("value"), in.required("reason"), in.objects("parts", ExplanationMembers::score));
  }

  static QuotationExplanation quotation(JsonMembers in) {
    return new QuotationExplanation(
        in.one("score", ExplanationMembers::score),
        in.one("quotation", QuotationMembers::read),
        in.texts("source"),
        in.texts("cue"));
  }
}
