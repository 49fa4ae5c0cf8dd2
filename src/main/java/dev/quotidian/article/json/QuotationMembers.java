package dev.quotidian.article.json;

import dev.quotidian.article.DateRange;
import dev.quotidian.article.Entity;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Resolution;
import dev.quotidian.article.SaidDate;
import dev.quotidian.article.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The members of a quotation: what {@code annotate} prints, with {@code said_rule} and {@code
 * topic_labels} beside it. {@code about} and {@code topics} follow from the others, and are not
 * read.
 */
public final class QuotationMembers {
  private QuotationMembers() {}

  /** The members, but for whom it is about: its article tells. */
  public static Map<String, Object> written(Quotation quotation) {
    Map<String, Object> out = written(quotation, List.of());
    out.remove("about");
    return out;
  }

  /** The members. */
  public static Map<String, Object> written(Quotation quotation, List<Entity> about) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put(
        "source",
        Optional.of(quotation.source()).filter(s -> !s.isEmpty()).map(SpanMembers::pairs));
    out.put("cue", SpanMembers.pairs(quotation.cue()));
    out.put("content", SpanMembers.pairs(quotation.content()));
    out.put("kind", quotation.kind());
    out.put("class", quotation.act());
    SpeakerMembers.write(quotation.speaker(), out);
    out.put("said", quotation.said().map(SaidDate::range).map(DayMembers::written));
    out.put("said_confidence", quotation.said().map(SaidDate::confidence));
    out.put("said_rule", quotation.said().map(SaidDate::rule));
    out.put("confidence", quotation.confidence());
    out.put("rule", quotation.rule());
    out.put("speaker_confidence", quotation.resolution().map(Resolution::confidence));
    out.put("speaker_rule", quotation.resolution().map(Resolution::rule));
    out.put("about", about.stream().map(QuotationMembers::entity).toList());
    out.put("topics", quotation.topics().stream().map(Topic::code).toList());
    out.put("topic_labels", quotation.topics().stream().map(TopicMembers::written).toList());
    return out;
  }

  private static Map<String, Object> entity(Entity entity) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("name", entity.name());
    out.put("type", entity.type());
    return out;
  }

  /** Reads them. */
  public static Quotation read(JsonMembers in) {
    return new Quotation(
        in.spans("content"),
        in.spans("cue"),
        in.spans("source"),
        in.requiredChoice("kind", Quotation.Kind.class),
        in.requiredChoice("class", Quotation.Act.class),
        SpeakerMembers.read(in),
        in.object("said").map(said -> said.as(DayMembers::read)).map(days -> said(days, in)),
        in.number("confidence"),
        in.required("rule"),
        in.text("speaker_rule").map(rule -> new Resolution(rule, in.number("speaker_confidence"))),
        in.objects("topic_labels", TopicMembers::read));
  }

  private static SaidDate said(DateRange days, JsonMembers in) {
    return new SaidDate(days, in.number("said_confidence"), in.required("said_rule"));
  }
}
