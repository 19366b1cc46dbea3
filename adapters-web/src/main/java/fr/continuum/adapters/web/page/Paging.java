package fr.continuum.adapters.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// One page of a long list, and the addresses of its neighbours: the same address with another page number.
///
/// @param page from 1
/// @param previous null on the first page
/// @param next null on the last
public record Paging(
        int page,
        int pages,
        long total,
        @Nullable String previous,
        @Nullable String next) {

    public static final int SIZE = 50;

    /// The page an address asks for.
    ///
    /// @param asked as in the address; anything that is no page of the list is the nearest that is
    public static Paging of(String asked, long total, HttpServletRequest request) {
        return of(asked, total, page -> address(request, "page", page));
    }

    /// The page of one of several lists that stand on one page.
    ///
    /// @param list its anchor, and the parameter that names its page
    public static Paging of(String asked, long total, HttpServletRequest request, String list) {
        return of(asked, total, page -> address(request, list, page) + "#" + list);
    }

    private static Paging of(String asked, long total, IntFunction<String> address) {
        int pages = (int) Math.max(1, Math.min(1_000_000, (total + SIZE - 1) / SIZE));
        int page = Math.min(pages, number(asked));
        return new Paging(
                page,
                pages,
                total,
                page > 1 ? address.apply(page - 1) : null,
                page < pages ? address.apply(page + 1) : null);
    }

    private static int number(String asked) {
        return asked.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(asked) : 1;
    }

    /// How many come before the page an address asks for, for who reads no more than that page: where the list is
    /// shorter, its last page is shown instead.
    public static int skip(String asked) {
        return (number(asked) - 1) * SIZE;
    }

    public int skip() {
        return (page - 1) * SIZE;
    }

    private static String address(HttpServletRequest request, String parameter, int page) {
        String query = request.getQueryString();
        return UriComponentsBuilder.fromPath(request.getRequestURI()
                        .substring(request.getContextPath().length()))
                .query(query == null ? "" : query)
                .replaceQueryParam(parameter, page)
                .build()
                .toUriString();
    }
}
