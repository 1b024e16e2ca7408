package io.github.splunkoncall.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Who takes the fake in process alone gets no library. */
class InProcessAloneTest {

  @Test
  void theFakeNeedsNothingButTheTwoModules() throws Exception {
    try (ClassPath two = twoModules()) {
      for (String library :
          List.of(
              "org.junit.jupiter.api.Test",
              "org.assertj.core.api.Assertions",
              "retrofit2.Retrofit",
              "com.squareup.moshi.Moshi",
              "okhttp3.OkHttpClient",
              "io.github.splunkoncall.retrofit.SplunkOnCallClient")) {
        assertThatExceptionOfType(ClassNotFoundException.class)
            .as(library)
            .isThrownBy(() -> two.loadClass(library));
      }

      assertThat(run(two, AcknowledgesAnIncident.class)).isEqualTo("ACKED");
    }
  }

  @Test
  void theServerSaysWhatItNeeds() throws Exception {
    try (ClassPath two = twoModules()) {
      assertThatIllegalStateException()
          .isThrownBy(() -> run(two, StartsAServer.class))
          .withMessage(
              "The HTTP door of the fake needs splunk-on-call-sdk-retrofit on the class path");
    }
  }

  @Test
  void ofTheDependenciesOfTheTestkitOnlyCoreReachesUsers() throws Exception {
    NodeList dependencies =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(Path.of("pom.xml").toFile())
            .getElementsByTagName("dependency");
    List<String> reaching = new ArrayList<>();
    for (int i = 0; i < dependencies.getLength(); i++) {
      Element dependency = (Element) dependencies.item(i);
      if (!text(dependency, "optional").equals("true")
          && !List.of("test", "provided").contains(text(dependency, "scope"))) {
        reaching.add(text(dependency, "artifactId"));
      }
    }

    assertThat(dependencies.getLength()).isGreaterThan(5);
    assertThat(reaching).containsExactly("splunk-on-call-sdk-core");
  }

  private static String text(Element element, String tag) {
    NodeList found = element.getElementsByTagName(tag);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }

  /** Core and the testkit, and the directory of these tests for the two programs below. */
  private static ClassPath twoModules() {
    return ClassPath.of(
        List.of(), SplunkOnCallApi.class, FakeSplunkOnCall.class, InProcessAloneTest.class);
  }

  private static Object run(ClassPath two, Class<?> program) throws Exception {
    Class<?> there = two.loadClass(program.getName());
    assertThat(there).isNotSameAs(program);
    return ((Supplier<?>) there.getConstructor().newInstance()).get();
  }

  /** What a user does who has nothing else. */
  public static final class AcknowledgesAnIncident implements Supplier<String> {
    @Override
    public String get() {
      FakeSplunkOnCall fake = FakeSplunkOnCall.create(organisation -> organisation.users("ana"));
      SplunkOnCallApi api = fake.api("ana");
      String number = api.triggerAlarm("Down", "503", IncidentTarget.user("ana")).number();
      api.acknowledgeIncident(number);
      return fake.incident(number).phase().text();
    }
  }

  /** What that user should not do. */
  public static final class StartsAServer implements Supplier<String> {
    @Override
    public String get() {
      return FakeSplunkOnCall.create().startServer().url().toString();
    }
  }
}
