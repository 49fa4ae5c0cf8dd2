package dev.quotidian.benchmarks;

import dev.quotidian.benchmarks.trial.FreshJvm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * What a figure was measured with.
 *
 * @param commit the commit of the project, with {@code +} where files differ from it; empty where
 *     git does not tell
 * @param java the Java virtual machine
 * @param system the operating system and its architecture
 * @param processors the number of processors
 * @param when when it was measured, UTC
 */
public record MachineInfo(String commit, String java, String system, int processors, Instant when) {

  /** This machine, now. */
  public static MachineInfo here() {
    String java = System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version");
    String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    return new MachineInfo(
        described(),
        java,
        system,
        Runtime.getRuntime().availableProcessors(),
        Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  private static String described() {
    try {
      Process git =
          new ProcessBuilder("git", "describe", "--always", "--dirty=+", "--exclude=*").start();
      return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException withoutGit) {
      return "";
    }
  }

  /** In a line. */
  @Override
  public String toString() {
    return "%s; %d processors, %s; commit %s; %s"
        .formatted(java, processors, system, commit.isEmpty() ? "unknown" : commit, when);
  }

  /** As members of a report. */
  public Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("when", when.toString());
    json.put("commit", commit);
    json.put("java", java);
    json.put("collector", FreshJvm.COLLECTOR);
    json.put("system", system);
    json.put("processors", processors);
    return json;
  }

  /** Writes it as properties of the object being written. */
  public void write(JsonGenerator json) {
    json.writeStringProperty("commit", commit);
    json.writeStringProperty("java", java);
    json.writeStringProperty("system", system);
    json.writeNumberProperty("processors", processors);
    json.writeStringProperty("when", when.toString());
  }
}
