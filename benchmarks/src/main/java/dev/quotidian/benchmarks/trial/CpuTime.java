package dev.quotidian.benchmarks.trial;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.Map;

/** The CPU time of more than one thread. */
public final class CpuTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private CpuTime() {}

  /** What is measured. */
  public interface Work {
    /** Does it. */
    void run() throws Exception;
  }

  /**
   * Of all threads that live after it, Java's own left out, in nanoseconds: for what is short.
   * Those that end meanwhile are not counted.
   */
  public static TrialTime ofThreads(Work work) throws Exception {
    double clock = System.nanoTime();
    Map<Long, Long> before = threads();
    work.run();
    double cpu = 0;
    for (Map.Entry<Long, Long> thread : threads().entrySet()) {
      cpu += thread.getValue() - before.getOrDefault(thread.getKey(), 0L);
    }
    return new TrialTime(cpu, System.nanoTime() - clock);
  }

  /** Of the thread that calls, in nanoseconds. */
  public static TrialTime ofThisThread(Work work) throws Exception {
    double clock = System.nanoTime();
    double cpu = THREADS.getCurrentThreadCpuTime();
    work.run();
    return new TrialTime(THREADS.getCurrentThreadCpuTime() - cpu, System.nanoTime() - clock);
  }

  private static Map<Long, Long> threads() {
    Map<Long, Long> spent = new HashMap<>();
    for (long id : THREADS.getAllThreadIds()) {
      spent.put(id, Math.max(0, THREADS.getThreadCpuTime(id)));
    }
    return spent;
  }

  /** Of the whole process, in steps of ten milliseconds: for what is long. */
  public static TrialTime ofProcess(Work work) throws Exception {
    double clock = System.nanoTime();
    double cpu = SYSTEM.getProcessCpuTime();
    work.run();
    return new TrialTime(SYSTEM.getProcessCpuTime() - cpu, System.nanoTime() - clock);
  }
}
