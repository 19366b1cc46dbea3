package fr.continuum.application.consultation;

import fr.continuum.application.port.Consolidations.Consolidation;
import fr.continuum.application.port.Consolidations.State;
import fr.continuum.domain.consolidation.Inputs;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Siren;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// Answers worked out of what a published night holds, the last of them: the night never changes, and all who read
/// that day ask the same. Whoever asks what another is working out waits for it, rather than work it out too.
///
/// @param <V> an answer; never changed by anybody
final class AnswersOfNights<V> {

    private final Map<Asked, CompletableFuture<V>> known;

    /// @param question all the answer hangs on but the night
    private record Asked(Siren authority, NightId night, Inputs inputs, List<Object> question) {}

    /// @param most how many are held
    AnswersOfNights(int most) {
        this.known = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Asked, CompletableFuture<V>> eldest) {
                return size() > most;
            }
        };
    }

    /// @param question all the answer hangs on but the night
    /// @param work what answers it where nobody asked before; a failure is told, and not held
    @SuppressWarnings("ReferenceEquality") // Whose future it is, is what is asked.
    V answer(Consolidation night, List<Object> question, Supplier<V> work) {
        if (night.state() != State.PUBLISHED) {
            return work.get();
        }
        Asked asked = new Asked(night.authority(), night.night(), night.inputs(), List.copyOf(question));
        CompletableFuture<V> ours = new CompletableFuture<>();
        CompletableFuture<V> first = putIfAbsent(asked, ours);
        if (first == ours) {
            work(asked, ours, work);
        }
        try {
            return first.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    private void work(Asked asked, CompletableFuture<V> answer, Supplier<V> work) {
        try {
            answer.complete(work.get());
        } catch (RuntimeException | Error e) {
            forget(asked, answer);
            answer.completeExceptionally(e);
        }
    }

    private CompletableFuture<V> putIfAbsent(Asked asked, CompletableFuture<V> answer) {
        synchronized (known) {
            return known.computeIfAbsent(asked, _ -> answer);
        }
    }

    private void forget(Asked asked, CompletableFuture<V> answer) {
        synchronized (known) {
            known.remove(asked, answer);
        }
    }
}
