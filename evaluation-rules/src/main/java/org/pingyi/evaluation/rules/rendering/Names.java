package org.pingyi.evaluation.rules.rendering;

import java.util.LinkedHashMap;
import java.util.Map;

/** What people read for the ids of a report: the titles that its explanations hold, or the ids. */
final class Names {

  private final Map<String, String> objects = new LinkedHashMap<>();
  private final Map<String, String> criteria = new LinkedHashMap<>();
  private final Map<String, String> groups = new LinkedHashMap<>();
  private final Map<String, String> grades = new LinkedHashMap<>();

  Names(Value report) {
    for (Value object : report.items("objects")) {
      object
          .get("explanation")
          .text("title")
          .ifPresent(title -> objects.put(object.need("object"), title));
    }
    Value premises = report.get("explanation").get("premises");
    criteria(premises);
    premises.items("raters").forEach(each -> groups.put(each.need("group"), each.need("title")));
    premises.items("grades").forEach(each -> grades.put(each.need("grade"), each.need("title")));
  }

  private void criteria(Value parent) {
    for (Value criterion : parent.items("criteria")) {
      criteria.put(criterion.need("criterion"), criterion.need("title"));
      criteria(criterion);
    }
  }

  String object(String id) {
    return objects.getOrDefault(id, id);
  }

  String criterion(String id) {
    return criteria.getOrDefault(id, id);
  }

  String group(String id) {
    return groups.getOrDefault(id, id);
  }

  String grade(String id) {
    return grades.getOrDefault(id, id);
  }
}
