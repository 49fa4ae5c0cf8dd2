package dev.quotidian.benchmarks.annotate;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * What one thread spent in an iteration. CPU time is reported with wall-clock time because it does
 * not count the time in which another program had the processor.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class AnnotationCounters {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Tokens read. */
  public long tokens;

  /** The CPU time, in nanoseconds. */
  public long cpu;

  /** The clock's time, in nanoseconds. */
  public long clock;

  private long cpuFrom;
  private long clockFrom;

  void begin() {
    clockFrom = System.nanoTime();
    cpuFrom = THREADS.getCurrentThreadCpuTime();
  }

  void end(int read) {
    cpu += THREADS.getCurrentThreadCpuTime() - cpuFrom;
    clock += System.nanoTime() - clockFrom;
    tokens += read;
  }
}
