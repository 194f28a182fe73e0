package org.csplan.examples.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does one task for each of many inputs on all cores, and hands the results over in the order of the inputs. Only a few
 * tasks are ahead of what was handed over, and only as many at a time as the memory is good for.
 *
 * @param <T> an input
 * @param <R> a result
 */
final class InOrder<T, R> {

    /** What reading a large workbook may need; a huge one is tried again alone. */
    private static final long BYTES_A_TASK = 48L << 20;

    private final Function<T, R> task;
    private final BiFunction<T, Throwable, R> failed;

    private InOrder(Function<T, R> task, BiFunction<T, Throwable, R> failed) {
        this.task = task;
        this.failed = failed;
    }

    /**
     * A task for many inputs.
     *
     * @param task what to do, on any thread; if it runs out of memory, it is done again while no other is
     * @param failed the result where the task has thrown
     */
    static <T, R> InOrder<T, R> of(Function<T, R> task, BiFunction<T, Throwable, R> failed) {
        return new InOrder<>(task, failed);
    }

    /** Does the task for all of them, and hands each result over on the caller's thread. */
    void run(List<T> inputs, Consumer<R> results) {
        run(inputs, results, threads(inputs.size()));
    }

    void run(List<T> inputs, Consumer<R> results, int threads) {
        if (threads < 2) {
            inputs.forEach(input -> results.accept(result(input, () -> task.apply(input))));
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads, InOrder::daemon);
        try {
            run(inputs.iterator(), results, pool, 2 * threads);
        } finally {
            pool.shutdownNow();
        }
    }

    private void run(Iterator<T> inputs, Consumer<R> results, ExecutorService pool, int ahead) {
        Deque<Pending<T, R>> window = new ArrayDeque<>();
        while (inputs.hasNext() || !window.isEmpty()) {
            while (inputs.hasNext() && window.size() < ahead) {
                T input = inputs.next();
                window.add(new Pending<>(input, pool.submit(() -> task.apply(input))));
            }
            Pending<T, R> next = window.remove();
            results.accept(result(next.input, () -> next.awaitOrTryAlone(task, window)));
        }
    }

    private R result(T input, Callable<R> attempt) {
        try {
            return attempt.call();
        } catch (Throwable e) {
            return failed.apply(input, e);
        }
    }

    private static int threads(int inputs) {
        long affordable = Math.max(1, Runtime.getRuntime().maxMemory() / BYTES_A_TASK);
        int cores = Runtime.getRuntime().availableProcessors();
        return (int) Math.min(Math.min(inputs, cores), affordable);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "csp");
        thread.setDaemon(true);
        return thread;
    }

    private record Pending<T, R>(T input, Future<R> future) {

        /** The result; if there was no memory for it, that of another attempt, when all others are over. */
        R awaitOrTryAlone(Function<T, R> task, Iterable<Pending<T, R>> others) throws Exception {
            try {
                return await();
            } catch (OutOfMemoryError e) {
                others.forEach(Pending::settle);
                return task.apply(input);
            }
        }

        private R await() throws Exception {
            try {
                return future.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw (Exception) e.getCause();
            }
        }

        /** Waits until the task is over; how it ended is told when its turn comes. */
        private void settle() {
            try {
                await();
            } catch (Throwable e) {
                return;
            }
        }
    }
}
