/** Relation extraction: roles and affiliations, as in "Energy Minister Lena Okafor of Norland". */
@org.jspecify.annotations.NullMarked
package dev.quotidian.annotate.speaker.role;
