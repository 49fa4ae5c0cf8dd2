/**
 * What can be asked, as data: criteria, the query string, searches, hits, facets, timelines. No
 * engine.
 */
package dev.quotidian.query;
