package fr.continuum.bootstrap.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import fr.continuum.bootstrap.home.Home;
import fr.continuum.bootstrap.home.HomeUnusable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomePostgresIT {

    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void makeHome() {
        home = new Home(folder.resolve("maison")).made();
    }

    @AfterEach
    void stopWhatIsLeft() throws IOException {
        for (String name : new String[] {"maison", "copie", "ailleurs"}) {
            ServerFiles files = ServerFiles.of(new Home(folder.resolve(name)));
            Optional<PostmasterPid> left = files.postmaster();
            if (left.isPresent() && left.get().worksIn(files.data())) {
                ProcessHandle.of(left.get().pid()).ifPresent(ProcessHandle::destroyForcibly);
            }
        }
    }

    @Test
    void data_is_kept_from_one_use_to_the_next_and_the_server_is_stopped_between() throws Exception {
        try (UserOfAHome first = UserOfAHome.joining(home.folder())) {
            run(home, first, "CREATE TABLE kept AS SELECT 'été' AS word");
            first.leave();
        }
        boolean runsBetween = server(home).isPresent();

        try (UserOfAHome second = UserOfAHome.joining(home.folder())) {
            assertThat(runsBetween).isFalse();
            assertThat(ask(home, second, "SELECT word FROM kept")).isEqualTo("été");
            second.leave();
        }
    }

    @Test
    void what_is_committed_reaches_the_disk() throws Exception {
        try (UserOfAHome user = UserOfAHome.joining(home.folder())) {
            for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"}) {
                assertThat(ask(home, user, "SHOW " + setting)).as(setting).isEqualTo("on");
            }
            user.leave();
        }
    }

    @Test
    void nobody_waits_long_for_what_the_server_tidies_up_by_itself() throws Exception {
        try (UserOfAHome user = UserOfAHome.joining(home.folder())) {
            assertThat(ask(home, user, "SHOW deadlock_timeout")).isEqualTo("100ms");
            user.leave();
        }
    }

    @Test
    void words_are_sorted_as_french_is() throws Exception {
        try (UserOfAHome user = UserOfAHome.joining(home.folder())) {
            String sorted = ask(
                    home, user, "SELECT string_agg(w, ' ' ORDER BY w) FROM (VALUES ('zoo'), ('élu'), ('Eau')) AS t(w)");

            assertThat(sorted).isEqualTo("Eau élu zoo");
            user.leave();
        }
    }

    @Test
    void the_program_is_no_superuser_and_nobody_enters_without_password() throws Exception {
        try (UserOfAHome user = UserOfAHome.joining(home.folder())) {
            assertThat(ask(home, user, "SELECT rolsuper::text FROM pg_roles WHERE rolname = current_user"))
                    .isEqualTo("false");
            assertThat(ask(home, user, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> DriverManager.getConnection(user.url, "continuum", "devine"))
                    .isInstanceOf(SQLException.class);
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(home.postgres().resolve("continuum.password"))))
                    .isEqualTo("rw-------");
            user.leave();
        }
    }

    @Test
    void two_at_once_share_one_server_and_the_last_to_leave_stops_it() throws Exception {
        try (UserOfAHome first = UserOfAHome.joining(home.folder());
                UserOfAHome second = UserOfAHome.joining(home.folder())) {
            long started = server(home).orElseThrow();

            first.leave();

            assertThat(second.url).isEqualTo(first.url);
            assertThat(server(home)).contains(started);
            assertThat(ask(home, second, "SELECT 'là'")).isEqualTo("là");
            second.leave();
            assertThat(server(home)).isEmpty();
        }
    }

    @Test
    void a_server_left_by_a_killed_process_is_adopted_and_stopped() throws Exception {
        long left;
        try (UserOfAHome killed = UserOfAHome.joining(home.folder())) {
            run(home, killed, "CREATE TABLE kept AS SELECT 'oui' AS word");
            left = server(home).orElseThrow();
            killed.kill();
        }

        try (UserOfAHome next = UserOfAHome.joining(home.folder())) {
            assertThat(server(home)).contains(left);
            assertThat(ask(home, next, "SELECT word FROM kept")).isEqualTo("oui");
            next.leave();
        }
        assertThat(server(home)).isEmpty();
    }

    @Test
    void a_server_killed_with_its_process_recovers_by_itself() throws Exception {
        try (UserOfAHome killed = UserOfAHome.joining(home.folder())) {
            run(home, killed, "CREATE TABLE kept AS SELECT 'oui' AS word");
            ProcessHandle.of(server(home).orElseThrow()).orElseThrow().destroyForcibly();
            killed.kill();
        }

        try (UserOfAHome next = UserOfAHome.joining(home.folder())) {
            assertThat(ask(home, next, "SELECT word FROM kept")).isEqualTo("oui");
            next.leave();
        }
    }

    @Test
    void a_terminated_process_stops_its_server() throws Exception {
        try (UserOfAHome user = UserOfAHome.joining(home.folder())) {
            user.terminate();

            assertThat(server(home)).isEmpty();
        }
    }

    @Test
    void a_copy_has_a_server_of_its_own_even_while_the_original_runs() throws Exception {
        Home copy = new Home(folder.resolve("copie"));
        try (UserOfAHome original = UserOfAHome.joining(home.folder())) {
            run(home, original, "CREATE TABLE kept AS SELECT 'oui' AS word");
            new ProcessBuilder(
                            "cp", "-a", home.folder().toString(), copy.folder().toString())
                    .inheritIO()
                    .start()
                    .waitFor();

            try (UserOfAHome other = UserOfAHome.joining(copy.folder())) {
                run(copy, other, "UPDATE kept SET word = 'copie'");

                assertThat(other.url).isNotEqualTo(original.url);
                assertThat(ask(home, original, "SELECT word FROM kept")).isEqualTo("oui");
                other.leave();
            }
            assertThat(server(home)).isPresent();
            original.leave();
        }
    }

    @Test
    void a_home_moved_under_a_running_server_is_still_its_home() throws Exception {
        Home moved = new Home(folder.resolve("ailleurs"));
        long left;
        try (UserOfAHome killed = UserOfAHome.joining(home.folder())) {
            left = server(home).orElseThrow();
            killed.kill();
        }
        Files.move(home.folder(), moved.folder());

        try (UserOfAHome next = UserOfAHome.joining(moved.folder())) {
            assertThat(server(moved)).contains(left);
            next.leave();
        }
        assertThat(server(moved)).isEmpty();
    }

    @Test
    void a_port_taken_by_another_program_is_left_to_it() throws Exception {
        int port;
        try (UserOfAHome first = UserOfAHome.joining(home.folder())) {
            first.leave();
            port = ServerFiles.of(home).port();
        }

        try (ServerSocket stranger = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"));
                UserOfAHome second = UserOfAHome.joining(home.folder())) {
            assertThat(stranger.isBound()).isTrue();
            assertThat(second.url).doesNotContain(":" + port + "/");
            assertThat(ask(home, second, "SELECT 'là'")).isEqualTo("là");
            second.leave();
        }
    }

    @Test
    void data_of_another_major_version_is_refused_untouched_and_says_what_to_do() throws Exception {
        Path data = Files.createDirectories(home.postgres().resolve("data"));
        Files.writeString(data.resolve("PG_VERSION"), "17\n");

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> HomePostgres.join(home))
                .isInstanceOf(HomeUnusable.class)
                .hasMessageContaining("sont celles de PostgreSQL 17, et ce Continuum porte PostgreSQL 18")
                .hasMessageContainingAll("pg_dump", "pg_restore", "docs/exploitation.md");

        try (Stream<Path> left = Files.list(data)) {
            assertThat(left).containsExactly(data.resolve("PG_VERSION"));
        }
        assertThat(server(home)).isEmpty();
    }

    private static Optional<Long> server(Home home) throws IOException {
        ServerFiles files = ServerFiles.of(home);
        Optional<PostmasterPid> found = files.postmaster();
        return found.isPresent() && found.get().worksIn(files.data())
                ? Optional.of(found.get().pid())
                : Optional.empty();
    }

    private static void run(Home home, UserOfAHome user, String command) throws SQLException, IOException {
        try (Connection connection = connect(home, user);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static String ask(Home home, UserOfAHome user, String query) throws SQLException, IOException {
        try (Connection connection = connect(home, user);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection connect(Home home, UserOfAHome user) throws SQLException, IOException {
        String password = ServerFiles.of(home).password(Server.PROGRAM);
        return DriverManager.getConnection(user.url, Server.PROGRAM, password);
    }
}
