package org.pingyi.evaluation.faulty;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A plugin as it should not be, as {@code faulty-plugins.yaml} describes it.
 *
 * @param id what the fault is called
 * @param en what is wrong with it
 * @param zh the same in Chinese
 * @param kind what it would be
 * @param type how its class is declared, where it is not as it should be
 * @param code members of its class
 * @param jar what is done to its jar
 * @param scheme how a scheme uses it
 * @param caught what catches it
 * @param says the error
 */
public record FaultyPlugin(
    String id,
    String en,
    String zh,
    FaultyKind kind,
    Optional<String> type,
    Optional<String> code,
    Optional<FaultyJar.Change> jar,
    Optional<String> scheme,
    Caught caught,
    String says) {

  /** What catches a fault. */
  public enum Caught {
    /** When plugins are found. */
    @JsonProperty("discovery")
    DISCOVERY("when plugins are found", "发现插件时"),
    /** When a scheme is read. */
    @JsonProperty("reading")
    READING("when a scheme is read", "读取方案时"),
    /** When ballots are counted. */
    @JsonProperty("counting")
    COUNTING("when ballots are counted", "计票时"),
    /** When a tally is evaluated. */
    @JsonProperty("evaluation")
    EVALUATION("in the evaluation", "评议计算时"),
    /** When a report is explained. */
    @JsonProperty("explanation")
    EXPLANATION("when the report is explained", "说明报告时"),
    /** When two reports are compared. */
    @JsonProperty("comparison")
    COMPARISON("when reports are compared", "比较报告时"),
    /** By the tests that a rule author inherits. */
    @JsonProperty("test-kit")
    TEST_KIT("by the test kit", "测试套件");

    private final String en;
    private final String zh;

    Caught(String en, String zh) {
      this.en = en;
      this.zh = zh;
    }

    /** Returns when it is caught, in both languages. */
    public String words() {
      return en + " " + zh;
    }
  }

  /** Returns all of them, in the order of the file. */
  public static List<FaultyPlugin> all() {
    try (InputStream in =
        Objects.requireNonNull(FaultyPlugin.class.getResourceAsStream("/faulty-plugins.yaml"))) {
      Object all = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
      return List.of(mapper.convertValue(all, FaultyPlugin[].class));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public String toString() {
    return id;
  }
}
