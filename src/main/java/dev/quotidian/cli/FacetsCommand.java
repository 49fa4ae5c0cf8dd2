package dev.quotidian.cli;

import dev.quotidian.archive.Archive;
import dev.quotidian.query.FacetField;
import dev.quotidian.query.FacetRequest;
import dev.quotidian.query.result.Facet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "facets",
    description = "Counts who speaks, about what and where, among the results of a query.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  quotidian facets --archive news ceasefire",
      "  quotidian facets --archive news --by speaker --limit 50 'topic:energy said:2025'",
      "  quotidian facets --archive news --pick publisher='Harbour Times' ceasefire",
      "  quotidian facets --archive news --by publisher --quotations --json 'speaker:Okafor'"
    })
final class FacetsCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private final ArchiveMixin source = new ArchiveMixin();
  @Mixin private final QueryMixin query = new QueryMixin();
  @Mixin private final CountingMixin counting = new CountingMixin();
  @Mixin private final PickMixin pick = new PickMixin();

  @Option(
      names = "--by",
      paramLabel = "FIELD",
      split = ",",
      converter = FacetFields.class,
      description =
          "speaker, unnamed, role, affiliation, about, topic, topic_code, topic_given, topic_learned, topic_rule, topic_phrase,"
              + " publisher, kind, act, source, or a keyword field of the archive's own; several with"
              + " commas; default: speaker, topic and publisher")
  private List<FacetField> fields =
      List.of(FacetField.SPEAKER, FacetField.TOPIC, FacetField.PUBLISHER);

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "maximum number of values of a field; default: 10")
  private int limit = 10;

  FacetsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Io io = context.io();
    try (Archive archive = context.opener().openReadOnly(source.location())) {
      for (FacetField field : fields) {
        boolean quotations = counting.quotations(isOfQuotations(field));
        FacetRequest request =
            quotations
                ? FacetRequest.ofQuotations(query.quotations(archive, io), field)
                : FacetRequest.ofArticles(query.articles(archive, io), field);
        Facet facet =
            archive.facets(request.withLimit(limit).withSelection(pick.selection())).of(field);
        io.out()
            .print(source.json() ? json(facet, quotations) : text(facet, quotations, Style.of(io)));
      }
      return ExitCode.DONE;
    }
  }

  /** What a field counts by default: things said for whoever said them, else articles. */
  private static boolean isOfQuotations(FacetField field) {
    return switch (field) {
      case FacetField.Own own -> false;
      case FacetField.Standard standard ->
          switch (standard) {
            case SPEAKER, UNNAMED, ROLE, AFFILIATION, ABOUT, KIND, ACT, SOURCE -> true;
            case TOPIC, TOPIC_CODE, TOPIC_GIVEN, TOPIC_LEARNED, TOPIC_RULE, TOPIC_PHRASE -> false;
            case PUBLISHER -> false;
          };
    };
  }

  private static String json(Facet facet, boolean quotations) {
    StringBuilder lines = new StringBuilder();
    for (Facet.Count count : facet.counts()) {
      lines.append(
          Json.line(
              json ->
                  json.put("field", facet.field().toString())
                      .put("value", count.value())
                      .put("count", count.count())
                      .put("of", quotations ? "quotations" : "articles")
                      .put("exact", facet.exact())));
      lines.append('\n');
    }
    return lines.toString();
  }

  private static String text(Facet facet, boolean quotations, Style style) {
    String field = facet.field().label();
    StringBuilder text = new StringBuilder();
    text.append(style.name((quotations ? "Quotations by " : "Articles by ") + field));
    text.append(style.faint(" (" + distinct(facet) + ")")).append('\n');
    Bars bars =
        new Bars(style, facet.counts().stream().mapToLong(Facet.Count::count).max().orElse(0));
    facet
        .counts()
        .forEach(count -> text.append(bars.line(Style.clean(count.value()), count.count())));
    return text.append('\n').toString();
  }

  private static String distinct(Facet facet) {
    return facet.exact()
        ? Counted.of(facet.distinct(), "value")
        : "about " + Counted.of(facet.distinct(), "value") + "; counts are approximate";
  }
}
