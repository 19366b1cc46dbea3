package fr.continuum.adapters.files.profile;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/// Fills buffers on a thread of its own, a little ahead of who takes them: filling and using them then cost what the
/// longer of the two does. What goes wrong there is thrown to who takes. Taken by one thread.
///
/// @param <T> the buffers: each is filled again once the one after it was taken
final class Ahead<T> implements Closeable {

    /// Room for what went wrong besides.
    private final BlockingQueue<Filled<T>> filled;

    private final BlockingQueue<T> free;
    private final Thread thread;
    private @Nullable T now;
    private boolean ended;
    private @Nullable Throwable failure;

    /// What fills them, used and closed by one thread.
    interface Filling<T> extends Closeable {

        /// @return whether it is the last
        boolean fill(T buffer) throws IOException;
    }

    private sealed interface Filled<T> {

        record Some<T>(T buffer, boolean last) implements Filled<T> {}

        record Failed<T>(Throwable why) implements Filled<T> {}
    }

    /// @param name of the thread
    Ahead(String name, List<T> buffers, Filling<T> filling) {
        this.filled = new ArrayBlockingQueue<>(buffers.size() + 1);
        this.free = new ArrayBlockingQueue<>(buffers.size(), false, buffers);
        this.thread = Thread.ofPlatform().daemon().name(name).start(() -> fillAll(filling));
    }

    private void fillAll(Filling<T> filling) {
        try (filling) {
            try {
                boolean last = false;
                while (!last) {
                    T buffer = free.take();
                    last = filling.fill(buffer);
                    filled.put(new Filled.Some<>(buffer, last));
                }
            } catch (InterruptedException _) {
                // Nobody takes any more.
            } finally {
                // What is closed now may have a thread to wait for.
                boolean _ = Thread.interrupted();
            }
        } catch (IOException | RuntimeException | Error e) {
            filled.add(new Filled.Failed<>(e));
        }
    }

    /// The one before it is filled again from now on.
    ///
    /// @return null after the last
    /// @throws IOException or whatever else filling failed with, each time it is asked from then on
    @Nullable
    T next() throws IOException {
        if (now != null) {
            free.add(now);
            now = null;
        }
        if (failure != null) {
            fail(failure);
        }
        if (ended) {
            return null;
        }
        try {
            switch (filled.take()) {
                case Filled.Some<T>(T buffer, boolean last) -> {
                    now = buffer;
                    ended = last;
                }
                case Filled.Failed<T>(Throwable why) -> {
                    failure = why;
                    fail(why);
                }
            }
            return now;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while reading");
        }
    }

    private static void fail(Throwable why) throws IOException {
        switch (why) {
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(why);
        }
    }

    /// Waits until what fills them is closed.
    @Override
    public void close() throws IOException {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while closing");
        }
    }
}
