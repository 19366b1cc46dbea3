package fr.continuum.adapters.files.hr;

import fr.continuum.application.mapping.FeedField;
import fr.continuum.domain.workforce.HrFacts;
import fr.continuum.domain.workforce.PostTrace;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// How rows of one feed become its facts.
///
/// @param naming the field that gives each fact its code
/// @param fact of a row, by its line
/// @param written the code of a row that does not read otherwise
/// @param traced which posts a row without a code may be about; empty where it does not say, or is about none
/// @param trace the same of a fact whose code is not known after all
/// @param code of a fact
/// @param name what no two facts share
/// @param settle what becomes of each row once all were read, in their order
/// @param both two rows of one name as one fact; empty where the second only says it again
/// @param facts of all
record HrKind<T>(
        FeedField naming,
        BiFunction<HrCells, Integer, Optional<T>> fact,
        Function<HrCells, Optional<String>> written,
        Function<HrCells, Optional<PostTrace>> traced,
        Function<T, Optional<PostTrace>> trace,
        Function<T, String> code,
        Function<T, Object> name,
        Function<List<T>, List<Settled<T>>> settle,
        BiFunction<T, T, Optional<T>> both,
        Function<List<T>, HrFacts> facts) {

    /// Where each row is a fact, whatever the others say.
    static <T> HrKind<T> each(
            FeedField naming,
            BiFunction<HrCells, Integer, Optional<T>> fact,
            Function<HrCells, Optional<String>> written,
            Function<T, String> code,
            Function<T, Object> name,
            Function<List<T>, HrFacts> facts) {
        return each(
                naming,
                fact,
                written,
                code,
                name,
                all -> all.stream().<Settled<T>>map(Settled.Sound::new).toList(),
                facts);
    }

    /// The same, where rows may say of one another what becomes of them.
    static <T> HrKind<T> each(
            FeedField naming,
            BiFunction<HrCells, Integer, Optional<T>> fact,
            Function<HrCells, Optional<String>> written,
            Function<T, String> code,
            Function<T, Object> name,
            Function<List<T>, List<Settled<T>>> settle,
            Function<List<T>, HrFacts> facts) {
        return new HrKind<>(
                naming,
                fact,
                written,
                _ -> Optional.empty(),
                _ -> Optional.empty(),
                code,
                name,
                settle,
                (_, _) -> Optional.empty(),
                facts);
    }
}
