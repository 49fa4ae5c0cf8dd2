/** The command line: a thin face on the library. Only this package prints. */
package dev.quotidian.cli;
