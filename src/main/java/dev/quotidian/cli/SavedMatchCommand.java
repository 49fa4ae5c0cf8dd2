package dev.quotidian.cli;

import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.SavedSearches;
import dev.quotidian.article.Article;
import dev.quotidian.article.Quotation;
import dev.quotidian.article.Speaker;
import dev.quotidian.query.result.SavedMatch;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "match",
    description =
        "Tells which of the searches that an archive keeps articles satisfy; they are not added.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Give --speakers and --taxonomy as you give them to index. Articles that satisfy none are passed over. With --json, a line for each search that one satisfies:",
      "  {\"id\",\"title\",\"search\",\"quotations\":[{\"speaker\",\"text\",\"content\":[[s,e],…]},…]}",
      "",
      "Examples:",
      "  quotidian saved match --archive news today.jsonl",
      "  tail -f wire.jsonl | quotidian saved match --archive news --json -"
    })
final class SavedMatchCommand implements Callable<Integer> {
  private static final Offsets UTF16 = offset -> offset;
  private static final String INDENT = "   ";

  private final Context context;

  @Mixin private final ArchiveMixin source = new ArchiveMixin();
  @Mixin private final ReadingMixin reading = new ReadingMixin();
  @Mixin private final AnnotatorMixin annotator = new AnnotatorMixin();
  @Mixin private final TaxonomyMixin taxonomy = new TaxonomyMixin();

  SavedMatchCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    ArchiveSettings settings = taxonomy.in(annotator.in(context.settings()));
    Style style = Style.of(context.io());
    try (Archive archive = context.opener().openReadOnly(source.location(), settings)) {
      SavedSearches saved = archive.savedSearches();
      saved.all(); // what is damaged there is told once, not of each article
      return LineByLine.print(
          context,
          reading,
          "matching failed on this article",
          article -> of(article, saved, style));
    }
  }

  private String of(Article article, SavedSearches saved, Style style) {
    StringBuilder lines = new StringBuilder();
    for (SavedMatch match : saved.matching(article)) {
      if (source.json()) {
        lines.append(json(article, match)).append('\n');
      } else {
        text(article, match, style, lines);
      }
    }
    return lines.toString();
  }

  private static String json(Article article, SavedMatch match) {
    return Json.line(
        json ->
            json.put("id", article.id())
                .put("title", article.title())
                .put("search", match.search().name())
                .objects(
                    "quotations",
                    match.quotations(),
                    (line, quotation) ->
                        line.put("speaker", quotation.speaker().map(Speaker::name))
                            .put("text", quotation.contentIn(article.body()))
                            .spans("content", quotation.content(), UTF16)));
  }

  private static void text(Article article, SavedMatch match, Style style, StringBuilder lines) {
    lines
        .append(style.name(match.search().name()))
        .append(style.faint(" · "))
        .append(article.title().map(title -> Style.clean(title) + style.faint(" · ")).orElse(""))
        .append(style.faint("[" + Style.clean(article.id()) + "]"))
        .append('\n');
    SpeakerText speakers = new SpeakerText(style);
    for (Quotation quotation : match.quotations()) {
      lines
          .append(INDENT)
          .append(speakers.of(quotation, "speaker not resolved"))
          .append('\n')
          .append(style.paragraph(quotation.contentIn(article.body()), INDENT + INDENT))
          .append('\n');
    }
  }
}
