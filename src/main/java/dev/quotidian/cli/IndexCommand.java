package dev.quotidian.cli;

import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.archive.ArchiveStats;
import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.ingest.ArticleReader;
import dev.quotidian.ingest.Read;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "index",
    description =
        "Reads articles, finds who said what and when in them, and adds them to an archive.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "An article replaces the one with the same id. The archive is made where there is none.",
      "What cannot be read is reported with file and line, and the rest goes on.",
      "Lines that export wrote keep their annotations.",
      "",
      "Examples:",
      "  quotidian index --archive news articles/ wire.jsonl.gz",
      "  quotidian index --archive news --speakers speakers.csv wire.jsonl.gz",
      "  quotidian index --archive news --taxonomy topics.csv wire.jsonl.gz",
      "  quotidian index --archive news --field section:keyword --field page:number wire.jsonl.gz",
      "  quotidian index --archive news --publisher 'Harbour Times' --date 2025-03-20 speech.txt",
      "  quotidian export --archive news | quotidian index --archive copy -",
      "  zcat dump.jsonl.gz | quotidian index --archive news --strict -"
    })
final class IndexCommand implements Callable<Integer> {
  private static final double COMMIT_SECONDS = 20;

  private final Context context;

  @Mixin private final ArchiveMixin target = new ArchiveMixin();
  @Mixin private final ReadingMixin reading = new ReadingMixin();
  @Mixin private final AnnotatorMixin annotator = new AnnotatorMixin();
  @Mixin private final TaxonomyMixin taxonomy = new TaxonomyMixin();
  @Mixin private final FieldsMixin fields = new FieldsMixin();

  @Option(
      names = "--reannotate",
      description = "annotate anew what comes with annotations, as the lines of an export do")
  private boolean reannotate;

  IndexCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Io io = context.io();
    LanguageCount languages = new LanguageCount();
    ArchiveSettings chosen = fields.in(taxonomy.in(annotator.in(context.settings())));
    ArchiveSettings settings = chosen.withAnnotator(languages.counting(chosen.annotator()));
    try (ArticleReader reader = reannotate ? reading.openUnannotated(io) : reading.open(io);
        Archive archive = context.opener().open(target.location(), settings)) {
      Load load = new Load(reader, archive, languages, io.errIsTerminal() && !target.json());
      load.run();
      ArchiveStats stats = archive.stats();
      io.out().println(target.json() ? load.json(stats) : load.text(stats));
      return load.refused() == 0 ? ExitCode.DONE : ExitCode.REFUSED;
    }
  }

  /** One run: what is read goes to the archive, what is refused is told to the user. */
  private final class Load {
    private final ArticleReader reader;
    private final Archive archive;
    private final LanguageCount languages;
    private final ProgressBar bar;
    private final AtomicLong refusedByArchive = new AtomicLong();
    private double committed;

    Load(ArticleReader reader, Archive archive, LanguageCount languages, boolean showsBar) {
      this.reader = reader;
      this.archive = archive;
      this.languages = languages;
      this.bar =
          new ProgressBar(
              context.io().err(), showsBar, showsBar ? reader.bytesTotal() : 0, System::nanoTime);
    }

    void run() {
      try {
        add(new ArticleRuns(articles()));
      } catch (Error e) {
        say(
            "Broken off at "
                + Counted.of(reader.counts().articles(), "article")
                + "; closing what was added");
        throw e;
      }
      bar.clear();
      archive.commit();
    }

    private void add(ArticleRuns runs) {
      while (runs.hasNext()) {
        if (runs.isAnnotated()) {
          archive.addAnnotated(runs::annotated, this::refuse);
        } else {
          archive.addAll(runs::plain, this::refuse);
        }
      }
    }

    long refused() {
      return reader.counts().refused() + refusedByArchive.get();
    }

    private Iterator<Read.Ok> articles() {
      return StreamSupport.stream(reader.spliterator(), false)
          .<Read.Ok>mapMulti(this::take)
          .iterator();
    }

    private void take(Read read, Consumer<Read.Ok> next) {
      bar.update(reader.bytesRead(), reader.counts().articles());
      commitNowAndThen();
      switch (read) {
        case Read.Ok ok -> next.accept(ok);
        case Read.Refused refused -> say(RefusalText.of(refused));
      }
    }

    /** So that not everything is lost when a long run is broken off. */
    private void commitNowAndThen() {
      if (bar.seconds() - committed > COMMIT_SECONDS) {
        archive.commit();
        committed = bar.seconds();
      }
    }

    private void refuse(ArticleRefusedException refusal) {
      if (reading.strict()) {
        throw refusal;
      }
      refusedByArchive.incrementAndGet();
      say(String.valueOf(refusal.getMessage()));
    }

    private void say(String refusal) {
      bar.clear();
      context.io().err().println(refusal);
    }

    private long added() {
      return reader.counts().articles() - refusedByArchive.get();
    }

    String json(ArchiveStats stats) {
      return Json.line(
          json ->
              json.put("added", added())
                  .put("repeated", reader.counts().repeated())
                  .put("refused", refused())
                  .put("otherLanguages", languages.others())
                  .put("seconds", bar.seconds())
                  .put("articles", stats.articles())
                  .put("quotations", stats.quotations()));
    }

    String text(ArchiveStats stats) {
      long repeated = reader.counts().repeated();
      String replacing =
          repeated == 0
              ? ""
              : String.format(
                  Locale.ROOT, ", %,d of them in place of one with the same id", repeated);
      String notTaken =
          refused() == 0 ? "" : String.format(Locale.ROOT, "; %,d refused", refused());
      return String.format(
          Locale.ROOT,
          "Added %s in %.1f s%s%s.%s%nThe archive holds %s and %s.",
          Counted.of(added(), "article"),
          bar.seconds(),
          replacing,
          notTaken,
          languages.text(),
          Counted.of(stats.articles(), "article"),
          Counted.of(stats.quotations(), "quotation"));
    }
  }
}
