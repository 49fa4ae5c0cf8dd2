/** Relation extraction: roles and affiliations, as in "Energy Minister Lena Okafor of Norland". */
package dev.quotidian.annotate.speaker.role;
