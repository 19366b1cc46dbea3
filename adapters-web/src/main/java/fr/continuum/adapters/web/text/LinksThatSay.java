package fr.continuum.adapters.web.text;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/// Addresses of pages, without the parameters that say nothing: `/indicateurs`, never `/indicateurs?autorite=`. People
/// send them.
public final class LinksThatSay extends StandardLinkBuilder {

    /// Those that are told apart by what they hold (`style.css` by its fingerprint, `web.properties`).
    private static final String BY_CONTENT = "/style/";

    /// Spring looks for a file of that name for each address it is shown, and pages have hundreds: it is shown
    /// those of files alone.
    @Override
    protected @Nullable String processLink(IExpressionContext context, String link) {
        return link.contains(BY_CONTENT) ? super.processLink(context, link) : said(link);
    }

    /// Without what is not said; in its order, with its fragment.
    static String said(String link) {
        int mark = link.indexOf('#');
        String fragment = mark < 0 ? "" : link.substring(mark);
        String address = mark < 0 ? link : link.substring(0, mark);
        int query = address.indexOf('?');
        if (query < 0) {
            return link;
        }
        String kept = Arrays.stream(address.substring(query + 1).split("&", -1))
                .filter(part -> part.indexOf('=') > 0 && !part.endsWith("="))
                .collect(Collectors.joining("&"));
        return address.substring(0, query) + (kept.isEmpty() ? "" : "?" + kept) + fragment;
    }
}
