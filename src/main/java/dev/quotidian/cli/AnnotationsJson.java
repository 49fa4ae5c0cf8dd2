package dev.quotidian.cli;

import dev.quotidian.article.Annotations;
import dev.quotidian.article.Article;
import dev.quotidian.article.DateDetail;
import dev.quotidian.article.DateMention;
import dev.quotidian.article.DateRange;
import dev.quotidian.article.Entity;
import dev.quotidian.article.Identity;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.SaidDate;
import dev.quotidian.article.Speaker;
import dev.quotidian.article.Topic;
import java.util.List;
import java.util.Optional;

/**
 * The line of JSON for what was found in an article. Programs that measure the library read this
 * form: it does not change.
 */
final class AnnotationsJson {
  private final Offsets.Unit unit;

  AnnotationsJson(Offsets.Unit unit) {
    this.unit = unit;
  }

  String line(Article article, Annotations found) {
    Offsets offsets = unit.in(article.body());
    return Json.line(
        json ->
            json.put("id", article.id())
                .objects(
                    "attributions",
                    found.quotations(),
                    (j, q) -> quotation(j, q, found.about(q), offsets))
                .objects("timexes", found.dates(), (j, date) -> date(j, date, offsets))
                .objects(
                    "topics",
                    found.topics(),
                    (j, topic) ->
                        j.put("label", topic.label())
                            .put("score", topic.score())
                            .put("origin", topic.origin().name())
                            .put("code", topic.code()))
                .put("language", found.language()));
  }

  /** The members that tell of a quotation, here and wherever one is written. */
  static void quotation(Json json, Quotation quotation, List<Entity> about, Offsets offsets) {
    if (quotation.source().isEmpty()) {
      json.putNull("source");
    } else {
      json.spans("source", quotation.source(), offsets);
    }
    Optional<Speaker> speaker = quotation.speaker();
    json.spans("cue", quotation.cue(), offsets)
        .spans("content", quotation.content(), offsets)
        .put("kind", quotation.kind().name())
        .put("class", quotation.act().name())
        .put("speaker", speaker.map(Speaker::name))
        .put("speaker_type", speaker.map(s -> s.type().name()))
        .put("role", speaker.flatMap(Speaker::role))
        .put("affiliation", speaker.flatMap(Speaker::affiliation))
        .put("speaker_id", speaker.flatMap(Speaker::identity).map(Identity::id))
        .put("speaker_key", speaker.flatMap(Speaker::key))
        .put("status", speaker.flatMap(Speaker::status).map(Enum::name))
        .objects(
            "members", speaker.map(Speaker::members).orElse(List.of()), AnnotationsJson::member)
        .range("said", quotation.said().map(SaidDate::range));
    quotation
        .said()
        .ifPresentOrElse(
            said -> json.put("said_confidence", said.confidence()),
            () -> json.putNull("said_confidence"));
    json.put("confidence", quotation.confidence()).put("rule", quotation.rule());
    quotation
        .resolution()
        .ifPresentOrElse(
            resolution ->
                json.put("speaker_confidence", resolution.confidence())
                    .put("speaker_rule", resolution.rule()),
            () -> json.putNull("speaker_confidence").putNull("speaker_rule"));
    json.objects(
        "about",
        about,
        (j, entity) -> j.put("name", entity.name()).put("type", entity.type().name()));
    json.strings("topics", quotation.topics().stream().map(Topic::code).toList());
  }

  /** One of those who speak together. */
  private static void member(Json json, Speaker member) {
    json.put("speaker", member.name())
        .put("role", member.role())
        .put("affiliation", member.affiliation())
        .put("speaker_id", member.identity().map(Identity::id))
        .put("speaker_key", member.key())
        .put("status", member.status().map(Enum::name));
  }

  /** The members that tell of a date mention, here and wherever one is written. */
  static void date(Json json, DateMention date, Offsets offsets) {
    json.put("start", offsets.start(date.span()))
        .put("end", offsets.end(date.span()))
        .put("type", date.type().name())
        .put("value", date.value())
        .put("from", date.range().map(DateRange::first).map(Object::toString))
        .put("to", date.range().map(DateRange::last).map(Object::toString))
        .put("confidence", date.confidence())
        .put("rule", date.rule());
    detail(json, date.detail());
  }

  private static void detail(Json json, DateDetail detail) {
    json.put("granularity", detail.granularity().name())
        .put("mod", detail.modifier().map(Enum::name))
        .put("anchor", detail.anchor().name())
        .put("ambiguous", detail.ambiguous())
        .put("quant", detail.quantifier())
        .put("freq", detail.frequency());
  }
}
