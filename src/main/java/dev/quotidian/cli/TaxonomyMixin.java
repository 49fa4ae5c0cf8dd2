package dev.quotidian.cli;

import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.taxonomy.Taxonomy;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The topics of the user's own. */
final class TaxonomyMixin {
  @Option(
      names = "--taxonomy",
      paramLabel = "FILE",
      description =
          "CSV (code,label,broader,successor) or JSON of your topics, so that a topic is found with"
              + " those below it; default: IPTC Media Topics. For the articles read now")
  private Optional<Path> taxonomy = Optional.empty();

  /** {@code settings} with that taxonomy. */
  ArchiveSettings in(ArchiveSettings settings) {
    return taxonomy.map(Taxonomy::read).map(settings::withTaxonomy).orElse(settings);
  }
}
