package fr.continuum.domain.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.continuum.domain.testing.WorkforceWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostRegisterTest {

    private static final LocalDate FIRST = LocalDate.parse("2024-01-10");
    private static final LocalDate SECOND = LocalDate.parse("2024-01-11");
    private static final LocalDate THIRD = LocalDate.parse("2024-01-12");

    @Test
    void posts_of_the_first_extract_opened_nobody_knows_when() {
        PostUpdate.Read read = read(PostRegister.EMPTY, FIRST, "post P1", "post P2 opened=2020-01-01");

        assertThat(read.register().last()).contains(FIRST);
        assertThat(told(read)).containsExactly("P1: ouvert", "P2: ouvert");
        assertThat(read.register().find("P1").flatMap(Post::opened)).isEmpty();
        assertThat(read.register().find("P2").flatMap(Post::opened)).contains(LocalDate.parse("2020-01-01"));
    }

    @Test
    void a_post_that_comes_up_later_opens_on_the_day_of_the_extract() {
        PostRegister before = read(PostRegister.EMPTY, FIRST, "post P1").register();

        PostUpdate.Read read = read(before, SECOND, "post P1", "post P2");

        assertThat(told(read)).containsExactly("P2: ouvert");
        assertThat(read.register().find("P2").flatMap(Post::opened)).contains(SECOND);
        assertThat(read(read.register(), THIRD, "post P1", "post P2").changes()).isEmpty();
    }

    @Test
    void what_disappears_is_closed_on_the_day_of_the_extract_and_kept() {
        PostRegister before =
                read(PostRegister.EMPTY, FIRST, "post P1", "post P2").register();

        PostUpdate.Read read = read(before, SECOND, "post P2");

        assertThat(told(read)).containsExactly("P1: fermé le 11 janvier 2024 : absent du fichier");
        assertThat(read.register().openOn(SECOND)).extracting(Post::code).containsExactly("P2");
        assertThat(read.register().openOn(FIRST)).extracting(Post::code).containsExactly("P1", "P2");
        assertThat(read.register().posts()).hasSize(2);
        assertThat(read(read.register(), THIRD, "post P2").changes()).isEmpty();
    }

    @Test
    void what_closed_and_comes_back_is_reopened_as_old_as_it_was() {
        PostRegister closed = registerOf(List.of("post P1 opened=2020-01-01 title=Juriste"), List.of());

        PostUpdate.Read read = read(closed, THIRD, "post P1 title=Juriste department=DAJ");

        assertThat(read.changes()).singleElement().isInstanceOfSatisfying(PostChange.Reopened.class, change -> {
            assertThat(change.wording().french()).isEqualTo("rouvert, après une fermeture le 11 janvier 2024");
            assertThat(change.facts())
                    .extracting(PostFact.Change::fact)
                    .containsExactly(PostFact.DEPARTMENT, PostFact.CLOSED);
            assertThat(change.post().opened()).contains(LocalDate.parse("2020-01-01"));
            assertThat(change.post().closed()).isEmpty();
        });
    }

    @Test
    void every_fact_that_changed_is_told_with_what_it_was() {
        PostRegister before = read(PostRegister.EMPTY, FIRST, "post P1 title=Juriste category=A fte=1 filled")
                .register();

        PostUpdate.Read read =
                read(before, SECOND, "post P1 title=Juriste_marchés fte=0.80 vacant=2024-01-01 closed=2024-12-31");

        assertThat(told(read))
                .containsExactly("P1: intitulé : Juriste → Juriste marchés,"
                        + " catégorie : A → non renseigné, équivalent temps plein : 1 → 0,8,"
                        + " fermeture : non renseigné → 31 décembre 2024,"
                        + " occupation : pourvu → vacant depuis le 1er janvier 2024");
        assertThat(read.changes().getFirst().wording().english())
                .isEqualTo("title: Juriste → Juriste marchés, category: A → not given,"
                        + " full-time equivalent: 1 → 0.8, closing: not given → 31 December 2024,"
                        + " occupancy: filled → vacant since 1 January 2024");
    }

    @Test
    void a_code_that_stands_for_another_post_closes_the_one_that_had_it() {
        PostRegister before = registerOf(
                List.of("post P1 title=Juriste opened=2020-01-01", "post P2 title=Agent", "post P3 title=P3"));

        PostUpdate.Read read = read(
                before,
                SECOND,
                "post P1 title=Jardinier department=Parcs",
                "post P2 title=P2 department=Parcs",
                "post P3 title=Jardinier department=Parcs");

        assertThat(told(read))
                .containsExactly(
                        "P1: ouvert",
                        "P1/2024-01-11: fermé le 11 janvier 2024 : son code est celui d’un autre poste",
                        "P2: ouvert",
                        "P2/2024-01-11: fermé le 11 janvier 2024 : son code est celui d’un autre poste",
                        "P3: intitulé : P3 → Jardinier, direction : DRH → Parcs");
        assertThat(read.changes().get(1).wording().english())
                .isEqualTo("closed on 11 January 2024: its code is another post’s now");
        assertThat(read.register().find("P1"))
                .get()
                .satisfies(post -> assertThat(post.opened()).contains(SECOND))
                .satisfies(post -> assertThat(post.department()).isEqualTo("Parcs"));
        assertThat(read.register().find("P1/2024-01-11"))
                .get()
                .satisfies(post -> assertThat(post.opened()).contains(LocalDate.parse("2020-01-01")))
                .satisfies(post -> assertThat(post.closed()).contains(SECOND))
                .satisfies(post -> assertThat(post.title()).isEqualTo("Juriste"))
                .satisfies(post -> assertThat(post.ownCode()).isEqualTo("P1"))
                .satisfies(post -> assertThat(post.lostItsCode()).isTrue());
        assertThat(read(
                                read.register(),
                                THIRD,
                                "post P1 title=Jardinier department=Parcs",
                                "post P2 title=P2 department=Parcs",
                                "post P3 title=Jardinier department=Parcs")
                        .changes())
                .isEmpty();
    }

    @Test
    void a_post_that_moves_or_is_called_otherwise_is_the_same() {
        PostRegister before = registerOf(List.of("post P1 title=Juriste", "post P2 title=Juriste"));

        PostUpdate.Read read =
                read(before, SECOND, "post P1 title=Juriste department=DAJ", "post P2 title=Juriste_marchés");

        assertThat(read.changes())
                .hasOnlyElementsOfType(PostChange.Changed.class)
                .hasSize(2);
        assertThat(read.register().posts()).hasSize(2);
    }

    @Test
    void a_code_that_comes_back_for_another_post_leaves_the_closed_one_closed() {
        PostRegister closed = registerOf(List.of("post P1 title=Juriste"), List.of());

        PostUpdate.Read read = read(closed, THIRD, "post P1 title=Jardinier department=Parcs");

        assertThat(told(read)).containsExactly("P1: ouvert");
        assertThat(read.register().find("P1/2024-01-12").flatMap(Post::closed)).contains(SECOND);
    }

    @Test
    void a_correction_of_the_same_day_gives_the_code_back() {
        PostRegister mistaken =
                registerOf(List.of("post P1 title=Juriste"), List.of("post P1 title=Jardinier department=Parcs"));

        PostRegister corrected = read(mistaken, SECOND, "post P1 title=Juriste").register();

        assertThat(corrected.find("P1").map(Post::title)).contains("Juriste");
        assertThat(corrected.openOn(SECOND)).extracting(Post::code).containsExactly("P1");
    }

    @Test
    void the_same_extract_again_changes_nothing() {
        List<String> lines =
                List.of("post P1 fte=1.0 vacant", "post P2 closed=2023-01-01", "post P3 opened=2024-02-01");
        PostRegister before = registerOf(lines);

        PostUpdate.Read read = read(before, SECOND, lines.toArray(String[]::new));

        assertThat(read.changes()).isEmpty();
        assertThat(read.register().posts()).isEqualTo(before.posts());
        assertThat(read(before, FIRST, lines.toArray(String[]::new)).register()).isEqualTo(before);
    }

    @Test
    void an_older_extract_is_not_read() {
        PostRegister register = read(PostRegister.EMPTY, SECOND, "post P1").register();

        assertThat(register.read(new PostsExtract(FIRST, List.of()))).isEqualTo(new PostUpdate.Outdated(FIRST, SECOND));
    }

    @Test
    void another_extract_of_the_same_day_corrects_it() {
        PostRegister register = read(PostRegister.EMPTY, FIRST, "post P1").register();
        PostRegister cut = read(register, SECOND, "post P2").register();

        PostUpdate.Read read = read(cut, SECOND, "post P1");

        assertThat(told(read))
                .containsExactly(
                        "P1: rouvert, après une fermeture le 11 janvier 2024",
                        "P2: fermé le 11 janvier 2024 : absent du fichier");
    }

    @Test
    void a_closing_that_was_announced_is_told_the_night_it_comes() {
        PostRegister before =
                read(PostRegister.EMPTY, FIRST, "post P1 closed=2024-01-11").register();
        assertThat(before.openOn(FIRST)).hasSize(1);

        assertThat(told(read(before, SECOND, "post P1 closed=2024-01-11")))
                .containsExactly("P1: fermé le 11 janvier 2024");
        assertThat(told(read(before, THIRD))).containsExactly("P1: fermé le 11 janvier 2024");
    }

    @Test
    void what_disappears_before_its_announced_closing_closes_at_once() {
        PostRegister before =
                read(PostRegister.EMPTY, FIRST, "post P1 closed=2024-06-30").register();

        PostUpdate.Read read = read(before, SECOND);

        assertThat(told(read)).containsExactly("P1: fermé le 11 janvier 2024 : absent du fichier");
    }

    @Test
    void what_was_to_open_and_disappears_never_opened() {
        PostRegister before =
                read(PostRegister.EMPTY, FIRST, "post P1 opened=2024-03-01").register();
        assertThat(before.openOn(FIRST)).isEmpty();

        PostUpdate.Read read = read(before, SECOND);

        assertThat(told(read)).containsExactly("P1: fermé le 11 janvier 2024 : absent du fichier");
        assertThat(read.register().openOn(LocalDate.parse("2024-03-01"))).isEmpty();
        assertThat(read(read.register(), THIRD).changes()).isEmpty();
    }

    @Test
    void a_post_first_seen_when_it_is_over_is_known_as_such() {
        PostRegister before = read(PostRegister.EMPTY, FIRST, "post P1").register();

        PostUpdate.Read read = read(before, SECOND, "post P1", "post P2 closed=2023-12-31");

        assertThat(told(read)).containsExactly("P2: connu pour la première fois, fermé le 31 décembre 2023");
        assertThat(read.register().find("P2").flatMap(Post::opened)).isEmpty();
    }

    @Test
    void a_vacancy_without_a_day_began_with_the_extract_that_first_tells_it() {
        PostRegister filled = read(PostRegister.EMPTY, FIRST, "post P1 filled").register();
        PostRegister vacant = read(filled, SECOND, "post P1 vacant").register();

        assertThat(vacant.find("P1").map(Post::occupancy)).contains(Occupancy.vacantSince(SECOND));
        assertThat(read(vacant, THIRD, "post P1 vacant").changes()).isEmpty();
        assertThat(told(read(vacant, THIRD, "post P1 vacant=2023-12-01")))
                .containsExactly(
                        "P1: occupation : vacant depuis le 11 janvier 2024 → vacant depuis le 1er décembre 2023");
    }

    @Test
    void a_post_that_is_back_and_vacant_is_so_from_that_day() {
        PostRegister closed = registerOf(List.of("post P1 vacant=2020-01-01"), List.of());

        assertThat(read(closed, THIRD, "post P1 vacant").register().find("P1").map(Post::occupancy))
                .contains(Occupancy.vacantSince(THIRD));
    }

    @Test
    void a_post_that_is_over_stays_as_it_was_however_often_it_is_told() {
        PostRegister before = registerOf(List.of("post P1 closed=2023-12-31 vacant"));

        assertThat(read(before, SECOND, "post P1 closed=2023-12-31 vacant").changes())
                .isEmpty();
        assertThat(told(read(before, SECOND, "post P1 closed=2023-12-30")))
                .containsExactly("P1: fermeture : 31 décembre 2023 → 30 décembre 2023,"
                        + " occupation : vacant depuis le 10 janvier 2024 → non renseigné");
    }

    @Test
    void nobody_is_told_of_twice() {
        List<Post> twice = WorkforceWords.posts(List.of("post P1", "post P2", "post P1"));

        assertThatThrownBy(() -> new PostsExtract(FIRST, twice)).hasMessage("A post is there twice: P1");
        assertThatThrownBy(() -> new PostRegister(Optional.empty(), twice)).hasMessage("A post is there twice: P1");
    }

    @Test
    void a_post_has_a_shape() {
        assertThatThrownBy(() -> post("post P1 opened=2024-01-02 closed=2024-01-02"))
                .hasMessage("Post P1 opens on 2024-01-02 and is no more on 2024-01-02");
        assertThatThrownBy(() -> post("post P1 fte=-0.5"))
                .hasMessage("A post does not count for less than nothing: P1");
        assertThatThrownBy(() -> post("post P1 title=_")).hasMessage("A post has a title and a department: P1");
        assertThatThrownBy(() -> post("post P1 department=_")).hasMessage("A post has a title and a department: P1");
        Post sound = post("post P1");
        for (String code : List.of("", " ", "P1 ")) {
            assertThatThrownBy(() -> new Post(
                            code,
                            sound.title(),
                            sound.department(),
                            sound.category(),
                            sound.fte(),
                            sound.opened(),
                            sound.closed(),
                            sound.occupancy()))
                    .hasMessage("A post has a code: “" + code + "”");
        }
        assertThat(post("post P1 fte=1.00").fte()).contains(BigDecimal.ONE);
        assertThat(post("post P1 fte=100").fte()).contains(BigDecimal.valueOf(100));
    }

    @Test
    void versions_tell_posts_and_registers_apart() {
        List<String> lines = List.of(
                "post P1",
                "post P2",
                "post P1 title=Juriste",
                "post P1 department=DAJ",
                "post P1 category=A",
                "post P1 fte=1",
                "post P1 opened=2020-01-01",
                "post P1 closed=2020-01-01",
                "post P1 filled",
                "post P1 vacant",
                "post P1 vacant=2020-01-01");

        assertThat(lines.stream().map(PostRegisterTest::post).map(Post::version))
                .doesNotHaveDuplicates();
        assertThat(post("post P1 fte=1.0").version())
                .isEqualTo(post("post P1 fte=1").version());
        assertThat(List.of(
                        PostRegister.EMPTY.version(),
                        registerOf(List.of()).version(),
                        registerOf(List.of("post P1")).version(),
                        registerOf(List.of("post P2")).version()))
                .doesNotHaveDuplicates();
        assertThat(registerOf(List.of("post P1", "post P2")))
                .isEqualTo(registerOf(List.of("post P2", "post P1")))
                .hasSameHashCodeAs(registerOf(List.of("post P2", "post P1")))
                .isNotEqualTo(registerOf(List.of("post P1")))
                .isNotEqualTo(PostRegister.EMPTY)
                .hasToString("PostRegister[2 posts, 2024-01-10]");
        assertThat(PostRegister.EMPTY).hasToString("PostRegister[0 posts, never read]");
    }

    /// Whatever comes in, the register holds what the last extract says, forgets nothing, and its changes are the
    /// whole of the difference.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void changes_explain_the_whole_difference(long seed) {
        Random random = new Random(seed);
        PostRegister register = PostRegister.EMPTY;
        LocalDate day = FIRST;
        for (int night = 0; night < 60; night++) {
            day = day.plusDays(random.nextInt(3));
            PostsExtract extract = new PostsExtract(day, WorkforceWords.posts(lines(random, day)));

            PostUpdate.Read read = (PostUpdate.Read) register.read(extract);

            SortedMap<String, Post> replayed = new TreeMap<>();
            register.posts().forEach(post -> replayed.put(post.code(), post));
            read.changes().forEach(change -> replayed.put(change.post().code(), change.post()));
            assertThat(List.copyOf(replayed.values())).isEqualTo(read.register().posts());
            LocalDate today = day;
            assertThat(read.register().posts().stream()
                            .filter(post -> !post.isClosedOn(today))
                            .map(Post::code))
                    .isEqualTo(extract.posts().stream()
                            .filter(post -> !post.isClosedOn(today))
                            .map(Post::code)
                            .toList());
            assertThat(read.register().posts())
                    .hasSizeGreaterThanOrEqualTo(register.posts().size());
            assertThat(read.changes())
                    .allSatisfy(change -> assertThat(change.wording().french()).isNotBlank());
            assertThat(((PostUpdate.Read) read.register().read(extract)).changes())
                    .isEmpty();
            register = read.register();
        }
    }

    private static List<String> lines(Random random, LocalDate day) {
        List<String> lines = new ArrayList<>();
        for (int code = 0; code < 12; code++) {
            if (random.nextInt(4) > 0) {
                String line = "post P" + code + " title=T" + random.nextInt(2);
                line += random.nextInt(3) == 0 ? " opened=" + day.plusDays(random.nextInt(9) - 7) : "";
                line += random.nextInt(3) == 0 ? " closed=" + day.plusDays(random.nextInt(9) + 2 - 4) : "";
                line += List.of("", " filled", " vacant", " vacant=" + day.minusDays(random.nextInt(9)))
                        .get(random.nextInt(4));
                lines.add(line);
            }
        }
        lines.removeIf(line -> {
            try {
                post(line);
                return false;
            } catch (IllegalArgumentException opensAfterItCloses) {
                return true;
            }
        });
        Collections.shuffle(lines, random);
        return lines;
    }

    private static Post post(String line) {
        return WorkforceWords.posts(List.of(line)).getFirst();
    }

    private static PostRegister registerOf(List<String> first) {
        return read(PostRegister.EMPTY, FIRST, first.toArray(String[]::new)).register();
    }

    private static PostRegister registerOf(List<String> first, List<String> second) {
        return read(registerOf(first), SECOND, second.toArray(String[]::new)).register();
    }

    private static PostUpdate.Read read(PostRegister register, LocalDate day, String... lines) {
        return (PostUpdate.Read) register.read(new PostsExtract(day, WorkforceWords.posts(List.of(lines))));
    }

    private static List<String> told(PostUpdate.Read read) {
        return read.changes().stream()
                .map(change -> change.post().code() + ": " + change.wording().french())
                .toList();
    }
}
