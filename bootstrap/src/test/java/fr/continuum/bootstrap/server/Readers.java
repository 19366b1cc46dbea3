package fr.continuum.bootstrap.server;

import fr.continuum.bootstrap.server.Visitor.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Several readers who ask for the same addresses again and again: all of them once, then on and on until told to
/// stop, then all of them once more.
final class Readers implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Poll> polls = new ConcurrentLinkedQueue<>();
    private final List<Future<?>> readers = new ArrayList<>();
    private final Visitor visitor;
    private final List<String> addresses;
    private final CountDownLatch firstRound;
    private volatile boolean over;

    private Readers(int count, Visitor visitor, List<String> addresses) {
        this.visitor = visitor;
        this.addresses = List.copyOf(addresses);
        this.firstRound = new CountDownLatch(count);
    }

    /// Sets them to work, and waits until each has been everywhere once.
    static Readers begin(int count, Visitor visitor, List<String> addresses) throws InterruptedException {
        Readers readers = new Readers(count, visitor, addresses);
        for (int reader = 0; reader < count; reader++) {
            // Each begins elsewhere, so that at any moment several pages are being made.
            int first = reader * addresses.size() / count;
            readers.readers.add(readers.threads.submit(() -> {
                readers.read(first);
                return null;
            }));
        }
        readers.firstRound.await();
        return readers;
    }

    private void read(int first) throws IOException, InterruptedException {
        try {
            round(first);
        } finally {
            firstRound.countDown();
        }
        for (int i = first; !over; i++) {
            ask(addresses.get(i % addresses.size()));
        }
        round(first);
    }

    private void round(int first) throws IOException, InterruptedException {
        for (int i = 0; i < addresses.size(); i++) {
            ask(addresses.get((first + i) % addresses.size()));
        }
    }

    private void ask(String address) throws IOException, InterruptedException {
        long asked = System.nanoTime();
        Answer answer = visitor.get(address);
        long given = System.nanoTime();
        polls.add(new Poll(address, asked, given, answer.status(), answer.said()));
    }

    /// Lets them finish; all that was seen, in no order. What failed a reader is thrown.
    List<Poll> end() throws InterruptedException, ExecutionException {
        over = true;
        for (Future<?> reader : readers) {
            reader.get();
        }
        return List.copyOf(polls);
    }

    @Override
    public void close() {
        over = true;
        threads.close();
    }
}
