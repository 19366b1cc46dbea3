package fr.continuum;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The program.
@SpringBootApplication
public class ContinuumApplication {

    /// Starts the program.
    public static void main(String[] arguments) {
        SpringApplication.run(ContinuumApplication.class, arguments);
    }
}
