/**
 * Groups of hits, of which a cluster finds the first, and their best hits.
 *
 * <p>What has one value is grouped by field collapsing: it finds the first groups in one search, in
 * any order, whatever number there is. That is refused for what may have several values, and cannot
 * tell in which groups a hit is. There all groups are read from a composite aggregation with the
 * best hit of each, and the first of them are kept: the cluster can order groups by one number
 * alone, not by the keys of a search, unless by a script. The hits of the groups on a page come
 * from one more aggregation in both cases: inner hits of a collapsed search would be a search each.
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.opensearch.group;
