/** Criteria and searches as JSON. */
package dev.quotidian.query.json;
