/**
 * The settings of archives on an OpenSearch cluster, and what only those refuse.
 *
 * <p>Incubating: it may change in any minor version.
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.archive.cluster;
