package dev.quotidian.behaviour;

import dev.quotidian.behaviour.field.OwnFieldBehaviour;
import dev.quotidian.behaviour.group.CopyBehaviour;
import dev.quotidian.behaviour.group.GroupBehaviour;
import dev.quotidian.behaviour.hint.HintBehaviour;
import dev.quotidian.behaviour.language.LanguageBehaviour;
import dev.quotidian.behaviour.lifetime.CopyToBehaviour;
import dev.quotidian.behaviour.lifetime.CountingBehaviour;
import dev.quotidian.behaviour.lifetime.DeletionBehaviour;
import dev.quotidian.behaviour.lifetime.StreamBehaviour;
import dev.quotidian.behaviour.meaning.MeaningBehaviour;
import dev.quotidian.behaviour.meaning.MeaningPagesBehaviour;
import dev.quotidian.behaviour.order.OrderBehaviour;
import dev.quotidian.behaviour.order.ScoredOrderBehaviour;
import dev.quotidian.behaviour.suggest.SuggestBehaviour;
import dev.quotidian.behaviour.suggest.SuggestPropertyBehaviour;
import dev.quotidian.behaviour.view.ViewBehaviour;
import dev.quotidian.behaviour.view.ViewMethodsBehaviour;
import dev.quotidian.behaviour.words.ContextBehaviour;
import dev.quotidian.behaviour.words.HighlightedBodyBehaviour;
import dev.quotidian.behaviour.words.SpellingBehaviour;
import dev.quotidian.fixtures.GoldenSearchBehaviour;
import dev.quotidian.fixtures.QuestionBehaviour;
import dev.quotidian.oracle.ConcurrentOracleBehaviour;
import dev.quotidian.oracle.CopyOracleBehaviour;
import dev.quotidian.oracle.GroupOracleBehaviour;
import dev.quotidian.oracle.LanguageOracleBehaviour;
import dev.quotidian.oracle.OracleBehaviour;
import dev.quotidian.oracle.SavedSearchOracleBehaviour;
import dev.quotidian.oracle.ViewOracleBehaviour;
import org.junit.jupiter.api.Nested;

/**
 * What every engine must do. The tests of an engine extend this and say how its archives are
 * opened, and nothing else: each theme is a class of its own, which runs nested in theirs.
 */
public abstract class ArchiveBehaviour implements ArchiveFactory {
  @Nested
  final class Adding extends AddingBehaviour {
    Adding() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class Stream extends StreamBehaviour {
    Stream() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class Deletion extends DeletionBehaviour {
    Deletion() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class CopyTo extends CopyToBehaviour {
    CopyTo() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class Counting extends CountingBehaviour {
    Counting() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class HighlightedBody extends HighlightedBodyBehaviour {
    HighlightedBody() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class View extends ViewBehaviour {
    View() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class ViewMethods extends ViewMethodsBehaviour {
    ViewMethods() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class ViewOracle extends ViewOracleBehaviour {
    ViewOracle() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class Group extends GroupBehaviour {
    Group() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class Copy extends CopyBehaviour {
    Copy() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class Reannotation extends ReannotationBehaviour {
    Reannotation() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class Opening extends OpeningBehaviour {
    Opening() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class Refusal extends RefusalBehaviour {
    Refusal() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class Concurrency extends ConcurrencyBehaviour {
    Concurrency() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class Searching extends SearchingBehaviour {
    Searching() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class Order extends OrderBehaviour {
    Order() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class ScoredOrder extends ScoredOrderBehaviour {
    ScoredOrder() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class Sorting extends SortingBehaviour {
    Sorting() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class Cursor extends CursorBehaviour {
    Cursor() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class Budget extends BudgetBehaviour {
    Budget() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class Highlighting extends HighlightingBehaviour {
    Highlighting() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class Facet extends FacetBehaviour {
    Facet() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class Meaning extends MeaningBehaviour {
    Meaning() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class MeaningPages extends MeaningPagesBehaviour {
    MeaningPages() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class OwnField extends OwnFieldBehaviour {
    OwnField() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class Speaker extends SpeakerBehaviour {
    Speaker() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class Source extends SourceBehaviour {
    Source() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class Topic extends TopicBehaviour {
    Topic() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class Suggest extends SuggestBehaviour {
    Suggest() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class SuggestProperty extends SuggestPropertyBehaviour {
    SuggestProperty() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class SavedSearch extends SavedSearchBehaviour {
    SavedSearch() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class Explanation extends ExplanationBehaviour {
    Explanation() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class RankedSearch extends RankedSearchBehaviour {
    RankedSearch() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class Ranking extends RankingBehaviour {
    Ranking() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class Hints extends HintBehaviour {
    Hints() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class Spelling extends SpellingBehaviour {
    Spelling() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class Context extends ContextBehaviour {
    Context() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class Reranking extends RerankingBehaviour {
    Reranking() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class Languages extends LanguageBehaviour {
    Languages() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class Questions extends QuestionBehaviour {
    Questions() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class GoldenSearch extends GoldenSearchBehaviour {
    GoldenSearch() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class Oracle extends OracleBehaviour {
    Oracle() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class LanguageOracle extends LanguageOracleBehaviour {
    LanguageOracle() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class GroupOracle extends GroupOracleBehaviour {
    GroupOracle() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class CopyOracle extends CopyOracleBehaviour {
    CopyOracle() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class SavedSearchOracle extends SavedSearchOracleBehaviour {
    SavedSearchOracle() {
      super(ArchiveBehaviour.this);
    }
  }

  @Nested
  final class ConcurrentOracle extends ConcurrentOracleBehaviour {
    ConcurrentOracle() {
      super(ArchiveBehaviour.this);
    }
  }
}
