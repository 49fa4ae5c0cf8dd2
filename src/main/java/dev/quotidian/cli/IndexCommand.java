package dev.quotidian.cli;

import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveStats;
import dev.quotidian.archive.ArticleRefusedException;
import dev.quotidian.article.Article;
import dev.quotidian.ingest.ArticleReader;
import dev.quotidian.ingest.Read;
import dev.quotidian.ingest.ReadCounts;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "index",
    description =
        "Reads articles, finds who said what and when in them, and adds them to an archive.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "An article replaces the one with the same id. The archive is made where there is none.",
      "What cannot be read is reported with file and line, and the rest goes on.",
      "",
      "Examples:",
      "  quotidian index --archive news articles/ wire.jsonl.gz",
      "  quotidian index --archive news --publisher 'Harbour Times' --date 2025-03-20 speech.txt",
      "  zcat dump.jsonl.gz | quotidian index --archive news --strict -"
    })
final class IndexCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private final ArchiveMixin target = new ArchiveMixin();
  @Mixin private final ReadingMixin reading = new ReadingMixin();

  private final AtomicLong refusedByArchive = new AtomicLong();

  IndexCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Io io = context.io();
    try (ArticleReader reader = reading.open(io);
        Archive archive = context.opener().open(target.folder(), context.settings())) {
      boolean showsBar = io.errIsTerminal() && !target.json();
      ProgressBar bar =
          new ProgressBar(io.err(), showsBar, showsBar ? reader.bytesTotal() : 0, System::nanoTime);
      archive.addAll(() -> articles(reader, bar), refusal -> refuse(refusal, bar));
      bar.clear();
      archive.commit();
      report(reader.counts(), archive.stats(), bar.seconds());
      boolean allTaken = reader.counts().refused() + refusedByArchive.get() == 0;
      return allTaken ? Commands.DONE : Commands.REFUSED;
    }
  }

  private Iterator<Article> articles(ArticleReader reader, ProgressBar bar) {
    return StreamSupport.stream(reader.spliterator(), false)
        .map(
            read -> {
              bar.update(reader.bytesRead(), reader.counts().articles());
              return read;
            })
        .filter(read -> taken(read, bar))
        .map(read -> ((Read.Ok) read).article())
        .iterator();
  }

  private boolean taken(Read read, ProgressBar bar) {
    return switch (read) {
      case Read.Ok ok -> true;
      case Read.Refused refused -> {
        bar.clear();
        context.io().err().println(refused);
        yield false;
      }
    };
  }

  private void refuse(ArticleRefusedException refusal, ProgressBar bar) {
    if (reading.strict()) {
      throw refusal;
    }
    refusedByArchive.incrementAndGet();
    bar.clear();
    context.io().err().println(refusal.getMessage());
  }

  private void report(ReadCounts read, ArchiveStats stats, double seconds) {
    long refused = read.refused() + refusedByArchive.get();
    long added = read.articles() - refusedByArchive.get();
    context
        .io()
        .out()
        .println(
            target.json()
                ? json(read, stats, added, refused, seconds)
                : text(read, stats, added, refused, seconds));
  }

  private static String json(
      ReadCounts read, ArchiveStats stats, long added, long refused, double seconds) {
    return Json.line(
        json ->
            json.put("added", added)
                .put("repeated", read.repeated())
                .put("refused", refused)
                .put("seconds", seconds)
                .put("articles", stats.articles())
                .put("quotations", stats.quotations()));
  }

  private static String text(
      ReadCounts read, ArchiveStats stats, long added, long refused, double seconds) {
    String repeated =
        read.repeated() == 0
            ? ""
            : String.format(
                Locale.ROOT, ", %,d of them in place of one with the same id", read.repeated());
    String notRead = refused == 0 ? "" : String.format(Locale.ROOT, "; %,d refused", refused);
    return String.format(
        Locale.ROOT,
        "Added %s in %.1f s%s%s.%nThe archive holds %s and %s.",
        Counted.of(added, "article"),
        seconds,
        repeated,
        notRead,
        Counted.of(stats.articles(), "article"),
        Counted.of(stats.quotations(), "quotation"));
  }
}
