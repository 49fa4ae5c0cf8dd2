package dev.quotidian.annotate;

import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassReader;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassWriter;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Label;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.MethodVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Opcodes;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;

/**
 * Loads the classes of the annotators anew, so that every jump backwards in them, which is every
 * turn of a loop, is counted: the work of a text, the same on every machine.
 */
public final class LoopCounter extends ClassLoader {
  private static final String COUNTED = "dev.quotidian.";
  private static long turns;

  LoopCounter() {
    super(LoopCounter.class.getClassLoader());
  }

  /** Called by the counted classes. */
  public static void turn() {
    turns++;
  }

  /** How often the loops within {@code work} turn. */
  static long of(Runnable work) {
    long before = turns;
    work.run();
    return turns - before;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(COUNTED) || name.equals(LoopCounter.class.getName())) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? counted(name) : loaded;
    }
  }

  private Class<?> counted(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      ClassWriter writer = new ClassWriter(0);
      new ClassReader(in).accept(new CountingClass(writer), 0);
      byte[] bytes = writer.toByteArray();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  private static final class CountingClass extends ClassVisitor {
    CountingClass(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String type, String signature, String[] exceptions) {
      return new CountingMethod(super.visitMethod(access, name, type, signature, exceptions));
    }
  }

  private static final class CountingMethod extends MethodVisitor {
    private final Set<Label> passed = new HashSet<>();

    CountingMethod(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitLabel(Label label) {
      passed.add(label);
      super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int code, Label target) {
      if (passed.contains(target)) {
        String owner = LoopCounter.class.getName().replace('.', '/');
        super.visitMethodInsn(Opcodes.INVOKESTATIC, owner, "turn", "()V", false);
      }
      super.visitJumpInsn(code, target);
    }
  }
}
