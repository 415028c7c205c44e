package org.pingyi.evaluation;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** Leaves out other modules that might lie on the class path. */
final class OnlyCore implements ImportOption {
  @Override
  public boolean includes(Location location) {
    return !location.contains("/org/pingyi/evaluation/rules/");
  }
}
