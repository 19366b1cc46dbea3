package fr.continuum.adapters.web.feed;

import fr.continuum.adapters.web.text.Figures;
import fr.continuum.adapters.web.text.Said;
import fr.continuum.application.mapping.FeedField;
import fr.continuum.application.port.FeedSampleReader.First;
import fr.continuum.domain.budget.BudgetKey;
import fr.continuum.domain.contribution.StatutoryGround;
import fr.continuum.domain.contribution.TrainingCategory;
import fr.continuum.domain.ledger.FeedIdentity;
import fr.continuum.domain.ledger.LedgerEntry;
import fr.continuum.domain.plan.PlanCode;
import fr.continuum.domain.workforce.HrFacts;
import fr.continuum.domain.workforce.ListedNeed;
import fr.continuum.domain.workforce.ListedTraining;
import fr.continuum.domain.workforce.Occupancy;
import fr.continuum.domain.workforce.Post;
import fr.continuum.domain.workforce.TrainingSession;
import fr.continuum.domain.workforce.WorkCycle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What rows of a feed say, once read, in the words of a reader. Of an HR feed that is what a night would keep, and
/// nothing else.
@Component
final class FeedFacts {

    private final MessageSource texts;

    FeedFacts(MessageSource texts) {
        this.texts = texts;
    }

    /// One thing a row says.
    record Fact(FeedField field, String text) {}

    /// @param line of the file, from 1; 0 where it is not told
    record Row(int line, List<Fact> facts) {}

    /// The first rows.
    List<Row> rows(First first, int most, Locale locale) {
        return switch (first) {
            case First.None _ -> List.of();
            case First.Money(FeedIdentity _, List<LedgerEntry> entries) -> rows(entries, most, locale, Saying::entry);
            case First.People(HrFacts facts) ->
                switch (facts) {
                    case HrFacts.Posts(List<Post> posts, var key) ->
                        rows(posts, most, locale, (saying, post) -> saying.post(post, key.isPresent()));
                    case HrFacts.Sessions(List<TrainingSession> sessions) ->
                        rows(sessions, most, locale, Saying::session);
                    case HrFacts.Cycles(List<WorkCycle> cycles) -> rows(cycles, most, locale, Saying::cycle);
                    case HrFacts.Trainings(List<ListedTraining> trainings, var _) ->
                        rows(trainings, most, locale, Saying::training);
                    case HrFacts.Needs(List<ListedNeed> needs) -> rows(needs, most, locale, Saying::need);
                };
        };
    }

    private interface InWords<T> {
        void say(Saying saying, T fact);
    }

    private <T> List<Row> rows(List<T> facts, int most, Locale locale, InWords<T> how) {
        return facts.stream()
                .limit(most)
                .map(fact -> {
                    Saying saying = new Saying(locale);
                    how.say(saying, fact);
                    return new Row(saying.line, List.copyOf(saying.facts));
                })
                .toList();
    }

    /// What a name of a closed list means.
    String meaning(FeedField field, String name, Locale locale) {
        return switch (field) {
            case TRAINING_CATEGORY ->
                Said.in(locale, TrainingCategory.valueOf(name).wording());
            case GROUND -> Said.in(locale, StatutoryGround.valueOf(name).wording());
            case CATEGORY, STAGE -> name;
            default -> text("feed.meaning." + field.key() + "." + name, locale);
        };
    }

    private String text(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }

    /// The facts of one row in one language.
    private final class Saying {

        private final Locale locale;
        private final Figures figures;
        private final List<Fact> facts = new ArrayList<>();
        private int line;

        Saying(Locale locale) {
            this.locale = locale;
            this.figures = Figures.in(locale);
        }

        private void say(FeedField field, String text) {
            if (!text.isBlank()) {
                facts.add(new Fact(field, text));
            }
        }

        private void day(FeedField field, Optional<LocalDate> day) {
            day.ifPresent(date -> say(field, figures.date(date)));
        }

        private void number(FeedField field, Optional<BigDecimal> number) {
            number.ifPresent(one -> say(field, figures.quantity(one)));
        }

        void entry(LedgerEntry entry) {
            line = entry.sourceLine();
            BudgetKey key = entry.key();
            say(FeedField.KIND, text("feed.entry." + entry.kind(), locale));
            say(FeedField.AMOUNT, figures.euros(entry.cents()));
            say(FeedField.FLOW, text("feed.meaning.flow." + key.flow().code(), locale));
            Stream.of("F", "I")
                    .filter(key.section().code()::equals)
                    .forEach(code -> say(FeedField.SECTION, text("feed.meaning.section." + code, locale)));
            say(FeedField.NATURE, key.nature());
            say(FeedField.FUNCTION, key.function());
            say(FeedField.CHAPTER, key.chapter());
            say(FeedField.OPERATION, key.operation());
            say(FeedField.AUTHORISATION, key.authorisation());
            say(FeedField.SERVICE, key.service());
            say(FeedField.ANALYTIC_CODE, key.analyticCode());
            if (entry.origin() != null) {
                say(FeedField.ORIGIN_YEAR, entry.origin().toString());
            }
            say(FeedField.REFERENCE, entry.reference());
            day(FeedField.DATE, Optional.ofNullable(entry.date()));
        }

        /// @param hashed whether its code was made of who sits there
        void post(Post post, boolean hashed) {
            say(
                    FeedField.POST,
                    hashed
                            ? texts.getMessage(
                                    "feed.hashed", new Object[] {post.code().substring(0, 8)}, locale)
                            : post.code());
            if (!post.title().equals(post.code())) {
                say(FeedField.TITLE, post.title());
            }
            say(FeedField.DEPARTMENT, post.department());
            post.category().ifPresent(category -> say(FeedField.CATEGORY, category.name()));
            number(FeedField.FTE, post.fte());
            if (!(post.occupancy() instanceof Occupancy.Unsaid)) {
                say(FeedField.OCCUPANCY, Said.in(locale, post.occupancy().wording()));
            }
            day(FeedField.OPENED, post.opened());
            day(FeedField.CLOSED, post.closed());
        }

        void session(TrainingSession session) {
            say(FeedField.TRAINING, session.training());
            day(FeedField.START, Optional.of(session.start()));
            day(FeedField.END, Optional.of(session.end()));
            session.trainees().ifPresent(trainees -> say(FeedField.TRAINEES, figures.count(trainees)));
            number(FeedField.DAYS, session.days());
        }

        void cycle(WorkCycle cycle) {
            say(FeedField.CYCLE, cycle.code());
            say(FeedField.DEPARTMENT, cycle.department());
            say(FeedField.YEAR, cycle.year().toString());
            number(FeedField.FTE, Optional.of(cycle.fte()));
            number(FeedField.FORMER_HOURS, Optional.of(cycle.formerHours()));
            number(FeedField.ANNUAL_HOURS, Optional.of(cycle.annualHours()));
        }

        void training(ListedTraining training) {
            say(FeedField.TRAINING, training.code());
            training.title().ifPresent(title -> say(FeedField.TITLE, title));
            training.department().ifPresent(department -> say(FeedField.DEPARTMENT, department));
            say(FeedField.YEAR, training.year().toString());
            say(FeedField.TRAINING_CATEGORY, Said.in(locale, training.category().wording()));
            training.ground().ifPresent(ground -> say(FeedField.GROUND, Said.in(locale, ground.wording())));
            say(FeedField.NEEDS, several(training.needs(), Function.identity()));
            number(FeedField.DAYS, training.days());
            training.trainees().ifPresent(trainees -> say(FeedField.TRAINEES, figures.count(trainees)));
            training.costCents().ifPresent(cents -> say(FeedField.COST, figures.euros(cents)));
            say(FeedField.OBJECTIVES, several(training.objectives(), PlanCode::value));
        }

        void need(ListedNeed need) {
            say(FeedField.NEED, need.code());
            need.label().ifPresent(label -> say(FeedField.LABEL, label));
            say(FeedField.NEED_KIND, meaning(FeedField.NEED_KIND, need.kind().name(), locale));
            say(FeedField.OBJECTIVES, several(need.objectives(), PlanCode::value));
        }

        private static <T> String several(List<T> all, Function<T, String> said) {
            return all.stream().map(said).collect(Collectors.joining(", "));
        }
    }
}
