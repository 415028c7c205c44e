package org.pingyi.evaluation.commandline.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rectification.LedgerExport;
import org.pingyi.evaluation.roster.Roster;

/** What a scheme calls objects and criteria, but for those that it calls by their ids. */
final class SchemeTitles {

  private final Map<String, Text> objects = new HashMap<>();
  private final Map<String, Text> criteria = new HashMap<>();

  SchemeTitles(EvaluationScheme scheme) {
    scheme.objects().map(Roster::objects).ifPresent(this::putAll);
    scheme.criteria().stream()
        .flatMap(Criterion::tree)
        .forEach(criterion -> put(criteria, criterion.id(), criterion.title()));
  }

  private void putAll(Collection<EvaluationObject> all) {
    all.forEach(object -> put(objects, object.id(), object.title()));
  }

  private static void put(Map<String, Text> titles, String id, Text title) {
    if (!title.equals(Text.of(id))) {
      titles.put(id, title);
    }
  }

  /** Objects may be persons, whom everybody is not told by their names. */
  LedgerExport in(LedgerExport export, boolean isPublic) {
    return export.titled(isPublic ? Map.of() : objects, criteria);
  }
}
