package org.pingyi.evaluation.testkit;

import java.util.List;
import java.util.function.Supplier;

/**
 * What a plugin writes or says, which is the same each time, in whichever thread and wherever the
 * machine is.
 *
 * @param contract the contract that requires it
 * @param does what the plugin does, as in “it writes”
 * @param text how it is asked
 */
record SameText(PluginContract contract, String does, Supplier<String> text) {

  void eachTime() {
    contract.require(text.get().equals(text.get()), does + " otherwise the second time.");
  }

  void inManyThreads() {
    String alone = text.get();
    List<String> all = Threads.all(text);
    contract.require(
        all.stream().allMatch(alone::equals), does + " otherwise in several threads at once.");
  }

  void anywhere() {
    Surroundings.Said said = Surroundings.hereAndAbroad(text, contract);
    contract.require(
        said.here().equals(said.abroad()),
        does + " otherwise with another default locale or time zone.");
  }
}
