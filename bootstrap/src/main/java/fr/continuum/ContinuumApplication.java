package fr.continuum;

import fr.continuum.bootstrap.shell.Shell;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/// The program: a command of the shell is run, in as much of a context as it needs.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan("fr.continuum.bootstrap")
public class ContinuumApplication {

    /// Runs one command and ends with its exit code.
    public static void main(String[] arguments) {
        // What would be prepared beside each start the build has prepared once (docs/decisions, 64), and half is never
        // used.
        System.setProperty("spring.backgroundpreinitializer.ignore", "true");
        System.exit(Shell.run(ContinuumApplication.class, arguments));
    }
}
