package fr.continuum.adapters.web.reading;

import fr.continuum.application.port.Consolidations;
import fr.continuum.domain.consolidation.NightId;
import fr.continuum.domain.shared.Sha256;
import fr.continuum.domain.shared.Siren;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Consolidations as one page sees them. A page asks for the night in force from many places, and another may be
/// published meanwhile: whatever is asked while one page is made is answered of the night that page saw first.
///
/// Requests that change something see what is in force each time, as does whatever is no request.
public final class OneNightPerPage implements Consolidations {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String TOLD = OneNightPerPage.class.getName() + ".told.";
    private static final String LAST = OneNightPerPage.class.getName() + ".last.";
    private static final String SEEN = OneNightPerPage.class.getName() + ".seen.";

    private final Consolidations consolidations;

    public OneNightPerPage(Consolidations consolidations) {
        this.consolidations = consolidations;
    }

    @Override
    public Optional<NightId> currentNight(Siren authority) {
        return page().map(page -> told(page, authority)).orElseGet(() -> consolidations.currentNight(authority));
    }

    @Override
    public Optional<Consolidation> current(Siren authority) {
        return page().map(page -> seen(page, authority)).orElseGet(() -> consolidations.current(authority));
    }

    private Optional<NightId> told(RequestAttributes page, Siren authority) {
        return held(page, TOLD + authority.value(), () -> consolidations.currentNight(authority));
    }

    private Optional<Consolidation> seen(RequestAttributes page, Siren authority) {
        return held(page, SEEN + authority.value(), () -> {
            Optional<Consolidation> now = consolidations.current(authority);
            Optional<NightId> told = held(page, TOLD + authority.value(), () -> now.map(Consolidation::night));
            return now.map(Consolidation::night).equals(told)
                    ? now
                    : told.flatMap(night -> consolidations.find(authority, night));
        });
    }

    /// What the page was answered, asked for where it was not yet.
    @SuppressWarnings("unchecked") // Under one name lies one kind of answer, put there by this very method.
    private static <T> Optional<T> held(RequestAttributes page, String name, Supplier<Optional<T>> asked) {
        Object answer = page.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
        if (answer instanceof Optional<?> before) {
            return (Optional<T>) before;
        }
        Optional<T> now = asked.get();
        page.setAttribute(name, now, RequestAttributes.SCOPE_REQUEST);
        return now;
    }

    /// The page this thread makes, if it makes one.
    private static Optional<RequestAttributes> page() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page
                        && READING.contains(page.getRequest().getMethod())
                ? Optional.of(page)
                : Optional.empty();
    }

    @Override
    public void prepare(Consolidation consolidation) {
        consolidations.prepare(consolidation);
    }

    @Override
    public void publish(Siren authority, NightId night, Instant at) {
        consolidations.publish(authority, night, at);
    }

    @Override
    public void refuse(Siren authority, NightId night, String reason) {
        consolidations.refuse(authority, night, reason);
    }

    @Override
    public Optional<Consolidation> find(Siren authority, NightId night) {
        return consolidations.find(authority, night);
    }

    @Override
    public Optional<Consolidation> lastWith(Siren authority, Sha256 document) {
        return page().map(page -> held(
                        page,
                        LAST + authority.value() + document.value(),
                        () -> asSeen(
                                page,
                                authority,
                                () -> consolidations.lastWith(authority, document),
                                seen -> seen.documents().stream()
                                        .anyMatch(of -> of.reading().document().equals(document)))))
                .orElseGet(() -> consolidations.lastWith(authority, document));
    }

    @Override
    public Optional<Consolidation> lastBy(Siren authority, LocalDate day) {
        return page().map(page -> held(
                        page,
                        LAST + authority.value() + day,
                        () -> asSeen(
                                page,
                                authority,
                                () -> consolidations.lastBy(authority, day),
                                seen -> !seen.night().date().isAfter(day))))
                .orElseGet(() -> consolidations.lastBy(authority, day));
    }

    /// In the place of a night that was published since the page saw one, that one, where it answers too.
    private Optional<Consolidation> asSeen(
            RequestAttributes page,
            Siren authority,
            Supplier<Optional<Consolidation>> asked,
            Predicate<Consolidation> answers) {
        // In this order: a night may be published between any two of them.
        Optional<NightId> told = told(page, authority);
        Optional<Consolidation> last = asked.get();
        Optional<NightId> now = consolidations.currentNight(authority);
        boolean published = !now.equals(told) && last.map(Consolidation::night).equals(now);
        return published ? seen(page, authority).filter(answers) : last;
    }

    @Override
    public Set<Siren> authorities() {
        return consolidations.authorities();
    }

    @Override
    public Set<String> codesAtSource(Siren authority, Set<String> among) {
        return consolidations.codesAtSource(authority, among);
    }

    @Override
    public List<Consolidation> of(NightId night) {
        return consolidations.of(night);
    }
}
