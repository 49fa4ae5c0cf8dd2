package dev.quotidian.cli;

import dev.quotidian.archive.ArchiveSettings;

/**
 * What every command works with.
 *
 * @param io where it reads and prints
 * @param settings how archives are written, and which annotator is used
 * @param opener opens archives
 */
record Context(Io io, ArchiveSettings settings, Opener opener) {}
