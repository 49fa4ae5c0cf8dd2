/** The language of the articles: the one object that a second language would be a second one of. */
package dev.quotidian.annotate.language;
