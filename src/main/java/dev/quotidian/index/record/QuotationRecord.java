package dev.quotidian.index.record;

import dev.quotidian.article.DateMention;
import dev.quotidian.article.Entity;
import dev.quotidian.article.Quotation;
import java.util.List;

/**
 * What a hit shows of a quotation. Immutable.
 *
 * @param content what was said, its pieces joined by a space
 * @param about the persons and organisations named in it
 * @param mentioned the dates mentioned in it
 */
public record QuotationRecord(
    Quotation quotation, String content, List<Entity> about, List<DateMention> mentioned) {}
