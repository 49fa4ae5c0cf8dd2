package dev.quotidian.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the texts are that are measured on. */
public final class BenchmarkFolders {
  private static final List<String> USUAL = List.of("../shared/eval", "../../shared/eval");

  private BenchmarkFolders() {}

  /** The evaluation data, if it is on this machine. */
  public static Optional<Path> evaluation() {
    return find("evaluation", USUAL);
  }

  /**
   * The evaluation data.
   *
   * @param what what is wanted of it
   * @param usage the command that names another place
   * @throws MissingDataException if it is not on this machine
   */
  public static Path required(String what, String usage) {
    return evaluation()
        .orElseThrow(
            () ->
                new MissingDataException(
                    "There is no folder of evaluation data beside the project ("
                        + Path.of(USUAL.getFirst()).toAbsolutePath().normalize()
                        + "), from which the "
                        + what
                        + " are read; name the folder with -Devaluation=FOLDER before -jar, or use: "
                        + usage));
  }

  /**
   * The project's own test articles.
   *
   * @throws MissingDataException if they are not found
   */
  public static Path fixtures() {
    return find("fixtures", List.of("index-fixtures/articles", "../index-fixtures/articles"))
        .orElseThrow(
            () ->
                new MissingDataException(
                    "There is no index-fixtures/articles here; run from the project's folder, or"
                        + " name the folder with -Dfixtures=FOLDER"));
  }

  /** Where results are written, made if need be. */
  public static Path results() throws java.io.IOException {
    Path here = Path.of("benchmarks");
    return Files.createDirectories(
        (Files.isDirectory(here) ? here : Path.of("")).resolve("target"));
  }

  private static Optional<Path> find(String property, List<String> usual) {
    String told = System.getProperty(property);
    if (told != null && !Files.isDirectory(Path.of(told))) {
      throw new MissingDataException(
          "-D" + property + "=" + told + " is no folder; name one that there is, or leave it out");
    }
    return (told == null ? usual : List.of(told))
        .stream().map(Path::of).filter(Files::isDirectory).findFirst();
  }
}
