/** The schema as a mapping of OpenSearch, and Lucene documents as JSON that fits it. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.opensearch.mapping;
