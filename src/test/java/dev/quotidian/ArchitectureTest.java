package dev.quotidian;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** The floors of ARCHITECTURE.md: imports run downward, never back, never in a circle. */
@AnalyzeClasses(packages = "dev.quotidian", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

  @ArchTest
  static final ArchRule floors =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("cli")
          .definedBy("dev.quotidian.cli..")
          .layer("entry")
          .definedBy("dev.quotidian")
          .layer("lucene")
          .definedBy("dev.quotidian.lucene..")
          .layer("opensearch")
          .definedBy("dev.quotidian.opensearch..")
          .layer("archive")
          .definedBy("dev.quotidian.archive..")
          .layer("index")
          .definedBy("dev.quotidian.index..")
          .layer("query")
          .definedBy("dev.quotidian.query..")
          .layer("annotate")
          .definedBy("dev.quotidian.annotate..")
          .layer("ingest")
          .definedBy("dev.quotidian.ingest..")
          .layer("text")
          .definedBy("dev.quotidian.text..")
          .layer("article")
          .definedBy("dev.quotidian.article..")
          .layer("taxonomy")
          .definedBy("dev.quotidian.taxonomy..")
          .layer("json")
          .definedBy("dev.quotidian.json..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("entry")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("lucene")
          .mayOnlyBeAccessedByLayers("opensearch", "entry")
          .whereLayer("opensearch")
          .mayOnlyBeAccessedByLayers("entry")
          .whereLayer("json")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("archive")
          .mayOnlyBeAccessedByLayers("lucene", "opensearch", "entry", "json", "cli")
          .whereLayer("index")
          .mayOnlyBeAccessedByLayers("lucene", "opensearch")
          .whereLayer("query")
          .mayOnlyBeAccessedByLayers(
              "index", "archive", "lucene", "opensearch", "entry", "json", "cli")
          .whereLayer("annotate")
          .mayOnlyBeAccessedByLayers("lucene", "opensearch", "archive", "entry", "cli")
          .whereLayer("ingest")
          .mayOnlyBeAccessedByLayers("entry", "cli")
          .whereLayer("text")
          .mayOnlyBeAccessedByLayers("annotate", "index", "lucene")
          .whereLayer("taxonomy")
          .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule noCircles =
      slices().matching("dev.quotidian.(**)").should().beFreeOfCycles();

  /** But for one method of the entry point, by which apps bring an analyser of Lucene. */
  @ArchTest
  static final ArchRule luceneStaysInTheEngineTheIndexAndTheParser =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "dev.quotidian.lucene..",
              "dev.quotidian.opensearch..",
              "dev.quotidian.index..",
              "dev.quotidian.query.parser..")
          .and()
          .doNotHaveFullyQualifiedName("dev.quotidian.Quotidian")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule theClientOfOpenSearchStaysInItsRoom =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.quotidian.opensearch.client..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.opensearch..", "org.apache.hc..", "jakarta.json..");
}
