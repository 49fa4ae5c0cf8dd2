/** Quotidian: searches a news archive by who said what, when, about what. */
@org.jspecify.annotations.NullMarked
module dev.quotidian {
  requires static org.jspecify;
  requires transitive org.apache.lucene.core; // of its types, one alone is asked for: Analyzer
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.queries;
  requires org.apache.lucene.queryparser;
  requires org.apache.lucene.facet;
  requires org.apache.lucene.highlighter;
  requires org.apache.lucene.join;
  requires tools.jackson.core;
  requires static info.picocli;
  requires static opensearch.java;
  requires static org.apache.httpcomponents.client5.httpclient5;
  requires static org.apache.httpcomponents.core5.httpcore5;
  requires static jakarta.json;
  requires static java.logging;
  requires static com.fasterxml.jackson.databind;
  requires static tools.jackson.databind;

  exports dev.quotidian;
  exports dev.quotidian.annotate;
  exports dev.quotidian.annotate.directory;
  exports dev.quotidian.annotate.topic.model;
  exports dev.quotidian.annotate.topic.rule;
  exports dev.quotidian.archive;
  exports dev.quotidian.archive.cluster;
  exports dev.quotidian.archive.reading;
  exports dev.quotidian.archive.vector;
  exports dev.quotidian.article;
  exports dev.quotidian.ingest;
  exports dev.quotidian.json;
  exports dev.quotidian.json.jackson;
  exports dev.quotidian.query;
  exports dev.quotidian.query.field;
  exports dev.quotidian.query.group;
  exports dev.quotidian.query.hint;
  exports dev.quotidian.query.json;
  exports dev.quotidian.query.language;
  exports dev.quotidian.query.parser;
  exports dev.quotidian.query.result;
  exports dev.quotidian.query.suggest;
  exports dev.quotidian.query.synonym;
  exports dev.quotidian.taxonomy;

  provides com.fasterxml.jackson.databind.Module with
      dev.quotidian.json.jackson.QuotidianJackson2Module;
  provides tools.jackson.databind.JacksonModule with
      dev.quotidian.json.jackson.QuotidianJackson3Module;

  opens dev.quotidian.cli to
      info.picocli;
}
