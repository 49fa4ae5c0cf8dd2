/** The members of annotated articles in JSON, written and read. */
package dev.quotidian.ingest.json;
