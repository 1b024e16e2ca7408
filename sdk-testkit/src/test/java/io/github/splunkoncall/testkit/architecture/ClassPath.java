package io.github.splunkoncall.testkit.architecture;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.stream.Stream;

/** A class path of our own choice beside that of the tests. */
public final class ClassPath extends URLClassLoader {
  private final List<String> shared;

  private ClassPath(List<String> shared, URL... urls) {
    super(urls, ClassLoader.getPlatformClassLoader());
    this.shared = shared;
  }

  /**
   * What these classes lie beside, loaded anew, and of the class path of the tests only the
   * packages that begin so.
   */
  public static ClassPath of(List<String> shared, Class<?>... beside) {
    return new ClassPath(
        shared,
        Stream.of(beside)
            .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
            .toArray(URL[]::new));
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    return shared.stream().anyMatch(name::startsWith)
        ? ClassPath.class.getClassLoader().loadClass(name)
        : super.findClass(name);
  }
}
