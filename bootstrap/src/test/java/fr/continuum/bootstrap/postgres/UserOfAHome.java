package fr.continuum.bootstrap.postgres;

import fr.continuum.bootstrap.home.Home;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// Another process that uses the PostgreSQL of a home, until told to leave or killed.
final class UserOfAHome implements AutoCloseable {

    private final Process process;
    private final BufferedReader says;
    final String url;

    private UserOfAHome(Process process, BufferedReader says, String url) {
        this.process = process;
        this.says = says;
        this.url = url;
    }

    static UserOfAHome joining(Path home) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        UserOfAHome.class.getName(),
                        home.toString())
                .redirectError(Redirect.INHERIT)
                .start();
        BufferedReader says =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String url = says.readLine();
        if (url == null) {
            throw new IOException("The process ended before it joined " + home);
        }
        return new UserOfAHome(process, says, url);
    }

    /// Leaves as it should, and waits for its end.
    void leave() throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException("The process did not leave as it should: " + process);
        }
    }

    /// Ctrl-C or a service stopped.
    void terminate() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /// `kill -9`.
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        says.close();
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        HomePostgres postgres = HomePostgres.join(new Home(Path.of(arguments[0])).made());
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
        out.println(postgres.url());
        out.flush();
        try {
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
