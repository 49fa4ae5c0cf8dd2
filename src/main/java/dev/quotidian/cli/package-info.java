/** The command line: a thin face on the library. Only this package prints. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.cli;
