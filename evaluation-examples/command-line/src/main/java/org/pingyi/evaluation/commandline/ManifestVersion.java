package org.pingyi.evaluation.commandline;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest states. */
final class ManifestVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Pingyi.class.getPackage().getImplementationVersion();
    return new String[] {"pingyi " + (version == null ? "(not from a jar)" : version)};
  }
}
