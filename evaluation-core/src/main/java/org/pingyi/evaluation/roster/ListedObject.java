package org.pingyi.evaluation.roster;

import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.EvaluationObject;

/** An object and the row that lists it. */
record ListedObject(EvaluationObject object, Place place) {}
