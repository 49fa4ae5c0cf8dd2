/**
 * The settings of archives on an OpenSearch cluster, and what only those refuse.
 *
 * <p>Not exported yet: no archive can be opened by them before the engine does all that the
 * interface asks.
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.archive.cluster;
