/**
 * What all columns of annotation share of attributions: ids of rules, quotations as token ranges.
 */
package dev.quotidian.annotate.shared;
