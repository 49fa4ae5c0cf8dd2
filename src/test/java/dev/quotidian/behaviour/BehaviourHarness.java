package dev.quotidian.behaviour;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import dev.quotidian.query.ArticleCriterion;
import dev.quotidian.query.ArticleSearch;
import dev.quotidian.query.QuotationCriterion;
import dev.quotidian.query.QuotationSearch;
import dev.quotidian.query.result.QuotationHit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An empty archive of some engine, opened for each test and closed after it. */
public abstract class BehaviourHarness {
  private static final String NAME = "archive";
  private final ArchiveFactory engine;
  private final List<Capability> needed;
  public Archive archive;

  /** All tests of the class need what is named. */
  public BehaviourHarness(ArchiveFactory engine, Capability... needed) {
    this.engine = engine;
    this.needed = Arrays.asList(needed);
  }

  @BeforeEach
  final void openArchive() {
    needed.forEach(this::needs);
    archive = engine.open(NAME, settings());
  }

  @AfterEach
  final void closeArchive() {
    if (archive != null) {
      archive.close();
    }
  }

  /** How the archive is opened. */
  public ArchiveSettings settings() {
    return ArchiveSettings.standard();
  }

  /** Skips the test where the engine lacks the capability. */
  protected final void needs(Capability capability) {
    Optional<String> lack = engine.lacks(capability);
    assumeTrue(lack.isEmpty(), () -> capability + ": " + lack.orElseThrow());
  }

  /** Whether the engine has a capability without which a test tells less. */
  protected final boolean has(Capability capability) {
    return engine.lacks(capability).isEmpty();
  }

  public final void reopen() {
    reopen(settings());
  }

  protected final void reopen(ArchiveSettings settings) {
    archive.close();
    archive = engine.open(NAME, settings);
  }

  /** Opens the same archive for writing once more. */
  protected final Archive secondWriter() {
    needs(Capability.SINGLE_WRITER);
    return engine.open(NAME, settings());
  }

  /** The same archive, opened for reading. */
  protected final Archive reader() {
    return reader(NAME);
  }

  protected final Archive reader(String name) {
    needs(Capability.READ_ONLY);
    return engine.openReadOnly(name, ArchiveSettings.standard());
  }

  /** Another archive. */
  protected final Archive other(String name, ArchiveSettings settings) {
    return engine.open(name, settings);
  }

  protected final List<String> articles(ArticleCriterion criterion) {
    return articles(ArticleSearch.of(criterion));
  }

  protected final List<String> articles(ArticleSearch search) {
    return archive.search(search).hits().stream().map(hit -> hit.article().id()).toList();
  }

  protected final List<Integer> quotations(QuotationCriterion criterion) {
    return archive.search(QuotationSearch.of(criterion)).hits().stream()
        .map(QuotationHit::number)
        .sorted()
        .toList();
  }
}
