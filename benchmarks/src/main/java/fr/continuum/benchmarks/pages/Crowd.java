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
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
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

    /// Who reads, once all of them are signed in.
    List<Visitor> signedIn(Server server, String login) throws IOException, InterruptedException {
        List<Visitor> visitors = new ArrayList<>();
        for (int one = 0; one < people; one++) {
            visitors.add(server.visitor(login, login + "-demo"));
        }
        return visitors;
    }

    /// Nanoseconds each page took, by its name, each reader coming in their own time.
    Map<String, long[]> read(List<Visitor> visitors, Map<String, String> pages)
            throws IOException, InterruptedException {
        Map<String, List<Long>> took = new HashMap<>();
        // Of generators whose seeds follow one another the first numbers do too: all would come within a second.
        SplittableRandom randoms = new SplittableRandom(SEED);
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Map<String, List<Long>>>> all = new ArrayList<>();
            for (Visitor visitor : visitors) {
                SplittableRandom random = randoms.split();
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

    /// Nanoseconds until the last of all readers who ask for a page at the same moment has it, by its name.
    Map<String, Long> askAtOnce(List<Visitor> visitors, Map<String, String> pages)
            throws IOException, InterruptedException {
        Map<String, Long> last = new HashMap<>();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            long start = System.nanoTime();
            try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Callable<HttpResponse<String>>> all = new ArrayList<>();
                for (Visitor visitor : visitors) {
                    all.add(() -> given(visitor, page.getValue()));
                }
                for (Future<HttpResponse<String>> one : executor.invokeAll(all)) {
                    one.get();
                }
            } catch (ExecutionException e) {
                throw new IOException("One of " + people + " readers was refused", e);
            }
            last.put(page.getKey(), System.nanoTime() - start);
        }
        return last;
    }

    private static HttpResponse<String> given(Visitor visitor, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = visitor.get(path);
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
        return answer;
    }

    private Map<String, List<Long>> read(
            Visitor visitor, List<Map.Entry<String, String>> pages, SplittableRandom random)
            throws IOException, InterruptedException {
        Map<String, List<Long>> took = new HashMap<>();
        Thread.sleep(pause(random));
        long end = System.nanoTime() + during.toNanos();
        while (System.nanoTime() < end) {
            Map.Entry<String, String> page = pages.get(random.nextInt(pages.size()));
            long start = System.nanoTime();
            given(visitor, page.getValue());
            took.computeIfAbsent(page.getKey(), _ -> new ArrayList<>()).add(System.nanoTime() - start);
            Thread.sleep(pause(random));
        }
        return took;
    }

    /// Anything from nothing to twice the average.
    private Duration pause(SplittableRandom random) {
        return Duration.ofMillis(Math.round(2 * reading.toMillis() * random.nextDouble()));
    }

    /// Of sorted times, the one that this part of them does not exceed.
    static long quantile(long[] sorted, double part) {
        return sorted[Math.min(sorted.length - 1, (int) Math.ceil(part * sorted.length) - 1)];
    }
}
