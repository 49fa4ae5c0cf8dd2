package dev.quotidian.article.json;

import dev.quotidian.article.DateDetail;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Span;
import java.util.LinkedHashMap;
import java.util.Map;

/** The members of a date mention, as {@code annotate} prints them. */
public final class DateMembers {
  private DateMembers() {}

  /** The members. */
  public static Map<String, Object> written(DateMention date) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("start", date.span().start());
    out.put("end", date.span().end());
    out.put("type", date.type());
    out.put("value", date.value());
    out.put("from", date.range().map(DateRange::first));
    out.put("to", date.range().map(DateRange::last));
    out.put("confidence", date.confidence());
    out.put("rule", date.rule());
    DateDetail detail = date.detail();
    out.put("granularity", detail.granularity());
    out.put("mod", detail.modifier());
    out.put("anchor", detail.anchor());
    out.put("ambiguous", detail.ambiguous());
    out.put("quant", detail.quantifier());
    out.put("freq", detail.frequency());
    return out;
  }

  /** Reads them. */
  public static DateMention read(JsonMembers in) {
    return new DateMention(
        new Span(in.count("start"), in.count("end")),
        in.requiredChoice("type", DateMention.Type.class),
        in.required("value"),
        in.days("from", "to"),
        in.number("confidence"),
        in.required("rule"),
        new DateDetail(
            in.requiredChoice("granularity", DateDetail.Granularity.class),
            in.choice("mod", DateDetail.Modifier.class),
            in.requiredChoice("anchor", DateDetail.Anchor.class),
            in.truth("ambiguous"),
            in.text("quant"),
            in.text("freq")));
  }
}
