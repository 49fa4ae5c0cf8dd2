package dev.quotidian.benchmarks.trial;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The processor's time of more than one thread. */
public final class Cpu {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private Cpu() {}

  /** What is measured. */
  public interface Work {
    /** Does it. */
    void run() throws Exception;
  }

  /**
   * Of all threads that live before and after, Java's own left out, in nanoseconds: for what is
   * short.
   */
  public static Spent ofThreads(Work work) throws Exception {
    double clock = System.nanoTime();
    double cpu = threads();
    work.run();
    return new Spent(threads() - cpu, System.nanoTime() - clock);
  }

  /** Of the thread that calls, in nanoseconds. */
  public static Spent ofThisThread(Work work) throws Exception {
    double clock = System.nanoTime();
    double cpu = THREADS.getCurrentThreadCpuTime();
    work.run();
    return new Spent(THREADS.getCurrentThreadCpuTime() - cpu, System.nanoTime() - clock);
  }

  private static double threads() {
    double sum = 0;
    for (long id : THREADS.getAllThreadIds()) {
      sum += Math.max(0, THREADS.getThreadCpuTime(id));
    }
    return sum;
  }

  /** Of the whole process, in steps of ten milliseconds: for what is long. */
  public static Spent ofProcess(Work work) throws Exception {
    double clock = System.nanoTime();
    double cpu = SYSTEM.getProcessCpuTime();
    work.run();
    return new Spent(SYSTEM.getProcessCpuTime() - cpu, System.nanoTime() - clock);
  }
}
