package org.pingyi.evaluation.count;

import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.tally.RejectionReason;

/** Why a ballot is rejected, shared by all that are rejected for it. */
record Refusal(RejectionReason reason, Text detail) {}
