/** Roles and affiliations beside a name: "Energy Minister Lena Okafor of Norland". */
package dev.quotidian.annotate.speaker.role;
