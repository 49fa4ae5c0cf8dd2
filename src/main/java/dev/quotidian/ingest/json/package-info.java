/** The members of annotated articles in JSON, written and read. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.ingest.json;
