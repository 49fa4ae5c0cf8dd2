package dev.quotidian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LauncherTest {
  private static final String JAVA = File.separatorChar == '\\' ? "java.exe" : "java";

  @TempDir Path folder;

  @Test
  void takesTheNewestOfThoseInstalled() throws IOException {
    home("jvm/java-17", "17.0.15");
    home("jvm/java-21", "21.0.2");
    Path newest = home("jdks/jdk-25.jdk/Contents/Home", "25");
    assertEquals(Optional.of(newest.resolve("bin").resolve(JAVA)), finder(Map.of()).find());
  }

  @Test
  void theEnvironmentGoesFirstIfItsJavaIsNewEnough() throws IOException {
    Path old = home("old", "1.8.0_402");
    Path chosen = home("chosen", "21");
    home("jvm/java-25", "25.0.1");
    Map<String, String> environment =
        Map.of("QUOTIDIAN_JAVA", old.toString(), "JAVA_HOME", chosen.toString());
    assertEquals(Optional.of(chosen.resolve("bin").resolve(JAVA)), finder(environment).find());
  }

  @Test
  void theEnvironmentMayNameTheExecutable() throws IOException {
    Path java = home("chosen", "22-ea").resolve("bin").resolve(JAVA);
    assertEquals(Optional.of(java), finder(Map.of("QUOTIDIAN_JAVA", java.toString())).find());
  }

  @Test
  void whatIsNoJavaIsPassedOver() throws IOException {
    home("jvm/java-17", "17.0.15");
    home("jvm/strange", "unknown");
    Files.delete(home("jvm/broken", "25").resolve("bin").resolve(JAVA));
    Files.createDirectories(folder.resolve("jvm/empty"));
    JavaFinder finder = finder(Map.of("JAVA_HOME", "/nowhere", "JDK_HOME", ""));
    assertEquals(Optional.empty(), finder.find());
    String message = finder.nothingFound("17.0.15");
    assertTrue(
        message.startsWith("Quotidian needs Java 21 or newer; this is Java 17.0.15"), message);
    assertTrue(message.contains(folder.resolve("jvm") + ", " + folder.resolve("jdks")), message);
  }

  @Test
  void settingsOfTheOldJavaArePassedOnButNotItsAgents() {
    List<String> given =
        List.of("-Dx=a b", "-Xmx1g", "-agentlib:jdwp=x", "-javaagent:y", "--add-opens=z", "-ea");
    assertEquals(
        List.of(
            "/j/bin/java",
            "-Dx=a b",
            "-Xmx1g",
            "-ea",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            "q.jar",
            "dev.quotidian.cli.Main",
            "quotes",
            ""),
        Launcher.command(
            Path.of("/j/bin/java"),
            given,
            "q.jar",
            "dev.quotidian.cli.Main",
            new String[] {"quotes", ""}));
  }

  private JavaFinder finder(Map<String, String> environment) {
    return new JavaFinder(
        environment,
        List.of(folder.resolve("jvm"), folder.resolve("jdks"), folder.resolve("none")));
  }

  private Path home(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    Files.createDirectories(home.resolve("bin"));
    Path java = Files.createFile(home.resolve("bin").resolve(JAVA));
    assertTrue(java.toFile().setExecutable(true));
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
    return home;
  }
}
