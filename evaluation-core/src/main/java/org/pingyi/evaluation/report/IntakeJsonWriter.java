package org.pingyi.evaluation.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.pingyi.evaluation.tally.EnteredBatch;
import org.pingyi.evaluation.tally.GroupReconciliation;
import org.pingyi.evaluation.tally.IssuedBatch;
import org.pingyi.evaluation.tally.PassCounts;
import org.pingyi.evaluation.tally.Reconciliation;
import org.pingyi.evaluation.tally.RejectionReason;

/** Writes what a ballot box was closed with. */
final class IntakeJsonWriter {

  private final JsonGenerator json;
  private final JsonLayout layout;

  IntakeJsonWriter(JsonGenerator json, JsonLayout layout) {
    this.json = json;
    this.layout = layout;
  }

  void write(IntakeResult intake) throws IOException {
    json.writeStartObject();
    json.writeNumberField("papers", intake.papers());
    json.writeStringField("root", intake.root());
    json.writeObjectFieldStart("reconciliation");
    reconciliation(intake.reconciliation());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void reconciliation(Reconciliation reconciliation) throws IOException {
    layout.list(json, "groups", reconciliation.groups(), this::group);
    layout.list(json, "passes", reconciliation.passes(), this::issued);
    layout.list(json, "entered", reconciliation.entered(), this::entered);
    reasons("unattributed", reconciliation.unattributed());
  }

  private void group(GroupReconciliation group) throws IOException {
    json.writeStringField("group", group.group());
    passes(group.passes());
    json.writeNumberField("received", group.papers().received());
    json.writeNumberField("counted", group.papers().counted());
    json.writeNumberField("superseded", group.papers().superseded());
    json.writeNumberField("rejected", group.papers().rejections());
    reasons("reasons", group.papers().rejected());
  }

  private void issued(IssuedBatch batch) throws IOException {
    json.writeStringField("batch", batch.batch());
    json.writeStringField("group", batch.group());
    passes(batch.passes());
  }

  private void entered(EnteredBatch batch) throws IOException {
    json.writeStringField("batch", batch.batch());
    json.writeStringField("group", batch.group());
    json.writeStringField("channel", batch.channel());
    NullableFields.number(json, "issued", batch.issued());
    json.writeNumberField("returned", batch.returned());
    json.writeNumberField("valid", batch.valid());
    json.writeNumberField("invalid", batch.invalid());
    reasons("reasons", batch.papers().rejected());
  }

  private void passes(PassCounts passes) throws IOException {
    json.writeNumberField("issued", passes.issued());
    json.writeNumberField("reissued", passes.reissued());
    json.writeNumberField("revoked", passes.revoked());
    json.writeNumberField("used", passes.used());
  }

  private void reasons(String name, Map<RejectionReason, Long> reasons) throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<RejectionReason, Long> reason : reasons.entrySet()) {
      json.writeNumberField(reason.getKey().code(), reason.getValue());
    }
    json.writeEndObject();
  }
}
