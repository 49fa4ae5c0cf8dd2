package dev.quotidian.behaviour;

import static dev.quotidian.behaviour.Ceasefire.ANNOTATIONS;
import static dev.quotidian.behaviour.Ceasefire.ARTICLE;
import static dev.quotidian.behaviour.Ceasefire.OTHER;

import org.junit.jupiter.api.BeforeEach;

/** An archive of two articles. */
abstract class TwoArticles extends BehaviourHarness {
  TwoArticles(ArchiveFactory engine, Capability... needed) {
    super(engine, needed);
  }

  @BeforeEach
  final void addTwoArticles() {
    archive.add(ARTICLE, ANNOTATIONS);
    archive.add(OTHER);
    archive.commit();
  }
}
