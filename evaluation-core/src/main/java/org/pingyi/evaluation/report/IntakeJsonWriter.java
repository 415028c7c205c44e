package org.pingyi.evaluation.report;

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

  private final JsonWriter json;

  IntakeJsonWriter(JsonWriter json) {
    this.json = json;
  }

  void write(IntakeResult intake) throws IOException {
    json.startObject();
    json.field("papers", intake.papers());
    json.field("root", intake.root());
    json.startObject("reconciliation");
    reconciliation(intake.reconciliation());
    json.endObject();
    json.endObject();
  }

  private void reconciliation(Reconciliation reconciliation) throws IOException {
    json.list("groups", reconciliation.groups(), this::group);
    json.list("passes", reconciliation.passes(), this::issued);
    json.list("entered", reconciliation.entered(), this::entered);
    reasons("unattributed", reconciliation.unattributed());
  }

  private void group(GroupReconciliation group) throws IOException {
    json.field("group", group.group());
    passes(group.passes());
    json.field("received", group.papers().received());
    json.field("counted", group.papers().counted());
    json.field("superseded", group.papers().superseded());
    json.field("rejected", group.papers().rejections());
    reasons("reasons", group.papers().rejected());
  }

  private void issued(IssuedBatch batch) throws IOException {
    json.field("batch", batch.batch());
    json.field("group", batch.group());
    passes(batch.passes());
  }

  private void entered(EnteredBatch batch) throws IOException {
    json.field("batch", batch.batch());
    json.field("group", batch.group());
    json.field("channel", batch.channel());
    NullableFields.number(json, "issued", batch.issued());
    json.field("returned", batch.returned());
    json.field("valid", batch.valid());
    json.field("invalid", batch.invalid());
    reasons("reasons", batch.papers().rejected());
  }

  private void passes(PassCounts passes) throws IOException {
    json.field("issued", passes.issued());
    json.field("reissued", passes.reissued());
    json.field("revoked", passes.revoked());
    json.field("used", passes.used());
  }

  private void reasons(String name, Map<RejectionReason, Long> reasons) throws IOException {
    json.startObject(name);
    for (Map.Entry<RejectionReason, Long> reason : reasons.entrySet()) {
      json.field(reason.getKey().code(), reason.getValue());
    }
    json.endObject();
  }
}
