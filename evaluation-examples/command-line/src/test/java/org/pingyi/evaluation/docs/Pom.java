package org.pingyi.evaluation.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What Maven is told of a module.
 *
 * @param project the root of the file
 */
record Pom(Element project) {

  static Pom read(Path file) {
    try {
      return new Pom(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(file.toFile())
              .getDocumentElement());
    } catch (Exception failure) {
      throw new IllegalStateException(file.toString(), failure);
    }
  }

  /** The artifacts that it depends on, without those of tests. */
  List<String> dependencies() {
    List<String> artifacts = new ArrayList<>();
    NodeList dependencies = project.getElementsByTagName("dependency");
    for (int i = 0; i < dependencies.getLength(); i++) {
      Element dependency = (Element) dependencies.item(i);
      if (!text(dependency, "scope").equals("test")) {
        artifacts.add(text(dependency, "artifactId"));
      }
    }
    return artifacts;
  }

  /**
   * What it is under, as it says itself, or the nearest of its parents in a repository that does.
   */
  List<String> licences(Path repository) {
    NodeList licences = project.getElementsByTagName("license");
    List<String> names = new ArrayList<>();
    for (int i = 0; i < licences.getLength(); i++) {
      names.add(text((Element) licences.item(i), "name").strip());
    }
    return names.isEmpty() ? parent(repository).licences(repository) : names;
  }

  private Pom parent(Path repository) {
    Element parent = (Element) project.getElementsByTagName("parent").item(0);
    String artifact = text(parent, "artifactId").strip();
    String version = text(parent, "version").strip();
    return read(
        repository
            .resolve(text(parent, "groupId").strip().replace('.', '/'))
            .resolve(artifact)
            .resolve(version)
            .resolve(artifact + "-" + version + ".pom"));
  }

  private static String text(Element element, String name) {
    NodeList found = element.getElementsByTagName(name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }
}
