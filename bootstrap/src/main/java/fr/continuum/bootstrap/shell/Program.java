package fr.continuum.bootstrap.shell;

import fr.continuum.bootstrap.home.Home;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/// The context a command runs in, started when the command first asks for something: bad usage answers at once, and a
/// command starts no web server and makes no bean it does not need.
final class Program implements AutoCloseable {

    private final Class<?> application;
    private final List<String> settings = new ArrayList<>();
    private @Nullable ConfigurableApplicationContext context;
    private Home used = home();

    Program(Class<?> application) {
        this.application = application;
    }

    /// The home the environment names.
    static Home home() {
        String named = System.getProperty(Home.PROPERTY, System.getenv("CONTINUUM_HOME"));
        return new Home(Path.of(named == null || named.isEmpty() ? Home.DEFAULT : named));
    }

    /// The home this program works in: the one the environment names, unless it serves another.
    Home used() {
        return used;
    }

    /// A bean of the context, started at first use.
    <T> Supplier<T> lazily(Class<T> type) {
        return () -> {
            used.writable();
            return commandContext().getBean(type);
        };
    }

    /// The same, in a program that leaves no trace in its home.
    <T> Supplier<T> silently(Class<T> type) {
        return () -> {
            settings.add("--logging.config=classpath:logback-silent.xml");
            return commandContext().getBean(type);
        };
    }

    /// Runs the web server, the nightly schedule on or off, in the home given.
    ConfigurableApplicationContext serve(Home home, boolean scheduled) {
        used = home.writable();
        settings.add("--" + Home.PROPERTY + "=" + home.folder());
        settings.add("--continuum.night.scheduled=" + scheduled);
        settings.add("--continuum.search.ahead=true");
        ConfigurableApplicationContext server = new SpringApplicationBuilder(application)
                .web(WebApplicationType.SERVLET)
                .run(settings.toArray(String[]::new));
        context = server;
        return server;
    }

    /// Waits for the end of the server: an interruption, or the service being stopped.
    static void await(ConfigurableApplicationContext server) {
        CountDownLatch closed = new CountDownLatch(1);
        server.addApplicationListener((ApplicationListener<ContextClosedEvent>) _ -> closed.countDown());
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private ConfigurableApplicationContext commandContext() {
        if (context == null) {
            context = new SpringApplicationBuilder(application)
                    .web(WebApplicationType.NONE)
                    .lazyInitialization(true)
                    .run(settings.toArray(String[]::new));
        }
        return context;
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
    }
}
