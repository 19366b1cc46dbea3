package fr.continuum.benchmarks.pages;

import fr.continuum.benchmarks.program.Server;
import fr.continuum.benchmarks.program.Server.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// People who read at once, each signed in, each asking for a page, reading it, asking for the next.
///
/// @param people how many
/// @param reading how long each reads a page, on average, before asking for the next
/// @param during how long they stay
record Crowd(int people, Duration reading, Duration during) {

    private static final int SEED = 2026;

    /// Nanoseconds each page took, by its name.
    Map<String, long[]> read(Server server, String login, Map<String, String> pages)
            throws IOException, InterruptedException {
        List<Visitor> visitors = new ArrayList<>();
        for (int one = 0; one < people; one++) {
            visitors.add(server.visitor(login, login + "-demo"));
        }
        Map<String, List<Long>> took = new HashMap<>();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Map<String, List<Long>>>> all = new ArrayList<>();
            for (Visitor visitor : visitors) {
                Random random = new Random(SEED + all.size());
                all.add(executor.submit(() -> read(visitor, List.copyOf(pages.entrySet()), random)));
            }
            for (Future<Map<String, List<Long>>> one : all) {
                one.get()
                        .forEach((page, nanos) -> took.computeIfAbsent(page, _ -> new ArrayList<>())
                                .addAll(nanos));
            }
        } catch (ExecutionException e) {
            throw new IOException("One of " + people + " readers was refused", e);
        }
        Map<String, long[]> sorted = new HashMap<>();
        took.forEach((page, nanos) -> {
            long[] times = nanos.stream().mapToLong(Long::longValue).toArray();
            Arrays.sort(times);
            sorted.put(page, times);
        });
        return sorted;
    }

    private Map<String, List<Long>> read(Visitor visitor, List<Map.Entry<String, String>> pages, Random random)
            throws IOException, InterruptedException {
        Map<String, List<Long>> took = new HashMap<>();
        Thread.sleep(pause(random));
        long end = System.nanoTime() + during.toNanos();
        while (System.nanoTime() < end) {
            Map.Entry<String, String> page = pages.get(random.nextInt(pages.size()));
            long start = System.nanoTime();
            HttpResponse<String> answer = visitor.get(page.getValue());
            took.computeIfAbsent(page.getKey(), _ -> new ArrayList<>()).add(System.nanoTime() - start);
            if (answer.statusCode() != 200) {
                throw new IOException(page.getValue() + " answered " + answer.statusCode());
            }
            Thread.sleep(pause(random));
        }
        return took;
    }

    /// Anything from nothing to twice the average.
    private Duration pause(Random random) {
        return Duration.ofMillis(Math.round(2 * reading.toMillis() * random.nextDouble()));
    }

    /// Of sorted times, the one that this part of them does not exceed.
    static long quantile(long[] sorted, double part) {
        return sorted[Math.min(sorted.length - 1, (int) Math.ceil(part * sorted.length) - 1)];
    }
}
