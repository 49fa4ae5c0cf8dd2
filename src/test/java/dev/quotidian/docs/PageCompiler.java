package dev.quotidian.docs;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/** Compiles the Java of pages against the class path of the tests. */
final class PageCompiler {
  private PageCompiler() {}

  /**
   * Compiles a page's program.
   *
   * @param folder for the source and the classes
   * @throws AssertionError if it does not compile; the message tells page and line of each error
   */
  static Class<?> compile(PageProgram program, Path folder) throws IOException {
    compile(PageProgram.CLASS, program.source(), folder, program::place);
    URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()});
    try {
      return loader.loadClass(PageProgram.CLASS);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * Compiles a class.
   *
   * @param places tells where a line of the source is from
   */
  static void compile(String name, String source, Path folder, LongFunction<String> places)
      throws IOException {
    Path file = Files.writeString(folder.resolve(name + ".java"), source);
    StringWriter messages = new StringWriter();
    PrintWriter out = new PrintWriter(messages);
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    int code =
        javac.run(
            out,
            out,
            "--release=21",
            "-proc:none",
            "-Werror",
            "-Xlint:deprecation,removal,unchecked",
            "-encoding",
            "UTF-8",
            "-d",
            folder.toString(),
            "-cp",
            classPath(),
            file.toString());
    if (code != 0) {
      throw new AssertionError("does not compile:\n" + placed(messages.toString(), file, places));
    }
  }

  private static String placed(String messages, Path file, LongFunction<String> places) {
    return Pattern.compile(Pattern.quote(file.toString()) + ":(\\d+)")
        .matcher(messages)
        .replaceAll(match -> places.apply(Long.parseLong(match.group(1))));
  }

  private static String classPath() {
    String tests = System.getProperty("surefire.test.class.path", "");
    return tests.isEmpty() ? System.getProperty("java.class.path", "") : tests;
  }
}
