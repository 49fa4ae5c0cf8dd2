/**
 * What all columns of annotation share of attributions: ids of rules, quotations as token ranges.
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.annotate.shared;
