package dev.quotidian.behaviour;

import dev.quotidian.archive.Archive;
import dev.quotidian.archive.ArchiveSettings;
import java.util.Optional;

/**
 * Makes archives of one engine for the tests that every engine must pass. Each test has a factory
 * of its own, and closes what it opens; the factory removes what is left behind.
 */
public interface ArchiveFactory {

  /** Opens the archive of this name for writing, with all it had when it was closed. */
  Archive open(String name, ArchiveSettings settings);

  /** Opens the archive of this name for reading. */
  Archive openReadOnly(String name, ArchiveSettings settings);

  /** Why the engine lacks a capability; empty where it has it. */
  default Optional<String> lacks(Capability capability) {
    return Optional.empty();
  }
}
