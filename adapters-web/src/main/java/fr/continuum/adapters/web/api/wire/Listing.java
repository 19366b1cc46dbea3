package fr.continuum.adapters.web.api.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;

/// One page of a long list.
///
/// @param page from 1; beyond the last it holds nothing
/// @param pages at least 1
/// @param total of all pages
@Schema(description = "Une page d’une longue liste")
public record Listing<T>(int page, int pages, long total, List<T> items) {

    public static final String SIZE = "50";

    private static final int LARGEST = 500;

    public Listing {
        items = List.copyOf(items);
    }

    /// @param page as asked for
    /// @param size as asked for
    public static <S, T> Listing<T> of(List<S> all, int page, int size, Function<S, T> json) {
        if (page < 1) {
            throw Unfit.parameter("page", "api.unfit.page");
        }
        if (size < 1 || size > LARGEST) {
            throw Unfit.parameter("size", "api.unfit.size", Integer.toString(LARGEST));
        }
        return new Listing<>(
                page,
                Math.max(1, Math.ceilDiv(all.size(), size)),
                all.size(),
                all.stream().skip((page - 1L) * size).limit(size).map(json).toList());
    }
}
