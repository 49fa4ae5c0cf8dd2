/** What searches answer: hits, facets, timelines, explanations. */
package dev.quotidian.query.result;
